import type { SourceDocument } from '../pieces.js';
import type { Heading } from './part.js';
/** Finds headings: those that the source calls so, and paragraphs that look like one, each with its level. */
export declare function findHeadings(document: SourceDocument): ReadonlyMap<string, Heading>;
