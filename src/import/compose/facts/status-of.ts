import type { Choice } from '../../../format/choices.js';
import { isOneOf } from '../../words/says.js';
import type { WordList, Words } from '../../words/words.js';

/** How far a measure has come: the format's word for it, or the document's own; `null` for none. */
export const statusOf = (text: string, words: Words): Choice<'status'> | (string & {}) | null =>
  choiceOf(text, words.status, words);

/** Where a value is going: the format's word for it, or the document's own; `null` for none. */
export const trendOf = (text: string, words: Words): Choice<'trend'> | (string & {}) | null =>
  choiceOf(text, words.trend, words);

function choiceOf<Word extends string>(
  text: string,
  lists: Readonly<Record<Word, WordList>>,
  { missing }: Words,
): Word | (string & {}) | null {
  const written = text.replace(/\s+/g, ' ').trim();
  if (written === '' || isOneOf(written, missing)) return null;
  return (Object.keys(lists) as Word[]).find((word) => isOneOf(written, lists[word])) ?? written;
}
