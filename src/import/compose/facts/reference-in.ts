import { oncePer } from '../../../format/once-per.js';
import { alternatives } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { told, type Told } from './told.js';

const PARAGRAPH = '§{1,2}\\s*\\d{1,4}(?:\\s*[-–]\\s*\\d{1,4})?(?:\\s?[a-z](?!\\p{L}))?';
/** A case's number: "KS 2020/123", "KS-2020/00123", "KS 2020-123", "2020/123". */
const CASE = '(?:\\p{Lu}{1,6}[\\s-]{0,2})?(?:19|20)\\d\\d[/:.-]\\d{1,6}(?:[-/.]\\d{1,4})?(?!\\d)';

const patternOf = oncePer((words: Words) => {
  const diary = `(?<![\\p{L}\\d])(?:${alternatives(words.diary)})[.:]*\\s*(?:${CASE}|\\p{L}{0,6}[\\s-]?\\d[\\d/.:-]{2,20})`;
  return new RegExp(`${PARAGRAPH}|${diary}`, 'iu');
});

/** Finds a decision's paragraph or a case's number: "§ 108", "Dnr KS 2020/123"; the number with the word before it. */
export function referenceIn(text: string, words: Words): Told<string> | undefined {
  const match = patternOf(words).exec(text);
  return match
    ? told(match[0].replace(/\s+/g, ' '), text, match.index, match.index + match[0].length)
    : undefined;
}
