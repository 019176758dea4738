import type { Put } from './entries/entry-kind.js';
/** Puts members of a part in what holds it, each by its kind. */
export declare const putMembers: Put;
