import type { EntryKind } from './entry-kind.js';
/** A term, and what it means. */
export declare const term: EntryKind;
