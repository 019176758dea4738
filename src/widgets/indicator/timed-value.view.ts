import type { Content, DateValue, Indicator, Measured, Text } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayPeriod } from '../../text/values.js';
import { sayAmount, type Amount } from '../../text/amount.js';
import { qualityView, type QualityView } from './quality.view.js';
import { timesOf } from './ticks.js';
import type { TimeSlot } from './timeline.js';

/** A value with its time. */
export interface TimedValueView {
  /** A `gap` is a time that the document has no value for. */
  readonly name: 'latest' | 'target' | 'baseline' | 'outcome' | 'gap';
  /** Undefined where it is missing, or not stated. */
  readonly amount: Amount | undefined;
  readonly date: SaidDate | undefined;
  /** The time that it is for, where that is more than a date. */
  readonly period?: SaidDate | undefined;
  readonly note: Said | undefined;
  readonly quality?: QualityView;
  /** The document has a time for it, and no place for a value. */
  readonly isTimeAlone?: boolean;
  /** An outcome that is the baseline too. */
  readonly isBaseline?: boolean;
}

interface Point {
  readonly date?: DateValue | undefined;
  readonly period?: Content['period'] | undefined;
  readonly value?: Measured | null | undefined;
  readonly note?: Text | undefined;
  readonly quality?: readonly Text[] | undefined;
}

/** Says a value, its time and what is remarked about it. */
export function timedValueView(
  name: TimedValueView['name'],
  point: Point | null | undefined,
  unit: Said | undefined,
  reader: Reader,
): TimedValueView {
  const { date, period, value, note, quality } = point ?? {};
  return {
    name,
    amount: sayAmount(value, unit, reader),
    date: sayDate(date, reader),
    note: say(note, reader),
    ...(period && { period: sayPeriod(period, reader, documentWords(reader)) }),
    ...(quality && { quality: qualityView(quality, reader) }),
    ...(point && value === undefined && { isTimeAlone: true }),
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
  const isSame = ({ amount }: TimedValueView): boolean =>
    Boolean(baseline.isTimeAlone) || amount?.text === baseline.amount?.text;
  const at = ({ date }: TimedValueView): string => date?.datetime ?? '';
  const values = (indicator.values ?? []).map((value): TimedValueView => {
    const figure = timedValueView('outcome', value, unit, reader);
    const isBaseline = at(figure) === at(baseline) && isSame(figure);
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
