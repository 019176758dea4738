import type { Span } from '../page-text.js';
/** An element of a tagged PDF's structure, as far as it stands on the pages read until now. */
export interface Element {
    /** The standard's name for what it is: "H1", "TR". */
    readonly role: string;
    readonly page: number;
    readonly alt?: string;
    readonly language?: string;
    /** Whether it is no element of the file, but made for text that stands in none. */
    readonly guessed?: true;
    kids: (Element | Span)[];
}
/** A node of the structure as the package gives it, page by page. */
export interface StructNode {
    readonly role?: string;
    readonly children?: readonly StructNode[];
    readonly type?: string;
    readonly id?: string;
    readonly alt?: string;
    readonly lang?: string;
}
export declare const isElement: (kid: Element | Span) => kid is Element;
/** All text of an element, in its order. */
export declare function spansOf(element: Element): Span[];
/** Whether an element has text: one that stands on other pages has none on this. */
export declare const hasText: ({ kids }: Element) => boolean;
