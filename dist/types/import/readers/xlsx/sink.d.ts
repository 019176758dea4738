import type { Omission, OmissionReason, Piece, Place } from '../../pieces.js';
/** Where a workbook's pieces and omissions are put, each with a name and a place. */
export interface Sink {
    readonly pieces: Piece[];
    readonly omissions: Omission[];
    readonly next: (sheet: string, cell?: string) => {
        readonly id: string;
        readonly place: Place;
    };
    readonly omit: (reason: OmissionReason, text: string, sheet: string, cell?: string) => void;
}
/** Makes an empty sink. */
export declare function sink(): Sink;
/** A cell's name, such as "B3". */
export declare function cellName(row: number, column: number): string;
