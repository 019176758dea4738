import type { Draft } from '../draft.js';
/** Writes where parts stand: in the document's outline, and in the sections that hold more than sections. */
export declare function settleOrder(draft: Draft, ids: ReadonlyMap<object, string>): void;
