import type { FontLooks } from '../fonts.js';
import type { PageText } from '../page-text.js';
import type { Band } from './bands.js';
import { type Segment } from './segments.js';
/** A table by where its text stands: for each cell its lines. */
export interface LaidTable {
    readonly page: number;
    readonly columns: number;
    readonly rows: readonly (readonly {
        readonly column: number;
        readonly columnSpan: number;
        readonly rowSpan: number;
        readonly lines: readonly Segment[];
    }[])[];
}
/** Finds the tables that a page draws with lines, and what is left of its text outside them. */
export declare function gridBands(page: PageText, looks: FontLooks): {
    grids: Extract<Band, {
        kind: 'grid';
    }>[];
    rest: Pick<PageText, 'spans'>;
};
/** Lays a band out in rows and columns. */
export declare function tableOf(band: Exclude<Band, {
    kind: 'text';
}>): LaidTable;
