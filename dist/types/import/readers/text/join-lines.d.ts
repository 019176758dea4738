import { type Line } from './lines.js';
/** Joins the lines of a paragraph; a word parted at a line's end becomes whole. */
export declare function joinLines(texts: readonly string[]): string;
/** Width that a text's lines are broken at; undefined where each paragraph is a line. */
export declare function wrapWidth(lines: readonly Line[]): number | undefined;
/** Tells whether a line goes on in the next one. */
export declare function goesOn(line: string, next: string, { width, hasGaps }: {
    readonly width: number | undefined;
    readonly hasGaps: boolean;
}): boolean;
