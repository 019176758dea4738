import type { PageText } from '../page-text.js';
import type { Sink } from '../sink.js';
import type { Line } from './segments.js';
/**
 * Takes away the lines that stand at the same place of many pages, and page numbers; tells of each once.
 *
 * Many is three, or two of a document of two pages. Heights are compared in steps, and a line at the border of two is
 * looked for in both.
 */
export declare function withoutRunningHeads(pages: readonly {
    readonly page: PageText;
    readonly lines: readonly Line[];
}[], sink: Sink): Line[][];
