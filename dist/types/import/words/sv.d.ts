import type { Words } from './words.js';
/** De svenska orden. */
export declare const sv: Words;
