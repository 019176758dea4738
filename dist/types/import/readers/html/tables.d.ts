import type { Element } from './parse-html.js';
import type { Context, Reading } from './reading.js';
/** Reads a table: one piece, or what is in its cells where it is there for the layout. */
export declare function readTable(reading: Reading, table: Element, context: Context): void;
