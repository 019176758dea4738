import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledImport, importFile } from './score/import.mjs';
import { judgeFacts } from './score/judge-facts.mjs';
import { judge } from './score/judge.mjs';
import { writePage } from './score/page.mjs';
import { percent, sum, tableOf } from './score/table.mjs';
import { wordsLost, wordsUnplaced } from './score/words-lost.mjs';
import { chosen, factsOf, manuscriptOf, SETS, setAsked } from './sets.mjs';

/*
 * How many of the checklists' entries the import gets into the right kind and place by itself.
 *
 *   node test/import/documents/score.mjs                      the table
 *   node test/import/documents/score.mjs kalix styled.docx    of these alone
 *   node test/import/documents/score.mjs --why kalix styled.docx
 *   node test/import/documents/score.mjs --json mala text.md  what came of it
 *   node test/import/documents/score.mjs --ten                of the ten documents of ten kinds; --public of the public ones
 *   node test/import/documents/score.mjs --public --needs     facts that the format has no place for, by what they need
 *   node test/import/documents/score.mjs --write              also the floors of the test, and the page
 */

const ROOT = join(import.meta.dirname, '../../..');
const files = new Map();

/** A file of the project, read once. */
function json(path) {
  if (!files.has(path)) files.set(path, JSON.parse(readFileSync(join(ROOT, path), 'utf8')));
  return files.get(path);
}

/** What an import is judged by, of a document of the five: the checklist and the file written by hand. */
async function byChecklist(set, name, form, imported) {
  const truth = json(`stories/kommuner/${name}.json`);
  const checklist = json(`test/documents/${name}.checklist.json`);
  return {
    manuscript: await manuscriptOf(set, name, truth),
    verdicts: judge({ name, form, checklist, truth, imported }),
  };
}

/** The same of a document that has a list of facts. */
async function byFacts(set, name, form, imported) {
  return {
    manuscript: await manuscriptOf(set, name),
    verdicts: judgeFacts(factsOf(set, name), imported),
  };
}

/** Verdicts and lost words of one document in one form. */
export async function scoreOf(importDocument, set, name, form) {
  const imported = await importFile(importDocument, join(set.folder, name, form), form);
  const judged = await (set.truth ? byFacts : byChecklist)(set, name, form, imported);
  const lostWords = wordsLost(judged.manuscript, imported);
  const verdicts = judged.verdicts.filter(({ needs }) => !needs);
  return {
    name,
    form,
    right: verdicts.filter(({ right }) => right).length,
    all: verdicts.length,
    lost: lostWords.length,
    unplaced: wordsUnplaced(imported),
    beyond: judged.verdicts.length - verdicts.length,
    verdicts,
    lostWords,
    imported,
  };
}

/** Scores of all documents of a set in all forms, or those that are asked for. */
export async function scores(set, { names = set.names, forms = set.forms } = {}) {
  const importDocument = await bundledImport();
  const all = [];
  for (const name of names)
    for (const form of forms) all.push(await scoreOf(importDocument, set, name, form));
  return all;
}

/** Facts of a set that the format has no place for, by what it would need: a Markdown table. */
function needsOf(set, names) {
  const needs = new Map();
  for (const name of names)
    for (const [words, { needs: need }] of factsOf(set, name))
      if (need) needs.set(need, [...(needs.get(need) ?? []), `\`${words}\` (\`${name}\`)`]);
  return [
    '| What it would need | Facts |',
    '| --- | --- |',
    ...[...needs].map(([need, facts]) => `| ${need} | ${facts.join(', ')} |`),
  ].join('\n');
}

function explain({ name, form, verdicts, lostWords, imported }) {
  console.log(`\n${name} ${form}${imported.failure ? `: ${imported.failure}` : ''}`);
  for (const { kind, under, words, want, got = [] } of verdicts.filter(({ right }) => !right)) {
    const found = got.length > 0 ? got.slice(0, 4).join(' ') : 'nowhere';
    console.log(
      `  ${kind} “${words}”${under ? ` (${under})` : ''}\n    found: ${found}\n    right: ${want.join(' ') || '?'}`,
    );
  }
  if (lostWords.length > 0) console.log(`  words lost: ${lostWords.join(' ')}`);
}

/** Writes what has been reached, which the test holds. */
function writeFloors({ folder, forms }, all) {
  const floors = Object.fromEntries(
    forms.map((form) => {
      const total = sum(all.filter((score) => score.form === form));
      return [form, { percent: Math.floor(percent(total)), lost: total.lost }];
    }),
  );
  writeFileSync(join(folder, 'score.json'), `${JSON.stringify(floors, null, 2)}\n`);
}

async function run(asked) {
  const mark = setAsked(asked);
  const set = SETS[mark];
  const [names, forms] = [chosen(set.names, asked), chosen(set.forms, asked)];
  if (asked.includes('--needs')) return console.log(needsOf(set, names));
  const all = await scores(set, { names, forms });
  if (asked.includes('--why')) all.forEach(explain);
  for (const { name, form, imported } of all)
    if (imported.failure && !asked.includes('--why'))
      console.log(`${name} ${form}: ${imported.failure.split('\n')[0]}`);
  const table = tableOf(all, names, forms, { across: set.truth });
  console.log(table);
  if (asked.includes('--json'))
    for (const { name, form, imported } of all)
      console.log(`\n${name} ${form}\n${JSON.stringify([imported.content, imported.leftOvers], null, 2)}`);
  if (!asked.includes('--write')) return;
  if (all.length < set.names.length * set.forms.length) throw new Error('--write is of all of them');
  writeFloors(set, all);
  await writePage(mark, table);
  if (mark === 'public') await writePage('needs', needsOf(set, names));
}

if (process.argv[1] === import.meta.filename) await run(process.argv.slice(2));
