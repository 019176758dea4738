import type { Piece, TablePiece } from '../pieces.js';
import type { Around } from './piece-rule.js';
import { type Told } from './told.js';
/** Takes a table for what its heads, its shape and the heading over it tell; undefined for one that nobody knows. */
export declare function tableRule(table: TablePiece, { part, words }: Around, before: Piece | undefined): Told | undefined;
