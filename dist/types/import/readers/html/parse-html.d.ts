import { type DefaultTreeAdapterTypes } from 'parse5';
import type { ReadOptions } from '../../reader.js';
/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;
/** A node of a page. */
export type Node = DefaultTreeAdapterTypes.Node;
/**
 * Parses a page as browsers do, in time and memory that grow with its size alone: what makes parse5 slower
 * than that (deep nesting, open formatting, attributes without end, text before a table) is bounded.
 */
export declare function parseHtml(html: string, { signal, progress }: ReadOptions): DefaultTreeAdapterTypes.Document;
