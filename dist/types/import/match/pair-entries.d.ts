import type { EntryNode } from './entry-tree.js';
/** Entries of a new file with those of the old one that they are. */
export type Pairs = ReadonlyMap<EntryNode, EntryNode>;
/**
 * Pairs the entries of two files that are the same, kind by kind: first by what they have in common word for word, then
 * the rest by likeness. Where several have the same sign they are paired in their order.
 */
export declare function pairEntries(old: readonly EntryNode[], next: readonly EntryNode[]): Pairs;
