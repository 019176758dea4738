/** The cells of a row as written: those past the last head too, which marked leaves out. */
export declare function rowCells(row: string): readonly string[];
