import type { Piece } from '../pieces.js';
/** Tags each piece and run with its language only where it is not that of what it stands in, and gives that of the document. */
export declare function withLanguages(pieces: readonly Piece[]): {
    pieces: readonly Piece[];
    language?: string;
};
