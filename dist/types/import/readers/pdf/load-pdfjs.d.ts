import { type Workshop } from './node-thread.js';
type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
/**
 * Loads the package that knows PDF, and what it works in: in Node a thread; elsewhere the part that may be a worker runs
 * where it is called, as it does in a worker of the caller's own.
 *
 * Whoever wants a worker for it gives it one by `GlobalWorkerOptions.workerPort`.
 */
export declare function loadPdfjs(): Promise<{
    pdfjs: Pdfjs;
    workshop?: Workshop;
}>;
export {};
