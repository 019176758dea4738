import { readSource } from '../../import/read-source.js';
import type { FromWorker, ToWorker } from './read-in-worker.js';

/* Reads documents beside the page, which goes on meanwhile. */
const scope = globalThis as unknown as Worker;
const tell = (message: FromWorker): void => scope.postMessage(message);

scope.addEventListener('message', ({ data: { bytes, name } }: MessageEvent<ToWorker>) => {
  void readSource(bytes, { name, progress: (done) => tell({ done }) }).then((result) => tell({ result }));
});
