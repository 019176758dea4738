import type { SaidDate } from '../../text/dates.js';
import type { Said } from '../../text/localized.js';
import { type ManySeries } from './series.view.js';
import type { TimedValueView } from './timed-value.view.js';
/** A remark about a value of one of several series. */
export interface SeriesRemark {
    readonly whose: Said | undefined;
    readonly note: Said;
}
/** A row of the table of several series. */
export interface SeriesTableRow {
    /** A row of values at one time, the baseline, or what is to be reached. */
    readonly kind: 'outcome' | 'baseline' | 'target';
    readonly dates: readonly SaidDate[];
    /** A value for each series, in their order; `all` where it is one for them together. */
    readonly cells: readonly (TimedValueView | undefined)[];
    readonly all: TimedValueView | undefined;
    readonly remarks: readonly SeriesRemark[];
    /** The baseline is among its values. */
    readonly isBaseline: boolean;
}
/**
 * Lays several series out as rows of a table: one a time, after the baseline where that is for no time among them,
 * and before what is to be reached.
 *
 * @param baseline - The indicator's own, where it has one.
 * @param target - The indicator's own, where it has one.
 */
export declare function seriesTableRows(many: ManySeries, baseline: TimedValueView | undefined, target: TimedValueView | undefined): readonly SeriesTableRow[];
