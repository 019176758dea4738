import type { Locale, Words } from './words.js';
/** The widgets on the page, which draw again when there are more words. */
export declare const connectedWidgets: Set<{
    requestUpdate(): void;
}>;
type Wanted = readonly (string | undefined)[];
/** The widgets' words in the first of the wanted languages that they are at hand in, else in Swedish. */
export declare const wordsFor: (...wanted: Wanted) => Words;
/**
 * Fetches the words that {@link wordsFor} would answer with, were they at hand.
 *
 * @returns undefined where nothing better is to come. Of a file that cannot be had the console is told once,
 *   and the words at hand stay.
 */
export declare function lateWords(...wanted: Wanted): Promise<void> | undefined;
/**
 * Teaches the widgets a language, or other words in one that they have; those on the page draw again.
 *
 * Words that are left out are in Swedish. To have them in another language, spread that one's:
 * `registerLocale({ ...fi, lang: 'fit', aims: '…' })`.
 *
 * @throws {TypeError} where `lang` is no language tag.
 */
export declare function registerLocale(locale: Omit<Locale, 'reviewed'>): void;
/** Draws all widgets on the page again. */
export declare const drawAgain: () => void;
export {};
