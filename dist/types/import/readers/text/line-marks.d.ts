import type { Tick } from '../../pieces.js';
/** What stands before the text of a line. */
export interface LineMark {
    /** Text after it. */
    readonly text: string;
    /** A bullet's own sign, or the kind of number. */
    readonly sign: string;
    /** The number as written; missing for a bullet. */
    readonly number?: string;
    readonly tick?: Tick;
}
/** Reads the bullet, box or number that makes a line an item of a list. */
export declare function itemMark(text: string): LineMark | undefined;
/** Reads the number of a heading: how deep it says that the heading is, where it says. */
export declare function headingNumber(text: string): {
    readonly number: string;
    readonly text: string;
    readonly level?: number;
} | undefined;
