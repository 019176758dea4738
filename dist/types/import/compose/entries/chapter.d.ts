import type { EntryKind } from './entry-kind.js';
export declare const vision: EntryKind;
export declare const summary: EntryKind;
/** How the document or a goal is followed up: one, with the text of all that says so. */
export declare const followUp: EntryKind;
export declare const funding: EntryKind;
export declare const participation: EntryKind;
