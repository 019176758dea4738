import type { WordList } from './words.js';
/** A list of words as they are looked up. */
export interface WordIndex {
    /** The list's entries as they are written. */
    readonly whole: ReadonlySet<string>;
    /** Entries that are one word. */
    readonly single: ReadonlySet<string>;
    /** Words after the first, by the first word of each entry of several; the longest entry first. */
    readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
    /** How words end, "-mål" without its hyphen, and the lengths of these. */
    readonly ends: ReadonlySet<string>;
    readonly endLengths: readonly number[];
    /** How words begin. */
    readonly begins: readonly string[];
    /** Entries without letters or digits. */
    readonly signs: readonly string[];
    /** Length of the longest entry. */
    readonly longest: number;
}
/** Gives a list's index, made once. */
export declare const indexOf: (from: WordList) => WordIndex;
