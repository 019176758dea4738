import type { TextPiece } from '../pieces.js';
import type { Words } from '../words/words.js';
/** The words that a promise begins with, "Kommunen ska", where a text is one sentence of that; else undefined. */
export declare function promiseIn(text: string, words: Words): string | undefined;
/** Words that the list after a text goes on from. */
export interface PromiseLead {
    /** "Socialförvaltningen ska därför". */
    readonly words: string;
    /** Who promises. */
    readonly who: string;
    /** Whether the text is nothing else. */
    readonly isWhole: boolean;
}
/** Finds a promise that a text ends with and that a list goes on from: "SOCIALFÖRVALTNINGEN SKA", "Kommunen ska därför:". */
export declare function promiseLead(text: string, words: Words): PromiseLead | undefined;
/** How many letters of a text its promise takes, with the space after it. */
export declare function promiseLength({ runs }: Pick<TextPiece, 'runs'>, words: Words): number;
