import type { EntryKind } from './entry-kind.js';
/** A step on a way: "Steg ett – att ta emot". The goal that it leads to is the one that its text names. */
export declare const step: EntryKind;
