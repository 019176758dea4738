import type { Vocabulary } from './entries.descriptions.js';
/** Running text, goals, and the journeys that lead to them. */
export declare const goalWords: Vocabulary<'section' | 'goal' | 'priority' | 'journey' | 'step'>;
