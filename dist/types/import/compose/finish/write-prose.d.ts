import { type Draft } from '../draft.js';
/** Writes all running texts of a draft as Markdown, with the notes that they refer to. */
export declare function writeProse(draft: Draft): void;
