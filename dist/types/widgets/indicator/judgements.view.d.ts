import type { Indicator } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** Status of a target: reached (`above`), in part (`on`), or not (`below`). */
export type TargetStatus = 'above' | 'on' | 'below';
/** One of an indicator's three scales. */
export interface JudgementView {
    readonly name: 'trend' | 'status' | 'assessment';
    readonly label: string;
    /** Undefined where it is not stated. */
    readonly said: Said | undefined;
    /** Of a status that is known. */
    readonly icon: TargetStatus | undefined;
}
/** Trend, status and assessment, each by itself: one does not follow from another. */
export declare function judgementViews(indicator: Indicator, reader: Reader): readonly JudgementView[];
/**
 * Finds the status of a target by its words in Swedish or English: "delvis uppfyllt", "reached".
 *
 * @returns undefined for words that say something else.
 */
export declare function targetStatusOf(status: string): TargetStatus | undefined;
