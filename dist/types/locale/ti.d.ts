import type { Locale } from './words.js';
/** Tigrinya. Reviewed by a speaker: no. */
export declare const locale: Locale;
