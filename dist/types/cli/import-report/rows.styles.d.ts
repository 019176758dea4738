/** A document piece by piece, beside what became of it. */
export declare const rowStyles: import("lit").CSSResult;
