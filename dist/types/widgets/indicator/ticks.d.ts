import type { Amount } from '../../text/amount.js';
import type { QualityView } from './quality.view.js';
import type { TimeSlot } from './timeline.js';
/** A value at a time, as the chart takes it. */
export interface Plotted {
    /** Undefined where it is missing. */
    readonly amount: Amount | undefined;
    /** The time, short. */
    readonly time: string;
    readonly quality?: QualityView | undefined;
}
/** A label below a value or a gap. */
export interface Tick {
    /** Its middle, in percent from the left. */
    readonly at: number;
    /** The value; `missing` in a gap, `words` where it is too long to stand here. */
    readonly value: string;
    readonly time: string;
    /** What one should know of the value; empty where there is nothing, or no room. */
    readonly quality: string;
    /** The charts that it stands so in: narrow ones, wide ones, or both. */
    readonly where: 'narrow' | 'wide' | '';
    /** The end of the axis that it begins or ends at, where what it belongs to stands there; else its middle counts. */
    readonly side: 'start' | 'end' | '';
}
/** Least length of the axis, in em of its labels: in 320 pixels, and from 34em on. */
export declare const AXIS_LENGTH = 20;
/** Width of a label with the room beside it, in em. */
export declare const widthOf: (...lines: readonly string[]) => number;
/** A label to find a place for. */
export interface AxisLabel {
    readonly at: number;
    readonly isFirst: boolean;
    readonly value: string;
    readonly time: string;
    readonly quality?: string;
}
/**
 * Places labels below an axis, as many as there is room for in narrow charts and in wide ones.
 *
 * @param taken - What a number beside the axis takes of its length, in em.
 */
export declare function placed(marks: readonly AxisLabel[], taken?: number): readonly Tick[];
/** One label for each value, and one for each row of missing ones. */
export declare function ticksOf(slots: readonly TimeSlot[], values: readonly Plotted[], words: {
    readonly missing: string;
    readonly inWords: string;
}, taken: number): readonly Tick[];
/** What one should know of a value, where it is short enough to stand below the axis. */
export declare function belowAxis(quality: QualityView | undefined): string;
/** "2023", "2023–2025", "2023-01 – 2023-06". */
export declare const timesOf: ([first, last]: readonly [string, string]) => string;
