import type { Omission, OmissionReason, Piece, Place } from '../pieces.js';
/** What a piece and an omission both have: which they are in the source, and where. */
export interface Spot {
    readonly id: string;
    readonly place: Place;
}
/** A piece without its id and its place. */
export type Unplaced = Piece extends infer P ? (P extends Piece ? Omit<P, keyof Spot> : never) : never;
/** Pieces as they are read, each with its number; left-out ones are counted with them. */
export interface PieceList {
    readonly pieces: readonly Piece[];
    /** Puts a piece last; its spot is a new one unless it was taken before what is within it was read. */
    readonly add: (piece: Unplaced, spot?: Spot) => void;
    /** Takes the next number, for a piece that others lie within. */
    readonly spot: () => Spot;
    readonly omit: (reason: OmissionReason, text: string, part?: Place['part']) => void;
    /** A list for what lies in a cell of the table there, rows and cells from 1. */
    readonly inCell: (table: Spot, row: number, cell: number) => PieceList;
}
/**
 * Makes a list of pieces, and of what is left out.
 *
 * @param where - Tells of a place what the number does not: the line, for one.
 */
export declare function pieceList(where?: () => Partial<Place>): {
    readonly list: PieceList;
    readonly omissions: readonly Omission[];
};
