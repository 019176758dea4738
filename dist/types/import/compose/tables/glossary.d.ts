import type { Term } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import type { Words } from '../../words/words.js';
import { type Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** What a table of terms has for columns. */
export declare const glossaryShape: ({ heads, rows }: Headed, words: Words) => Shape;
/** Reads a table of terms and what they mean. */
export declare const glossaryOf: (headed: Headed, columns: Columns, making: Making) => readonly TableEntry<Term>[];
