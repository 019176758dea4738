import type { Piece, SourceDocument, TextPiece } from '../pieces.js';
import { type Labelled } from '../compose/label.js';
import type { Told } from './told.js';
/** A heading with what stands under it, up to the next of its level; the document itself has no heading. */
export interface Part {
    readonly piece?: TextPiece;
    readonly level: number;
    /** Its heading taken apart. */
    readonly heading: Labelled;
    /** Why it was taken for a heading, where the source does not say so. */
    readonly told?: Told;
    /** What stands in it, in order. */
    readonly members: readonly (Piece | Part)[];
    readonly above?: Part;
}
/** A piece that was taken for a heading. */
export interface Heading {
    readonly level: number;
    readonly told: Told;
}
/** Tells a part from a piece. */
export declare const isPart: (member: Piece | Part) => member is Part;
/** The pieces that stand in a part itself, without those in its parts. */
export declare const ownPieces: ({ members }: Part) => readonly Piece[];
/** The parts right below a part. */
export declare const partsOf: ({ members }: Part) => readonly Part[];
/** Puts the pieces of a document under their headings. */
export declare function partsFrom(document: SourceDocument, headings: ReadonlyMap<string, Heading>): Part;
