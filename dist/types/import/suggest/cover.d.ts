import type { SourceDocument } from '../pieces.js';
import type { Words } from '../words/words.js';
import type { Heading } from './part.js';
import { type Told } from './told.js';
/** Finds what the first lines of a document are, up to its first heading or its first running text. */
export declare function findCover(document: SourceDocument, headings: ReadonlyMap<string, Heading>, titles: ReadonlyMap<string, Told>, words: Words): ReadonlyMap<string, Told>;
