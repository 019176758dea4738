import { type DefaultTreeAdapterTypes } from 'parse5';
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Template = DefaultTreeAdapterTypes.Template;
/** Reads the HTML that was drawn. */
export declare const treeOf: (html: string) => Parent;
/** Writes an element, with all that is in it. */
export declare const markupOf: (element: Element) => string;
/** Writes what is in an element. */
export declare const innerMarkupOf: (parent: Parent) => string;
export declare const isElement: (node: Node | Parent) => node is Element;
export declare const isText: (node: Node) => node is DefaultTreeAdapterTypes.TextNode;
export declare const isTemplate: (node: Node | Parent) => node is Template;
/** Makes an element; an attribute that is undefined or false is left out, one that is true stands alone. */
export declare function element(name: string, attributes?: Readonly<Record<string, string | boolean | undefined>>, children?: readonly (Node | string)[]): Element;
/** Makes a declarative shadow root. */
export declare function shadowRoot(children: readonly Node[]): Element;
/** Puts these children in the place of those that an element has. */
export declare function fill(parent: Parent, children: readonly (Node | string)[]): void;
/** An element's attribute. */
export declare const attribute: (element: Element, name: string) => string | undefined;
/** All elements below a node, in reading order, through shadow roots. */
export declare function elementsBelow(parent: Parent): Generator<Element>;
/** The text in a node, as it stands. */
export declare function textOf(node: Node | Parent): string;
/** Puts its words in the place of each link to something that is not in the tree: a term without its glossary. */
export declare function leaveDeadLinks(tree: Parent): void;
