import type { Cell, Piece, TablePiece, Tick } from '../../pieces.js';
/** A cell with what it says, standing in every field that it spans. */
export interface Field {
    readonly text: string;
    readonly pieces: readonly Piece[];
    readonly tick?: Tick | undefined;
    readonly head?: Cell['head'];
    readonly isBold: boolean;
    /** Row and column of its first field. */
    readonly row: number;
    readonly column: number;
    readonly columnSpan: number;
}
/** A table's fields by row and column, so that what spans several holds for each. */
export interface Grid {
    readonly rows: readonly (readonly Field[])[];
    readonly columns: number;
    /** How many of the first rows are heads by the source's word. */
    readonly headRows: number;
}
/** Lays a table out in fields; undefined for one that is empty or has no end. */
export declare function gridOf({ rows, columns, headRows }: TablePiece): Grid | undefined;
/** The one cell of a row that spans all columns, or that alone has words where it spans several. */
export declare function wholeRow(row: readonly Field[]): Field | undefined;
/** Says whether a row has nothing in it. */
export declare const isEmptyRow: (row: readonly Field[]) => boolean;
