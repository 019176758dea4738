import type { Piece, Run } from '../pieces.js';
/** The runs of pieces as one text, each piece on a line of its own: a note has no blocks. */
export declare function noteRuns(pieces: readonly Piece[]): readonly Run[];
