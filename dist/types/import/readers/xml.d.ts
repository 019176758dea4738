import type { Namespaces, XmlElement } from './xml-names.js';
export type { Namespaces, XmlElement } from './xml-names.js';
/** An element and all in it. */
export interface XmlNode extends XmlElement {
    readonly children: readonly (XmlNode | string)[];
}
/** Told of an XML file's parts as they come. */
export interface XmlHandler {
    open(element: XmlElement): void;
    close(name: string): void;
    text(text: string): void;
}
/**
 * Reads XML piece by piece: nothing of it is kept.
 *
 * @param progress Told now and then how far reading has come, from 0 to 1.
 * @throws Failure `xml-entities` for a file that declares entities, `damaged` for one that is not well-formed.
 */
export declare function walkXml(bytes: Uint8Array, namespaces: Namespaces, handler: XmlHandler, progress?: (done: number) => void): void;
/** Reads a whole file into a tree: for small parts. */
export declare function readXml(bytes: Uint8Array, namespaces: Namespaces): XmlNode;
/**
 * Reads a file part by part: each child element of an element with the name `within` is handed over as a tree of its own and
 * then let go, so that a long document never stands in memory as a whole.
 */
export declare function eachXml(bytes: Uint8Array, namespaces: Namespaces, within: string, take: (node: XmlNode) => void, progress?: (done: number) => void): void;
