import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram } from '../../cli/bundle.mjs';
import { judgeFacts } from './score/judge-facts.mjs';
import { writePage } from './score/page.mjs';
import { isShown, textOf } from './score/shown.mjs';
import { chosen, factsOf, SETS } from './sets.mjs';

/*
 * How much of the public documents the format holds, and the widgets show, where an editor writes them by hand.
 *
 *   node test/import/documents/by-hand.mjs           the table
 *   node test/import/documents/by-hand.mjs --why     what is in no right place, or not shown
 *   node test/import/documents/by-hand.mjs --write   also the floors of the test, and the page
 */

const SET = SETS.public;
const { names } = SET;
const FLOORS = join(SET.folder, 'by-hand.json');

/** Where the file of a document is. */
export const fileOf = (name) => join(SET.folder, 'by-hand', `${name}.json`);
/** What has been reached, by document. */
export const floors = () => JSON.parse(readFileSync(FLOORS, 'utf8'));

/** Facts of one document: how many, how many in their right places, and how many a reader of the whole page meets. */
async function scoreOf(renderWidget, name) {
  const content = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  const { html, problems } = await renderWidget(content, { widget: 'strategy', format: 'plain' });
  const text = textOf(html);
  const verdicts = judgeFacts(factsOf(SET, name), { content }).map((verdict) => ({
    ...verdict,
    shown: isShown(text, verdict.words),
  }));
  return {
    name,
    problems,
    verdicts,
    all: verdicts.length,
    right: verdicts.filter(({ right }) => right).length,
    shown: verdicts.filter(({ shown }) => shown).length,
  };
}

/** Scores of the documents, and what `samsyn check` says of their files. */
export async function handScores(asked = names) {
  const program = await bundleProgram({ server: 'src/server/index.ts' });
  try {
    const { renderWidget } = await program.module('server');
    const scores = [];
    for (const name of asked)
      scores.push({
        ...(await scoreOf(renderWidget, name)),
        check: await program.samsyn(['check', fileOf(name)]),
      });
    return scores;
  } finally {
    program.remove();
  }
}

function tableOf(scores) {
  const row = (name, of) => {
    const sum = (key) => of.reduce((total, score) => total + score[key], 0);
    return `| ${[name, sum('all'), sum('right'), sum('shown')].join(' | ')} |`;
  };
  return [
    '| Document | Facts | In the right place | Shown |',
    '| --- | --: | --: | --: |',
    ...scores.map((score) => row(score.name, [score])),
    row('All', scores),
  ].join('\n');
}

function explain({ name, verdicts, check }) {
  console.log(`\n${name}: ${check.stdout.trim()}`);
  for (const { words, under, right, shown, needs, want, got } of verdicts.filter(
    (one) => !one.right || !one.shown,
  ))
    console.log(
      `  “${words}”${under ? ` (${under})` : ''}${shown ? '' : ' is not shown'}${right ? '' : needs ? `; needs ${needs}` : `; found: ${got.join(' ') || 'nowhere'}; right: ${want.join(' ')}`}`,
    );
}

async function run(asked) {
  const scores = await handScores(chosen(names, asked));
  if (asked.includes('--why')) scores.forEach(explain);
  const table = tableOf(scores);
  console.log(table);
  if (!asked.includes('--write')) return;
  if (scores.length < names.length) throw new Error('--write is of all of them');
  const reached = Object.fromEntries(scores.map(({ name, right, shown }) => [name, { right, shown }]));
  writeFileSync(FLOORS, `${JSON.stringify(reached, null, 2)}\n`);
  await writePage('by-hand', table);
}

if (process.argv[1] === import.meta.filename) await run(process.argv.slice(2));
