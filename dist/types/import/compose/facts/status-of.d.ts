import type { Choice } from '../../../format/choices.js';
import type { Words } from '../../words/words.js';
/** How far a measure has come: the format's word for it, or the document's own; `null` for none. */
export declare const statusOf: (text: string, words: Words) => Choice<"status"> | (string & {}) | null;
/** Where a value is going: the format's word for it, or the document's own; `null` for none. */
export declare const trendOf: (text: string, words: Words) => Choice<"trend"> | (string & {}) | null;
