import type { Amount } from './amount.js';
import type { Slot } from './timeline.js';
/** A value at a time, as the chart takes it. */
export interface Plotted {
    /** Undefined where it is missing. */
    readonly amount: Amount | undefined;
    /** The time, short. */
    readonly time: string;
}
/** What stands below a terrace or a gap. */
export interface Tick {
    /** Its middle, in percent from the left. */
    readonly at: number;
    /** The value; `missing` in a gap, `words` where it is too long to stand here. */
    readonly value: string;
    readonly time: string;
    /** The charts that it stands so in: narrow ones, wide ones, or both. */
    readonly where: 'narrow' | 'wide' | '';
}
/** A chart: shapes in a box of 100 by 100, and what is written in and below it. */
export interface Chart {
    /** The ground, as an SVG path. */
    readonly land: string;
    /** The upper edge of the ground. */
    readonly tread: string;
    readonly ticks: readonly Tick[];
    /** Where the target's label stands clear of the ground's edge: `end`, `below`, `below end`, or above the start. */
    readonly aim: string;
    readonly cut: boolean;
}
/**
 * Draws values as terraces in a ground that climbs, or sinks, towards the target.
 *
 * @param words - What stands in the place of a value that is missing, or too long.
 * @param aimLength - Letters of the target's label.
 * @returns undefined where there is no number to draw.
 */
export declare function chartView(slots: readonly Slot[], values: readonly Plotted[], target: number | undefined, words: {
    readonly missing: string;
    readonly inWords: string;
}, aimLength: number): Chart | undefined;
/** "2023", "2023–2025", "2023-01 – 2023-06". */
export declare const timesOf: ([first, last]: readonly [string, string]) => string;
