import type { Text } from '../format/schema.js';
import { type Said } from './localized.js';
import type { Reader } from './reader.js';
/**
 * Says one of the format's own words ("based-on", "Based on") in the reader's language, and any other text
 * as the document has it.
 *
 * @param words - The widgets' words, by the format's.
 */
export declare function sayToken(text: Text | null | undefined, words: Readonly<Record<string, string>>, reader: Reader): Said | undefined;
