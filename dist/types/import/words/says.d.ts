import type { WordList } from './words.js';
/** A list's words where they stand in a text. */
export interface Around {
    readonly before: string;
    readonly words: string;
    readonly after: string;
}
/** Says whether a text has one of a list's words in it. */
export declare const says: (text: string, list: WordList) => boolean;
/** Finds the first of a list's words in a text, as the text writes it; the longest where several begin there. */
export declare function saying(text: string, list: WordList): string | undefined;
/** Finds a list's words in a text, and what stands before and after them. */
export declare function around(text: string, list: WordList): Around | undefined;
/** Finds a list's words at the beginning of a text, and what follows them. */
export declare function beginning(text: string, list: WordList): Around | undefined;
/** Says whether a text is one of a list's words and nothing else, but for a colon, full stop or asterisk after it. */
export declare function isOneOf(text: string, list: WordList): boolean;
/** A text in small letters, with single spaces. */
export declare const tidy: (text: string) => string;
/** A text in small letters without the marks round it. */
export declare const bare: (text: string) => string;
/** A list's words as alternatives of a pattern, the longest first; `\b` knows no å, ä and ö, so put your own round it. */
export declare const alternatives: (list: WordList) => string;
