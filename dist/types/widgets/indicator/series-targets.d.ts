import type { SeriesTarget } from './lines.view.js';
import type { ManySeries } from './series.view.js';
import type { TimedValueView } from './timed-value.view.js';
/**
 * The targets' lines among several series, each once: with the series that have it, unless all that have any share it.
 *
 * @param common - The indicator's own target.
 */
export declare function seriesTargets({ series }: ManySeries, common: TimedValueView, word: string, say: (number: number) => string): readonly SeriesTarget[];
