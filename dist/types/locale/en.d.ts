import type { Words } from './words.js';
/** English. Reviewed by a speaker: no. */
export declare const en: Words;
