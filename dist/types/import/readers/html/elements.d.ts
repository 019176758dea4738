import type { Element, Node } from './parse-html.js';
/** Tells whether a node is an element. */
export declare function isElement(node: Node): node is Element;
/** The elements right below a node. */
export declare function childElements(node: {
    readonly childNodes: readonly Node[];
}): readonly Element[];
/** What an attribute says. */
export declare function attribute(element: Element, name: string): string | undefined;
/** The element's classes. */
export declare function classesOf(element: Element): readonly string[];
/** Tells whether an element stands on lines of its own. */
export declare function isBlock({ tagName }: Element): boolean;
/** Tells whether what an element holds is for programs. */
export declare function isMute({ tagName }: Element): boolean;
/**
 * The words of elements, with spaces for what parts blocks.
 *
 * @param skip - Tells which elements to leave out.
 */
export declare function wordsOf(nodes: readonly Node[], skip?: (element: Element) => boolean): string;
/** All elements within one, in order, itself left out. */
export declare function elementsWithin(root: {
    readonly childNodes: readonly Node[];
}): Generator<Element>;
