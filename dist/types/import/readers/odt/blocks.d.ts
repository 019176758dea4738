import type { XmlNode } from '../xml.js';
import type { Around, Reading } from './reading.js';
/** Reads a block into pieces. */
export declare function readBlock(reading: Reading, node: XmlNode, around: Around): void;
