import type { Content } from '../content/schema.js';
import type { Reader } from '../text/reader.js';
/**
 * Finds out who reads a widget: the language of the page around it, and what of it the file and the
 * widgets' own words speak.
 */
export declare function pageReader(element: HTMLElement, content: Content | undefined, headingLevel: number, wantMarkdown: () => void, waitFor: (coming: Promise<void>) => void): Reader;
/** The language of the page at an element; a page may say anything, and what is no language tag is none. */
export declare function pageLanguage(element: Element): string | undefined;
/**
 * The element that a shadow root belongs to. Not by the root's class: a document that an element was moved into has
 * classes of its own; and a page may have put a `host` on every object.
 */
export declare function hostOf(root: Node): Element | undefined;
