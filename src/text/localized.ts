import type { Text } from '../format/schema.js';
import { directionOf, type Reader } from './reader.js';

/** A text in the language that was found for the reader. */
export interface Said {
  readonly text: string;
  /**
   * BCP 47 tag, only where the text is in another language than the widget around it; empty where it is in none,
   * but written in another direction.
   */
  readonly lang?: string;
}

/** A sentence; in parts where they are in languages of their own. */
export interface Phrase extends Said {
  readonly parts?: readonly Said[];
}

/**
 * Picks the reader's language from a text, else the file's, else the first there is.
 *
 * @returns undefined where there is no text, or only white space.
 */
export function say(
  text: Text | null | undefined,
  reader: Pick<Reader, 'wanted' | 'lang' | 'fileLang'>,
): Said | undefined {
  if (text === null || text === undefined) return undefined;
  let found: string | undefined = reader.fileLang;
  let said: string | undefined;
  if (typeof text === 'string') said = text;
  else {
    const tags = Object.keys(text);
    found = lookUp(reader.wanted, tags) ?? lookUp(reader.fileLang, tags) ?? tags[0];
    said = found === undefined ? undefined : text[found];
  }
  if (!said?.trim()) return undefined;
  if (sameLanguage(found!, reader.lang)) return { text: typeset(said) };
  if (!isCode(said)) return { text: typeset(said), lang: found! };
  const turns = directionOf(found!) !== directionOf(reader.lang);
  return turns ? { text: typeset(said), lang: '' } : { text: typeset(said) };
}

/** Whether a text is in no language: a number ("71,5", "§ 108") or a code in capitals ("A2.3", "VON 2021/0930"). */
const isCode = (text: string): boolean =>
  !/\p{L}{2}/u.test(text) || (/\d/.test(text) && !/\p{Ll}|\p{Lo}/u.test(text));

/** One of the widgets' own words, which may be in another language than the output. */
export function sayOwn(text: string, { lang, words }: Reader): Said {
  return sameLanguage(lang, words.lang) ? { text } : { text, lang: words.lang };
}

/**
 * One of the widgets' own sentences around texts that may be in other languages, each marked with its own.
 *
 * @param sentence - Puts the texts in their places, as they are given.
 * @param texts - What stands in each place: one text, or several with a hard space between them.
 * @returns the parts of the sentence in their order.
 */
export function sayAround(
  sentence: (...texts: string[]) => string,
  texts: readonly (readonly Said[])[],
  reader: Reader,
): readonly Said[] {
  const joined = texts.map((parts) => parts.map(({ text }) => text).join('\u00a0'));
  if (texts.flat().every(({ lang }) => lang === undefined) && sameLanguage(reader.lang, reader.words.lang))
    return [{ text: sentence(...joined) }];
  // A sign that no text has stands for each until the sentence is made.
  const places = texts.map((_, i) => String.fromCharCode(PLACE + i));
  return sentence(...places)
    .split(/([\ue000-\uf8ff])/)
    .filter(Boolean)
    .flatMap((part) => {
      const i = places.indexOf(part);
      return i < 0
        ? [sayOwn(part, reader)]
        : texts[i]!.flatMap((said, n) => (n ? [{ text: '\u00a0' }, said] : [said]));
    });
}

/** The first of the signs that are for private use. */
const PLACE = 0xe000;

/** All texts of a list that have something to say. */
export function sayAll(texts: readonly Text[] | null | undefined, reader: Reader): readonly Said[] {
  return (texts ?? []).flatMap((text) => say(text, reader) ?? []);
}

/** Finds the tag that is the wanted one, or a wider or narrower one of the same language. */
function lookUp(wanted: string, tags: readonly string[]): string | undefined {
  const known = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
  for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-'))))
    if (known.has(tag)) return known.get(tag);
  return tags.find((tag) => sameLanguage(tag, wanted) && !tag.includes('-x-'));
}

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();
/** Whether two tags are of one language, whatever the region or variant. */
export const sameLanguage = (a: string, b: string): boolean => primary(a) === primary(b);

/** Puts a hard space before a dash and after §, so that neither ends or begins a line alone. */
function typeset(text: string): string {
  return /[–—§]/.test(text) ? text.replace(/ (?=[–—] )|(?<=§) (?=\d)/g, '\u00a0') : text;
}
