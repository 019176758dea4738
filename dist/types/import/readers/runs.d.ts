import type { Run } from '../pieces.js';
/** How a run looks: all that it has but its text. */
export type RunLook = Omit<Run, 'text'>;
/** Whether two texts look the same. */
export declare function sameLook(one: Run, other: Run): boolean;
/** Joins neighbours that look the same, and leaves out the empty ones. */
export declare function joinRuns(runs: readonly Run[]): readonly Run[];
/** Takes white space from both ends, but no hard spaces' words: what is left empty is left out. */
export declare function trimRuns(runs: readonly Run[]): readonly Run[];
/** The words of runs. */
export declare function runsText(runs: readonly Run[]): string;
/** Takes a number of characters from the beginning; none where it is below zero. */
export declare function dropStart(runs: readonly Run[], count: number): readonly Run[];
