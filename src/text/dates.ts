import type { DateValue } from '../format/schema.js';
import { sameLanguage, say, type Said } from './localized.js';
import type { Reader } from './reader.js';

/** Letters of a date or number that stays on one line: "30. marraskuuta 2024" has twenty. */
export const LONGEST_UNBROKEN = 20;

/** A date as a reader meets it. */
export interface SaidDate extends Said {
  /** The machine's form, for `<time datetime>`: `2021`, `2021-06` or `2021-06-14`. */
  readonly datetime?: string;
}

/**
 * Puts a date into words: the source's own where it has any, else the reader's language's.
 *
 * A year stays a year and a month a month; nothing is made more exact than it was.
 */
export function sayDate(date: DateValue | null | undefined, reader: Reader): SaidDate | undefined {
  if (date === null || date === undefined) return undefined;
  const datetime = datetimeOf(date);
  const own = typeof date === 'string' ? undefined : say(date.text, reader);
  const said = own ?? (datetime === undefined ? undefined : { text: inWords(datetime, reader) });
  return said && (datetime === undefined ? said : { ...said, datetime });
}

/** A date's machine form, `2021-06`; none where the source gives words alone. */
export function datetimeOf(date: DateValue | null | undefined): string | undefined {
  return typeof date === 'object' ? date?.date : date;
}

/**
 * By the calendar and in the digits that the document has, whatever is usual in the language; a language whose
 * months neither the browser nor its own words have leaves the date as it is: a browser asked for it would
 * answer in its own.
 */
function inWords(date: string, { lang, words }: Reader): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return String(year);
  const utc = new Date(Date.UTC(year, month - 1, day ?? 1));
  // A day that no calendar has stays as it was written.
  if (utc.getUTCMonth() !== month - 1) return date;
  const own = sameLanguage(lang, words.lang) && words.months?.[month - 1];
  if (own) return words.date?.(day, own, year) ?? [day, own, year].join(' ').trim();
  if (!Intl.DateTimeFormat.supportedLocalesOf(lang)[0]) return date;
  const form: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  };
  if (day !== undefined) form.day = 'numeric';
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, form).format(utc);
}
