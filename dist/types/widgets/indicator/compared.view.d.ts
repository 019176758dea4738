import type { Indicator } from '../../content/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type FigureView } from './figures.view.js';
/** Somebody else's value, or a part's. */
export interface ComparedView extends Omit<FigureView, 'name'> {
    readonly title: Said | undefined;
    /** How long its line is, in percent; undefined where it has none. */
    readonly length: number | undefined;
}
/**
 * Says the values that an indicator is compared with, and those of its parts.
 *
 * Where nothing is below zero each has a line, on one scale for both lists: a whole line is a hundred percent,
 * or else the greatest value, the kommun's own among them.
 *
 * @param own - The kommun's own latest value.
 */
export declare function comparedViews({ comparisons, breakdown }: Indicator, unit: Said | undefined, own: number | undefined, reader: Reader): readonly [comparisons: readonly ComparedView[], breakdown: readonly ComparedView[]];
