/** A landscape with suns, the numbers below it, and a table by area. */
export declare const statusSummaryStyles: import("lit").CSSResult;
