import { type Element } from './elements.js';
import type { Span } from '../page-text.js';
/** One block of an element's kids: text that stands in it by itself, or a block with a name of its own. */
export type Block = {
    readonly text: readonly Span[];
    readonly notes: readonly Element[];
} | {
    readonly element: Element;
};
/** Parts an element's kids into running text and blocks; a note within the text comes with it. */
export declare function blocksOf(element: Element): Block[];
