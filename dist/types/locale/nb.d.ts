import type { Locale } from './words.js';
/** Norwegian, Bokmål. Reviewed by a speaker: no. */
export declare const locale: Locale;
