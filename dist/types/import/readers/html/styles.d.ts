import type { Element, Node } from './parse-html.js';
/** CSS properties by their names, as written. */
export type Declarations = ReadonlyMap<string, string>;
/** What a page's style sheets and style attributes say of an element. */
export interface Styles {
    /** By the sheets and its own attribute. */
    readonly of: (element: Element) => Declarations;
    /** By its own attribute alone. */
    readonly own: (element: Element) => Declarations;
}
/** Reads the style sheets of a page. */
export declare function readStyles(document: {
    readonly childNodes: readonly Node[];
}): Styles;
/** Length in points, where it is in a unit that does not hang on others. */
export declare function points(value: string | undefined): number | undefined;
