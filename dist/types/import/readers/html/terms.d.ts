import type { Element } from './parse-html.js';
import type { Context, Reading } from './reading.js';
/** Reads a `dl` as a table of two columns, terms and what is said of them: that is how facts and glossaries are told. */
export declare function readTerms(reading: Reading, list: Element, context: Context): void;
