import type { PDFWorker } from 'pdfjs-dist';

/** Where a PDF is taken apart: by a worker of the package's own kind, which may fail as a whole. */
export interface Workshop {
  readonly worker: PDFWorker;
  /** Rejects where the thread has died; never resolves. */
  readonly failed: Promise<never>;
  readonly close: () => Promise<unknown>;
}

/** What is used of `node:worker_threads`. */
interface Threads {
  readonly Worker: new (
    code: string,
    options: object,
  ) => {
    on(event: 'error' | 'exit', listener: (reason: unknown) => void): void;
    terminate(): Promise<unknown>;
  };
}

/** What the thread does: promises that nobody waits for are told of there, and there is nobody to tell. */
const CODE = `
process.on('unhandledRejection', () => {});
const { workerData } = require('node:worker_threads');
import(workerData.address).then(({ WorkerMessageHandler }) => {
  WorkerMessageHandler.initializeFromPort(workerData.port);
  workerData.port.start();
});
`;

/**
 * Opens a thread of Node for the package's worker, undefined where there is no Node.
 *
 * The package fetches pages' entries before it needs them, and of one that it cannot read it makes a rejected promise that
 * nobody waits for. That ends a process, as Node is by default. In a thread of its own it ends nothing; and a file that is
 * read without end can be stopped.
 */
export function openThread(Worker: typeof PDFWorker): Workshop | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => unknown; versions?: { node?: string } };
  };
  if (!process?.versions?.node) return undefined;
  try {
    const threads = process.getBuiltinModule?.('node:worker_threads') as Threads;
    const address = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
    const { port1, port2 } = new MessageChannel();
    const workerData = { address, port: port2 };
    const thread = new threads.Worker(CODE, {
      eval: true,
      workerData,
      transferList: [port2],
      stdout: true,
      stderr: true,
    });
    const failed = new Promise<never>((_, reject) => {
      thread.on('error', reject);
      thread.on('exit', () => reject(new Error('The thread has ended.')));
    });
    failed.catch(() => undefined);
    const worker = Worker.create({ port: port1 as unknown as Worker, verbosity: 0 });
    port1.start();
    const close = () => {
      worker.destroy();
      port1.close();
      return thread.terminate();
    };
    return { worker, failed, close };
  } catch {
    return undefined;
  }
}
