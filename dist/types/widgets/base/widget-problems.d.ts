import type { Finding, Problem } from '../../read/problems.js';
import type { Content } from '../../format/schema.js';
/** The key in the content file that a widget shows an entry of. */
export type ShownKey = keyof Content;
/** Says why a widget has nothing to show, though there is content. */
export declare function missingEntry(content: Content, list: ShownKey, item: string | undefined): Finding;
/** Makes a finding of an exception, which is never the content's fault. */
export declare const notDrawn: (error: unknown) => Finding;
/**
 * Tells the console what is wrong, as an editor reads it: place, Swedish, English.
 *
 * @param more - An exception, for those who are to find its cause.
 */
export declare function tellConsole(element: Element, problems: readonly Problem[], shown: boolean, ...more: readonly unknown[]): void;
