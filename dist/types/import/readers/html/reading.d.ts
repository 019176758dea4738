import type { Figure } from './figures.js';
import type { PieceList } from '../piece-list.js';
import type { RunLook } from '../runs.js';
import type { ParagraphPiece, Tick } from '../../pieces.js';
import type { Look } from './look.js';
import type { NoteTargets } from './notes.js';
import type { Node } from './parse-html.js';
import type { Styles } from './styles.js';
/** A stretch of a line of a page, its white space as written. */
export interface Segment {
    readonly text: string;
    readonly look: RunLook;
    readonly language?: string;
    readonly pre?: boolean;
    /** In points. */
    readonly size?: number;
}
/** An item of a list while it is read. */
export interface OpenItem {
    readonly list: string;
    readonly level: number;
    number?: string;
    tick?: Tick;
    /** Whether it has given a piece. */
    used?: boolean;
    /** Whether that was a heading: what follows is text under it. */
    headed?: boolean;
}
/** What a text is by the elements that it lies in. */
export interface Context {
    readonly look: Look;
    readonly heading?: number;
    readonly guessed?: true;
    readonly role?: ParagraphPiece['role'];
    readonly item?: OpenItem;
    /** The lists around: their id, and how many. */
    readonly list?: {
        readonly id: string;
        readonly level: number;
    };
    /** Number that Word draws before the text, found while it is read. */
    readonly mark?: {
        number?: string;
    };
    /** Whether it is the text of a note. */
    readonly isNote?: true;
    readonly depth: number;
}
/** What is known of the page as a whole. */
export interface Page {
    readonly styles: Styles;
    readonly notes: NoteTargets;
    readonly language?: string;
    /** Ids of what buttons open and close. */
    readonly opened: ReadonlySet<string>;
    /** Makes an id for a list. */
    readonly nextList: () => string;
}
/** Where reading has come: the pieces so far, and the line that is being read. */
export interface Reading {
    readonly page: Page;
    readonly list: PieceList;
    readonly read: (reading: Reading, nodes: readonly Node[], context: Context) => void;
    segments: Segment[];
    /** What the line lies in. */
    context?: Context;
    figures: Figure[];
    /** Level of the last heading. */
    level: number;
}
