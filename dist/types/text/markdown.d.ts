import type * as lit from 'lit';
import type { Reader } from './reader.js';
import type { Renderable } from './rich-text.js';
import { letTablesBeFocused } from './table.js';
import { type ToggletipTools } from './toggletip.js';
export { letTablesBeFocused };
/** Tools that the page has already, and this file would otherwise bring a second time. */
export interface MarkdownTools {
    readonly html: typeof lit.html;
    /** Gives an address that stands in a file as the page can follow it, if it is sound. */
    readonly soundAddress: (address: string, file: string | undefined) => string | undefined;
    /** Parts a text into paragraphs. */
    readonly split: (text: string) => readonly string[];
    /** What it takes to explain a term. */
    readonly explaining?: ToggletipTools;
}
/**
 * Renders Markdown as Lit templates, from a short list of what may stand in a text: paragraph, emphasis,
 * strong, strikethrough, link, lists, line break, quotation, code, tables, footnotes. marked's lexer reads; no
 * HTML string is made anywhere.
 *
 * @param how - `block` for running text, `inline` for a part of a line.
 */
export declare function renderMarkdown(how: 'block' | 'inline', markdown: string, given: MarkdownTools, reader: Reader): Renderable;
