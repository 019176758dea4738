import { isObject } from '../../format/json.js';
import type { Wording } from '../language.js';
import { valueAt, type Path } from '../model/json-path.js';
import { textIn } from '../shell/title-of.js';
import { entriesIn, entryNameAt } from './entry-walk.js';
import { ENTRY_WORDS, type EntryWords } from './form.words.js';
import { fieldsOf } from './fields.js';
import { choiceWords, fieldWords } from './field-words.js';
import { languageName } from './language-name.js';
import { languageOf } from '../shell/language-of.js';
import { dateShown } from './read-value.js';
import { shortened } from './plain-text.js';

/** What an entry is known by, in the order that they are looked for in. */
export const NAMES = [
  'title',
  'term',
  'name',
  'role',
  'text',
  'short',
  'label',
  'summary',
  'body',
  'intro',
  'caption',
];

/** The name of an entry in its document's language, on a line; undefined where it has none. */
export function nameOf(entry: unknown, language: string): string | undefined {
  if (!isObject(entry)) return undefined;
  for (const key of NAMES) {
    const name = shortened(textIn(entry[key], language) ?? '');
    if (name) return name;
  }
  return undefined;
}

/** What an entry is called in a sentence: "Framtid", or where it has no name "Mål 3". */
export function calledIn(content: unknown, path: Path): Wording {
  const value = valueAt(content, path);
  const judged = entryNameAt(path) === 'assessment' ? judgedAs(value, languageOf(content)) : undefined;
  if (judged) return judged;
  const name = path.length ? nameOf(value, languageOf(content)) : undefined;
  if (name) return { sv: name, en: name };
  const told = toldBy(entryNameAt(path), value);
  if (told) return told;
  const { one } = entryWords(path);
  const at = path.at(-1);
  return typeof at === 'number' ? { sv: `${one.sv} ${at + 1}`, en: `${one.en} ${at + 1}` } : one;
}

/** What a judgement is told from others by: its time and how it went, "2025: På god väg". */
function judgedAs(value: unknown, language: string): Wording | undefined {
  if (!isObject(value)) return undefined;
  const { date, status } = value;
  const time = dateShown(date, language);
  const said = textIn(status, language);
  const own = said && { sv: said, en: said };
  const words = choiceWords('goal', 'status').find((choice) => choice.value === said)?.label ?? own;
  if (!time) return words || undefined;
  const one = ENTRY_WORDS['assessment']!.one;
  return words
    ? { sv: `${time}: ${words.sv}`, en: `${time}: ${words.en}` }
    : { sv: `${one.sv} ${time}`, en: `${one.en} ${time}` };
}

/** What an entry without a name is told from others by: a language, or a word of the format's and a date. */
function toldBy(entry: string | undefined, value: unknown): Wording | undefined {
  if (!entry || !isObject(value)) return undefined;
  const { language, date } = value;
  if (typeof language === 'string')
    return { sv: languageName(language, 'sv'), en: languageName(language, 'en') };
  const words = Object.entries(value).flatMap(([key, said]) =>
    choiceWords(entry, key).filter((choice) => choice.value === said),
  );
  const year = typeof date === 'string' ? ` ${date}` : '';
  return words[0] && { sv: `${words[0].label.sv}${year}`, en: `${words[0].label.en}${year}` };
}

/** What kind of thing stands at a path: "Mål", "ett mål", "Målet". */
export function entryWords(path: Path): EntryWords {
  const entry = entryNameAt(path);
  const known = entry === undefined ? undefined : ENTRY_WORDS[entry];
  if (known) return known;
  const key = path.findLast((step) => typeof step === 'string');
  const above = entryNameAt(path.slice(0, path.lastIndexOf(key ?? '')));
  const { label } = fieldWords(above ?? '', key ?? '');
  return { one: label, a: label, the: label };
}

/** Something to refer to. */
export interface Referent {
  /** What the reference is written as: an id, or a name where there is none. */
  readonly value: string;
  readonly label: Wording;
  /** The language of the label, where it is the document's own. */
  readonly language?: string;
}

/** Kinds of fields that are parts of a page. */
const PARTS = new Set(['prose', 'lines', 'outlined', 'entries']);

/** The document's parts, which the order of the page names by their keys. */
const partsOf = (content: unknown): Referent[] =>
  fieldsOf(content, [], 'content')
    .filter(({ kind, key, value }) => value !== undefined && (PARTS.has(kind) || key === 'followUp'))
    .map(({ key, label }) => ({ value: key, label }));

const known = new WeakMap<object, Map<string, readonly Referent[]>>();

/** Gives the entries that a reference to a list may lead to, by their names; the same list is gone through once. */
export function referentsOf(content: unknown, list: string): readonly Referent[] {
  // Where a page's order is chosen, all of the document may be meant.
  const source = list === 'outline' || !isObject(content) ? content : content[list];
  if (typeof source !== 'object' || source === null) return referents(content, list);
  const of = known.get(source) ?? new Map<string, readonly Referent[]>();
  known.set(source, of);
  const key = `${languageOf(content)} ${list}`;
  const found = of.get(key) ?? referents(content, list);
  of.set(key, found);
  return found;
}

function referents(content: unknown, list: string): readonly Referent[] {
  const language = languageOf(content);
  const found: Referent[] = list === 'outline' ? partsOf(content) : [];
  for (const { path, value } of entriesIn(content, list === 'outline' ? undefined : list)) {
    // The words of a scale are no parts of a page, and what a goal or a journey holds is no goal, nor such a part.
    if (typeof path.at(-1) !== 'number' || entryNameAt(path) === 'statusWord' || !isOfItsList(path)) continue;
    const id = typeof value['id'] === 'string' ? value['id'] : undefined;
    const reference = id ?? (list === 'actors' ? textIn(value['name'], language) : undefined);
    const name = nameOf(value, language) ?? reference;
    if (reference && name) found.push({ value: reference, label: { sv: name, en: name }, language });
  }
  return found;
}

/** Whether an entry stands in a list of the document, or in one of the same kind within that: a goal in a goal. */
function isOfItsList(path: Path): boolean {
  const [list, ...within] = path.filter((key) => typeof key === 'string');
  return within.every((key) => key === list);
}
