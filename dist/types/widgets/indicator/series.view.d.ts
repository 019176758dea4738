import type { Content, Indicator } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type TimeSlot } from './timeline.js';
import { type TimedValueView } from './timed-value.view.js';
/** One of several series of values in the same chart and table. */
export interface SeriesView {
    /** Whose values they are. */
    readonly title: Said | undefined;
    /** Those of the document, or of others that they are compared with. */
    readonly kind: 'own' | 'other';
    /** It is the indicator's own values. */
    readonly isMain?: boolean;
    readonly values: readonly TimedValueView[];
    /** Its own, beside the indicator's. */
    readonly target: TimedValueView | undefined;
}
/** Values of several series at one time; undefined where a series has none. */
export interface SeriesRow {
    readonly cells: readonly (TimedValueView | undefined)[];
    /** The value that tells the time. */
    readonly date: TimedValueView['date'];
}
/** Several series on one axis of time. */
export interface ManySeries {
    readonly series: readonly SeriesView[];
    readonly rows: readonly SeriesRow[];
    readonly slots: readonly TimeSlot[];
}
/**
 * Lays several series out on one axis of time: the indicator's own values under the publisher's name, those of its
 * series and parts, and those that it is compared with.
 *
 * @returns undefined where there is nothing but the indicator's own values.
 */
export declare function manySeries(indicator: Indicator, content: Content, unit: Said | undefined, reader: Reader): ManySeries | undefined;
/** The rows with those times between them that no series has a value for, in the rhythm that they keep together. */
export declare function withGapRows({ series, rows, slots }: ManySeries): readonly SeriesRow[];
