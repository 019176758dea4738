import type { Vocabulary } from './entries.descriptions.js';
/** What is measured, and each kind of value. */
export declare const indicatorWords: Vocabulary<'indicator' | 'point' | 'reading' | 'comparison'>;
