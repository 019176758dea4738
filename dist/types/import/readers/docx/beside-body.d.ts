import type { Omission, Piece } from '../../pieces.js';
import type { Lists } from './numbering.js';
import { type Story } from './story.js';
/** What reading the body has left to go on with. */
export interface Beside {
    readonly story: Story;
    readonly lists: Lists;
    readonly omissions: Omission[];
    readonly counter: {
        block: number;
    };
}
/** Reads footnotes and endnotes: those that the text refers to are pieces, in its order. */
export declare function readNotes(pieces: Piece[], beside: Beside): void;
/** Tells of the comments, which are left out. */
export declare function readComments(beside: Beside): void;
/** Tells of headers and footers: each text once, however many sections have it. */
export declare function readMargins(beside: Beside): void;
