import type { Said } from '../../text/localized.js';
import type { ComparedView } from './compared.view.js';
import { type Bar } from './scale.js';
import type { TargetLine } from './chart.view.js';
import { type Tick } from './ticks.js';
/** A single value as a bar, with the target on it. */
export interface Gauge {
    readonly bar: Bar;
    /** Where the value stands, in percent from the start. */
    readonly at: number;
    /** Where nought stands, if not at the start. */
    readonly nought: number | undefined;
    /** Where the target stands, and whether the bar reaches past it. */
    readonly target: {
        readonly at: number;
        readonly isIn: boolean;
    } | undefined;
    readonly ticks: readonly Tick[];
}
/** The only value there is. */
export interface LoneValue {
    readonly number: number;
    readonly text: string;
    readonly time: string;
}
/** Bars that begin at nought, all on one scale. */
export interface BarsView {
    readonly gauge: Gauge | undefined;
    readonly lists: readonly (readonly ComparedView[])[];
}
/**
 * Draws values of others and of parts, and a value that stands alone, as bars on one scale.
 *
 * A share of a hundred has the whole beside it, and needs nothing else to be compared with.
 *
 * @param own - The kommun's own latest number.
 * @param lone - That value, where it is the only one.
 * @param aimWord - What the target's line is called.
 * @param say - Writes a number.
 */
export declare function barsView(lists: readonly (readonly ComparedView[])[], unit: Said | undefined, own: number | undefined, lone: LoneValue | undefined, aim: TargetLine | undefined, aimWord: string, say: (number: number) => string): BarsView;
