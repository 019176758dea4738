import type { FigurePiece, Omission, OmissionReason, Piece, Place } from '../../pieces.js';
import type { Draft } from './paragraph.js';
/** Where pieces are put: the document, or a cell. */
export interface Sink {
    /** The piece that was put last. */
    readonly last: Piece | undefined;
    /** Id and place of the block that was begun last. */
    readonly id: string;
    readonly place: Place;
    readonly omissions: Omission[];
    /** Begins the next block of the source. */
    begin(part?: Place['part']): void;
    put(draft: Draft): void;
    /** Puts a piece that has its name already. */
    adopt(piece: Piece): void;
    omit(reason: OmissionReason, text: string): void;
}
/** Makes a sink whose blocks are numbered on from a counter, which parts of a file share. */
export declare function partSink(pieces: Piece[], omissions: Omission[], counter: {
    block: number;
}, ownPart?: Place['part']): Sink;
/** Makes a sink for a cell, whose pieces are named after the table and its place in it. */
export declare function cellSink(pieces: Piece[], { omissions, place }: Sink, prefix: string): Sink;
/** A picture as a piece. */
export declare function figureDraft(alt: string | undefined): Draft<FigurePiece>;
