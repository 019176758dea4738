import type { DateValue } from '../../format/schema.js';
/**
 * Gives the last day that the document was valid or was for, if it has passed.
 *
 * A year or a month counts to its end: what is valid until 2021 is so on 31 December 2021.
 *
 * @param today - A day, `2021-06-14`; without it nothing is known to have passed.
 */
export declare function lastDayPast(until: DateValue | null | undefined, today: string | undefined): string | undefined;
