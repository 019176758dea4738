import type { Fault } from './fault.js';
import { type Tokens } from './tokens.js';
/** Finds what is wrong inside the token: a text that does not end, an escape that is none, a number in another form. */
export declare function faultInside(tokens: Tokens): Fault | undefined;
/** A quotation mark of another kind at the end of what a straight one should end. */
export declare function curlyEnd(text: string, start: number, end: number): Fault | undefined;
/** Says what a word is that begins like nothing that JSON has. `isAfterComma`: something stands before it. */
export declare function unknownWord(tokens: Tokens, isAfterComma: boolean): Fault;
/** What a reader would take for one text, though it has no quotation marks. */
export declare const plainWords: ({ text, start }: Tokens) => string;
