import type { Indicator } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** "Indikator" with values, or what else is said of what is measured. */
export declare const INDICATORS: Shape;
/** A column of values: what sort, for which time, and its head as written. */
export interface ValueColumn {
    readonly topic: 'value' | 'baseline' | 'target';
    readonly date?: string;
    readonly head: string;
}
/** Heads without their years, and the years: "Utfall 2022" is "Utfall" in 2022. */
export declare function yearsOf(heads: readonly string[], words: Words): readonly {
    readonly head: string;
    readonly date?: string;
}[];
/** Reads a table with an indicator on each row, and years, baselines and targets in its columns. */
export declare function indicatorsOf(headed: Headed, columns: Columns, dates: readonly (string | undefined)[], making: Making): readonly TableEntry<Indicator>[];
/** A value to be placed. */
export interface ValueCell extends ValueColumn {
    readonly text: string;
}
/** Values of an indicator: readings by their times, a baseline, the last target; what has no time is compared with. */
export declare function measured(cells: readonly ValueCell[], unit: string, { words }: Making): Partial<Indicator>;
