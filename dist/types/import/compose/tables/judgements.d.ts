import type { Goal } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
import { type Headed } from './heads.js';
import { type Making, type TableRow } from './table-row.js';
/** Heads of a table where "Bedömning 2024" is "Bedömning": the year is when it was judged. */
export declare const judgedHeads: (heads: readonly string[], words: Words) => readonly string[];
/** Whether a column says how it goes with the goals on its rows: by its head, and by most of its cells. */
export declare function hasJudgements({ heads, rows }: Headed, words: Words): boolean;
/** What a row says of how it goes with its goal, in the document's own words. */
export declare function judgementsOf(row: TableRow, { words, prose }: Making): Goal;
