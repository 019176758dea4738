import type { OmissionReason } from '../../pieces.js';
import type { Element } from './parse-html.js';
import type { Declarations } from './styles.js';
/** Tells whether a text is a button's of the page, such as "Skriv ut". */
export declare function furnitureWords(text: string): boolean;
/** Why an element of a page is not its text; undefined where it may be. */
export declare function whyOmitted(element: Element, { style, own, opened }: {
    style: Declarations;
    own: Declarations;
    opened: ReadonlySet<string>;
}): OmissionReason | undefined;
/** Finds the element that holds the page's own text, where the page says which. */
export declare function findMain(body: Element): Element | undefined;
