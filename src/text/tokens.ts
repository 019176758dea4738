import type { Text } from '../format/schema.js';
import { say, sayOwn, type Said } from './localized.js';
import type { Reader } from './reader.js';

/**
 * Says one of the format's own words ("based-on", "Based on") in the reader's language, and any other text
 * as the document has it.
 *
 * @param words - The widgets' words, by the format's.
 */
export function sayToken(
  text: Text | null | undefined,
  words: Readonly<Record<string, string>>,
  reader: Reader,
): Said | undefined {
  const token = typeof text === 'string' ? text.trim().toLowerCase().replaceAll(' ', '-') : '';
  return Object.hasOwn(words, token) ? sayOwn(words[token]!, reader) : say(text, reader);
}
