import { type Draft } from '../draft.js';
/**
 * Makes the document's own scale of the words that it judges its goals by, and its indicators where it judges them by some
 * of the same: where there are several and each of them is known. A word that nobody knows the place of is for an editor.
 */
export declare function settleStatuses(draft: Draft): void;
