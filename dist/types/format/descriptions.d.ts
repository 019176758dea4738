import type { Vocabulary } from './entries.descriptions.js';
/**
 * What every key of the content format means, in English and in Swedish: `vocabulary.goal.aims.sv`.
 *
 * Kept out of `schema.ts`, since only the build and an editor need it.
 */
export declare const vocabulary: Vocabulary;
