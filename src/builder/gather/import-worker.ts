import type { FromWorker, ToWorker } from './read-in-worker.js';

/*
 * Reads documents beside the page, which goes on meanwhile.
 *
 * What reads them is imported when it is asked for, so that no file imports something of this one: WebKit evaluates a
 * worker's first file again when another imports it (WebKitGTK 2.50), and there would be two of every class, and two
 * listeners.
 */
const scope = globalThis as unknown as Worker;
const tell = (message: FromWorker): void => scope.postMessage(message);

scope.addEventListener('message', ({ data: { bytes, name } }: MessageEvent<ToWorker>) => {
  void import('../../import/read-source.js')
    .then(({ readSource }) => readSource(bytes, { name, progress: (done) => tell({ done }) }))
    .then((result) => tell({ result }), reportError);
});
