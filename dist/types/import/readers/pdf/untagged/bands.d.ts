import type { Grid } from './grids.js';
import type { Line, Segment } from './segments.js';
/** Lines of a page that follow one another: one column of text, several, or rows of a table. */
export type Band = {
    readonly kind: 'grid';
    readonly grid: Grid;
    readonly page: number;
    readonly cells: readonly (readonly Segment[])[];
} | {
    readonly kind: 'text';
    readonly lines: readonly Segment[];
} | {
    readonly kind: 'table';
    readonly lines: readonly Line[];
    readonly columns: readonly Gap[];
};
/** A strip of a page, from left to right. */
export interface Gap {
    readonly from: number;
    readonly to: number;
}
/** Parts a page's text into bands, in the order that they are read in; tables between lines are such already. */
export declare function bandsAround(grids: readonly Extract<Band, {
    kind: 'grid';
}>[], lines: readonly Line[]): Band[];
/** Parts lines into bands. */
export declare function bandsOf(lines: readonly Line[]): Band[];
