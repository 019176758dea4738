import { type TemplateResult } from 'lit';
import type { Renderable } from '../../text/rich-text.js';
/**
 * A label over the name that comes after it in the same heading.
 *
 * It ends in a colon that the eye has no need of: that a name begins a new line is nothing to those who listen,
 * copy, or read the bookmarks of a PDF.
 *
 * @param last - The words that it ends in; a mark of their own is enough.
 * @param name - What comes after it; nothing, where the label stands alone.
 */
export declare function labelTemplate(label: Renderable, last: string | undefined, name: unknown): TemplateResult;
/** A mark between two things that layout keeps apart, for those who do not see the layout. */
export declare const sign: (mark: string) => TemplateResult;
