import { type Facts } from '../facts/facts-of.js';
import type { Words } from '../../words/words.js';
import type { Grid } from './grid.js';
import type { TableEntry } from './table-meaning.js';
/**
 * Reads a table of the document's own facts: labels before their values, one pair or two on a row; above them; or both
 * in a cell.
 */
export declare function factTableOf(grid: Grid, words: Words): {
    entries: readonly TableEntry<Facts>[];
    heads: readonly string[];
    unplaced: readonly string[];
} | undefined;
