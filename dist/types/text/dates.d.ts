import type { DateValue } from '../format/schema.js';
import { type Said } from './localized.js';
import type { Reader } from './reader.js';
/** Letters of a date or number that stays on one line: "30. marraskuuta 2024" has twenty. */
export declare const LONGEST_UNBROKEN = 20;
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
export declare function sayDate(date: DateValue | null | undefined, reader: Reader): SaidDate | undefined;
/** A date's machine form, `2021-06`; none where the source gives words alone. */
export declare function datetimeOf(date: DateValue | null | undefined): string | undefined;
