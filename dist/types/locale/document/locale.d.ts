import type { Reader } from '../../text/reader.js';
import type { DocumentWords } from './words.js';
/**
 * The words of a whole document's widgets, in the language of the widgets' other words.
 *
 * What a registered language leaves out is in Swedish.
 */
export declare const documentWords: ({ words }: Reader) => DocumentWords;
