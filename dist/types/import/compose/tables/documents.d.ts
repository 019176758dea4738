import type { RelatedDocument } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** "Dokument" or "Lag", with a decision or something about it. */
export declare const DOCUMENTS: Shape;
/** Reads a table of documents that belong with this one. */
export declare const documentsOf: (headed: Headed, columns: Columns, making: Making) => readonly TableEntry<RelatedDocument>[];
