/** Several lines in one chart, with their names at their ends. */
export declare const linesStyles: import("lit").CSSResult;
