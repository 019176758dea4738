import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
/** Reads an OpenDocument text, in a zip (.odt, .ott) or as one file (.fodt), into pieces. */
export declare function readOdt(bytes: Uint8Array, { progress, signal }: ReadOptions): SourceDocument;
