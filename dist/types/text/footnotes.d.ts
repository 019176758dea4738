import type * as lit from 'lit';
import type { Token, TokenizerExtensionFunction } from 'marked';
import type { ProseWords } from '../locale/document/explanation.js';
import type { Renderable } from './rich-text.js';
/** Texts of footnotes by their labels in small letters. */
export type FootnoteTexts = Map<string, {
    readonly raw: string;
    readonly tokens: readonly Token[];
}>;
/** A definition on a line that is not the first: `[^1]: Text`. */
export declare const DEFINITION: RegExp;
/**
 * Reads a definition as GitHub does: its paragraph, and what is indented after that. Of two with one label
 * the first counts; the other stays text.
 *
 * @param deeper - Reads what may hold blocks in its turn.
 */
export declare const noteRule: (notes: FootnoteTexts, deeper: <T>(read: () => T) => T | undefined) => TokenizerExtensionFunction;
/** Reads a reference to a note that there is. Within a link it stays text: a link holds no link. */
export declare const noteRefRule: (notes: FootnoteTexts) => TokenizerExtensionFunction;
/** Numbers the notes of one text as they are referred to, and shows them below it. */
export declare class Footnotes {
    #private;
    constructor(notes: FootnoteTexts, text: string, html: typeof lit.html, words: ProseWords);
    /** The number in the text that leads to the note. */
    reference(label: string): Renderable;
    /**
     * All notes, each with the ways back to where it is referred to; last those that nothing refers to.
     *
     * @param show - Shows what a note says, which may refer to further ones.
     */
    list(show: (tokens: readonly Token[]) => Renderable): Renderable;
}
