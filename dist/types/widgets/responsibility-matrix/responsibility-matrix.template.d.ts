import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { MatrixView } from './responsibility-matrix.view.js';
/** Layout of the matrix on the page, as far as the element knows it. */
export interface MatrixLayout {
    /** The table is wider than its place; undefined before that is known. */
    readonly wide: boolean | undefined;
    /** The table is laid out as a list, or it is not known. */
    readonly listed: boolean;
    /** It has so many rows that each is laid out by itself. */
    readonly large: boolean;
    /** It is about to be printed. */
    readonly printed: boolean;
    /** A wide table keeps its whole height, and is not a window that is scrolled up and down. */
    readonly tall: boolean;
    readonly onChoose: (event: Event) => void;
}
/**
 * A table with a row for each goal, in groups by area, and a column for each actor. The roles are written
 * out, since a narrow container lays the table out as a list.
 *
 * Chromium gives a cell the heads of the column that it begins in, and no others. One cell for all actors therefore
 * begins in a column of its own, of no width and without a head, and is not taken for the first actor's. A row whose
 * name spans that column has an empty cell there for when it is laid out as a list, where no cell spans another's place.
 * Firefox and WebKit do as `headers` says.
 */
export declare function matrixTemplate(matrix: MatrixView, reader: Reader, { wide, listed, large, printed, tall, onChoose }: MatrixLayout): TemplateResult;
