import { type EntryKind, type Value } from './entry-tree.js';
/**
 * Keys that no import knows, or that few documents say so that it does, which an entry keeps from the old file where the
 * new one has none: addresses, pictures, global goals, codes, the document's own words for how it goes and the like. Keys
 * of one's own (`x-`) too, and texts in other languages, where the text that they translate is the same.
 */
export declare const CARRIED: Readonly<Partial<Record<EntryKind | 'any' | 'publisher', readonly string[]>>>;
/** An entry with what it keeps from the old file. */
export interface Carried {
    readonly value: Value;
    /** Keys that came from the old file, as paths in the entry: "sdg", "publisher/logo", "title". */
    readonly kept: readonly string[];
    /** Texts in other languages that are left behind, since the text that they translate has changed. */
    readonly stale: readonly string[];
}
/** Puts what no import knows into a new entry from the old one that it is. Its lists of other entries are left alone. */
export declare function carriedOver(kind: EntryKind, old: Value, next: Value, language: string): Carried;
export declare const spaced: (text: string) => string;
