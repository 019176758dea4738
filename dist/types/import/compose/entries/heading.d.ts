import type { EntryKind } from './entry-kind.js';
/** A heading: of a group, where all its members are one, else of a section. */
export declare const heading: EntryKind;
/** A paragraph, an item of a list. */
export declare const text: EntryKind;
