import type { Piece, Run } from '../pieces.js';
/** Makes one line of a text: soft hyphens out, all white space one space. */
export declare const tidy: (text: string) => string;
/** Puts the texts of runs together, white space as one space each, without the marks that refer to notes. */
export declare const plainOf: (from: readonly Run[]) => string;
/** Gives a piece's own number and text as one line; of a table all its cells, of a figure its words. */
export declare const textOfPiece: (from: Piece) => string;
/** Gives the sentences of a text. */
export declare const sentencesOf: (text: string) => readonly string[];
/**
 * Gives the words of a text in small letters, without punctuation: what "nothing is lost" is counted by. A date is one
 * word: its parts may all stand somewhere else.
 */
export declare const wordsIn: (text: string) => readonly string[];
