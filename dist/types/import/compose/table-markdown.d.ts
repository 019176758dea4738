import type { TablePiece } from '../pieces.js';
import { type NoteLabel } from './inline.js';
/** Writes a table as GitHub's Markdown; one of a single column, which is there for looks, as paragraphs. */
export declare function tableMarkdown(table: TablePiece, label?: NoteLabel): string;
