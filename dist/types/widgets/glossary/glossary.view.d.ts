import type { Glossary, Source } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** A word or a phrase, and what it means. */
export interface TermView {
    readonly id: string | undefined;
    readonly term: Said | undefined;
    readonly definition: Said | undefined;
    readonly source: Source | undefined;
    /** It is the kind of document that this document is. */
    readonly own: boolean;
}
/** A list of terms. */
export interface GlossaryView {
    readonly id: string | undefined;
    readonly label: Said | undefined;
    readonly title: Said | undefined;
    readonly intro: Said | undefined;
    readonly terms: readonly TermView[];
}
/** Says what a list of terms holds. A term without a word to look up is left out. */
export declare function glossaryView(glossary: Glossary, reader: Reader): GlossaryView;
