import type { XmlNode } from '../xml.js';
import type { Around, Reading } from './reading.js';
/** Reads what stands beside a paragraph: a note, a text box, a picture, a shape. */
export declare function readBeside(reading: Reading, node: XmlNode, around: Around): void;
