import type { SourceFormat } from './pieces.js';
/**
 * Tells which form a file has, by what is in it, and by its name only where all would be plain text.
 *
 * @throws Failure where it has none of the forms that are read.
 */
export declare function detectFormat(bytes: Uint8Array, name?: string): SourceFormat;
