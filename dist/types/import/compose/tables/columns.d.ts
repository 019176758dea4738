import type { Certainty } from '../../suggestion.js';
import type { ColumnTopic, Words } from '../../words/words.js';
/** A sort of table by its columns: what it cannot do without, one of each group, and what else it may hold. */
export interface Shape {
    readonly needs: readonly (readonly ColumnTopic[])[];
    readonly takes: readonly ColumnTopic[];
}
/** Columns of a table by what they hold, for one sort of table. */
export interface Columns {
    /** Topic of each column; undefined for one that the sort of table has no place for. */
    readonly topics: readonly (ColumnTopic | undefined)[];
    /** How well they fit: the best of several sorts is what the table is. */
    readonly score: number;
    readonly certainty: Certainty;
    /** The head that told, as written. */
    readonly words: string;
}
/** Fits a table's heads to a sort of table; undefined where one that it needs is missing. */
export declare function columnsFor({ needs, takes }: Shape, heads: readonly string[], words: Words): Columns | undefined;
