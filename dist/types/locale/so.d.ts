import type { Locale } from './words.js';
/** Somali. Reviewed by a speaker: no. */
export declare const locale: Locale;
