import type { Locale } from './words.js';
/** Finnish. Reviewed by a speaker: no. */
export declare const locale: Locale;
