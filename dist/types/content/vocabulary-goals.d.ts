import type { Vocabulary } from './vocabulary-entries.js';
/** Running text, goals, and the journeys that lead to them. */
export declare const goalWords: Vocabulary<'section' | 'goal' | 'priority' | 'journey' | 'step'>;
