import type { XmlNode } from '../xml.js';
import type { Around, Reading } from './reading.js';
/** Reads a table: one piece; what is in it alone where it has one cell. */
export declare function readTable(reading: Reading, table: XmlNode, around: Around): void;
