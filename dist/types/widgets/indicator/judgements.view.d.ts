import type { Content, Indicator } from '../../format/schema.js';
import type { Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { StatusIcon } from '../fragments/status-icon.template.js';
/** One of an indicator's three scales. */
export interface JudgementView {
    readonly name: 'trend' | 'status' | 'assessment';
    readonly label: string;
    /** Undefined where it is not stated. */
    readonly said: Said | undefined;
    /** Of a status that is known. */
    readonly icon?: StatusIcon | undefined;
}
/** Trend, status and assessment, each by itself: one does not follow from another. */
export declare function judgementViews(indicator: Indicator, content: Content, reader: Reader): readonly JudgementView[];
