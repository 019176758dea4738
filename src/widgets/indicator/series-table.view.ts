import type { SaidDate } from '../../text/dates.js';
import type { Said } from '../../text/localized.js';
import { withGapRows, type ManySeries } from './series.view.js';
import type { TimedValueView } from './timed-value.view.js';

/** A remark about a value of one of several series. */
export interface SeriesRemark {
  readonly whose: Said | undefined;
  readonly note: Said;
}

/** A row of the table of several series. */
export interface SeriesTableRow {
  /** A row of values at one time, the baseline, or what is to be reached. */
  readonly kind: 'outcome' | 'baseline' | 'target';
  readonly dates: readonly SaidDate[];
  /** A value for each series, in their order; `all` where it is one for them together. */
  readonly cells: readonly (TimedValueView | undefined)[];
  readonly all: TimedValueView | undefined;
  readonly remarks: readonly SeriesRemark[];
  /** The baseline is among its values. */
  readonly isBaseline: boolean;
}

/**
 * Lays several series out as rows of a table: one a time, after the baseline where that is for no time among them,
 * and before what is to be reached.
 *
 * @param baseline - The indicator's own, where it has one.
 * @param target - The indicator's own, where it has one.
 */
export function seriesTableRows(
  many: ManySeries,
  baseline: TimedValueView | undefined,
  target: TimedValueView | undefined,
): readonly SeriesTableRow[] {
  const { series } = many;
  const remarksOf = (cells: SeriesTableRow['cells']): readonly SeriesRemark[] =>
    cells.flatMap((cell, i) => (cell?.note ? [{ whose: series[i]!.title, note: cell.note }] : []));
  const times = withGapRows(many).map(({ cells, date }): SeriesTableRow => {
    const isBaseline = cells.some((cell) => cell?.isBaseline || cell?.name === 'baseline');
    return { ...outcome, dates: date ? [date] : [], cells, remarks: remarksOf(cells), isBaseline };
  });
  const points = series.map((one) => one.target);
  const ownTargets = points.flatMap((point, i): SeriesTableRow[] =>
    point
      ? [
          {
            ...common('target', point),
            all: undefined,
            cells: points.map((_, n) => (n === i ? point : undefined)),
          },
        ]
      : [],
  );
  const isTold = times.some(({ isBaseline }) => isBaseline);
  return [
    ...(baseline?.amount && !isTold ? [common('baseline', baseline)] : []),
    ...times,
    ...merged(ownTargets).map((row) => ({ ...row, remarks: remarksOf(row.cells) })),
    ...(target?.amount ? [common('target', target)] : []),
  ];
}

const outcome = { kind: 'outcome', all: undefined } as const;

function common(kind: 'baseline' | 'target', point: TimedValueView): SeriesTableRow {
  return {
    kind,
    dates: [point.date, point.period].filter((one) => one !== undefined),
    cells: [],
    all: point,
    remarks: point.note ? [{ whose: undefined, note: point.note }] : [],
    isBaseline: false,
  };
}

/** Targets of several series for the same time stand in one row. */
function merged(rows: readonly SeriesTableRow[]): readonly SeriesTableRow[] {
  const found = new Map<string, SeriesTableRow>();
  for (const row of rows) {
    const key = row.dates.map(({ text }) => text).join(' ');
    const known = found.get(key);
    const cells = row.cells.map((cell, i) => cell ?? known?.cells[i]);
    found.set(key, { ...row, cells });
  }
  return [...found.values()];
}
