import type { Content } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
import { datesIn } from './dates.js';
import { told, type Told } from './told.js';

export type Period = NonNullable<Content['period']>;

/** What stands between the first and the last year of a period; longer words are looked up in `until`. */
const BETWEEN = /^\s*(?:[-‐‑–—/]|\p{L}[\p{L}.\s]{0,20})\s*$/u;
/** "2021–25": the last year by its last two digits. */
const SHORT = /^(\s?[-‐‑–/]\s?)(\d\d)(?![\d]|[-‐‑–]\d)/u;

/**
 * Finds the years that something is for: "2021–2025", "2018-2022 med utblick mot 2027", "åren 2021 till 2025".
 *
 * The words after the years are part of it where they have a year themselves.
 */
export function periodIn(text: string, words: Words): Told<Period> | undefined {
  const dates = datesIn(text, words);
  for (const [at, first] of dates.entries()) {
    const short = /^\d{4}$/.test(first.iso) && SHORT.exec(text.slice(first.to));
    if (short) {
      const to = `${first.iso.slice(0, 2)}${short[2]}`;
      const end = first.to + short[0].length;
      if (to > first.iso) {
        return told({ from: first.iso, to, text: text.slice(first.from, end) }, text, first.from, end);
      }
    }
    const last = dates[at + 1];
    if (!last) break;
    const between = text.slice(first.to, last.from);
    if (!BETWEEN.test(between) || !links(between, words) || first.iso > last.iso) continue;
    const later = dates[at + 2];
    const end = later && isOutlook(text.slice(last.to, later.from)) ? later.to : last.to;
    const written = text.slice(first.from, end).replace(/\s+/g, ' ');
    const years = { from: first.value, to: last.value };
    return told(end === last.to ? years : { ...years, text: written }, text, first.from, end);
  }
  return undefined;
}

/** Whether words between two dates say that all time between them is meant: a dash, "till", "till och med". */
const links = (between: string, words: Words): boolean => {
  const written = between.trim().toLowerCase().replace(/\s+/g, ' ');
  return /^[-‐‑–—/]$/u.test(written) || words.until.includes(written);
};

/** A few words in the same sentence, before a year further off: " med utblick mot ". */
const isOutlook = (between: string): boolean => /^\s+\p{Ll}[\p{L}\s]{2,40}$/u.test(between);
