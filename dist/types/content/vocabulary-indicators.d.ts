import type { Vocabulary } from './vocabulary-entries.js';
/** What is measured, and each kind of value. */
export declare const indicatorWords: Vocabulary<'indicator' | 'point' | 'reading' | 'comparison'>;
