import type { Content, Measured } from '../format/schema.js';
import type { DocumentWords } from '../locale/document/words.js';
import { sayDate, type SaidDate } from './dates.js';
import { say, sayOwn, type Said } from './localized.js';
import type { Reader } from './reader.js';

/** Puts a period into words: the source's own where it has any, else "2016–2018", "2016", "från 2021", "till 2030". */
export function sayPeriod(
  { from, to, text }: NonNullable<Content['period']>,
  reader: Reader,
  words: { readonly from: (date: string) => string; readonly to: (date: string) => string },
): SaidDate | undefined {
  const own = say(text, reader);
  if (own) return own;
  const [first, last] = [sayDate(from, reader), sayDate(to, reader)];
  if (!first || !last) {
    const only = first ?? last;
    return only && { ...only, text: (first ? words.from : words.to)(only.text) };
  }
  if (first.text === last.text) return first;
  // Two years take a bare dash, longer dates one with spaces.
  const dash = /^\d+$/.test(first.text + last.text) ? '–' : '\u00a0– ';
  return { text: first.text + dash + last.text };
}

/** Puts a sum of money into words: the source's own where it has any, else "12 000 000 kronor". */
export function sayKronor(
  amount: Measured | null | undefined,
  reader: Reader,
  { kronor }: Pick<DocumentWords, 'kronor'>,
): Said | undefined {
  const number = typeof amount === 'number' ? amount : amount?.value;
  const own = typeof amount === 'number' ? undefined : say(amount?.text, reader);
  if (own || number === null || number === undefined) return own;
  return sayOwn(kronor(sayNumber(number, reader.words.lang), number), reader);
}

const formats = new Map<string, Intl.NumberFormat>();
/**
 * A number as the language writes it, with all the digits that it was given with, up to fifteen.
 *
 * The digits are 0 to 9 in every language, as in the years beside them. Numbers with a row of noughts that
 * nobody counts are written with a power of ten.
 *
 * @param unit - `percent` puts the sign where the language has it.
 */
export function sayNumber(number: number, lang: string, unit?: 'percent'): string {
  const size = Math.abs(number);
  const notation = size >= 1e15 || (size && size < 1e-6) ? 'scientific' : 'standard';
  const key = `${lang} ${notation} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    const asked = unit && ({ style: 'unit', unit } as const);
    // What Intl does not know is written as in Swedish.
    format = new Intl.NumberFormat([lang, 'sv'], {
      notation,
      maximumSignificantDigits: 15,
      numberingSystem: 'latn',
      ...asked,
    });
    formats.set(key, format);
  }
  return format.format(number);
}
