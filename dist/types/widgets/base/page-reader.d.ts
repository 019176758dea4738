import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
/**
 * Finds out who reads a widget: the language of the page around it, and what of it the file and the
 * widgets' own words speak.
 */
export declare function pageReader(element: HTMLElement & {
    readonly src?: string | undefined;
}, content: Content | undefined, headingLevel: number, wantMarkdown: () => void, waitFor: (coming: Promise<void>) => void): Reader;
/** The language to mark an output with; none where the page around it says the same already. */
export declare const ownLanguage: (lang: string, around: string | undefined) => string | undefined;
/** The language of the page at an element; a page may say anything, and what is no language tag is none. */
export declare function pageLanguage(element: Element): string | undefined;
/**
 * The element that a shadow root belongs to. Not by the root's class: a document that an element was moved into has
 * classes of its own; and a page may have put a `host` on every object.
 */
export declare function hostOf(root: Node): Element | undefined;
/** Lets an element that has been drawn stay in the language that the whole page was in until now. */
export declare const stayIn: (element: object, lang: string) => void;
/** Lets an element follow again what the whole page says of its language. */
export declare const forgetPage: (element: object) => void;
