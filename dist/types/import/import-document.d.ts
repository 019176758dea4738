import type { SourceDocument } from './pieces.js';
import { type SourceFailure, type SourceOptions } from './read-source.js';
import type { Imported } from './suggestion.js';
/** A document as content, with the pieces that it was read into. */
export interface ImportedDocument extends Imported {
    readonly source: SourceDocument;
}
/** Reads a document of any form into content, with the way back to its source; never throws. */
export declare function importDocument(bytes: Uint8Array, options?: SourceOptions): Promise<ImportedDocument | SourceFailure>;
