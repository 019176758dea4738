import type { Measure } from '../../../format/schema.js';
import type { Columns } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** Reads a table of measures. */
export declare function measuresOf(headed: Headed, columns: Columns, making: Making): readonly TableEntry<Measure>[];
