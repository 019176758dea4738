import type { Content } from '../../format/schema.js';
import { type EntryKind } from './entry-tree.js';
/** What became of an entry from one file to the next. */
export interface Change {
    /** An entry that has changed and moved is `changed`, with `moved`. */
    readonly kind: 'new' | 'changed' | 'moved' | 'gone' | 'same';
    readonly entry: EntryKind;
    /** Its title in the new file, or in the old for one that is gone; the beginning of its text where it has none. */
    readonly title: string;
    readonly id?: string;
    /** JSON Pointer in the new content; missing for an entry that is gone. */
    readonly pointer?: string;
    /** JSON Pointer in the old content; missing for a new entry. */
    readonly was?: string;
    /** Keys whose values have changed: "title", "body". */
    readonly texts: readonly string[];
    /** Whether it stands in another entry, or elsewhere among its neighbours where their order says something. */
    readonly moved: boolean;
    /** What it keeps of the old file that no import knows: "sdg", "title" for a title's translations. */
    readonly kept: readonly string[];
    /** Texts whose translations are left behind, since the text has changed. */
    readonly stale: readonly string[];
}
/** This year's content with last year's ids, and what has become of each entry. */
export interface Match {
    readonly content: Content;
    /** In the new content's order, the file itself first; then the entries that are gone, in the old one's. */
    readonly changes: readonly Change[];
}
/**
 * Matches a new import with the content file of last year: entries that are the same keep their ids, with all that
 * refers to them, and what no import knows. No id changes by itself, and a new entry never gets one that another had.
 */
export declare function matchContent(old: Content, next: Content): Match;
