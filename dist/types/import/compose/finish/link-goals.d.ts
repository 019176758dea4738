import type { Draft } from '../draft.js';
/** Writes which goals measures, indicators and steps lead to, when goals have their ids. */
export declare function linkGoals(draft: Draft, ids: ReadonlyMap<object, string>): void;
