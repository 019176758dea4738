import type { DateValue } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
/** A date where it stands in a text. */
export interface DateAt {
    readonly value: DateValue;
    readonly from: number;
    readonly to: number;
    /** Year, month or day, as a file writes it; missing for a time that is words alone. */
    readonly iso: string;
}
/** Finds all dates of a text, in order: days, months, years, and parts of a year ("våren 2022"). */
export declare function datesIn(text: string, words: Words): readonly DateAt[];
