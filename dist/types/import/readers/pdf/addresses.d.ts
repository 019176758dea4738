import type { PDFPageProxy } from 'pdfjs-dist';
import type { StructNode } from './tagged/elements.js';
/** Addresses that a page's links lead to, by the names that its structure has for them. */
export declare function addressesOf(page: PDFPageProxy, root: StructNode | null): Promise<ReadonlyMap<string, string>>;
