import type { SourceDocument } from '../pieces.js';
import type { Heading } from './part.js';
import { type Told } from './told.js';
/** Finds the text between the title and the first heading: what the document is about, in short. */
export declare function findSummary({ pieces }: SourceDocument, headings: ReadonlyMap<string, Heading>, titles: ReadonlyMap<string, Told>, cover: ReadonlyMap<string, Told>): ReadonlyMap<string, Told>;
