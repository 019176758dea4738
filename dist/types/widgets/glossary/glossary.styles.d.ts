/** Rows under a horizon; from 40em the term stands in the margin. */
export declare const glossaryStyles: import("lit").CSSResult;
