import type { SourceDocument } from '../../import/pieces.js';
import type { SourceFailure } from '../../import/read-source.js';

/** What the worker is sent. */
export interface ToWorker {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the worker tells: how far it has come, from 0 to 1, or what came of it. */
export type FromWorker = { readonly done: number } | { readonly result: SourceDocument | SourceFailure };

interface Options {
  /** Told how far reading has come, from 0 to 1. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads a document in a worker of its own, which ends with it.
 *
 * @throws DOMException `AbortError` when it was stopped; Error where the worker's code could not be fetched, or died.
 */
export function readInWorker(
  bytes: Uint8Array,
  name: string,
  { progress, signal }: Options = {},
): Promise<SourceDocument | SourceFailure> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl(), { type: 'module' });
    const end = (): void => worker.terminate();
    signal?.addEventListener('abort', () => {
      end();
      reject(new DOMException('Stopped.', 'AbortError'));
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(message || 'The worker could not be fetched.'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('done' in data) return progress?.(data.done);
      end();
      resolve(data.result);
    });
    worker.postMessage({ bytes, name } satisfies ToWorker, [bytes.buffer as ArrayBuffer]);
  });
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): URL };
}
let trusted: URL | undefined;

/** The worker's address, by a policy of its own where the page asks for trusted types. */
function workerUrl(): URL {
  const own = new URL('./import-worker.js', import.meta.url);
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  return (trusted ??=
    trustedTypes
      ?.createPolicy('samsyn-builder', { createScriptURL: (url) => (url === own.href ? url : '') })
      .createScriptURL(own.href) ?? own);
}
