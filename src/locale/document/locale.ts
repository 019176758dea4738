import type { Reader } from '../../text/reader.js';
import { en } from './en.js';
import { sv } from './sv.js';
import type { DocumentWords } from './words.js';

/** The words of a whole document's widgets, in the language of the widgets' other words. */
export const documentWords = ({ words }: Reader): DocumentWords => (words.lang === 'en' ? en : sv);
