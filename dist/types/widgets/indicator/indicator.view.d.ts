import type { Content, Indicator, Source } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { HeadParts } from '../fragments/head.template.js';
import type { AssessmentsView } from '../goal-progress/assessments.view.js';
import { type AboutView } from './about.view.js';
import { type Gauge } from './bars.view.js';
import { type ChangeView } from './change.view.js';
import { type Chart } from './chart.view.js';
import { type ComparedView } from './compared.view.js';
import { type TimedValueView } from './timed-value.view.js';
import { type LinesChart } from './lines.view.js';
import { type SeriesTableRow } from './series-table.view.js';
import { type ManySeries } from './series.view.js';
import { type JudgementView } from './judgements.view.js';
/** An indicator in the reader's language. */
export interface IndicatorView {
    readonly id: string | undefined;
    readonly head: HeadParts;
    readonly unit: Said | undefined;
    /** The latest value, the target and the baseline, as far as there are any. */
    readonly figures: readonly FigureView[];
    readonly change: ChangeView | undefined;
    readonly judgements: readonly JudgementView[];
    /** How it was assessed at different times. */
    readonly assessments: AssessmentsView | undefined;
    /** Undefined where there are not two numbers to draw, or several series. */
    readonly chart: Chart | undefined;
    /** Several series as lines. */
    readonly lines: LinesChart | undefined;
    /** Several series, and the rows of their table. */
    readonly many: (ManySeries & {
        readonly table: readonly SeriesTableRow[];
    }) | undefined;
    /** That a scale is cut, and what it begins at. */
    readonly begins: readonly Said[] | undefined;
    /** Undefined unless there is one number, and something to compare it with. */
    readonly gauge: Gauge | undefined;
    /** Whether the values stand in a table too; `open` where only words say them. */
    readonly table: 'none' | 'open' | 'closed';
    /** What the chart shows, in words. */
    readonly sentences: readonly (readonly Said[])[];
    /** All values and gaps in time, the baseline among them. */
    readonly rows: readonly TimedValueView[];
    readonly hasValues: boolean;
    /** Whether nothing has been measured, compared or judged. */
    readonly isEmpty: boolean;
    /** What is remarked about values, where no open table says it. */
    readonly remarks: readonly RemarkView[];
    readonly baseline: TimedValueView;
    readonly target: TimedValueView;
    readonly comparisons: readonly ComparedView[];
    readonly breakdown: readonly ComparedView[];
    readonly about: readonly AboutView[];
    readonly better: string | undefined;
    readonly note: Said | undefined;
    readonly source: Source | undefined;
}
/** A figure beside the chart. */
export interface FigureView extends TimedValueView {
    /** Whose latest value it is, where there are several series. */
    readonly title?: Said | undefined;
}
/** What is remarked about a value. */
export interface RemarkView {
    readonly whose: Said | undefined;
    readonly date: TimedValueView['date'];
    readonly note: Said;
}
/**
 * Says what an indicator holds, and draws its values.
 *
 * @param isShown - Whether a goal that it belongs to stands elsewhere on the page.
 */
export declare function indicatorView(indicator: Indicator, content: Content, reader: Reader, isShown?: (id: string) => boolean): IndicatorView;
