import type { FontLooks } from '../fonts.js';
import type { Span } from '../page-text.js';
import type { Sink } from '../sink.js';
import { type Element } from './elements.js';
import type { MarkedNote } from './tie-notes.js';
/** What holds where a piece is made. */
export interface Context {
    readonly sink: Sink;
    readonly looks: FontLooks;
    /** Depth of sections, for headings that say no level. */
    readonly depth: number;
    readonly quote?: true;
    readonly language?: string;
    /** Gives names to lists and notes. */
    readonly name: (kind: 'list' | 'note') => string;
    /** Notes that begin with a mark, as they come. */
    readonly marked: MarkedNote[];
}
/** Makes pieces of an element and all within it. */
export declare function piecesOf(element: Element, context: Context): void;
/** Makes pieces of what stands in an element; text that stands in it by itself is a paragraph. */
export declare function blockPieces(element: Element, context: Context): void;
/** Makes pieces of footnotes. */
export declare function notes(elements: readonly Element[], context: Context): void;
/** The language and direction of a text, where they are not the document's. */
export declare const said: ({ language }: Context, text: readonly Span[]) => {
    direction?: "rtl" | undefined;
    language?: string | undefined;
};
export declare const pageOf: (text: readonly Span[], element: Element) => number;
/** The size that most of a text has. */
export declare function sizeOf(text: readonly Span[]): number;
