import { isObject } from '../../format/json.js';
import { filled, type Language, type Wording } from '../language.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { inLanguage, withLanguage } from './localized-text.js';

/** Year, month or day, as the format has them. */
const MACHINE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const IN_WORDS = /^(?:den\s+)?(?:(\d{1,2})\.?\s+)?(\p{L}{3,9})\.?\s+(\d{4})$/iu;

/** Reads a date as an editor writes it: what is a year, month or day becomes one, all else stays words. */
export function readDate(typed: string, before: unknown, own: string): unknown {
  const said = typed.trim();
  if (!said) return undefined;
  const texts = isObject(before) && isObject(before['text']) ? before['text'] : undefined;
  const date = machineDate(said);
  if (date && !texts) return date;
  const found = date ?? yearIn(said) ?? dateBeside(before, own);
  return { ...(found !== undefined && { date: found }), text: withLanguage(texts ?? '', own, own, said) };
}

const yearIn = (words: string): string | undefined => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(words)?.[0];

/** The date that somebody has written beside words that do not tell it: they may be changed, and it stays. */
function dateBeside(before: unknown, own: string): unknown {
  if (!isObject(before)) return undefined;
  const words = dateShown(before, own);
  return (machineDate(words) ?? yearIn(words)) ? undefined : before['date'];
}

/** A date in the form of the format; undefined for words that name no one year, month or day. */
export function machineDate(said: string): string | undefined {
  if (MACHINE.test(said)) return isDay(said) ? said : undefined;
  const [, day, word, year] = IN_WORDS.exec(said) ?? [];
  if (!word || !year) return undefined;
  const short = word.toLowerCase();
  const named = (names: readonly string[]): number =>
    names.findIndex((name) => name === short || (short.length === 3 && name.startsWith(short)));
  const month = Math.max(named(MONTHS), named(ENGLISH)) + 1;
  if (!month) return undefined;
  const date = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return MACHINE.test(date) && isDay(date) ? date : undefined;
}

/** Whether there is such a day in the calendar. */
function isDay(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return day === undefined || new Date(Date.UTC(year!, month! - 1, day)).getUTCDate() === day;
}

/** A date as it stands in its field. */
export const dateShown = (date: unknown, own: string): string =>
  isObject(date) ? inLanguage(date['text'], own, own) : typeof date === 'string' ? date : '';

/** What was understood of a date. */
export function dateSaid(date: unknown, own: string, language: Language): Wording | undefined {
  if (typeof date === 'string')
    return machineDate(date) ? filled(WORDS.asDate, { date: longDate(date, language) }) : undefined;
  if (!isObject(date) || !dateShown(date, own)) return undefined;
  const machine = date['date'];
  return typeof machine === 'string' && machineDate(machine)
    ? filled(WORDS.dateInWords, { date: longDate(machine, language) })
    : WORDS.onlyWords;
}

function longDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv', {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year!, month - 1, day ?? 1)));
}

/** Reads a measured value: a number with a comma or point is one, all else is words. */
export function readMeasured(typed: string, before: unknown, own: string): unknown {
  const said = typed.trim();
  if (!said) return undefined;
  const number = Number(
    said
      .replace(/[\s\u00a0]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
  if (Number.isFinite(number)) return number;
  const { text, value: beside } = isObject(before) ? before : {};
  const first = /^[-−]?\d+(?:[.,]\d+)?(?![\d.,-])/.exec(said)?.[0];
  const value = first === undefined ? beside : Number(first.replace('−', '-').replace(',', '.'));
  return { ...(value !== undefined && { value }), text: withLanguage(text, own, own, said) };
}

/** A measured value as it stands in its field. */
export function measuredShown(value: unknown, own: string): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (!isObject(value)) return typeof value === 'string' ? value : '';
  return inLanguage(value['text'], own, own) || measuredShown(value['value'], own);
}

/** What was understood of a measured value. */
export function measuredSaid(value: unknown, language: Language): Wording | undefined {
  const number = isObject(value) ? value['value'] : value;
  if (typeof number === 'number')
    return filled(WORDS.asNumber, { number: new Intl.NumberFormat(language).format(number) });
  return isObject(value) ? WORDS.valueInWords : undefined;
}
