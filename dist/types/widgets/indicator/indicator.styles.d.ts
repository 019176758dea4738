/** Figures beside a chart whose horizon is the target. */
export declare const indicatorStyles: import("lit").CSSResult;
