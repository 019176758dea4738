import { problemOf } from './problem-of.js';
import type { Problem } from './problems.js';
import type { Content } from '../format/schema.js';
export { problemOf };
/** Outcome of reading a content file. */
export interface Reading {
    /** All that is sound; missing only if nothing could be read. */
    readonly content: Content | undefined;
    /**
     * What is not, in the file's order; references to nothing come last. At most 100, and then
     * one, `limit-problems`, with how many there are in `details.total`.
     */
    readonly problems: readonly Problem[];
}
/**
 * Reads a content file: gives what is sound, and a list of problems. Never throws.
 *
 * @param value - What `JSON.parse` gave, or any other value.
 * @param text - The text that `JSON.parse` was given; with it, problems have lines and columns.
 */
export declare function readContent(value: unknown, text?: string): Reading;
