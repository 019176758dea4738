import { importDocument } from '../../src/import/import-document.js';

/* Imports what it is sent, as a page does that goes on meanwhile. */
const scope = globalThis as unknown as Worker;
scope.addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array; name: string }>) => {
  void importDocument(data.bytes, { name: data.name }).then((imported) => scope.postMessage(imported));
});
