import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
/** Reads plain text, such as is copied from a PDF or from Word, into pieces: all that it knows of them it guesses. */
export declare function readText(bytes: Uint8Array, { signal, progress }: ReadOptions): SourceDocument;
