import type { Piece } from '../pieces.js';
import type { Words } from '../words/words.js';
import { type Part } from './part.js';
import { type Told } from './told.js';
/** What stands around a piece. */
export interface Around {
    readonly part: Part;
    readonly isInGoal: boolean;
    /** Whether the part is a measure: "Ansvarig: …" in it tells who does it, and no fact of the document. */
    readonly isMeasure: boolean;
    readonly words: Words;
    /** Titles of goals that have a heading, in small letters. */
    readonly goalTitles: ReadonlySet<string>;
}
/**
 * Takes a piece for what its own words and its place tell, where its part doesn't.
 *
 * @param before - What the piece before it in the same part was taken for.
 */
export declare function pieceRule(piece: Piece, { part, isInGoal, isMeasure, words, goalTitles }: Around, before: Told | undefined): Told;
