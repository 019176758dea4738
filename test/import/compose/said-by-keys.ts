import { wordsIn } from '../../../src/import/compose/plain.js';
import { en } from '../../../src/import/words/en.js';
import { fi } from '../../../src/import/words/fi.js';
import { sv } from '../../../src/import/words/sv.js';

/** Small words that a key says: those of "Gäller från och med" in a period, of "Antagen av" in a decision. */
const SMALL = new Set(
  wordsIn([sv, en, fi].flatMap(({ valid, until, by }) => [...valid, ...until, ...by]).join(' ')),
);

/** Whether a word of a document need not stand in its content, since a fact's key says it. */
export const isSaidByKey = (word: string, content: object): boolean =>
  SMALL.has(word) && ['period', 'validUntil', 'decisions', 'documents'].some((key) => key in content);
