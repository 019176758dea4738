import type { Goal } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** "Mål" with "Delmål", "Beskrivning" or who is responsible. */
export declare const GOALS: Shape;
/** Reads a table of goals and those under them. */
export declare function goalsOf(headed: Headed, columns: Columns, making: Making): readonly TableEntry<Goal>[];
