import type { Indicator } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** Where the sun stands: the target is reached, in part, or not. */
export type Sun = 'above' | 'on' | 'below';
/** One of an indicator's three scales. */
export interface ScaleView {
    readonly name: 'trend' | 'status' | 'assessment';
    readonly label: string;
    /** Undefined where it is not stated. */
    readonly said: Said | undefined;
    /** Of a status that is known. */
    readonly sun: Sun | undefined;
}
/** Trend, status and assessment, each by itself: one does not follow from another. */
export declare function scaleViews(indicator: Indicator, reader: Reader): readonly ScaleView[];
/**
 * Finds where the sun of a status stands, by its words in Swedish or English: "delvis uppfyllt", "reached".
 *
 * @returns undefined for words that say something else.
 */
export declare function sunOf(status: string): Sun | undefined;
