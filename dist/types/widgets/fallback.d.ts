import { type TemplateResult } from 'lit';
import type { Reader } from '../text/reader.js';
/** Whether a page has put anything into an element that a reader can see until there is content. */
export declare function hasFallback(element: Element): boolean;
/**
 * Where there is neither content nor fallback: that it is on its way, or that it cannot be had.
 *
 * @param src - Address of the content file, if it has one: the reader's way to it.
 */
export declare function stateTemplate(waiting: boolean, src: string | undefined, reader: Reader): TemplateResult;
