import type { Draft } from '../draft.js';
/** Drops entries that say nothing, such as one of a piece that had a number alone: their words are left over. */
export declare function dropEmpty(draft: Draft): void;
