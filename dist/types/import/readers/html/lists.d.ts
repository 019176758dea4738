import type { Element } from './parse-html.js';
import type { Context, Reading } from './reading.js';
/** Reads a list, and those within it, which are the same list deeper down. */
export declare function readList(reading: Reading, element: Element, context: Context): void;
