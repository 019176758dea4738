import { type Element } from './elements.js';
/**
 * Puts a page's tree at the end of those of the pages before it, and joins what goes over the page's end.
 *
 * Trees come page by page and no element has a name, so what goes on is known by its looks: a table or list has as many
 * kids on each of its pages, and a paragraph that goes on ends in the middle of a sentence.
 */
export declare function joinPages(tree: Element, next: Element): void;
