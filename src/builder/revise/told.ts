import { isObject } from '../../format/json.js';
import { entriesOf } from '../../import/match/entry-tree.js';
import { isReference } from '../../import/match/references.js';
import type { Content } from '../../format/schema.js';
import { meaningsOf, termOf } from '../../read/key-names.js';
import type { Language } from '../language.js';
import { englishMeaning } from '../form/english-meanings.js';
import { wordsOfKey } from '../form/words-of-key.js';

/** What values are told by: the names of the entries that they refer to, in the editor's language. */
export interface Telling {
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** Entries within entries whose values are the format's own words. */
const WITHIN: Readonly<Record<string, string>> = { decisions: 'decision', responsible: 'responsibility' };

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** What each entry of a file is called, by its id. */
export function namesIn(content: object): ReadonlyMap<string, string> {
  const names =
    known.get(content) ??
    new Map(entriesOf(content as Content).flatMap(({ id, title }) => (id && title ? [[id, title]] : [])));
  known.set(content, names);
  return names;
}

/** A key's name, as a form has it. */
export const toldKey = (entry: string, key: string, language: Language): string =>
  (language === 'sv' && termOf(entry, key)) || wordsOfKey(key);

/**
 * A value of the content as a reader meets it: its texts and numbers, a line for each; "" for none.
 *
 * Ids are told by what they refer to, the format's words by what they mean, dates and amounts that have words of their
 * own by those.
 */
export function told(value: unknown, entry: string, key: string, telling: Telling): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return toldWord(value, entry, key, telling);
  if (Array.isArray(value))
    return value
      .map((one) => told(one, entry, key, telling))
      .filter(Boolean)
      .join('\n');
  if (!isObject(value)) return '';
  const within = WITHIN[key] ?? key;
  const { value: amount, text, date, ...rest } = value;
  const main = told(text ?? amount, within, '', telling);
  const others = Object.entries(main ? rest : value)
    .filter(([name]) => name !== 'id')
    .map(([name, one]) => told(one, within, name, telling));
  const when = main && typeof date === 'string' && !main.includes(date.slice(0, 4)) ? ` (${date})` : '';
  return [...others, `${main}${when}`].filter(Boolean).join(', ');
}

function toldWord(word: string, entry: string, key: string, { names, language }: Telling): string {
  if (isReference(key)) {
    const part = key === 'outline' || key === 'parts' ? toldKey('content', word, language) : word;
    return names.get(word) ?? part;
  }
  const meaning = meaningsOf(entry, key)?.[word];
  return meaning === undefined ? word : language === 'sv' ? meaning : englishMeaning(entry, key, word);
}
