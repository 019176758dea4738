import type { Content, Goal, Measure } from '../../format/schema.js';
import type { Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** By what measures can be chosen, and parted. */
export type Way = 'goal' | 'responsible' | 'status';
/** What measures have in common: a goal, somebody who is responsible, a status. */
export interface Trait {
    /** What it is compared by. */
    readonly value: string;
    readonly said: Said;
    /** Where it stands among others: a goal in the tree, a status in the order of the work. */
    readonly order: number;
    /** How many goals stand over it. */
    readonly depth: number;
}
/** A goal, with all goals that it is part of before it. */
export type Line = readonly Goal[];
/** A measure among others. */
export interface Entry {
    readonly measure: Measure;
    /** The goals that it serves. */
    readonly lines: readonly Line[];
    readonly traits: Readonly<Record<Way, readonly Trait[]>>;
}
/** The document's measures, each with the goals that it serves and what it has in common with others. */
export declare function entriesOf(content: Content, reader: Reader): readonly Entry[];
