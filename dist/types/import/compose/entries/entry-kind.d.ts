import type { TextPiece } from '../../pieces.js';
import type { Holder } from '../holder.js';
import type { Branch, Leaf, Member } from '../tree.js';
/** A leaf that is a text. */
export interface TextLeaf extends Leaf {
    readonly piece: TextPiece;
}
/** A heading, or a paragraph that is one by its looks, and what stands under it. */
export interface TextBranch extends Branch {
    readonly piece: TextPiece;
}
/** Puts members of a part in a holder. */
export type Put = (members: readonly Member[], holder: Holder) => void;
/** How pieces of one kind become content: the one shape of all files in this folder. */
export interface EntryKind {
    /** Takes a heading of this kind with what stands under it. */
    open(branch: TextBranch, holder: Holder, put: Put): void;
    /** Takes a piece that stands for itself; gives what goes on with it, if anything may. */
    leaf(leaf: TextLeaf, holder: Holder): Holder | undefined;
}
