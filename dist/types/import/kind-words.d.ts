import type { PieceKind } from './suggestion.js';
/** A kind's name, of one piece and of several, as an editor says it. */
export interface KindWords {
    readonly sv: readonly [one: string, many: string];
    readonly en: readonly [one: string, many: string];
}
/** What each kind of piece is called. */
export declare const KIND_WORDS: Readonly<Record<PieceKind, KindWords>>;
/** Says how many pieces of a kind there are: “3 åtgärder”. */
export declare const kindCount: (kind: PieceKind, count: number, language: "sv" | "en") => string;
