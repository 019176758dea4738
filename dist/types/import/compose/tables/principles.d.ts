import type { Principle } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** "Princip" with what it means, or its number. */
export declare const PRINCIPLES: Shape;
/** Reads a table of principles. A number is the principle's place in its list, and is read so. */
export declare const principlesOf: (headed: Headed, columns: Columns, making: Making) => readonly TableEntry<Principle>[];
