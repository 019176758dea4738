import type { Answer, RowView } from './responsibility-matrix.view.js';
/** How many boxes hold each answer; answers that none holds are left out. */
export type Counts = readonly (readonly [answer: Answer, count: number])[];
/** Counts the answers that some rows have in an actor's column. */
export declare const countsIn: (rows: readonly RowView[], column: number) => Counts;
