import type { Decision } from '../../../format/schema.js';
import { type Draft } from '../draft.js';
import type { EntryKind } from './entry-kind.js';
/** A fact of the document: a label with its value, the years it is for, whose it is, what it is called by. */
export declare const fact: EntryKind;
/** Takes down how long the document holds, where a text tells it and no other has; says whether it did. */
export declare function putValidity({ content, words }: Draft, said: string): boolean;
/** A decision on the document, and how long it holds where a sentence after it says so. */
export declare const decision: EntryKind;
/** Adds a decision, or fills in the one of the same day that is known. */
export declare function addDecision(draft: Draft, decision: Decision, piece: string): void;
/** Somebody to write to or call. */
export declare const contact: EntryKind;
