import type { DateValue } from '../../../format/schema.js';
import { isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { datesIn } from './dates.js';
import { told, type Told } from './told.js';

/** Finds the first date of a text; with the document's own wording where that is not the file's. */
export function dateIn(text: string, words: Words): Told<DateValue> | undefined {
  const [first] = datesIn(text, words);
  return first && told(first.value, text, first.from, first.to);
}

/** A cell or a value that is to be a date: the date with all its words; words alone; `null` where there is none. */
export function dateOf(text: string, words: Words): DateValue | null {
  const written = text.replace(/\s+/g, ' ').trim();
  if (written === '' || isOneOf(written, words.missing)) return null;
  const dates = datesIn(written, words);
  if (dates.length !== 1) return { text: written };
  const [{ iso }] = dates as [(typeof dates)[number]];
  return written === iso ? iso : { date: iso, text: written };
}
