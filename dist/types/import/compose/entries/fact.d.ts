import type { Decision } from '../../../format/schema.js';
import { type Draft } from '../draft.js';
import type { EntryKind } from './entry-kind.js';
/** A fact of the document: a label with its value, the years it is for, whose it is, what it is called by. */
export declare const fact: EntryKind;
/** A decision on the document. */
export declare const decision: EntryKind;
/** Adds a decision, or fills in the one of the same day that is known. */
export declare function addDecision(draft: Draft, decision: Decision, piece: string): void;
/** Somebody to write to or call. */
export declare const contact: EntryKind;
