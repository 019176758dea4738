import type { Content, Indicator } from '../../format/schema.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { timesOf } from './ticks.js';
import { timeline, type TimeSlot } from './timeline.js';
import { chronological, timedValueView, type TimedValueView } from './timed-value.view.js';

/** One of several series of values in the same chart and table. */
export interface SeriesView {
  /** Whose values they are. */
  readonly title: Said | undefined;
  /** Those of the document, or of others that they are compared with. */
  readonly kind: 'own' | 'other';
  /** It is the indicator's own values. */
  readonly isMain?: boolean;
  readonly values: readonly TimedValueView[];
  /** Its own, beside the indicator's. */
  readonly target: TimedValueView | undefined;
}

/** Values of several series at one time; undefined where a series has none. */
export interface SeriesRow {
  readonly cells: readonly (TimedValueView | undefined)[];
  /** The value that tells the time. */
  readonly date: TimedValueView['date'];
}

/** Several series on one axis of time. */
export interface ManySeries {
  readonly series: readonly SeriesView[];
  readonly rows: readonly SeriesRow[];
  readonly slots: readonly TimeSlot[];
}

/**
 * Lays several series out on one axis of time: the indicator's own values under the publisher's name, those of its
 * series and parts, and those that it is compared with.
 *
 * @returns undefined where there is nothing but the indicator's own values.
 */
export function manySeries(
  indicator: Indicator,
  content: Content,
  unit: Said | undefined,
  reader: Reader,
): ManySeries | undefined {
  const valuesOf = (values: Indicator['values'] = []): readonly TimedValueView[] =>
    inOrder(values.map((value) => timedValueView('outcome', value, unit, reader)));
  const listed = (list: Indicator['comparisons'] = [], kind: SeriesView['kind']): readonly SeriesView[] =>
    list.flatMap(({ title, values }) =>
      values?.length
        ? [{ title: say(title, reader), kind, values: valuesOf(values), target: undefined }]
        : [],
    );
  const others: readonly SeriesView[] = [
    ...(indicator.series ?? []).map(({ title, values, target }): SeriesView => ({
      title: say(title, reader),
      kind: 'own',
      values: valuesOf(values),
      target: target && timedValueView('target', target, unit, reader),
    })),
    ...listed(indicator.breakdown, 'own'),
    ...listed(indicator.comparisons, 'other'),
  ];
  if (!others.length) return undefined;
  const own = chronological(indicator, unit, reader);
  const all: readonly SeriesView[] = own.length
    ? [
        {
          title: say(content.publisher.name, reader),
          kind: 'own',
          isMain: true,
          values: own,
          target: undefined,
        },
        ...others,
      ]
    : others;
  const rows = rowsOf(all);
  return { series: all, rows, slots: timeline(rows.map(({ date }) => date?.datetime)) };
}

const at = ({ date }: Pick<TimedValueView, 'date'>): string => date?.datetime ?? '';

const inOrder = <T extends Pick<TimedValueView, 'date'>>(values: readonly T[]): readonly T[] =>
  values.every(at) ? [...values].sort((a, b) => Number(at(a) > at(b)) - Number(at(a) < at(b))) : values;

/** One row for each time, and one more where a series has several values for it. */
function rowsOf(series: readonly SeriesView[]): readonly SeriesRow[] {
  const rows: { date: TimedValueView['date']; cells: (TimedValueView | undefined)[] }[] = [];
  series.forEach(({ values }, column) => {
    for (const value of values) {
      const { date } = value;
      let row = rows.find(
        (one) =>
          one.cells[column] === undefined &&
          (at(one) ? at(one) === at(value) : one.date?.text === date?.text && !at(value)),
      );
      if (!row) rows.push((row = { date, cells: series.map(() => undefined) }));
      row.cells[column] = value;
    }
  });
  return inOrder(rows);
}

/** The rows with those times between them that no series has a value for, in the rhythm that they keep together. */
export function withGapRows({ series, rows, slots }: ManySeries): readonly SeriesRow[] {
  let told = 0;
  const missing = series.map(() => undefined);
  const all = slots.flatMap(({ entry, times }): readonly SeriesRow[] =>
    times ? [{ date: { text: timesOf(times) }, cells: missing }] : rows.slice(told, (told = entry! + 1)),
  );
  return all;
}
