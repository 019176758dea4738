import type { Segment } from './segments.js';
/** Tells headings from text by their size and weight, and their levels from one another. */
export interface Sizes {
    /** Size of most text. */
    readonly body: number;
    /** Level of a heading that looks like a line; undefined for text. */
    readonly level: (lines: readonly Segment[]) => number | undefined;
}
/** Works out which sizes are headings', the largest first; bold lines of the text's own size come last. */
export declare function sizesOf(lines: readonly Segment[]): Sizes;
