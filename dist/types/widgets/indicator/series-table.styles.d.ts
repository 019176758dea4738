/** The table of several series; where it has no room, each time stands over its values. */
export declare const seriesTableStyles: import("lit").CSSResult;
