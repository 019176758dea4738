import type { Indicator } from '../../../format/schema.js';
import type { Headed } from './heads.js';
import { type ValueColumn } from './indicators.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** The sort of values that a head without its year is over; what names no sort is over values. */
export declare function valueTopic(head: string, { words }: Making): ValueColumn['topic'] | undefined;
/** Reads a table with years over its columns, where no head names indicators: numbers beside a first column of words. */
export declare function yearColumnsOf(headed: Headed, making: Making): readonly TableEntry<Indicator>[] | undefined;
/** Reads a table with a year on each row, and an indicator, or values of one, in each column. */
export declare function yearRowsOf(headed: Headed, making: Making): readonly TableEntry<Indicator>[] | undefined;
/** Whether cells hold values: most begin with a number or say that there is none. */
export declare function areNumbers(cells: readonly string[], { words }: Making): boolean;
