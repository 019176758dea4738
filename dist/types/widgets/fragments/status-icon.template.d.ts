import type { Renderable } from '../../text/rich-text.js';
/** How far something has come: the sun above the horizon, on it or below it; not risen yet, or broken off. */
export type Sky = 'above' | 'on' | 'below' | 'waiting' | 'broken';
/** A status as a sun at the horizon; its words stand beside it. */
export declare function statusIconTemplate(sky: Sky | undefined): Renderable;
