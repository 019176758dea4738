import type { Term } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** "Begrepp" with "Förklaring". */
export declare const GLOSSARY: Shape;
/** Reads a table of terms and what they mean. */
export declare const glossaryOf: (headed: Headed, columns: Columns, making: Making) => readonly TableEntry<Term>[];
