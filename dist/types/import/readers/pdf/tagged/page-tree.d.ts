import type { PageText } from '../page-text.js';
import type { Element, StructNode } from './elements.js';
/**
 * Makes one tree of a page's structure and its text.
 *
 * Text that the structure does not know, and that is not said to be no part of it, comes last, as paragraphs.
 */
export declare function pageTree(root: StructNode, { number, spans }: PageText, addresses: ReadonlyMap<string, string>): Element;
