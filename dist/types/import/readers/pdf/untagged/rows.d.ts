import type { Gap } from './bands.js';
import type { Line, Segment } from './segments.js';
/** A row of a table: the lines of each of its cells. */
export type Row = readonly (readonly Segment[])[];
/**
 * Parts the lines of a table into rows.
 *
 * Lines of one cell are closer to one another than two rows are. Where all stand as close, a line that has nothing in the
 * first column goes on with the row before it.
 */
export declare function rowsOf(lines: readonly Line[], columns: readonly Gap[]): Row[];
