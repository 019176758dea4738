import type { PDFWorker } from 'pdfjs-dist';
/** Where a PDF is taken apart: by a worker of the package's own kind, which may fail as a whole. */
export interface Workshop {
    readonly worker: PDFWorker;
    /** Rejects where the thread has died; never resolves. */
    readonly failed: Promise<never>;
    readonly close: () => Promise<unknown>;
}
/**
 * Opens a thread of Node for the package's worker, undefined where there is no Node.
 *
 * The package fetches pages' entries before it needs them, and of one that it cannot read it makes a rejected promise that
 * nobody waits for. That ends a process, as Node is by default. In a thread of its own it ends nothing; and a file that is
 * read without end can be stopped.
 */
export declare function openThread(Worker: typeof PDFWorker): Workshop | undefined;
