import type { Words } from './words.js';
/** Suomenkieliset sanat. */
export declare const fi: Words;
