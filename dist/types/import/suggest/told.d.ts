import type { Certainty, PieceKind, Reason } from '../suggestion.js';
/** What something is taken for, how surely, and why. */
export interface Told {
    readonly kind: PieceKind;
    readonly certainty: Certainty;
    readonly reason: Reason;
}
/** Says what something is taken for. */
export declare const told: (kind: PieceKind, certainty: Certainty, code: string, words?: string) => Told;
