import type { Language } from '../command.js';
import type { ImportedDocument } from '../../import/import-document.js';
import { type OutcomeView } from './outcome.view.js';
import { type SourcePieceView } from './source-piece.view.js';
/** A piece of a source beside what it was taken for. */
export interface RowView {
    /** Id of the row in the report, that links lead to. */
    readonly id: string;
    readonly place: string;
    readonly piece: SourcePieceView;
    readonly suggestions: readonly SuggestionView[];
}
/** What a piece was taken for. */
export interface SuggestionView {
    readonly kind: string;
    readonly isOmitted: boolean;
    readonly certainty: string;
    readonly isGuess: boolean;
    readonly reason: string;
    readonly outcomes: readonly OutcomeView[];
}
/** Puts each piece of a source beside its suggestions. */
export declare function rowsView({ source, suggestions, origins, content }: ImportedDocument, language: Language): readonly RowView[];
