import type { EntryKind } from './entry-kind.js';
/** An organisation's name before a list of goals: the goals that follow are its own. */
export declare const responsibility: EntryKind;
