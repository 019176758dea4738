import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Failure } from '../../failure.js';
import type { ReadOptions } from '../../reader.js';
import { loadPdfjs } from './load-pdfjs.js';

/** The most pages that are read. */
export const PAGES = 5_000;

/** How long reading may take, in milliseconds. */
const TIME = 180_000;

/**
 * Opens a PDF, has it read, and closes it whatever happens.
 *
 * Nothing is closed before it has answered: else the package leaves promises that nobody waits for. In Node it works in a
 * thread of its own, for those that it leaves anyhow.
 */
export async function openPdf<T>(
  bytes: Uint8Array,
  { signal }: ReadOptions,
  read: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { pdfjs, workshop } = await loadPdfjs();
  const task = pdfjs.getDocument({
    // It is taken away from whoever gives it.
    data: bytes.slice(),
    ...(workshop && { worker: workshop.worker }),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not looked at.
    maxImageSize: 1,
  });
  const open = async () => {
    const pdf = await task.promise.catch((error: unknown) => {
      throw new Failure((error as Error)?.name === 'PasswordException' ? 'encrypted' : 'damaged');
    });
    if (pdf.numPages > PAGES) throw new Failure('too-large', { limit: 'pages', allowed: PAGES });
    const result = await read(pdf);
    await task.destroy().catch(() => undefined);
    return result;
  };
  const { failed, clear } = limits(signal);
  try {
    return await Promise.race([open(), failed, ...(workshop ? [workshop.failed] : [])]);
  } finally {
    clear();
    await (workshop ? workshop.close() : task.destroy().catch(() => undefined));
  }
}

/** Rejects when time is up or somebody says stop: what is being read then is not waited for. */
function limits(signal: AbortSignal | undefined): { failed: Promise<never>; clear: () => void } {
  let clear = () => {};
  const failed = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Failure('too-large', { limit: 'time', allowed: TIME })), TIME);
    const stop = () => reject(new Failure('stopped'));
    signal?.addEventListener('abort', stop);
    clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
  });
  return { failed, clear };
}
