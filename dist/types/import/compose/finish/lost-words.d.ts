import type { Piece } from '../../pieces.js';
import type { LeftOver, Origin } from '../../suggestion.js';
/**
 * Finds words of pieces that stand neither where the pieces' texts went nor among the left-overs.
 *
 * Whatever becomes of a piece, and whatever kind an editor gives it: what this finds is told, so that nothing is lost in
 * silence.
 */
export declare function lostWords(pieces: readonly Piece[], content: unknown, origins: readonly Origin[], leftOvers: readonly LeftOver[]): readonly LeftOver[];
