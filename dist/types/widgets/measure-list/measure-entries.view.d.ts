import { type GoalPath } from '../../format/goal-paths.js';
import type { Content, Measure } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { StatusIcon } from '../fragments/status-icon.template.js';
/** Name of a trait by which measures can be chosen, and parted. */
export type TraitName = 'goal' | 'category' | 'responsible' | 'status' | 'priority';
/** A thing that measures have in common: a goal, a category, somebody who does something, a status, a priority. */
export interface Trait {
    /** What it is compared by. */
    readonly value: string;
    readonly said: Said;
    /** Where it stands among others: a goal in the tree, a category in the document, a status in the order of the work. */
    readonly order: number;
    /** How many goals stand over it. */
    readonly depth: number;
    /** Of a status. */
    readonly icon?: StatusIcon | undefined;
}
/** A measure among others. */
export interface MeasureEntry {
    readonly measure: Measure;
    /** The goals that it serves. */
    readonly lines: readonly GoalPath[];
    readonly traits: Readonly<Record<TraitName, readonly Trait[]>>;
    /** Somebody has a part in it that the document has a word for. */
    readonly hasRoles: boolean;
}
/** The document's measures, each with the goals that it serves and what it has in common with others. */
export declare function measureEntries(content: Content, reader: Reader): readonly MeasureEntry[];
