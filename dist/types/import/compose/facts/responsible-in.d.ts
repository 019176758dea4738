import type { Words } from '../../words/words.js';
/**
 * Parts the names of those who are responsible: by commas, line breaks, slashes and "och".
 *
 * "och" within a name parts nothing: "Barn- och utbildningsnämnden", "social- och arbetsmarknadsnämnden"; nor does it
 * in words that are no names, "alla nämnder som har barn och unga". A name in short form after its own in brackets
 * stays with it.
 */
export declare function responsibleIn(text: string, words: Words): readonly string[];
