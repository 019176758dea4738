import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
/**
 * Reads a page, or what a program puts on the clipboard as one, into pieces.
 *
 * What the page itself says stands round its text (menus, buttons, its foot) is left out, and said so.
 */
export declare function readHtml(bytes: Uint8Array, options: ReadOptions): SourceDocument;
