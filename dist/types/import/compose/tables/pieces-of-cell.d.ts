import type { Piece } from '../../pieces.js';
/** Words of a piece, with its number and with what its cells hold. */
export declare function textOf(piece: Piece): string;
/** Words of pieces, each on its own line. */
export declare const textsOf: (pieces: readonly Piece[]) => string;
/** The lines of a cell, a piece each: paragraphs part at their line breaks, and typed bullets go. */
export declare function linesOf(pieces: readonly Piece[]): readonly Piece[];
