/** Terraces where there is room and at most four steps; else steps under one another, the line growing. */
export declare const journeyStyles: import("lit").CSSResult;
