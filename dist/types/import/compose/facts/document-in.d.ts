import type { Choice } from '../../../format/choices.js';
import type { RelatedDocument } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
/**
 * Reads one item of a list of documents: its title, with its law's number, and the decision in brackets after it.
 *
 * The relation is the one that the words over the list tell, unless the title is a law's.
 */
export declare function documentIn(text: string, words: Words, relation?: string): RelatedDocument;
/** How the documents of a list belong with this one, by the words over it: "Till grund för …" is `based-on`. */
export declare const relationIn: (heading: string, words: Words) => Choice<"relation"> | undefined;
