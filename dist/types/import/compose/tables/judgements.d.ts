import type { Goal, Indicator } from '../../../format/schema.js';
import type { JudgedLevel, Words } from '../../words/words.js';
import { type Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making, type TableRow } from './table-row.js';
/** Where a word that says how it goes has its place in a scale. */
export declare const judgedLevel: (text: string, { judged }: Words) => JudgedLevel | undefined;
/** Heads of a table where "Bedömning 2024" is "Bedömning": the year is when it was judged. */
export declare const judgedHeads: (heads: readonly string[], words: Words) => readonly string[];
/** Whether a column says how it goes with the goals on its rows: by its head, and by most of its cells. */
export declare function hasJudgements({ heads, rows }: Headed, words: Words): boolean;
/**
 * Reads a table with a column for each word of a scale, "Uppfyller helt" and "Uppfyller delvis", and a mark on each row:
 * how it goes with what stands first on it.
 */
export declare function tickedJudgementsOf(headed: Headed, making: Making): readonly TableEntry<Indicator>[] | undefined;
/** What a row says of how it goes with its goal, in the document's own words. */
export declare function judgementsOf(row: TableRow, { words, prose }: Making): Goal;
