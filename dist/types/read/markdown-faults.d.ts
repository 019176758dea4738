import type { ContentCode, Finding } from './problems.js';
/** What Markdown in a text cannot show, in the order of its codes. */
type Fault = Pick<Finding, 'details'> & {
    readonly code: ContentCode;
};
/**
 * Finds what a text with Markdown in it asks for and does not get: pictures, headings, HTML, and more levels
 * than {@link LIMITS.nesting}.
 *
 * @param isLine - The text is a part of a line, where no heading or list can be.
 */
export declare function markdownFaults(markdown: string, isLine: boolean): readonly Fault[];
/** Finds HTML in a text without Markdown. */
export declare function htmlIn(text: string): readonly Fault[];
export {};
