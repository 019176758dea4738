import type { Locale } from './words.js';
/** Ukrainian. Reviewed by a speaker: no. */
export declare const locale: Locale;
