import type { Answer, RowView } from './responsibility-matrix.view.js';

/** Numbers of cells by the answer that they hold; answers that none holds are left out. */
export type Counts = readonly (readonly [answer: Answer, count: number])[];

const ANSWERS: readonly Answer[] = ['yes', 'no', 'undecided'];

/** Counts the answers that some rows have in an actor's column. */
export const countsIn = (rows: readonly RowView[], column: number): Counts =>
  ANSWERS.flatMap((answer) => {
    const count = rows.filter(({ cells }) => cells?.[column]!.answer === answer).length;
    return count ? [[answer, count] as const] : [];
  });
