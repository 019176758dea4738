import type { Suggest } from '../suggestion.js';
/** Suggests what each piece is, with the reason and how sure it is. */
export declare const suggest: Suggest;
