import type { Piece } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import type { Style } from './styles.js';
/** What of a table its style draws unlike the rest. */
export interface TableLook {
    readonly firstRow: boolean;
    readonly firstColumn: boolean;
}
/**
 * Tells whether a table's first row and column look like heads. Word switches them on for all tables, also where the style draws
 * nothing special: then it says nothing.
 */
export declare function tableLook(properties: XmlNode | undefined, style: Style | undefined): TableLook;
/** How many of the first rows are heads: those that each page repeats, else the first if it looks so. */
export declare function headRowsOf(repeated: readonly boolean[], { firstRow }: TableLook): number;
/** Whether a table only arranges text on a page: a frame round one cell, or fields without lines that hold whole chapters. */
export declare function isLayout(cells: readonly {
    readonly pieces: readonly Piece[];
}[], { rows, headRows, hasLines, }: {
    readonly rows: number;
    readonly headRows: number;
    readonly hasLines: boolean;
}): boolean;
