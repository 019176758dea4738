import type { Measured } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
/** A value with what it is measured in. */
export interface MeasuredIn {
    readonly value: Measured | null;
    /** "%", "kr", "kWh/m²", where it stands by the number. */
    readonly unit?: string;
}
/**
 * Reads a value: "58,5 %" is 58.5 in "%", "1 234" is 1234, "ca 40" is 40 in those words, "saknas" and ".." are `null`.
 *
 * The words are kept wherever a number alone would not be written so.
 */
export declare function measuredIn(text: string, words: Words): MeasuredIn;
