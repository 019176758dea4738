import type { Fault } from './fault.js';
import { type Tokens } from './tokens.js';
/** An object or a list that has begun. */
export interface Frame {
    readonly isList: boolean;
    /** How far the line is indented that it begins on. */
    readonly indent: number;
    /** How far the first key or item in it is, that begins a line. */
    inner?: number;
    /** Where the last value in it begins; undefined while it is empty. */
    last: number | undefined;
    lastIsObject: boolean;
}
/** The bracket that ends an object or a list. */
export declare const endOf: ({ isList }: Frame) => string;
/**
 * The brackets of a text, as far as it has been read. Where one is missing is told by how the lines are indented, which
 * people keep right long before their brackets are; where all stands on one line, by what is open.
 */
export declare class Brackets {
    #private;
    readonly frames: Frame[];
    constructor(tokens: Tokens);
    open(isList: boolean): void;
    close(): void;
    /** Takes note of a key or an item that stands no further in than what should hold it, or further than its like. */
    begin(): void;
    /** A closing bracket too many, since all are closed. */
    surplus(offset: number): Fault;
    /** The file ends within an object or a list. */
    unclosed(): Fault;
    /** A closing bracket that does not close what is open. */
    wrong(frame: Frame): Fault;
    /**
     * An object or a list where a key should be: the end of the one before is missing, or the list around them.
     *
     * @param comma - Where the comma before it stands; without one, nothing stands before it.
     */
    forKey(frame: Frame, comma: number | undefined): Fault;
    /** A text with a colon after it where there can be no key: an object was to begin, or a list to end. */
    beforeKey(frame: Frame): Fault;
}
