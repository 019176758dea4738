import type { DateValue } from '../../format/schema.js';
import { datetimeOf } from '../../text/dates.js';

/**
 * Gives the last day that the document was valid or was for, if it has passed.
 *
 * A year or a month counts to its end: what is valid until 2021 is so on 31 December 2021.
 *
 * @param today - A day, `2021-06-14`; without it nothing is known to have passed.
 */
export function lastDayPast(
  until: DateValue | null | undefined,
  today: string | undefined,
): string | undefined {
  const date = datetimeOf(until);
  if (date === undefined || today === undefined || date >= today.slice(0, date.length)) return undefined;
  const [year, month, day] = date.split('-');
  if (day !== undefined) return date;
  // Day 0 of a month is the last of the month before.
  const last = month === undefined ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month ?? 12}-${last}`;
}
