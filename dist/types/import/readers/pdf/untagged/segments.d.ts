import type { FontLooks } from '../fonts.js';
import type { PageText, Span } from '../page-text.js';
/** Words of a line that stand near one another: a line of text, or a part of one in a column or a cell. */
export interface Segment {
    readonly page: number;
    readonly spans: readonly Span[];
    readonly text: string;
    readonly left: number;
    readonly right: number;
    /** Baseline. */
    readonly y: number;
    readonly size: number;
    readonly bold: boolean;
}
/** A line of a page, from left to right. */
export type Line = readonly Segment[];
/** Makes lines of a page's text by where it stands, from the top down. */
export declare function linesOf({ spans }: Pick<PageText, 'spans'>, looks: FontLooks): Line[];
/** Whether a page has words side by side, as a table has: on three lines or more. */
export declare const hasFields: (page: Pick<PageText, "spans">) => boolean;
