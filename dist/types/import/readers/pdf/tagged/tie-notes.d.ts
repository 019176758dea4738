import type { Piece } from '../../../pieces.js';
/** A note by the mark that it begins with, on the page where it stands. */
export interface MarkedNote {
    readonly note: string;
    readonly mark: string;
    readonly page: number;
}
/** Ties the small raised marks of the text to the notes of their page: nothing in the file says which refers to which. */
export declare function tieNotes(pieces: readonly Piece[], notes: readonly MarkedNote[]): readonly Piece[];
