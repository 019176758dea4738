import type { SourceDocument } from '../pieces.js';
import type { Words } from '../words/words.js';
/** Gives the words that a document's language tells its parts by: by its own word for the language, else by its text. */
export declare function wordsFor({ language, pieces }: SourceDocument): Words;
