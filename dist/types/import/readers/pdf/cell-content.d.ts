import type { Cell, Piece } from '../../pieces.js';
/** What a cell holds: its pieces, or the tick that is all that stands in it. */
export declare function cellContent(pieces: readonly Piece[]): Pick<Cell, 'pieces' | 'tick'>;
