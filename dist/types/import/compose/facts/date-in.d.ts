import type { DateValue } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
import { type Told } from './told.js';
/** Finds the first date of a text; with the document's own wording where that is not the file's. */
export declare function dateIn(text: string, words: Words): Told<DateValue> | undefined;
/** A cell or a value that is to be a date: the date with all its words; words alone; `null` where there is none. */
export declare function dateOf(text: string, words: Words): DateValue | null;
