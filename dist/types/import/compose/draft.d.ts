import type { Content, Goal } from '../../format/schema.js';
import type { NotePiece, Piece, SourceDocument } from '../pieces.js';
import type { LeftOver, PieceKind } from '../suggestion.js';
import type { Facts } from './facts/facts-of.js';
import type { Labelled } from './facts/labels.js';
import type { Words } from '../words/words.js';
/** An entry of the content, or a list in it, that texts are written to. */
export type Entry = object;
/** A part of the document by its key, or an entry by itself. */
export type Part = string | Entry;
/** A goal with a heading as a list before it names it. */
export interface ListedGoal {
    /** Whether it is among those that come first, in a list of some; a list of all says nothing of that. */
    readonly isFirst: boolean;
    /** Its place among these, where they are numbered. */
    readonly rank?: number;
    readonly piece: string;
}
/** The content while it is made, and what is known of it that the content doesn't say. */
export interface Draft {
    readonly source: SourceDocument;
    readonly words: Words;
    readonly content: Content;
    readonly notes: ReadonlyMap<string, NotePiece>;
    readonly leftOvers: LeftOver[];
    /** Pieces of each running text, by its entry and key: written as Markdown when all are there. */
    readonly prose: Map<Entry, Map<string, Piece[]>>;
    /** Ids of the pieces that an entry's value comes from, by the entry and key; the key is empty for the entry itself. */
    readonly origins: Map<Entry, Map<string, Set<string>>>;
    /** What stands in the document and in each section, in the source's order. */
    readonly standing: Map<Entry, Part[]>;
    /** The goals that measures and indicators stand under. */
    readonly goalsOf: Map<Entry, Goal>;
    /** The list of steps, principles, terms or duties that the next one in a part goes into. */
    readonly openGroups: Map<Entry, {
        readonly kind: PieceKind;
        readonly group: Entry;
    }>;
    /** Who answers for the goals that follow in a part, where a line before them says it. */
    readonly answering: Map<Entry, {
        readonly name: string;
        readonly piece: string;
    }>;
    /** Entries that were found to say nothing. */
    readonly dropped: Set<Entry>;
    /** Names that ids are made of, where an entry's title is not it. */
    readonly names: Map<Entry, string>;
    /** Names of goals that measures and indicators tell that they are for. */
    readonly goalNames: Map<Entry, readonly string[]>;
    /** Titles of goals that have a heading, in small letters. */
    readonly headedGoals: Set<string>;
    /** Goals with headings that a list before them names, by their titles in small letters. */
    readonly listed: Map<string, ListedGoal>;
    /** Facts of the document that a table tells. */
    readonly facts: {
        readonly facts: Facts;
        readonly piece: string;
    }[];
    /** Labels with their values, of facts of the document, and the pieces that they stand in. */
    readonly labels: (Labelled & {
        readonly piece: string;
    })[];
}
/** Begins a draft of a document. */
export declare function draftOf(source: SourceDocument, words: Words): Draft;
/** Takes down that an entry's value comes from a piece. */
export declare function comesFrom(draft: Draft, entry: Entry, key: string, piece: string): void;
/** Adds a piece to a running text. */
export declare function addProse(draft: Draft, entry: Entry, key: string, piece: Piece): void;
/** Whether a running text has been begun. */
export declare const hasProse: (draft: Draft, entry: Entry, key: string) => boolean;
/** Adds words of the source to those without a place in the content. */
export declare function leaveOver(draft: Draft, piece: Piece, text: string, reason: LeftOver['reason']): void;
