import { type Element } from './tree.js';
/** Times that each id of a footnote has been given. */
export type NoteCounts = Map<string, number>;
/**
 * The attributes of a footnote, of what refers to it, or of its list; undefined for anything else.
 *
 * A page may hold one text twice, and without a script a link leads to the first id in the page: from the
 * second time on ids and links say which time it is.
 */
export declare function noteAttributes(node: Element, turns: NoteCounts): Record<string, string> | undefined;
