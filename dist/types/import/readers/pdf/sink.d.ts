import type { Omission, OmissionReason, Piece, Place } from '../../pieces.js';
/** Where pieces and omissions are put, each with a name and a place of its own. */
export interface Sink {
    readonly pieces: Piece[];
    readonly omissions: Omission[];
    /** Gives the next piece's name and place. */
    readonly next: (page: number) => {
        readonly id: string;
        readonly place: Place;
    };
    readonly omit: (reason: OmissionReason, text: string, page: number, part?: Place['part']) => void;
    /** A sink for the pieces of a cell; what it omits is the outer one's. */
    readonly within: (name: string) => Sink;
}
/** Makes an empty sink. */
export declare function sink(): Sink;
