import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
/** Reads a workbook: each sheet's name as a heading, its tables, and what stands by itself between them. */
export declare function readXlsx(bytes: Uint8Array, options?: ReadOptions): Promise<SourceDocument>;
