export declare const OPEN_BRACE = 1;
export declare const CLOSE_BRACE = 2;
export declare const OPEN_BRACKET = 3;
export declare const CLOSE_BRACKET = 4;
export declare const COMMA = 5;
export declare const COLON = 6;
export declare const STRING = 10;
export declare const NUMBER = 11;
export declare const LINE_COMMENT = 12;
export declare const BLOCK_COMMENT = 13;
export declare const UNKNOWN = 16;
export declare const END = 17;
/** A string that its line, or the file, ends before its quotation mark comes. */
export declare const UNENDED_STRING = 2;
/** Goes through a text's tokens, one at a time, and knows what stood before and on which line it is. */
export declare class Tokens {
    #private;
    readonly text: string;
    /** The token that is looked at: its kind, where it begins, and where it ends. */
    kind: number;
    start: number;
    end: number;
    /** Where the token before ends, and its kind. Spaces are no tokens. */
    before: number;
    kindBefore: number;
    /** Where the token's line begins, and how far that is indented. */
    lineStart: number;
    indent: number;
    /** Whether the token is the first of its line. */
    isFirst: boolean;
    constructor(text: string);
    /** What is wrong inside the token, by the library's number; 0 is nothing. */
    get error(): number;
    /** Goes on to the next token, and gives its kind. */
    next(): number;
    /** Whether the quotation marks of the token's line do not come in pairs, as on every line of sound JSON. */
    hasOddQuotes(): boolean;
    /** Where what stands before an offset ends, spaces left aside. */
    endBefore(offset: number): number;
}
