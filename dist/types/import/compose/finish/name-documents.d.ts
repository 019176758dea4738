import { type Draft } from '../draft.js';
/** Adds documents that sentences name and that no list has; the sentences stay where they are. */
export declare function nameDocuments(draft: Draft): void;
