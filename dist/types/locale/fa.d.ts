import type { Locale } from './words.js';
/** Persian, as in Iran. Reviewed by a speaker: no. A counted word stays in the singular. */
export declare const locale: Locale;
