import type { Decision } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making, type TableRow } from './table-row.js';
/** "Beslut", "Version" or "Instans" with "Datum". */
export declare const DECISIONS: Shape;
/** Reads a table of decisions on the document: its history. */
export declare const decisionsOf: (headed: Headed, columns: Columns, making: Making) => readonly TableEntry<Decision>[];
/** What the cells of a row tell of a decision, in columns of their own or in one; undefined where they are empty. */
export declare function decisionOf(row: TableRow, { words, prose }: Making): Decision | undefined;
