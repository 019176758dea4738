import type { Noun } from '../../format/schema.js';
import { type Phrase, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** What is said with the document's own word for what it lists. */
export interface NounView {
    /** The word for several, with a capital: "Insatser". */
    readonly title: Said;
    /** How many are found of all; that none is. */
    readonly found: (found: number, all: number) => Phrase;
    readonly others: Phrase;
    /** That a goal has none. */
    readonly none: Phrase;
}
/**
 * Says what the document calls what it lists, and how many there are.
 *
 * Where the word is in the language of the widgets' own words, a number picks its form. Else it stands in its own
 * language, and the number by itself: "Insatser: 3 of 12".
 */
export declare function nounView(noun: Noun | undefined, reader: Reader): NounView | undefined;
