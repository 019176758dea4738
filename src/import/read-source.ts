import { detectFormat } from './detect-format.js';
import { Failure, type FailureCode } from './failure.js';
import { type FailureMessage, failureWords } from './failure-words.js';
import type { SourceDocument, SourceFormat } from './pieces.js';
import type { ReadOptions, Reader } from './reader.js';

/** The largest file that is read, in bytes. */
export const SOURCE_BYTES = 200 * 2 ** 20;

/** A reader for each form, fetched when the first source of its form is read. */
const READERS: Readonly<Record<SourceFormat, () => Promise<Reader>>> = {
  csv: async () => (await import('./readers/csv/read-csv.js')).readCsv,
  docx: async () => (await import('./readers/docx/read-docx.js')).readDocx,
  html: async () => (await import('./readers/html/read-html.js')).readHtml,
  markdown: async () => (await import('./readers/markdown/read-markdown.js')).readMarkdown,
  odt: async () => (await import('./readers/odt/read-odt.js')).readOdt,
  pdf: async () => (await import('./readers/pdf/read-pdf.js')).readPdf,
  text: async () => (await import('./readers/text/read-text.js')).readText,
  xlsx: async () => (await import('./readers/xlsx/read-xlsx.js')).readXlsx,
};

/** What to read a source by. */
export interface SourceOptions extends ReadOptions {
  /** The file's name, which tells forms of plain text apart. */
  readonly name?: string;
}

/** Why a source could not be read: a code, and a sentence that says what to do. */
export interface SourceFailure {
  readonly failure: {
    readonly code: FailureCode;
    readonly details: Readonly<Record<string, string | number>>;
    readonly message: FailureMessage;
  };
}

/** Reads a file of any form into pieces, or says why it cannot; it never throws. */
export async function readSource(
  bytes: Uint8Array,
  options: SourceOptions = {},
): Promise<SourceDocument | SourceFailure> {
  try {
    return await read(bytes, options);
  } catch (error) {
    // What a reader did not foresee comes from a source that no program would write.
    const { code, details } = error instanceof Failure ? error : new Failure('damaged');
    return { failure: { code, details, message: failureWords(code, details) } };
  }
}

async function read(bytes: Uint8Array, options: SourceOptions): Promise<SourceDocument> {
  if (bytes.length > SOURCE_BYTES) throw new Failure('too-large', { limit: 'bytes', allowed: SOURCE_BYTES });
  stopIfAsked(options);
  const format = detectFormat(bytes, options.name);
  const reader = await READERS[format]().catch(() => {
    throw new Failure('unavailable', { format });
  });
  // Node's Buffer is a Uint8Array that pdfjs does not take.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const document = await reader(plain, options);
  stopIfAsked(options);
  if (!document.pieces.length) throw new Failure('no-text');
  return document;
}

function stopIfAsked({ signal }: SourceOptions): void {
  if (signal?.aborted) throw new Failure('stopped');
}
