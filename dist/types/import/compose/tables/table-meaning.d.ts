import type { Content, Decision, Goal, Indicator, Measure, Principle, RelatedDocument, Responsible, RoleEntry, Term } from '../../../format/schema.js';
import type { Piece, TablePiece } from '../../pieces.js';
import type { Certainty, Reason } from '../../suggestion.js';
import type { Words } from '../../words/words.js';
import type { Facts } from '../facts/facts-of.js';
/** What is known of a table besides itself. */
export interface TableContext {
    readonly words: Words;
    /** The heading that it stands under, or the words just before it. */
    readonly heading?: string | undefined;
    /** The table just before with nothing between, as where one is split over pages: its heads hold for this one too. */
    readonly before?: TablePiece | undefined;
    /** Writes pieces as Markdown; without it they become their words, a paragraph each. */
    readonly prose?: ((pieces: readonly Piece[]) => string) | undefined;
}
/** An entry that a row of a table tells, in the format's shape but for ids and references. */
export interface TableEntry<Entry> {
    readonly entry: Entry;
    /** The row that it begins on, from 0. */
    readonly row: number;
    readonly certainty: Certainty;
    readonly reason: Reason;
    /** Names of goals that it belongs to, by a column or a row over it: composing makes references of them. */
    readonly goals: readonly string[];
    /** Words that the entry says in another way: "Pågår" is `ongoing`, "x" is `yes`, "saknas" is `null`. */
    readonly said: readonly string[];
    /** Words that have no place in the entry. */
    readonly unplaced: readonly string[];
}
/** A goal, or a duty, and who is responsible for it: a row of a matrix. */
export interface ResponsibilityRow {
    readonly text: string;
    /** Its number, where a column has one. */
    readonly code?: string;
    readonly responsible: readonly Exclude<Responsible, string>[];
}
interface Of<Kind extends string, Entry> {
    readonly kind: Kind;
    readonly entries: readonly TableEntry<Entry>[];
    /** Words of heads: they are told by the keys of the entries. */
    readonly heads: readonly string[];
    /** Words of the table that belong to no entry. */
    readonly unplaced: readonly string[];
}
/** What a table was found to hold. Its caption is left to the caller. */
export type TableMeaning = Of<'measures', Measure> | Of<'roles', RoleEntry> | Of<'responsibilities', ResponsibilityRow> | Of<'indicators', Indicator> | Of<'glossary', Term> | Of<'facts', Facts> | Of<'decisions', Decision> | Of<'documents', RelatedDocument> | Of<'contacts', NonNullable<Content['contacts']>[number]> | Of<'principles', Principle> | Of<'goals', Goal>;
/** Why a table was taken for what it is: the codes of its entries' reasons. */
export type TableReason = 
/** By its heads; the words are the head that told. */
'table-heads'
/** By ticks, or words for yes and no, in its cells. */
 | 'table-ticks'
/** By labels; the words are one of them. */
 | 'table-labels'
/** By years over its columns or before its rows. */
 | 'table-years'
/** By the names of organisations over its columns. */
 | 'table-actors'
/** By the heading over it, and what its cells look like. */
 | 'table-heading';
export {};
