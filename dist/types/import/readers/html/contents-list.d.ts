import type { Omission, Piece, Run } from '../../pieces.js';
/** Tells whether a text is an entry of a contents list: all of it leads to a heading of the page. */
export declare function isContentsEntry(runs: readonly Run[], words: string): boolean;
/** Takes the heading of a contents list from the pieces, once the list itself has been left out. */
export declare function withoutContentsHeadings(pieces: readonly Piece[], omissions: readonly Omission[]): {
    readonly pieces: readonly Piece[];
    readonly omissions: readonly Omission[];
};
