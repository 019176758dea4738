/**
 * Measures the builder on a document of 2,000 entries, beside a bare text area and a page that only shows the
 * document, and the time to its first room, beside the demo's page.
 *
 *     node test/bench/builder.mjs [presses|first|all] [--rounds 5] [--report]
 *
 * Every figure is the median over rounds of ratios that are paired within the round, in shuffled order, after a round
 * that does not count. Exits 1 if a figure is over its budget, unless `--report` is given. All samples are written to
 * `results/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { figure, isOver } from './lib/budgets.mjs';
import { buildPages } from './lib/builder-pages.mjs';
import { demandDist } from './lib/dist.mjs';
import { firstRoomRound } from './lib/first-room.mjs';
import { pressRound } from './lib/presses.mjs';
import { table, verdicts } from './lib/print.mjs';
import { serve } from './lib/serve.mjs';
import { median, quantile } from './lib/stats.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, report: { type: 'boolean', default: false } },
});
const [what = 'all'] = positionals;
const count = Number(values.rounds);
if (!['presses', 'first', 'all'].includes(what) || !(count >= 1)) {
  console.error('Usage: node test/bench/builder.mjs [presses|first|all] [--rounds 5] [--report]');
  process.exit(2);
}

demandDist();
const file = buildPages();
const server = await serve();
const figures = [];
try {
  if (what !== 'first') {
    const rounds = await repeat('presses', () => pressRound(server.base, file));
    console.log(pressTable(rounds));
    figures.push(...pressFigures(rounds));
  }
  if (what !== 'presses') {
    const rounds = await repeat('first-room', () => firstRoomRound(server.base));
    console.log(firstTable(rounds));
    figures.push(...firstFigures(rounds));
  }
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
  writeFileSync(path.join(folder, `builder-${name}.json`), JSON.stringify(rounds));
  return rounds;
}

/** A figure of what two samples of the same round come to. */
function compared(rounds, title, limit, above, below) {
  const ratios = rounds.map((round) => above(round) / below(round));
  const [low, high] = [quantile(ratios, 0.25), quantile(ratios, 0.75)];
  return figure(title, limit, { median: median(ratios), low, high });
}

function pressFigures(rounds) {
  const bare = ({ textarea }) => textarea.press;
  const onPage = (round) => round.onPage.press;
  return [
    compared(rounds, 'key press to paint, in a text on the page / bare text area', 2, onPage, bare),
    compared(
      rounds,
      'key press to paint, in a field of the form / bare text area',
      2,
      (r) => r.inForm.press,
      bare,
    ),
    compared(
      rounds,
      'the slowest tenth, in a text on the page / bare text area',
      undefined,
      (r) => r.onPage.slow,
      (r) => r.textarea.slow,
    ),
    compared(rounds, 'undo until it is painted / key press on the page', 2, (r) => r.undo, onPage),
    compared(
      rounds,
      'undo until it is painted / key press in a bare text area',
      undefined,
      (r) => r.undo,
      bare,
    ),
    compared(rounds, 'moving an entry until it is painted / key press on the page', 3, (r) => r.move, onPage),
    compared(
      rounds,
      'moving an entry until it is painted / key press in a bare text area',
      undefined,
      (r) => r.move,
      bare,
    ),
    compared(
      rounds,
      'heap / a page that shows the document',
      3,
      (r) => r.builder.heap,
      (r) => r.document.heap,
    ),
    compared(
      rounds,
      'nodes / a page that shows the document',
      3,
      (r) => r.builder.nodes,
      (r) => r.document.nodes,
    ),
  ];
}

function pressTable(rounds) {
  const ms = (of) => median(rounds.map(of)).toFixed(1);
  return table([
    ['2,000 entries', 'ms'],
    ['key press, bare text area', ms((r) => r.textarea.press)],
    ['key press, text on the page', ms((r) => r.onPage.press)],
    ['  one in ten is slower than', ms((r) => r.onPage.slow)],
    ['  until the page beneath says it', ms((r) => r.beneath)],
    ['key press, field of the form', ms((r) => r.inForm.press)],
    ['undo', ms((r) => r.undo)],
    ['redo', ms((r) => r.redo)],
    ['move an entry', ms((r) => r.move)],
  ]);
}

function firstFigures(rounds) {
  return ['contentful', 'usable'].map((when) =>
    compared(
      rounds,
      `first room on slow 4G, ${when === 'usable' ? 'until it can be used' : 'first paint of content'} / demo's page`,
      1.5,
      ({ builder }) => builder[when],
      ({ demo }) => demo[when],
    ),
  );
}

function firstTable(rounds) {
  const ms = (name, when) => median(rounds.map((round) => round[name][when])).toFixed(0);
  return table([
    ['slow 4G, nothing cached', 'first paint, ms', 'usable, ms'],
    ...['demo', 'builder'].map((name) => [name, ms(name, 'contentful'), ms(name, 'usable')]),
  ]);
}
