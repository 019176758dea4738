/** The three numbers, of one unit, that progress is worked out from. */
export interface MeasuredNumbers {
    readonly baseline: number | undefined;
    readonly target: number | undefined;
    readonly current: number | undefined;
}
/**
 * Works out how far an indicator has come, from 0 (baseline) to 1 (target).
 *
 * Indicators count down (emissions) as well as up (homes), so progress is the distance covered from the
 * baseline, not `current / target`. Below 0 it has gone the other way; above 1 it has passed the target.
 * Undefined where one of the three is words or not stated, and where the target equals the baseline: there
 * is no way to go.
 */
export declare function progress({ baseline, target, current }: MeasuredNumbers): number | undefined;
/** Scale on which a chart draws numbers. */
export interface Scale {
    /** Percent from the top at which a number stands, 0 to 100. */
    readonly y: (value: number) => number;
    /** The number at the foot of a scale that leaves nought out; undefined where nought is on the scale. */
    readonly begins: number | undefined;
}
/**
 * Chooses the scale on which all values and the target stand within the chart.
 *
 * It has nought on it, so that heights from there are in proportion to the numbers, unless all lie so close
 * that their differences would not be seen: then it is cut, and no height means anything.
 */
export declare function chartScale(values: readonly number[], target: number | undefined): Scale;
/** A stretch of a bar, in percent of the room for it. */
export interface Bar {
    readonly from: number;
    readonly length: number;
}
/** Scale on which bars beside one another are drawn. */
export interface BarScale {
    /** The bar from nought to a number. */
    readonly bar: (value: number) => Bar;
    /** Percent from the start at which a number stands. */
    readonly at: (value: number) => number;
}
/** Chooses the scale for bars that all begin at nought; undefined where none has any length. */
export declare function barScale(numbers: readonly number[]): BarScale | undefined;
