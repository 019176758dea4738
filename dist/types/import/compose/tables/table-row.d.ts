import type { Text } from '../../../format/schema.js';
import type { Piece } from '../../pieces.js';
import type { Certainty, Reason } from '../../suggestion.js';
import type { ColumnTopic, Words } from '../../words/words.js';
import type { Columns } from './columns.js';
import type { Field } from './grid.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
/** What entries are made with. */
export interface Making {
    readonly words: Words;
    readonly prose: (pieces: readonly Piece[]) => string;
    readonly heading: string;
}
/** Rows that tell one entry: one row, or several beside a cell that spans them. */
export interface TableRow {
    readonly row: number;
    readonly group?: string | undefined;
    readonly opens?: true | undefined;
    /** Cells of the columns of a topic that have words, each once. */
    readonly fields: (topic: ColumnTopic) => readonly Field[];
    /** Whether there is such a column at all: then an empty cell is a label without a value. */
    readonly has: (topic: ColumnTopic) => boolean;
    /** Words of the first cell of a topic; empty for none. */
    readonly text: (topic: ColumnTopic) => string;
    /** Cells with words in columns that have no topic, and what stands over them. */
    readonly others: readonly {
        readonly head: string;
        readonly field: Field;
    }[];
    /** Each cell once, with its column's topic and what stands over it. */
    readonly all: readonly {
        readonly field: Field;
        readonly topic: ColumnTopic | undefined;
        readonly head: string;
    }[];
}
/** Gathers a table's rows to what tells an entry each: a cell of the topic `by` that spans rows holds them together. */
export declare function tableRows({ rows, heads }: Headed, { topics }: Pick<Columns, 'topics'>, by?: ColumnTopic): readonly TableRow[];
/**
 * An entry with what told it; words of its row that are not in it are said in another way, or have no place.
 *
 * @param isReadToo - Whether a cell of another column is read as well.
 */
export declare function tableEntry<Entry>(entry: Entry, row: TableRow, certainty: Certainty, reason: Reason, goals?: readonly string[], isReadToo?: (field: Field) => boolean): TableEntry<Entry>;
/** An entry of a sort that has no place for the words of a row over it. */
export declare const withGroup: <Entry>(found: TableEntry<Entry>, { group, opens }: TableRow) => TableEntry<Entry>;
/** What stands in columns that an entry has no key for, as a note: "Prioritet: hög". */
export declare function noteOf(row: TableRow, { prose }: Making, skip?: (head: string, field: Field) => boolean): string | undefined;
/** Markdown texts one after another, each a paragraph or more of its own; undefined where all are empty. */
export declare const paragraphs: (...texts: readonly (Text | null | undefined)[]) => string | undefined;
/** Words on one line. */
export declare const onLine: (text: string) => string;
/** Words of pieces as a paragraph each, where nobody has told how Markdown is written. */
export declare const plainProse: (pieces: readonly Piece[]) => string;
/** A title with what stands under it in the same cell. */
export declare function titleAndBody({ pieces, text }: Field, lines: readonly Piece[], { prose }: Making): {
    title: string;
    body?: string;
};
