import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { bundledImport, importFile } from './score/import.mjs';
import { judgeFacts } from './score/judge-facts.mjs';
import { judge } from './score/judge.mjs';
import { percent, sum, tableOf } from './score/table.mjs';
import { wordsLost, wordsUnplaced } from './score/words-lost.mjs';

/*
 * How many of the checklists' entries the import gets into the right kind and place by itself.
 *
 *   node test/import/documents/score.mjs                      the table
 *   node test/import/documents/score.mjs kalix styled.docx    of these alone
 *   node test/import/documents/score.mjs --why kalix styled.docx
 *   node test/import/documents/score.mjs --json mala text.md  what came of it
 *   node test/import/documents/score.mjs --ten                of the ten documents of ten kinds
 *   node test/import/documents/score.mjs --write              also the floors of the test, and the page
 */

const FOLDER = import.meta.dirname;
const ROOT = join(FOLDER, '../../..');
export const NAMES = ['mala', 'krokom', 'solleftea', 'molndal', 'kalix'];
export const FORMS = [
  'styled.docx',
  'people.docx',
  'styled.odt',
  'tagged.pdf',
  'untagged.pdf',
  'word.html',
  'google.html',
  'libreoffice.html',
  'page.html',
  'text.md',
  'text.txt',
];

/** Names and forms of the ten documents. */
export const tenNames = () => readdirSync(join(FOLDER, 'ten/truth')).map((file) => file.replace('.json', ''));
export const TEN_FORMS = ['styled.docx', 'people.docx', 'tagged.pdf'];

const files = new Map();

/** A file of the project, read once. */
function json(path) {
  if (!files.has(path)) files.set(path, JSON.parse(readFileSync(join(ROOT, path), 'utf8')));
  return files.get(path);
}

/** Verdicts and lost words of one document in one form. */
export async function scoreOf(importDocument, name, form) {
  const truth = json(`stories/kommuner/${name}.json`);
  const { manuscript } = await import(`./manuscripts/${name}.mjs`);
  const imported = await importFile(importDocument, join(FOLDER, name, form), form);
  const checklist = json(`test/documents/${name}.checklist.json`);
  const verdicts = judge({ name, form, checklist, truth, imported });
  const lostWords = wordsLost(manuscript(truth), imported);
  return {
    name,
    form,
    right: verdicts.filter(({ right }) => right).length,
    all: verdicts.length,
    lost: lostWords.length,
    unplaced: wordsUnplaced(imported),
    verdicts,
    lostWords,
    imported,
  };
}

/** The same of one of the ten documents that have a list of facts. */
export async function scoreOfTen(importDocument, name, form) {
  const folder = join(FOLDER, 'ten');
  const { manuscript } = await import(`./ten/manuscripts/${name}.mjs`);
  const facts = JSON.parse(readFileSync(join(folder, 'truth', `${name}.json`), 'utf8'));
  const imported = await importFile(importDocument, join(folder, name, form), form);
  const verdicts = judgeFacts(facts, imported);
  const lostWords = wordsLost(manuscript(), imported);
  const right = verdicts.filter((verdict) => verdict.right).length;
  return {
    name,
    form,
    right,
    all: verdicts.length,
    lost: lostWords.length,
    unplaced: wordsUnplaced(imported),
    verdicts,
    lostWords,
    imported,
  };
}

/** Scores of all documents in all forms, or those that are asked for. */
export async function scores({ names = NAMES, forms = FORMS, score = scoreOf } = {}) {
  const importDocument = await bundledImport();
  const all = [];
  for (const name of names) for (const form of forms) all.push(await score(importDocument, name, form));
  return all;
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

/** Puts a table between its marks on the page, laid out as the house's Markdown is. */
async function writePage(mark, table) {
  const page = join(ROOT, 'docs/en/import-scores.md');
  const between = new RegExp(`(<!-- ${mark} -->\\n)[^]*?(\\n<!-- /${mark} -->)`, 'u');
  const text = readFileSync(page, 'utf8').replace(between, (_, from, to) => `${from}\n${table}\n${to}`);
  writeFileSync(page, await format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' }));
}

function writeFloors(all) {
  const floors = Object.fromEntries(
    FORMS.map((form) => {
      const total = sum(all.filter((score) => score.form === form));
      return [form, { percent: Math.floor(percent(total)), lost: total.lost }];
    }),
  );
  writeFileSync(join(FOLDER, 'score.json'), `${JSON.stringify(floors, null, 2)}\n`);
}

async function run(asked) {
  const ten = asked.includes('--ten');
  const [allNames, allForms] = ten ? [tenNames(), TEN_FORMS] : [NAMES, FORMS];
  const chosen = (from) =>
    from.some((word) => asked.includes(word)) ? from.filter((word) => asked.includes(word)) : from;
  const [names, forms] = [chosen(allNames), chosen(allForms)];
  const all = await scores({ names, forms, score: ten ? scoreOfTen : scoreOf });
  if (asked.includes('--why')) all.forEach(explain);
  for (const { name, form, imported } of all)
    if (imported.failure && !asked.includes('--why'))
      console.log(`${name} ${form}: ${imported.failure.split('\n')[0]}`);
  const table = tableOf(all, names, forms, { across: ten });
  console.log(table);
  if (asked.includes('--json'))
    for (const { name, form, imported } of all)
      console.log(`\n${name} ${form}\n${JSON.stringify([imported.content, imported.leftOvers], null, 2)}`);
  if (!asked.includes('--write')) return;
  if (all.length < allNames.length * allForms.length) throw new Error('--write is of all of them');
  if (!ten) writeFloors(all);
  await writePage(ten ? 'ten' : 'five', table);
}

if (process.argv[1] === import.meta.filename) await run(process.argv.slice(2));
