import type { Renderable } from '../../text/rich-text.js';
/** Status of something as a sun: above the horizon, on it or below it; not risen yet, or broken off. */
export type StatusIcon = 'above' | 'on' | 'below' | 'waiting' | 'broken';
/** Shows a status as a sun at the horizon; its words stand beside it. */
export declare const statusIconTemplate: (icon: StatusIcon | undefined) => Renderable;
