import type { Piece, SourceDocument } from '../pieces.js';
import type { PieceKind, PieceSuggestion } from '../suggestion.js';
/** A piece that stands for itself, and what it is taken for. */
export interface Leaf {
    readonly piece: Piece;
    readonly kind: PieceKind;
}
/** A piece that opens a part of the document, with all that stands in it. */
export interface Branch extends Leaf {
    readonly level: number;
    readonly members: readonly Member[];
}
export type Member = Leaf | Branch;
/** Tells a branch from a leaf. */
export declare const isBranch: (member: Member) => member is Branch;
/** Puts pieces under the headings that they stand under, by what they are taken for. */
export declare function treeOf(document: SourceDocument, suggestions: readonly PieceSuggestion[]): readonly Member[];
