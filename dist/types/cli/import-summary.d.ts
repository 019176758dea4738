import type { ImportedDocument } from '../import/import-document.js';
import type { LeftOver, PieceKind } from '../import/suggestion.js';
import type { Language } from './command.js';
/** How many pieces have a place in the content, how many of them are guessed, and how many are left out. */
export interface ImportCounts {
    readonly placed: number;
    readonly guessed: number;
    readonly leftOut: number;
}
/** Counts what has become of a document. */
export declare function countsOf({ suggestions, leftOvers, }: Pick<ImportedDocument, 'suggestions' | 'leftOvers'>): ImportCounts;
/** Whether words are not in the content at all: what its structure says is said in another way. */
export declare const isLeftOut: ({ reason }: LeftOver) => boolean;
/** Says how many pieces of each kind there are, in the builder's order. */
export declare const kindsOf: (kinds: readonly PieceKind[], language: Language) => readonly string[];
/** Says in a few lines what has become of a document: what it is now, what is left out, what is guessed. */
export declare function importSummary(imported: ImportedDocument, name: string, language: Language): string;
