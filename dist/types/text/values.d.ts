import type { Content, Measured } from '../format/schema.js';
import type { DocumentWords } from '../locale/document/words.js';
import { type SaidDate } from './dates.js';
import { type Said } from './localized.js';
import type { Reader } from './reader.js';
/** Puts a period into words: the source's own where it has any, else "2016–2018", "2016", "från 2021", "till 2030". */
export declare function sayPeriod({ from, to, text }: NonNullable<Content['period']>, reader: Reader, words: {
    readonly from: (date: string) => string;
    readonly to: (date: string) => string;
}): SaidDate | undefined;
/** Puts a sum of money into words: the source's own where it has any, else "12 000 000 kronor". */
export declare function sayKronor(amount: Measured | null | undefined, reader: Reader, { kronor }: Pick<DocumentWords, 'kronor'>): Said | undefined;
/**
 * A number as the language writes it, with all the digits that it was given with, up to fifteen.
 *
 * The digits are 0 to 9 in every language, as in the years beside them. Numbers with a row of noughts that
 * nobody counts are written with a power of ten.
 *
 * @param unit - `percent` puts the sign where the language has it.
 */
export declare function sayNumber(number: number, lang: string, unit?: 'percent'): string;
