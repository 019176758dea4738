import type { DocumentWords } from './words.js';
/** English. */
export declare const en: DocumentWords;
