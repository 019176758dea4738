import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
/** Reads a PDF: by its tags where it has them, else by where its text stands and what it looks like. */
export declare const readPdf: (bytes: Uint8Array, options?: ReadOptions) => Promise<SourceDocument>;
