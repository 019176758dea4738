import type { TablePiece } from '../../pieces.js';
import type { TableContext, TableMeaning } from './table-meaning.js';
/**
 * Tells what a table holds, by its heads in any order and wording, by its marks, labels or years, or by the heading
 * over it; undefined for a table of no known sort.
 *
 * Every word of it is in the entries, said by them in another way, or among the words unplaced.
 */
export declare function tableMeaning(table: TablePiece, context: TableContext): TableMeaning | undefined;
