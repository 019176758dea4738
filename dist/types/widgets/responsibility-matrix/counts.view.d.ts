import type { Answer, RowView } from './responsibility-matrix.view.js';
/** Numbers of cells by the answer that they hold; answers that none holds are left out. */
export type Counts = readonly (readonly [answer: Answer, count: number])[];
/** Counts the answers that some rows have in an actor's column. */
export declare const countsIn: (rows: readonly RowView[], column: number) => Counts;
