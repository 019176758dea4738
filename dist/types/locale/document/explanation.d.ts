import type { Words } from '../words.js';
/**
 * Leads from a term's explanation to its entry, by the language of the widgets' words.
 *
 * Apart from the other words, since only the Markdown file uses it, and should not bring them all.
 */
export declare const toGlossary: Readonly<Record<string, string>>;
/** The same, by the words themselves, which may have it with them. */
export declare const glossaryWord: (words: Words) => string;
/** The words around footnotes and tables. */
export interface ProseWords {
    /** Name of the list of footnotes. */
    readonly footnotes: string;
    /** Before the number of one. */
    readonly footnote: string;
    /** Leads from a footnote to where it is referred to. */
    readonly toText: string;
    /** Before the heads of a table, as its name. */
    readonly table: string;
}
/** Those of the languages that have no file of their own. */
export declare const PROSE: Readonly<Record<'sv' | 'en', ProseWords>>;
/** The same, by the words themselves; what a registered language leaves out is in Swedish. */
export declare const proseWords: ({ lang, prose }: Words) => ProseWords;
