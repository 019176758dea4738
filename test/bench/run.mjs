/**
 * Measures what the widgets cost a page, beside static HTML, a functional floor and plain Lit, and what finding
 * problems costs beside a first look at the file.
 *
 *     node test/bench/run.mjs [cold|scale|problems|long|all] [--rounds 9] [--n 100,1000,5000] [--report]
 * `SAMSYN_BEFORE` names the `dist` folder of an earlier build, which is then an entrant too.
 *
 * Every figure is a ratio within one run: the median over rounds of ratios that are paired within the
 * round, in shuffled order, after a round that does not count. Milliseconds of two runs are not
 * comparable, and two runs of the same bytes differ by 2 to 5 %. Exits 1 if a figure is over its budget,
 * unless `--report` is given. All samples are written to `results/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { coldFigures, isOver, scaleFigures } from './lib/budgets.mjs';
import { buildEntrants } from './lib/build.mjs';
import { coldRound, requestsOfForty } from './lib/cold.mjs';
import { demandDist } from './lib/dist.mjs';
import { longFigures, longRound } from './lib/long.mjs';
import { coldTables, scaleTables, verdicts } from './lib/print.mjs';
import { scaleRound } from './lib/scale.mjs';
import { problemFigures, problemRounds } from './lib/problems.mjs';
import { serve } from './lib/serve.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '9' },
    n: { type: 'string', default: '100,1000,5000' },
    report: { type: 'boolean', default: false },
  },
});
const [what = 'all'] = positionals;
const count = Number(values.rounds);
const sizes = values.n.split(',').map(Number);
if (
  !['cold', 'scale', 'problems', 'long', 'all'].includes(what) ||
  !(count >= 1) ||
  !sizes.every((n) => n >= 1)
) {
  console.error(
    'Usage: node test/bench/run.mjs [cold|scale|problems|long|all] [--rounds 9] [--n 100,1000,5000] [--report]',
  );
  process.exit(2);
}

demandDist();
const pages = await buildEntrants();
const server = await serve();
const figures = [];
try {
  if (['cold', 'all'].includes(what)) {
    const rounds = await repeat('cold', () => coldRound(pages, server.base));
    console.log(coldTables(rounds));
    figures.push(...coldFigures(rounds, await requestsOfForty(server.base)));
  }
  if (['scale', 'all'].includes(what)) {
    const rounds = await repeat('scale', () => scaleRound(sizes, server.base));
    console.log(scaleTables(rounds, sizes));
    figures.push(...scaleFigures(rounds, sizes));
  }
  if (['problems', 'all'].includes(what))
    figures.push(...problemFigures(await problemRounds(count, server.base)));
  if (['long', 'all'].includes(what))
    figures.push(...longFigures(await repeat('long', () => longRound(server.base))));
} finally {
  server.stop();
}
console.log(verdicts(figures));
if (figures.some(isOver) && !values.report) process.exitCode = 1;

/** Takes one round to warm up and then those that count. */
async function repeat(name, round) {
  const rounds = [];
  for (let i = 0; i <= count; i++) {
    console.error(i ? `${name}: round ${i} of ${count}` : `${name}: warming up`);
    const samples = await round();
    if (i) rounds.push(samples);
  }
  const folder = path.join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(rounds));
  return rounds;
}
