import type { Piece } from '../pieces.js';
import { type NoteLabel } from './inline.js';
/** Writes pieces as Markdown blocks: paragraphs, lists, tables, quotations. */
export declare function blocksMarkdown(pieces: readonly Piece[], label?: NoteLabel): string;
/** Text in bold, as it is written for a heading that stands in running text. */
export declare const bold: (text: string) => string;
