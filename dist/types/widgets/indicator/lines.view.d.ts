import type { Said } from '../../text/localized.js';
import type { AxisNumber } from './chart.view.js';
import type { ManySeries, SeriesView } from './series.view.js';
import type { TargetLine } from './chart.view.js';
import { type Tick } from './ticks.js';
/** Marks that tell lines apart; after the last they begin anew. */
export declare const MARKS = 6;
/** A value as a point, in percent from the left and the top. */
export interface Point {
    readonly x: number;
    readonly y: number;
    /** Its value may still change: it is drawn hollow. */
    readonly isUnsure: boolean;
}
/** A series as a line, with points of its own shape. */
export interface Line {
    /** SVG path from value to value in a box of 100 by 100. */
    readonly path: string;
    readonly points: readonly Point[];
    /** Number of its mark. */
    readonly mark: number;
    readonly kind: SeriesView['kind'];
}
/** What stands at the end of a line: whose it is, and its last value; or a target. */
export interface LineEnd {
    /** Percent from the top. */
    readonly at: number;
    /** Number of the mark; undefined for a target of several. */
    readonly mark: number | undefined;
    readonly kind: SeriesView['kind'] | 'target';
    readonly title: Said | undefined;
    readonly value: string;
}
/** Several series as lines on one scale. */
export interface LinesChart {
    readonly lines: readonly Line[];
    /** Short lines before values that cannot be compared with those before them in their series. */
    readonly breaks: string;
    /** Heights that a number beside the axis tells of. */
    readonly grid: readonly AxisNumber[];
    /** SVG path of the lines at those heights. */
    readonly levels: string;
    /** SVG path of the targets' lines. */
    readonly aims: string;
    readonly ends: readonly LineEnd[];
    /** Whether the names stand below the chart, for want of room at the ends. */
    readonly isListed: boolean;
    readonly ticks: readonly Tick[];
    /** What a scale without nought begins at. */
    readonly begins: number | undefined;
    /** Where the greatest number and the least stand, in percent from the top. */
    readonly reach: readonly [top: number, foot: number];
}
/** A target's line, and the series whose target it is where that is not everybody's. */
export interface SeriesTarget extends TargetLine {
    readonly whose: readonly number[];
}
/**
 * Draws several series as lines, told apart by their marks and by the names at their ends.
 *
 * A line is broken where a value is missing in the rhythm that the series itself is measured in.
 *
 * @param words - What stands where all values are missing, and before a target.
 * @param say - Writes a number.
 * @returns undefined where no series has two numbers.
 */
export declare function linesView({ series, rows, slots }: ManySeries, targets: readonly SeriesTarget[], words: {
    readonly missing: string;
    readonly aim: string;
}, say: (number: number) => string): LinesChart | undefined;
