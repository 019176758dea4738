import { type Lists } from './numbering.js';
/** What a list draws before a paragraph. */
export interface DrawnMark {
    /** Depth in the list, from 0. */
    readonly depth: number;
    /** Its number with the text round it; missing where it draws a bullet, or nothing. */
    readonly number?: string;
    /** Its bullet, and the font of it. */
    readonly bullet?: string;
    readonly font?: string;
    /** Tells lists apart that a reader sees as different ones. */
    readonly list: string;
}
/** Counts lists as Word does, paragraph by paragraph. */
export interface ListCounter {
    /**
     * Takes the next paragraph of a list.
     *
     * @param follows Whether the paragraph before it is in the same list.
     */
    next(listId: string, depth: number, follows: boolean, language?: string): DrawnMark | undefined;
    /** Gives the depth, from 0, that a list keeps for paragraphs in one of the styles; the first that has one. */
    depthFor(listId: string, styles: readonly string[]): number | undefined;
    /** Gives a name for a list that the file doesn't know as one. */
    newList(): string;
}
/** Makes a counter that begins at the document's beginning. */
export declare function listCounter(lists: Lists): ListCounter;
