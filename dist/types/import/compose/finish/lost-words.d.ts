import type { Piece } from '../../pieces.js';
import type { LeftOver, Origin } from '../../suggestion.js';
import type { Words } from '../../words/words.js';
/**
 * Finds words of pieces that stand neither where the pieces' texts went nor among the left-overs.
 *
 * Whatever becomes of a piece, and whatever kind an editor gives it: what this finds is told, so that nothing is lost in
 * silence. In a fact of the document, "Antagen av", "Gäller till och med", small words are said by its key.
 */
export declare function lostWords(pieces: readonly Piece[], content: unknown, origins: readonly Origin[], leftOvers: readonly LeftOver[], words: Words): readonly LeftOver[];
