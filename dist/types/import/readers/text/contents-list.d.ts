import type { Line } from './lines.js';
/** Finds the lines of contents lists: by their dots, or by the heading above them. */
export declare function contentsLines(lines: readonly Line[]): ReadonlySet<Line>;
