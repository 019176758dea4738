/** One column; from 32em pairs, from 48em threes. Columns of a row share its three lines: name, aims, work. */
export declare const goalGridStyles: import("lit").CSSResult;
