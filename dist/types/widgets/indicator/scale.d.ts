/** Where the horizon stands in every chart, in percent from the top. */
export declare const HORIZON = 25;
/** What makes a distance: three numbers of one unit. */
export interface Way {
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
export declare function progress({ baseline, target, current }: Way): number | undefined;
/** How a chart draws numbers. */
export interface Scale {
    /** Percent from the top at which a value stands, 0 to 100. */
    readonly y: (value: number) => number;
    /** The ground begins above zero, so that small differences can be seen. */
    readonly cut: boolean;
}
/**
 * Chooses the scale on which the target stands at the horizon, and every value within the chart.
 *
 * The ground begins at zero, so that its heights compare, unless there are values below zero, above what
 * would then be the sky, or too close to one another to be told apart. Without a target in numbers the
 * greatest value stands where the target would.
 */
export declare function horizonScale(values: readonly number[], target: number | undefined): Scale;
