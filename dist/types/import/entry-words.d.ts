import type { EntryKind } from './match/entry-tree.js';
/** What each kind of entry is called; and the format's name for it, by which its keys have their Swedish names. */
export declare const ENTRY_WORDS: Readonly<Record<EntryKind, {
    readonly sv: string;
    readonly en: string;
    readonly entry: string;
}>>;
