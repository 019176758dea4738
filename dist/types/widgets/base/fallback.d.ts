import { type TemplateResult } from 'lit';
import { type Reader } from '../../text/reader.js';
/** Whether a page has put anything into an element that a reader can see until there is content. */
export declare function hasFallback(element: Element): boolean;
/**
 * Shows what stands inside an element, or a sentence where nothing does, after an exception. Lit, a style or
 * a page's own Intl may be what has failed, and so this needs none of them.
 *
 * @param src - Address of the content file, if it has one: the reader's way to it.
 */
export declare function standIn(element: Element, root: ShadowRoot, src: string | undefined): void;
/**
 * Says, where there is neither content nor fallback, that it is on its way, or that it cannot be had.
 *
 * @param src - Address of the content file, if it has one: the reader's way to it.
 */
export declare function stateTemplate(waiting: boolean, src: string | undefined, reader: Reader): TemplateResult;
