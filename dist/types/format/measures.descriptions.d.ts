import type { Vocabulary } from './entries.descriptions.js';
/** What is done, how it is followed up and paid for, and who was heard. */
export declare const measureWords: Vocabulary<'measure' | 'followUp' | 'result' | 'funding' | 'participation'>;
