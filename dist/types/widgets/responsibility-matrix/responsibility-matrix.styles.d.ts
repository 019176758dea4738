/** A table under a horizon; a list on a narrow container, and on paper where there are many actors. */
export declare const matrixStyles: import("lit").CSSResult[];
