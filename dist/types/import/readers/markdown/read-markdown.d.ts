import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
/** Reads Markdown, as GitHub writes it, into pieces, each with its line. HTML in it is text. */
export declare function readMarkdown(bytes: Uint8Array, { signal, progress }: ReadOptions): SourceDocument;
