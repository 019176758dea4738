import type { Words } from '../words/words.js';
import { type Told } from './told.js';
/** Takes a short text that tells a fact of the document for one: a label with its value, a decision, how long it holds. */
export declare function factRule(text: string, words: Words): Told | undefined;
/** Takes a text on the cover for a fact of the document: whose it is, for which years, what the publisher calls itself by. */
export declare function coverRule(text: string, words: Words): Told | undefined;
