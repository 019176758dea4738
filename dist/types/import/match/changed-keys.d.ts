import { type EntryKind, type Value } from './entry-tree.js';
/** Finds the keys of an entry whose values are not the same as before; those that hold other entries are left alone. */
export declare function changedKeys(kind: EntryKind, old: Value, next: Value, language: string): readonly string[];
