import type { Content, Section } from '../../format/schema.js';
/** Lists of entries that a whole page shows under a heading of their own. */
declare const LISTS: readonly ["goals", "journeys", "actors", "roles", "principles", "measures", "indicators", "glossaries", "documents", "funding", "participation", "statuses"];
/** A key of the content file that holds a list of entries. */
export type ListKey = (typeof LISTS)[number];
declare const TEXTS: readonly ["summary", "vision", "audience", "followUp"];
type TextKey = (typeof TEXTS)[number];
interface Entry {
    readonly id?: string | undefined;
}
/** A part of the page: running text, or entries of one list, in their order. */
export type Part = {
    readonly kind: 'facts';
} | {
    readonly kind: TextKey;
} | {
    readonly kind: 'section';
    readonly section: Section;
    readonly parts: readonly Part[];
} | {
    readonly kind: 'list';
    readonly list: ListKey;
    readonly entries: readonly Entry[];
    readonly whole: boolean;
};
/**
 * Works out which parts a whole page shows, and in which order.
 *
 * The outline comes first, and then what it leaves out, in the usual order: nothing is lost. An entry that
 * the outline, or a section, places by its id is not shown a second time where its list is.
 */
export declare function outlineOf(content: Content): readonly Part[];
/** The parts that a section shows, wherever it stands. */
export declare function sectionOutline(content: Content, section: Section): Part | undefined;
export {};
