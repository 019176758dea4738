import { type Draft } from '../draft.js';
/** Makes goals of those that a table of indicators names and that stand nowhere else, each below the one before it. */
export declare function nameGoals(draft: Draft): void;
