/** A line of a text, without the white space at its ends. */
export interface Line {
    readonly text: string;
    /** Its number, from 1. */
    readonly line: number;
    /** Columns before it, a tab to the next fourth. */
    readonly indent: number;
}
/** The pages of a text, between form feeds, each with its lines. */
export declare function pagesOf(text: string): readonly (readonly Line[])[];
/** Tells whether a line ends a sentence. */
export declare function endsSentence(text: string): boolean;
/** Tells whether a text goes on in the middle of a sentence. */
export declare function beginsSmall(text: string): boolean;
