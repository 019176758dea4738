import type { Text } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** What one should know of a value, in words and as the chart marks it. */
export interface QualityView {
    /** The words that stand after the value. */
    readonly said: readonly Said[];
    /** It may still change: preliminary, or estimated. */
    readonly isUnsure: boolean;
    /** It cannot be compared with the values before it. */
    readonly isBreak: boolean;
}
/** Says what one should know of a value: the format's words in the reader's language, others as they stand. */
export declare function qualityView(given: readonly Text[] | undefined, reader: Reader): QualityView;
