import type { Section } from './schema.js';
/** Every section of a document, in its order. */
export declare const allSections: (sections?: readonly Section[]) => readonly Section[];
