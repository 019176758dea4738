import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
/** Reads a CSV file into one table; fields are kept as they are written, numbers with their decimal commas too. */
export declare function readCsv(bytes: Uint8Array, options?: ReadOptions): SourceDocument;
