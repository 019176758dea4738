import type { Namespaces } from '../xml.js';
/** Namespaces of a text document, and the prefixes that our code knows them by. */
export declare const NAMESPACES: Namespaces;
