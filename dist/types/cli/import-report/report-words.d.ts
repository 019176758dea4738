import type { SourceFormat } from '../../import/pieces.js';
import type { BilingualText } from '../command.js';
/** What forms of documents are called. */
export declare const FORMAT_WORDS: Readonly<Record<SourceFormat, BilingualText>>;
/** The report's own words in one language. */
export interface ReportWords {
    readonly report: string;
    readonly contents: string;
    readonly pages: (count: number) => string;
    readonly placed: (count: number) => string;
    readonly guessed: (count: number) => string;
    readonly leftOut: (count: number) => string;
    readonly allGuessed: string;
    readonly kinds: string;
    readonly toSeeTo: string;
    readonly toSeeToAbout: string;
    readonly nothingGuessed: string;
    readonly moreGuesses: (count: number) => string;
    readonly omitted: string;
    readonly omittedAbout: string;
    readonly nothingOmitted: string;
    readonly times: (count: number) => string;
    readonly noWords: string;
    readonly pieces: string;
    readonly certaintyAbout: string;
    readonly source: string;
    readonly content: string;
    readonly goesTo: string;
    readonly hasNoSuggestion: string;
    readonly figure: string;
    readonly update: string;
    readonly updateAbout: string;
    readonly next: string;
    readonly nextSteps: (file: string) => readonly (readonly [text: string, command?: string])[];
    readonly foot: string;
}
/** The report's own words. */
export declare const REPORT_WORDS: Readonly<Record<'sv' | 'en', ReportWords>>;
