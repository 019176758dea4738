import { type XmlNode } from '../xml.js';
/**
 * Reads a file part by part: each child of an element of the names given is handed over as a tree, and let go.
 *
 * @param take - Told the name of the element that the child lies in.
 */
export declare function eachChild(bytes: Uint8Array, within: ReadonlySet<string>, take: (container: string, node: XmlNode) => void, progress?: (done: number) => void): void;
/** The elements right below one. */
export declare function elementsOf(node: XmlNode): readonly XmlNode[];
/** The first element of a name right below one. */
export declare function childOf(node: XmlNode, name: string): XmlNode | undefined;
/** All words within an element, with spaces for what parts them. */
export declare function wordsIn(node: XmlNode): string;
