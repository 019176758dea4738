import type { Goal } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** What a table of goals has for columns: how it goes too, where the cells say so. */
export declare const goalsShape: (headed: Headed, words: Words) => Shape;
/** Reads a table of goals and those under them. */
export declare function goalsOf(headed: Headed, columns: Columns, making: Making): readonly TableEntry<Goal>[];
