import type { Locale } from './words.js';
/** German. Reviewed by a speaker: no. */
export declare const locale: Locale;
