import type { Content } from '../content/schema.js';
import type { Reader } from '../text/reader.js';
/**
 * Finds out who reads a widget: the language of the page around it, and what of it the file and the
 * widgets' own words speak.
 */
export declare function pageReader(element: HTMLElement, content: Content | undefined, headingLevel: number, wantMarkdown: () => void): Reader;
/** The language of the page at an element; a page may say anything, and what is no language tag is none. */
export declare function pageLanguage(element: Element): string | undefined;
