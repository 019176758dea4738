import { entries } from '../../format/entries.js';
import { isObject } from '../../format/json.js';
import { entriesOf } from '../../import/match/entry-tree.js';
import { isReference } from '../../import/match/references.js';
import type { Content } from '../../format/schema.js';
import { oncePer } from '../../format/once-per.js';
import { meaningsOf, termOf } from '../../read/key-names.js';
import type { Language } from '../language.js';
import { englishMeaning } from '../form/english-meanings.js';
import { wordsOfKey } from '../form/words-of-key.js';

/** What values are told by: the names of the entries that they refer to, in the editor's language. */
export interface Telling {
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
  /** The language of the file's own words. */
  readonly own?: string;
}

/** Words of a value, with their language where they are the file's own. */
export interface Words {
  readonly text: string;
  readonly language?: string | undefined;
}

/** The name of the entries that stand under a key, by the format; the key itself where none do. */
function entryWithin(entry: string, key: string): string {
  const { item, entry: own, object } = entries.get(entry)?.keys.get(key) ?? {};
  return item?.entry ?? item?.object?.entry ?? own ?? object?.entry ?? key;
}

/** What each entry of a file is called, by its id. */
export const namesIn = oncePer(
  (content: object): ReadonlyMap<string, string> =>
    new Map(entriesOf(content as Content).flatMap(({ id, title }) => (id && title ? [[id, title]] : []))),
);

/** A key's name, as a form has it. */
export const toldKey = (entry: string, key: string, language: Language): string =>
  (language === 'sv' && termOf(entry, key)) || wordsOfKey(key);

/** What a key's text in several languages cannot be told by: the format's own keys. */
const keys: ReadonlySet<string> = new Set([...entries.values()].flatMap((entry) => [...entry.keys.keys()]));

/** Whether a value is one text in several languages. */
const isTranslated = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(value).every((key) => /^[a-z]{2,3}(?:-\w+)*$/i.test(key) && !keys.has(key));

/** A value of the content as text, as `tell` has it. */
export const told = (...what: Parameters<typeof tell>): string => textOf(tell(...what));

const textOf = (words: readonly Words[]): string => words.map(({ text }) => text).join('');

/**
 * A value of the content as a reader meets it: its texts and numbers, a line for each; nothing for none.
 *
 * Ids are told by what they refer to, the format's words by what they mean, dates and amounts that have words of their
 * own by those.
 */
export function tell(value: unknown, entry: string, key: string, telling: Telling): readonly Words[] {
  if (typeof value === 'number') return [{ text: String(value) }];
  if (typeof value === 'string') return value ? [toldWord(value, entry, key, telling)] : [];
  if (Array.isArray(value))
    return joined(
      '\n',
      value.map((one) => tell(one, entry, key, telling)),
    );
  if (!isObject(value)) return [];
  if (isTranslated(value))
    return joined(
      ', ',
      Object.entries(value).map(([tag, one]) => tell(one, entry, key, { ...telling, own: tag })),
    );
  const within = entryWithin(entry, key);
  const { value: amount, text, date, ...rest } = value;
  const main = tell(text ?? amount, within, '', telling);
  const others = Object.entries(main.length ? rest : value)
    .filter(([name]) => name !== 'id')
    .map(([name, one]) => tell(one, within, name, telling));
  const when =
    main.length && typeof date === 'string' && !textOf(main).includes(date.slice(0, 4)) ? ` (${date})` : '';
  return joined(', ', [...others, when ? [...main, { text: when }] : main]);
}

/** Puts a sign between words. */
const joined = (sign: string, parts: readonly (readonly Words[])[]): readonly Words[] =>
  parts.filter(({ length }) => length).flatMap((part, at) => (at ? [{ text: sign }, ...part] : part));

function toldWord(word: string, entry: string, key: string, { names, language, own }: Telling): Words {
  if (isReference(key)) {
    const part = key === 'outline' || key === 'parts' ? toldKey('content', word, language) : word;
    const name = names.get(word);
    return name === undefined ? { text: part } : { text: name, language: own };
  }
  const meaning = meaningsOf(entry, key)?.[word];
  if (meaning === undefined) return { text: word, language: own };
  return { text: language === 'sv' ? meaning : englishMeaning(entry, key, word) };
}
