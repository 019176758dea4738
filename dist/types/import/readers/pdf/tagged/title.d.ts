import type { Piece } from '../../../pieces.js';
/**
 * Takes a first paragraph that is far larger than other text for the title.
 *
 * Programs write a title as a paragraph: PDF's older standard has no other word for it. It stands before the first
 * heading, on the first page.
 */
export declare function titled(pieces: readonly Piece[]): readonly Piece[];
