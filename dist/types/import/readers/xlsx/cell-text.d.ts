import type { Cell } from 'hucre/xlsx';
import type { Run } from '../../pieces.js';
/** What a cell shows, as runs; none for an empty one. */
export declare function cellRuns(cell: Cell): readonly Run[];
/** Whether a cell shows an error in place of a value, such as #REF!. */
export declare const isError: (cell: Cell) => boolean;
