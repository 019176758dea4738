import type { Text } from '../format/schema.js';
import { type Reader } from './reader.js';
/** A text in the language that was found for the reader. */
export interface Said {
    readonly text: string;
    /**
     * BCP 47 tag, only where the text is in another language than the widget around it; empty where it is in none,
     * but written in another direction.
     */
    readonly lang?: string;
}
/** A sentence; in parts where they are in languages of their own. */
export interface Phrase extends Said {
    readonly parts?: readonly Said[];
}
/**
 * Picks the reader's language from a text, else the file's, else the first there is.
 *
 * @returns undefined where there is no text, or only white space.
 */
export declare function say(text: Text | null | undefined, reader: Pick<Reader, 'wanted' | 'lang' | 'fileLang'>): Said | undefined;
/** One of the widgets' own words, which may be in another language than the output. */
export declare function sayOwn(text: string, { lang, words }: Reader): Said;
/**
 * One of the widgets' own sentences around texts that may be in other languages, each marked with its own.
 *
 * @param sentence - Puts the texts in their places, as they are given.
 * @param texts - What stands in each place: one text, or several with a hard space between them.
 * @returns the parts of the sentence in their order.
 */
export declare function sayAround(sentence: (...texts: string[]) => string, texts: readonly (readonly Said[])[], reader: Reader): readonly Said[];
/** All texts of a list that have something to say. */
export declare function sayAll(texts: readonly Text[] | null | undefined, reader: Reader): readonly Said[];
/** Whether two tags are of one language, whatever the region or variant. */
export declare const sameLanguage: (a: string, b: string) => boolean;
