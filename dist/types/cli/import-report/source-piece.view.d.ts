import type { Piece, Run } from '../../import/pieces.js';
/** A piece of a source, as a report shows it. */
export type SourcePieceView = {
    readonly kind: 'text';
    readonly look: 'heading' | 'item' | 'paragraph';
    readonly number?: string;
    readonly runs: readonly Run[];
} | {
    readonly kind: 'table';
    readonly rows: readonly (readonly CellView[])[];
    readonly caption?: string;
} | {
    readonly kind: 'figure';
    readonly text: string;
};
/** A cell of a table, with its words alone. */
export interface CellView {
    readonly text: string;
    readonly isHead: boolean;
    readonly columnSpan: number;
    readonly rowSpan: number;
}
/** Gives a piece as a report shows it. */
export declare function sourcePieceView(piece: Piece): SourcePieceView;
/** All words of a piece, on one line for each that it has. */
export declare function textOf(piece: Piece): string;
/** The beginning of a text, on one line. */
export declare function beginning(text: string, most?: number): string;
