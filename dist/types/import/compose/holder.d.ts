import type { Goal, Section } from '../../format/schema.js';
import type { Piece } from '../pieces.js';
import { type Draft, type Entry, type Part } from './draft.js';
/** What other things are put in, while the content is made: the document, a section, a goal, any entry with a text. */
export interface Holder {
    readonly draft: Draft;
    readonly entry: Entry;
    /** The nearest goal around. */
    readonly goal: Goal | undefined;
    /** Heading of the nearest part around. */
    readonly heading: string | undefined;
    /** Whether sections can stand in it. */
    readonly hasSections: boolean;
    /** Adds running text. */
    text(piece: Piece): void;
    /** Says that a part stands here. */
    stand(part: Part): void;
}
/** The document or a section, where parts have an order among the texts. */
export declare function sectionHolder(draft: Draft, entry: Entry & {
    sections?: Section[] | undefined;
}, heading: string | undefined): Holder;
/** An entry with a text of its own, such as a step; other parts stand in what is around it. */
export declare const entryHolder: (around: Holder, entry: Entry, key: string, heading?: string | undefined) => Holder;
/** A goal: its first paragraph is what it says in short. */
export declare const goalHolder: (around: Holder, goal: Goal, heading: string | undefined) => Holder;
/** Takes down that a value of the entry comes from a piece, and gives the entry. */
export declare function from<T extends Entry>(draft: Draft, entry: T, piece: Piece, ...keys: readonly (keyof T & string)[]): T;
