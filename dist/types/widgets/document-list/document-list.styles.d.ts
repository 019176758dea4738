/** Rows under a horizon; from 40em the relation stands in the margin. */
export declare const documentListStyles: import("lit").CSSResult;
