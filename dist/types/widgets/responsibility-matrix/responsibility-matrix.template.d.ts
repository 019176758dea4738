import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { MatrixView } from './responsibility-matrix.view.js';
/** What the element knows of how the matrix stands on the page. */
export interface Stand {
    /** The table is wider than its place; undefined before that is known. */
    readonly wide: boolean | undefined;
    /** A wide table keeps its whole height, and is not a window that is scrolled up and down. */
    readonly tall: boolean;
    readonly onChoose: (event: Event) => void;
}
/**
 * A table with a row for each goal, in groups by area, and a column for each actor. The roles are written
 * out, since a narrow container lays the table out as a list.
 */
export declare function matrixTemplate(matrix: MatrixView, reader: Reader, { wide, tall, onChoose }: Stand): TemplateResult;
