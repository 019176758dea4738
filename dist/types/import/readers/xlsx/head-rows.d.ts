import type { Sheet } from 'hucre/xlsx';
import type { Region } from './sheet-grid.js';
/**
 * How many of a table's first rows are its head: those that the sheet holds still or filters by, else a first row that is
 * bold where the next is not, or has texts only, in each column, above figures.
 */
export declare function headRows(rows: Region['rows'], { freezePane, autoFilter, tables }: Sheet): number;
