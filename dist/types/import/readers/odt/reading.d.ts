import type { Piece, Place } from '../../pieces.js';
import type { PieceList } from '../piece-list.js';
import type { Numbering, OpenList } from './numbering.js';
import type { Styles } from './styles.js';
/** Where reading has come, and what is known of the whole. */
export interface Reading {
    readonly styles: Styles;
    readonly numbering: Numbering;
    readonly list: PieceList;
    /** Notes as they are come upon, to follow the text. */
    readonly notes: Omit<Extract<Piece, {
        kind: 'note';
    }>, 'id' | 'place'>[];
    readonly rtl?: boolean;
}
/** The item that blocks lie in. */
export interface OpenItem {
    readonly list: OpenList;
    readonly level: number;
    readonly start?: number;
    /** Whether it has no number: a list's header. */
    readonly isHeader: boolean;
    used: boolean;
    headed: boolean;
}
/** What blocks lie in. */
export interface Around {
    readonly item?: OpenItem;
    readonly part?: Place['part'];
    readonly depth: number;
}
