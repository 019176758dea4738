import type { Locale } from './words.js';
/** Arabic, the standard language. Reviewed by a speaker: no. */
export declare const locale: Locale;
