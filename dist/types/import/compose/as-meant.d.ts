import type { SourceDocument } from '../pieces.js';
/** Takes typed bullets and numbers for the lists that they are meant to be, where two at least follow each other. */
export declare function asMeant(document: SourceDocument): SourceDocument;
