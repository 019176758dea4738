import type { Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/**
 * What a way to a language says, in that language, so that those who read it find it: its name, and that something in it
 * is easy to read.
 *
 * The languages of the widgets, and the national minority languages and sign language of Sweden.
 */
export declare const LANGUAGE_NAMES: Readonly<Record<string, readonly [name: string, easy?: string] | undefined>>;
/** "engelska"; undefined where the browser has no word for the language. */
export declare function languageName(tag: string | undefined, { lang }: Pick<Reader, 'lang'>): Said | undefined;
