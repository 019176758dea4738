/** The stretch of a chart that belongs to one time, in percent of its width. */
export interface Terrace {
    readonly from: number;
    readonly to: number;
    /** Where its value stands, in percent from the top; undefined where there is none. */
    readonly y: number | undefined;
    /** Its value may still change. */
    readonly isUnsure?: boolean;
    /** Its value cannot be compared with those before it. */
    readonly isBreak?: boolean;
}
/** SVG paths in a box of 100 by 100. */
export interface Shapes {
    /** The ground, from nought to the values; empty on a scale without nought. */
    readonly land: string;
    /** The edge of the ground, or the line from value to value. */
    readonly edge: string;
    /** The edge of the ground under values that may still change. */
    readonly dashed: string;
    /**
     * The points of a line, each hardly longer than nothing: round ends make it a dot. What has no length at all,
     * WebKit stretches with the chart.
     */
    readonly dots: string;
    /** The points of values that may still change, a second time, to be drawn hollow. */
    readonly hollow: string;
    /** Lines across, before values that cannot be compared with those before them. */
    readonly breaks: string;
    /** The line of nought, where there is ground on both sides of it, or below it alone. */
    readonly nought: string;
}
/** Draws values as terraces of one ground, which begins at nought on either side of it. */
export declare function ground(terraces: readonly Terrace[], nought: number): Shapes;
/** Draws values as points with a line between those that nothing is missing between. */
export declare function line(terraces: readonly Terrace[]): Shapes;
/** The target's line, as SVG paths: where it stands on the sky, and where it runs through the ground. */
export declare function targetPaths(terraces: readonly Terrace[], at: number, nought: number | undefined): readonly [sky: string, ground: string];
/** Hundredths are finer than any screen. */
export declare const rounded: (value: number) => number;
/** The middle of a terrace. */
export declare const middleOf: ({ from, to }: Pick<Terrace, "from" | "to">) => number;
