import type { Words } from '../words.js';
/**
 * Leads from a term's explanation to its entry, by the language of the widgets' words.
 *
 * Apart from the other words, since only the Markdown file uses it, and should not bring them all.
 */
export declare const toGlossary: Readonly<Record<string, string>>;
/** The same, by the words themselves, which may have it with them. */
export declare const glossaryWord: (words: Words) => string;
