import type { Piece } from '../../pieces.js';
/** Text of pieces as lines; cells of a row are parted by tabs. */
export declare function textOf(pieces: readonly Piece[]): string;
