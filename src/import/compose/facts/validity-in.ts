import type { DateValue } from '../../../format/schema.js';
import { around } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { datesIn } from './dates.js';
import { periodIn, type Period } from './period-in.js';
import { told, type Told } from './told.js';

/** How long a document holds. */
export interface Validity {
  readonly validUntil?: DateValue;
  readonly period?: Period;
}

/**
 * Finds how long a document holds: "Gäller till och med 2025", "Giltig t.o.m. 2024-12-31", "Gäller tills vidare",
 * "Gäller för åren 2021–2025".
 *
 * Only after a word that says so, since other things have ends too.
 */
export function validityIn(text: string, words: Words): Told<Validity> | undefined {
  const label = around(text, words.valid);
  if (!label) return undefined;
  const { before, words: said, after } = label;
  const from = before.length;
  const start = from + said.length;
  const open = around(after, words.openEnded);
  if (open && isShort(open.before)) {
    return told(
      { validUntil: { text: open.words } },
      text,
      from,
      start + open.before.length + open.words.length,
    );
  }
  const period = periodIn(after, words);
  if (period && isShort(after.slice(0, after.indexOf(period.words)))) {
    return told(
      { period: period.value },
      text,
      from,
      start + after.indexOf(period.words) + period.words.length,
    );
  }
  const [date, next] = datesIn(after, words);
  if (!date || !isShort(after.slice(0, date.from))) return undefined;
  const isEnd = around(said + after.slice(0, date.from), words.until) !== undefined;
  if (isEnd) return told({ validUntil: date.value }, text, from, start + date.to);
  // "Gäller från 2021-01-01 till och med 2024-12-31"
  const through = next && around(after.slice(date.to, next.from), words.until);
  return through && isShort(after.slice(date.to, next.from))
    ? told({ period: { from: date.value, to: next.value } }, text, from, start + next.to)
    : told({ period: { from: date.value } }, text, from, start + date.to);
}

/** A few words at most, and no new sentence: then what follows belongs with what stands before. */
const isShort = (between: string): boolean => between.length < 40 && !/[.;]\s+\p{Lu}|\n/u.test(between);
