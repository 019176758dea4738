import type { XmlNode } from '../xml.js';
/** Writes a formula on one line: a fraction with a stroke, what is raised after a circumflex. */
export declare function mathText(node: XmlNode): string;
