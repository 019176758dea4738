import type { Words } from './words.js';
/** The widgets' words in the first of the wanted languages that there are words for, else in Swedish. */
export declare function wordsFor(...wanted: readonly (string | undefined)[]): Words;
