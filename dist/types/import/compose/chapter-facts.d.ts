import type { Draft } from './draft.js';
/** Finds in the texts of follow-up, funding and participation what has a key of its own: how often, who, which years. */
export declare function readChapters(draft: Draft): void;
