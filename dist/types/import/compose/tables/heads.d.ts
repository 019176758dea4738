import type { ColumnTopic, Words } from '../../words/words.js';
import { type Field, type Grid } from './grid.js';
/** A table with its head apart: each column's words, and the rows under them with the words of rows that head them. */
export interface Headed {
    /** Words over each column, empty for none; those of two rows of heads are joined. */
    readonly heads: readonly string[];
    readonly rows: readonly BodyRow[];
    /** Words that stand as a title over the heads, and are no group's. */
    readonly over: readonly string[];
    /** All words of head rows, the repeated ones too. */
    readonly headWords: readonly string[];
    /** Whether the source said which rows are heads, or they were known by their words. */
    readonly isSure: boolean;
}
export interface BodyRow {
    readonly row: number;
    readonly fields: readonly Field[];
    /** Words of the nearest row before that spans all columns. */
    readonly group?: string;
    /** Whether it is the first row under those words. */
    readonly opens?: true;
}
/** Takes a table's head off; undefined where its first row looks like no head. */
export declare function headedBy(grid: Grid, isHead: (text: string) => boolean): Headed | undefined;
/** The rows after the head: groups over them, without heads that come again on a new page. */
export declare function bodyOf(grid: Grid, from: number, headRows: readonly (readonly Field[])[], over?: string): Pick<Headed, 'rows' | 'headWords' | 'over'>;
/** Topics of columns that a head may name. */
export interface HeadTopics {
    /** Topics whose words it is. */
    readonly exact: ReadonlySet<ColumnTopic>;
    /** Topics whose words it has among others. */
    readonly loose: ReadonlySet<ColumnTopic>;
}
/** Finds what a head says that its column holds. */
export declare function topicsOf(head: string, words: Words): HeadTopics;
