import type { Fault } from './fault.js';
/**
 * Finds the first thing in a text that JSON does not allow, and calls it what it is: the same on every engine,
 * since no engine is asked. The text is read once, up to there. Never throws.
 *
 * @returns undefined where the text is sound.
 */
export declare function findFault(text: string): Fault | undefined;
