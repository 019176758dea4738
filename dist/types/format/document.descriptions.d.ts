import type { Vocabulary } from './entries.descriptions.js';
/** The file itself: which document it is, and its parts. */
export declare const documentWords: Vocabulary<'content' | 'factLabels'>;
