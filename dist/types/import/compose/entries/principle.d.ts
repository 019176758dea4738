import type { EntryKind } from './entry-kind.js';
/** A principle: a few words are its title, a sentence or more its text. */
export declare const principle: EntryKind;
