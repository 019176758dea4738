import type { Content } from '../format/schema.js';
import type { Omission, Piece, Place, SourceDocument } from './pieces.js';
/** What a piece is in the content, in the builder's order: a word for each is in `words/kinds.ts`. */
export type PieceKind = 
/** The document's title. */
'title' | 'heading' | 'text' | 'foreword' | 'quote' | 'summary' | 'vision' | 'goal'
/** "Vi vill" */
 | 'aim'
/** "Vi ska" */
 | 'commitment' | 'topic' | 'step' | 'principle'
/** A row of who does what. */
 | 'duty'
/** Ticks: who is responsible for which goal. */
 | 'responsibility' | 'measure' | 'indicator' | 'term'
/** Facts of the document: kind, validity, owner. */
 | 'fact' | 'decision' | 'document' | 'contact' | 'follow-up' | 'funding' | 'participation'
/** A goal of somebody else that the document, or the goal around, serves. */
 | 'superior-goal' | 'omitted';
/** How sure a suggestion is: by the source's own word, by strong signs, by weak ones. */
export type Certainty = 'certain' | 'likely' | 'guess';
/** Why a piece was taken for what it is: a code, and the words of the source that told. `words/reasons.ts` puts it in a sentence. */
export interface Reason {
    readonly code: string;
    /** The source's words that told it, such as "Vi ska". */
    readonly words?: string;
}
/** One piece and what it is taken for; an editor may change it and compose again. */
export interface PieceSuggestion {
    /** Id of the piece. */
    readonly piece: string;
    readonly kind: PieceKind;
    /** Level of a heading or depth of a goal, from 1, where it is not the source's. */
    readonly level?: number;
    readonly certainty: Certainty;
    readonly reason: Reason;
}
/** Where a text of the content comes from. */
export interface Origin {
    /** JSON Pointer to the text, or to the entry, in the content. */
    readonly pointer: string;
    /** Ids of the pieces. */
    readonly pieces: readonly string[];
}
/** Words of the source that have no place in the content, and why. */
export interface LeftOver {
    readonly text: string;
    readonly place: Place;
    /**
     * The reader's reason, or `no-place`: nobody knew where it goes; `dropped`: an editor left it out;
     * `said-by-structure`: the content says it by where things stand, as "Vi vill" over a goal's aims.
     */
    readonly reason: Omission['reason'] | 'no-place' | 'dropped' | 'said-by-structure';
}
/** A document as content, with the way back to its source. */
export interface Imported {
    /** A content file; sound by the format, ids given. */
    readonly content: Content;
    readonly suggestions: readonly PieceSuggestion[];
    readonly origins: readonly Origin[];
    readonly leftOvers: readonly LeftOver[];
}
/**
 * Suggests what each piece is. An editor's own choices go in beside it as {@link PieceSuggestion}s that replace these.
 */
export type Suggest = (document: SourceDocument) => readonly PieceSuggestion[];
/** Makes content of pieces and what they are taken for; every word lands in it or among the left-overs. */
export type Compose = (document: SourceDocument, suggestions: readonly PieceSuggestion[]) => Imported;
/** All texts of a piece, table cells among them, in order. */
export type TextsOf = (piece: Piece) => readonly string[];
