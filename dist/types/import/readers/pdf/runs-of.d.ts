import type { Run } from '../../pieces.js';
import type { FontLooks } from './fonts.js';
import type { Span } from './page-text.js';
/**
 * Makes runs of the spans of one paragraph: lines joined, words that were parted at a line's end put together.
 *
 * A line that ends far from the edge although the next word had room is taken to be broken on purpose. The edge is that
 * of the paragraph's longest line, or further right where the caller knows.
 */
export declare function runsOf(spans: readonly Span[], looks: FontLooks, edge?: number): readonly Run[];
/** The text of spans that are one paragraph. */
export declare const textOf: (spans: readonly Span[], edge?: number) => string;
