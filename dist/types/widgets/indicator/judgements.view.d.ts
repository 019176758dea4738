import type { Indicator } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type TargetStatus } from '../fragments/target-status.js';
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
