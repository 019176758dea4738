import type { Segment } from './segments.js';
/** Lines that are one paragraph, item or heading. */
export interface Block {
    readonly lines: Segment[];
    /** Where the longest line of its column ends. */
    readonly edge: number;
}
/** Parts the lines of a column into paragraphs, by the space between them, their beginnings and their ends. */
export declare function paragraphsOf(lines: readonly Segment[]): Block[];
