import type { Run, Tick } from '../../pieces.js';
/** What a text begins with, where that is a mark and not a word. */
export interface Mark {
    readonly number?: string;
    readonly tick?: Tick;
    /** Its length, with the white space after it. */
    readonly length: number;
}
/** Reads the mark that an item of a list begins with: a bullet, a tick box, or a number. */
export declare function itemMark(text: string): Mark | undefined;
/** Reads the number that a heading begins with. */
export declare function headingMark(text: string): Mark | undefined;
/** Takes as many letters away from the beginning of runs. */
export declare function withoutStart(runs: readonly Run[], length: number): readonly Run[];
