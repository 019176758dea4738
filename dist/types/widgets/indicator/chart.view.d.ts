import type { Said } from '../../text/localized.js';
import { type TargetLabelPlace } from './target-label.js';
import { type Shapes } from './shapes.js';
import { type Plotted, type Tick } from './ticks.js';
import type { TimeSlot } from './timeline.js';
/** A target in a chart. */
export interface TargetLine {
    readonly number: number;
    /** Its value, as short as it can stand in a chart. */
    readonly said: Said;
    /** Its time, short. */
    readonly time: string;
    /** Letters of all its label. */
    readonly letters: number;
}
/** A number beside the axis: nought where there are values below it, or what a cut scale begins at. */
export interface AxisNumber {
    /** Percent from the top. */
    readonly at: number;
    readonly text: string;
}
/** A chart: shapes in a box of 100 by 100, and what is written in, beside and below it. */
export interface Chart extends Shapes {
    readonly ticks: readonly Tick[];
    readonly mark: AxisNumber | undefined;
    /** What a scale without nought begins at. */
    readonly begins: number | undefined;
    readonly target: (TargetLine & TargetLabelPlace & TargetLineShape) | undefined;
}
interface TargetLineShape {
    /** Percent from the top. */
    readonly at: number;
    /** Its line on the sky, and in the ground. */
    readonly lines: readonly [sky: string, ground: string];
}
/**
 * Draws values as terraces of a ground that begins at nought; as points where they lie too close for that.
 *
 * @param words - What stands in the place of a value that is missing, or too long.
 * @param say - Writes a number that stands beside the axis.
 * @returns undefined where there are not two numbers to draw.
 */
export declare function chartView(slots: readonly TimeSlot[], values: readonly Plotted[], aim: TargetLine | undefined, words: {
    readonly missing: string;
    readonly inWords: string;
}, say: (number: number) => string): Chart | undefined;
export {};
