import type { Drawn, DrawOptions } from './draw.js';
/**
 * The element with its shadow root, shown before any script, and with its content as a child, so that a
 * script that comes fetches nothing and goes on from what stands there.
 *
 * Its opening tag stands on a line of its own, and the rest on the next: Markdown leaves HTML as it is that begins
 * with the whole of an unknown tag and a line break, up to an empty line.
 */
export declare function shadowForm({ tag, attributes, root, excerpt }: Drawn, { styles, base }: Pick<DrawOptions, 'styles' | 'base'>): string;
