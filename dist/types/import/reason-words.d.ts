import type { Reason } from './suggestion.js';
/** Says why a piece was taken for what it is: “Det står under rubriken ”Vi vill”.” */
export declare function reasonInWords({ code, words }: Reason, language: 'sv' | 'en'): string;
