import type { Cell, Sheet } from 'hucre/xlsx';
/** A cell that has something in it, and the fields that it covers. */
export interface Filled {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    readonly cell: Cell;
}
/** Rows of a sheet that follow one another and have something in them. */
export interface Region {
    readonly rows: readonly {
        readonly row: number;
        readonly cells: readonly Filled[];
    }[];
}
/** The cells of a sheet that have something in them, row by row; those without a look are known by their value alone. */
export declare function filledCells(sheet: Sheet): Generator<Pick<Filled, 'row' | 'column' | 'cell'>>;
/** Parts a sheet into regions by its empty rows; cells that others cover are left out. */
export declare function regionsOf(sheet: Sheet, isHidden: (row: number, column: number) => boolean): Region[];
