import type { Measured } from '../format/schema.js';
import { type Said } from './localized.js';
import type { Reader } from './reader.js';
/** A measured value in words, with the number it stands for. */
export interface Amount extends Said {
    /** Undefined where it is words alone. */
    readonly number: number | undefined;
    /** The unit, where it is not in the words already. */
    readonly unit: Said | undefined;
    /** It is said in the source's own words, not as a number. */
    readonly isWorded: boolean;
}
/**
 * Says a measured value with its unit: the source's own words where it has any; undefined where there is
 * nothing.
 */
export declare function sayAmount(value: Measured | null | undefined, unit: Said | undefined, reader: Reader): Amount | undefined;
/** A value and its unit, each in its own language. */
export declare const withItsUnit: ({ text, lang, unit }: Amount) => readonly Said[];
/** A value and its unit in one string. */
export declare const withUnit: ({ text, unit }: Amount) => string;
