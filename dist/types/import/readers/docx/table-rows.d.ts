import type { OmissionReason } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import type { Surroundings } from './story.js';
/** A row as the file has it. */
export interface FoundRow {
    readonly node: XmlNode;
    readonly cells: readonly FoundCell[];
    /** Columns that it leaves free before its first cell. */
    readonly before: number;
    /** Whether it is drawn again on each page. */
    readonly isHead: boolean;
    readonly omit?: OmissionReason;
}
/** A cell as the file has it, and what it stands in. */
export interface FoundCell {
    readonly node: XmlNode;
    readonly around: Surroundings;
}
/** Rows of a table, also those in content controls and tracked changes. */
export declare function rowsOf(table: XmlNode): readonly FoundRow[];
/** How a cell reaches over others. */
export declare function spansOf(cell: XmlNode): {
    span: number;
    goesDown: boolean;
    isCovered: boolean;
    joinsLeft: boolean;
};
