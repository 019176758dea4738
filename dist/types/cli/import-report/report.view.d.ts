import type { Language } from '../command.js';
import type { ChangeGroup } from '../import-changes.js';
import type { ImportedDocument } from '../../import/import-document.js';
import { type LeftOverGroup } from './left-overs.view.js';
import { type ReportWords } from './report-words.js';
import { type RowView } from './rows.view.js';
/** A document that was imported, and what is known around it. */
export interface ReportedImport {
    readonly imported: ImportedDocument;
    /** The source's file name. */
    readonly name: string;
    /** The content file's name. */
    readonly out: string;
    /** What is new since last year's file, group by group; missing where there is none. */
    readonly changes?: readonly ChangeGroup[] | undefined;
}
/** A guess to see to, with the row that it stands in. */
interface GuessView {
    readonly id: string;
    readonly kind: string;
    readonly text: string;
    readonly place: string;
}
/** All that a report says, in one language. */
export interface ReportView {
    readonly language: Language;
    readonly words: ReportWords;
    readonly title: string;
    /** The source's name, form and length. */
    readonly source: readonly string[];
    readonly out: string;
    readonly placed: number;
    readonly leftOut: number;
    readonly guessed: number;
    readonly isAllGuessed: boolean;
    readonly kinds: readonly string[];
    readonly certainties: readonly {
        readonly word: string;
        readonly meaning: string;
    }[];
    readonly guesses: readonly GuessView[];
    readonly leftOvers: readonly LeftOverGroup[];
    readonly changes: readonly ChangeGroup[] | undefined;
    readonly rows: readonly RowView[];
}
/** Makes all that a report says of an import. */
export declare function reportView({ imported, name, out, changes }: ReportedImport, language: Language): ReportView;
/** The guesses that are listed, and how many more there are. */
export declare const listedGuesses: (guesses: readonly GuessView[]) => {
    readonly listed: readonly GuessView[];
    readonly more: number;
};
export {};
