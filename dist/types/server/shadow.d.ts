import type { Drawn, DrawOptions } from './draw.js';
/**
 * The element with its shadow root, shown before any script, and with its content as a child, so that a
 * script that comes fetches nothing and goes on from what stands there.
 */
export declare function shadowForm({ tag, attributes, root, excerpt }: Drawn, { styles, base }: Pick<DrawOptions, 'styles' | 'base'>): string;
