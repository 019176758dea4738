import type { Token } from 'marked';
import type { ItemPiece, ParagraphPiece } from '../../pieces.js';
import type { PieceList } from '../piece-list.js';
/** Where reading has come, and what is known of the whole. */
export interface Reading {
    readonly list: PieceList;
    readonly inline: (text: string) => readonly Token[];
    readonly notes: ReadonlySet<string>;
    /** Says on which line what follows stands. */
    readonly at: (line: number) => void;
    lists: number;
}
/** What blocks lie in. */
interface Around {
    readonly role?: ParagraphPiece['role'];
    readonly item?: OpenItem;
    readonly listId?: string;
}
interface OpenItem extends Pick<ItemPiece, 'list' | 'level' | 'number' | 'tick'> {
    used: boolean;
}
/** Reads blocks that follow one another, the first of which stands on a line. */
export declare function readBlocks(reading: Reading, tokens: readonly Token[], first: number, around: Around): void;
export {};
