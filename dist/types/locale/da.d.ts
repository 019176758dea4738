import type { Locale } from './words.js';
/** Danish. Reviewed by a speaker: no. */
export declare const locale: Locale;
