import { oncePer } from '../../format/once-per.js';
import type { Reader } from '../../text/reader.js';
import type { Words } from '../words.js';
import { en } from './en.js';
import { sv } from './sv.js';
import type { DocumentWords } from './words.js';

const whole = oncePer((words: Words): DocumentWords => ({
  ...(words.lang === 'en' ? en : sv),
  ...words.document,
}));

/**
 * The words of a whole document's widgets, in the language of the widgets' other words.
 *
 * What a registered language leaves out is in Swedish.
 */
export const documentWords = ({ words }: Reader): DocumentWords => whole(words);
