import type { Content, Indicator, Source } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { HeadParts } from '../fragments/head.template.js';
import { type AboutView } from './about.view.js';
import { type Gauge } from './bars.view.js';
import { type Chart } from './chart.view.js';
import { type ComparedView } from './compared.view.js';
import { type TimedValueView } from './timed-value.view.js';
import { type JudgementView } from './judgements.view.js';
/** An indicator in the reader's language. */
export interface IndicatorView {
    readonly id: string | undefined;
    readonly head: HeadParts;
    readonly unit: Said | undefined;
    /** The latest value, the target and the baseline, as far as there are any. */
    readonly figures: readonly TimedValueView[];
    readonly judgements: readonly JudgementView[];
    /** Undefined where there are not two numbers to draw. */
    readonly chart: Chart | undefined;
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
    readonly target: TimedValueView;
    readonly comparisons: readonly ComparedView[];
    readonly breakdown: readonly ComparedView[];
    readonly about: readonly AboutView[];
    readonly better: string | undefined;
    readonly note: Said | undefined;
    readonly source: Source | undefined;
}
/**
 * Says what an indicator holds, and draws its values.
 *
 * @param isShown - Whether a goal that it belongs to stands elsewhere on the page.
 */
export declare function indicatorView(indicator: Indicator, content: Content, reader: Reader, isShown?: (id: string) => boolean): IndicatorView;
