import type { DateValue, Indicator, Measured, Text } from '../../format/schema.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayAmount, type Amount } from './amount.js';
import { timesOf } from './ticks.js';
import type { TimeSlot } from './timeline.js';

/** A value with its time. */
export interface TimedValueView {
  /** A `gap` is a time that the document has no value for. */
  readonly name: 'latest' | 'target' | 'baseline' | 'outcome' | 'gap';
  /** Undefined where it is missing, or not stated. */
  readonly amount: Amount | undefined;
  readonly date: SaidDate | undefined;
  readonly note: Said | undefined;
  /** An outcome that is the baseline too. */
  readonly isBaseline?: boolean;
}

interface Point {
  readonly date?: DateValue | undefined;
  readonly value?: Measured | null | undefined;
  readonly note?: Text | undefined;
}

/** Says a value, its time and what is remarked about it. */
export function timedValueView(
  name: TimedValueView['name'],
  point: Point | null | undefined,
  unit: Said | undefined,
  reader: Reader,
): TimedValueView {
  return {
    name,
    amount: sayAmount(point?.value, unit, reader),
    date: sayDate(point?.date, reader),
    note: say(point?.note, reader),
  };
}

/**
 * The values, earliest first, with the baseline before them unless one of them is for the same time.
 *
 * They stay in the order that they are given in where one has no date but words.
 */
export function chronological(
  indicator: Indicator,
  unit: Said | undefined,
  reader: Reader,
): readonly TimedValueView[] {
  const baseline = timedValueView('baseline', indicator.baseline, unit, reader);
  const at = ({ date }: TimedValueView): string => date?.datetime ?? '';
  const values = (indicator.values ?? []).map((value): TimedValueView => {
    const figure = timedValueView('outcome', value, unit, reader);
    const isBaseline = at(figure) === at(baseline) && figure.amount?.text === baseline.amount?.text;
    return { ...figure, isBaseline: isBaseline && Boolean(at(figure) && figure.amount) };
  });
  const isNew = at(baseline)
    ? !values.some((value) => at(value) === at(baseline))
    : !values.some(({ amount }) => amount);
  const all = isNew && baseline.amount ? [baseline, ...values] : values;
  return all.every(at) ? [...all].sort((a, b) => Number(at(a) > at(b)) - Number(at(a) < at(b))) : all;
}

/** The values with those that are missing between them. */
export function withGaps(
  values: readonly TimedValueView[],
  slots: readonly TimeSlot[],
): readonly TimedValueView[] {
  let told = 0;
  return slots.flatMap(({ entry, times }): readonly TimedValueView[] =>
    times
      ? [{ name: 'gap', amount: undefined, date: { text: timesOf(times) }, note: undefined }]
      : values.slice(told, (told = entry! + 1)),
  );
}

/** A time that can stand below a terrace: the year, 2021-06, or the source's own short words. */
export function shortTime({ text, datetime }: Partial<SaidDate> = {}): string {
  return (datetime && (datetime.length > 4 || text!.length > 9) ? datetime : text) ?? '';
}
