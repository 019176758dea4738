import type { TextPiece } from '../pieces.js';
import type { Words } from '../words/words.js';
/** The words that a promise begins with, "Kommunen ska", where a text is one sentence of that; else undefined. */
export declare function promiseIn(text: string, words: Words): string | undefined;
/** How many letters of a text its promise takes, with the space after it. */
export declare function promiseLength({ runs }: Pick<TextPiece, 'runs'>, words: Words): number;
