import { type Workshop, openThread } from './node-thread.js';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * Loads the package that knows PDF, and what it works in: in Node a thread; elsewhere the part that may be a worker runs
 * where it is called, as it does in a worker of the caller's own.
 *
 * Whoever wants a worker for it gives it one by `GlobalWorkerOptions.workerPort`.
 */
export async function loadPdfjs(): Promise<{ pdfjs: Pdfjs; workshop?: Workshop }> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (pdfjs.GlobalWorkerOptions.workerPort) return { pdfjs };
  const workshop = openThread(pdfjs.PDFWorker);
  if (!workshop) await loadWorkerPart();
  return { pdfjs, ...(workshop && { workshop }) };
}

/**
 * Loads what would run in a worker of its own.
 *
 * In a worker it takes the messages of that worker for its own as soon as it is loaded, unless there is a window.
 */
async function loadWorkerPart(): Promise<void> {
  const scope = globalThis as { window?: unknown; WorkerGlobalScope?: unknown };
  const isWorker = !scope.window && scope.WorkerGlobalScope;
  if (isWorker) scope.window = globalThis;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (isWorker) delete scope.window;
  }
}
