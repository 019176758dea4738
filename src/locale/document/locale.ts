import type { Reader } from '../../text/reader.js';
import type { Words } from '../words.js';
import { en } from './en.js';
import { sv } from './sv.js';
import type { DocumentWords } from './words.js';

const whole = new WeakMap<Words, DocumentWords>();

/**
 * The words of a whole document's widgets, in the language of the widgets' other words.
 *
 * What a registered language leaves out is in Swedish.
 */
export function documentWords({ words }: Reader): DocumentWords {
  let all = whole.get(words);
  if (!all) whole.set(words, (all = { ...(words.lang === 'en' ? en : sv), ...words.document }));
  return all;
}
