import { type Draft } from '../draft.js';
/** Finds the global goals that a goal's own text names, or a section's, which the whole document serves. */
export declare function settleGlobalGoals(draft: Draft): void;
