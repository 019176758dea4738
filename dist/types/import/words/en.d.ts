import type { Words } from './words.js';
/** The English words. */
export declare const en: Words;
