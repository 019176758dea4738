import type { PDFPageProxy } from 'pdfjs-dist';
import type { Rule } from './untagged/rules.js';
/** A stretch of text on a page: words, where they stand, and what they look like. Points, `y` from the page's top. */
export interface Span {
    readonly text: string;
    readonly page: number;
    readonly x: number;
    /** Of its baseline. */
    readonly y: number;
    readonly width: number;
    readonly size: number;
    /** The document's name for its font. */
    readonly font: string;
    /** Id of the marked content that it is within. */
    readonly mark?: string;
    /** Whether the file says that it is no part of the text: a running head, a repeated row. */
    readonly artifact?: true;
    /** Whether it is not written from left to right, as at the side of a picture. */
    readonly turned?: true;
    readonly rtl?: true;
    readonly link?: string;
}
/** The text of a page. */
export interface PageText {
    readonly number: number;
    readonly width: number;
    readonly height: number;
    readonly spans: readonly Span[];
    /** Lines drawn on it, where it was drawn to find tables. */
    readonly rules?: readonly Rule[];
}
/**
 * Reads the text of a page, with what the file says about it.
 *
 * By the stream's own reader: in WebKit a stream is no async iterable, which is what the package's own function takes it
 * for.
 */
export declare function readPageText(page: PDFPageProxy): Promise<PageText>;
