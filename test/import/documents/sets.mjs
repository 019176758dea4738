import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The sets of documents that the import is measured on: where each lies, its documents, and the forms that they are made
 * in. A set with `truth` has a list of facts for each document; the first is judged by the checklists of test/documents.
 */

const FOLDER = import.meta.dirname;
const FORMS = [
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
const OFFICE = ['styled.docx', 'people.docx', 'tagged.pdf'];

/** A set whose documents are all that have a list of facts in its folder. */
const listed = (name) => ({
  folder: join(FOLDER, name),
  names: readdirSync(join(FOLDER, name, 'truth')).map((file) => file.replace('.json', '')),
  forms: OFFICE,
  truth: true,
});

export const SETS = {
  /** The documents that the examples are made of. */
  five: {
    folder: FOLDER,
    names: ['mala', 'krokom', 'solleftea', 'molndal', 'kalix'],
    forms: FORMS,
    truth: false,
  },
  /** Ten kinds, invented. */
  ten: listed('ten'),
  /** Ten kinds, after documents that kommuner have published. */
  public: listed('public'),
};

/** The set that the words of a command ask for. */
export const setAsked = (words) => Object.keys(SETS).find((name) => words.includes(`--${name}`)) ?? 'five';

/** Those of a list that are asked for, or all. */
export const chosen = (all, words) =>
  all.some((word) => words.includes(word)) ? all.filter((word) => words.includes(word)) : all;

/** Manuscript of a document; those of the five need the file written by hand. */
export async function manuscriptOf({ folder }, name, content) {
  const { manuscript } = await import(join(folder, 'manuscripts', `${name}.mjs`));
  return manuscript(content);
}

/** Facts of a document and where each belongs. */
export const factsOf = ({ folder }, name) =>
  JSON.parse(readFileSync(join(folder, 'truth', `${name}.json`), 'utf8'));
