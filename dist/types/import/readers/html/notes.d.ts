import type { Element, Node } from './parse-html.js';
/** Elements that are notes, and the links that lead to them. */
export interface NoteTargets {
    readonly idOf: (element: Element) => string | undefined;
    /** The note that a link refers to. */
    readonly referred: (href: string) => string | undefined;
}
/** Finds the notes of a page. */
export declare function findNotes(document: {
    readonly childNodes: readonly Node[];
}): NoteTargets;
/** Tells whether a link within a note leads back to where it is referred to. */
export declare function leadsBack(link: Element): boolean;
