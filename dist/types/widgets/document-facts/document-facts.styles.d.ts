/** The decision on the line, and columns of facts under it: one, two from 26em, three from 46em. */
export declare const documentFactsStyles: import("lit").CSSResult;
