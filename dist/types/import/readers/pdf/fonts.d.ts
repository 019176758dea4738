import type { PDFPageProxy } from 'pdfjs-dist';
import type { Span } from './page-text.js';
/** What a font says about a text's weight and slope. */
export interface FontLook {
    readonly bold: boolean;
    readonly italic: boolean;
}
/** How fonts look, by the document's names for them. */
export type FontLooks = ReadonlyMap<string, FontLook>;
/**
 * Learns what the fonts of a document look like as its pages go by.
 *
 * Text is told without its fonts' names. They come when a page is drawn, into nothing: done for pages that have a font
 * which no page before has had, and most documents have theirs on the first two.
 */
export declare function fontLearner(): {
    readonly looks: FontLooks;
    readonly learn: (page: PDFPageProxy, spans: readonly Span[]) => Promise<void>;
};
