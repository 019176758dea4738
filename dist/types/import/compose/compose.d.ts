import type { Compose } from '../suggestion.js';
/** Makes content of pieces and what they are taken for; every word lands in it or among the left-overs. */
export declare const compose: Compose;
