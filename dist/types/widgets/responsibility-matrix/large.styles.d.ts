/**
 * A table of many rows, each laid out by itself, and only where it is in sight. The share that a column has of the
 * width is that of its `col`.
 */
export declare const largeStyles: import("lit").CSSResult;
