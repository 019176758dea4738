import type { Namespaces } from '../xml.js';
/** Namespaces of a Word file, and the prefixes that our code knows them by. */
export declare const NAMESPACES: Namespaces;
