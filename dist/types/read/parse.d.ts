import { type Count } from './finding-list.js';
import type { Finding } from './problems.js';
import type { Content } from '../format/schema.js';
/** The sound content of a file, and what was found wrong with it. */
export interface Parsed {
    /** Missing only if the value is not an object or is of another major version. */
    readonly content: Content | undefined;
    readonly findings: readonly Finding[];
    /** How many findings there are, also those that are too many to tell of. */
    readonly count: Count;
}
/**
 * Parts a JSON value into sound content and findings. Never throws.
 *
 * Walks value and shape side by side, once, so that an unsound entry costs only itself: a fault takes with
 * it the key, or the entry that cannot do without that key.
 *
 * @param most - How many findings are told of; the others are only counted.
 */
export declare function parseContent(value: unknown, most?: number): Parsed;
