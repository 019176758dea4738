import { type Token } from 'marked';
import { type FootnoteTexts } from './footnotes.js';
/** A text, taken apart. */
export interface Lexed {
    readonly tokens: readonly Token[];
    /** What its footnotes say, by their labels in small letters, in the order that they are written in. */
    readonly notes: FootnoteTexts;
}
/** Takes running text apart. */
export declare function lexProse(markdown: string): Lexed;
/** Takes a part of a line apart. */
export declare function lexLine(markdown: string): Lexed;
/** The words of a token, without what only marks them. */
export declare function wordsOf(t: Token): string;
/** The text of a token, with the marks that are in it. */
export declare function textOf(t: Token): string;
