import type { PDFPageProxy } from 'pdfjs-dist';
/** A line drawn on a page, upright or level, as the box that it fills. Points, `y` from the page's top. */
export interface Rule {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
}
/** Reads the straight lines that a page draws, and the edges of its boxes: a table's borders are among them. */
export declare function readRules(page: PDFPageProxy): Promise<readonly Rule[]>;
