import type { SourceDocument } from '../pieces.js';
import type { Heading } from './part.js';
import { type Told } from './told.js';
/** Finds the document's title and subtitle by their ids. */
export declare function findTitle(document: SourceDocument, headings: ReadonlyMap<string, Heading>): ReadonlyMap<string, Told>;
