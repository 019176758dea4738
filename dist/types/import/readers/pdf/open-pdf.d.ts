import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadOptions } from '../../reader.js';
/** The most pages that are read. */
export declare const PAGES = 5000;
/**
 * Opens a PDF, has it read, and closes it whatever happens.
 *
 * Nothing is closed before it has answered: else the package leaves promises that nobody waits for. In Node it works in a
 * thread of its own, for those that it leaves anyhow.
 */
export declare function openPdf<T>(bytes: Uint8Array, { signal }: ReadOptions, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T>;
