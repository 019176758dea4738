import type { RelatedDocument } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
/**
 * Finds the documents that a sentence names: after "Se även", with a case's number in brackets after it, or as what a
 * body has adopted, "Kommunstyrelsen antog 2011-11-28, § 306, Strategi för e-samhället".
 */
export declare function documentsIn(sentence: string, words: Words): readonly RelatedDocument[];
