import type { Indicator } from '../../format/schema.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { timedValueView, type TimedValueView } from './timed-value.view.js';
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
export const comparedViews = (
  list: Indicator['comparisons'] = [],
  unit: Said | undefined,
  reader: Reader,
): readonly ComparedView[] =>
  list.map((one) => {
    const { values = [] } = one;
    const own = timedValueView('outcome', one, unit, reader);
    const latest = values.filter(({ value }) => value !== null && value !== undefined).at(-1);
    const said = one.value === undefined && latest ? timedValueView('outcome', latest, unit, reader) : own;
    return { ...said, ...(said !== own && own.date && { date: own.date }), title: say(one.title, reader) };
  });
