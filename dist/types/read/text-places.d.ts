/** A place in a text, as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface TextPlace {
    readonly line: number;
    readonly column: number;
}
/** Where in a file's text a value stands, and the key before it. */
export interface Offsets {
    readonly value: number;
    readonly key: number;
}
/** The parts of a JSON Pointer, as they stand in the file. */
export declare const partsOf: (pointer: string) => string[];
/**
 * Finds where the values that pointers name stand in a text that is sound JSON. It is read once, and no deeper by
 * the stack however deep it nests. Where a name stands twice in an object, the last counts, as it does for `JSON.parse`.
 */
export declare function offsetsIn(text: string, pointers: Iterable<string>): ReadonlyMap<string, Offsets>;
/** Gives the lines and columns of a text's offsets. */
export declare function textPlaces(text: string): (offset: number) => TextPlace;
