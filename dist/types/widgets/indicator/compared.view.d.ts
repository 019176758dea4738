import type { Indicator } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type TimedValueView } from './timed-value.view.js';
import type { Bar } from './scale.js';
/** Somebody else's value, or a part's. */
export interface ComparedView extends Omit<TimedValueView, 'name'> {
    readonly title: Said | undefined;
    /** Undefined where it has no number. */
    readonly bar?: Bar | undefined;
    /** Where nought stands on its bar, in percent; undefined where that is at the start. */
    readonly nought?: number | undefined;
}
/** Says the values that an indicator is compared with, or those of its parts. */
export declare const comparedViews: (list: Indicator["comparisons"], unit: Said | undefined, reader: Reader) => readonly ComparedView[];
