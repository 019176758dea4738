import type { Said } from '../../text/localized.js';
import type { AxisNumber } from './chart.view.js';
import { chartScale } from './scale.js';
import type { ManySeries, SeriesView } from './series.view.js';
import { middleOf, rounded } from './shapes.js';
import type { TargetLine } from './chart.view.js';
import { apart } from './apart.js';
import { stepOf } from './round-numbers.js';
import { shortTime } from './timed-value.view.js';
import { belowAxis, placed, timesOf, widthOf, type Tick } from './ticks.js';
import { timeline } from './timeline.js';

/** Marks that tell lines apart; after the last they begin anew. */
export const MARKS = 6;
/** Letters of a name past which names stand below the chart instead of at the lines' ends. */
const LONGEST_NAME_AT_END = 28;
/** Names that have room above one another. */
const MOST_NAMES_AT_ENDS = 9;
/** Levels that are told beside the axis. */
const MOST_LEVELS = 12;
/** How far a break's line reaches over and under its value, in percent of the chart. */
const BREAK_REACH = 8;
/** How high a name is, in percent of the chart. */
const NAME_HEIGHT = 8.5;

/** A value as a point, in percent from the left and the top. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** Its value may still change: it is drawn hollow. */
  readonly isUnsure: boolean;
}

/** A series as a line, with points of its own shape. */
export interface Line {
  /** SVG path from value to value in a box of 100 by 100. */
  readonly path: string;
  readonly points: readonly Point[];
  /** Number of its mark. */
  readonly mark: number;
  readonly kind: SeriesView['kind'];
}

/** What stands at the end of a line: whose it is, and its last value; or a target. */
export interface LineEnd {
  /** Percent from the top. */
  readonly at: number;
  /** Number of the mark; undefined for a target of several. */
  readonly mark: number | undefined;
  readonly kind: SeriesView['kind'] | 'target';
  readonly title: Said | undefined;
  readonly value: string;
}

/** Several series as lines on one scale. */
export interface LinesChart {
  readonly lines: readonly Line[];
  /** Short lines before values that cannot be compared with those before them in their series. */
  readonly breaks: string;
  /** Heights that a number beside the axis tells of. */
  readonly grid: readonly AxisNumber[];
  /** SVG path of the lines at those heights. */
  readonly levels: string;
  /** SVG path of the targets' lines. */
  readonly aims: string;
  readonly ends: readonly LineEnd[];
  /** Whether the names stand below the chart, for want of room at the ends. */
  readonly isListed: boolean;
  readonly ticks: readonly Tick[];
  /** What a scale without nought begins at. */
  readonly begins: number | undefined;
  /** Where the greatest number and the least stand, in percent from the top. */
  readonly reach: readonly [top: number, foot: number];
}

/** A target's line, and the series whose target it is where that is not everybody's. */
export interface SeriesTarget extends TargetLine {
  readonly whose: readonly number[];
}

/**
 * Draws several series as lines, told apart by their marks and by the names at their ends.
 *
 * A line is broken where a value is missing in the rhythm that the series itself is measured in.
 *
 * @param words - What stands where all values are missing, and before a target.
 * @param say - Writes a number.
 * @returns undefined where no series has two numbers.
 */
export function linesView(
  { series, rows, slots }: ManySeries,
  targets: readonly SeriesTarget[],
  words: { readonly missing: string; readonly aim: string },
  say: (number: number) => string,
): LinesChart | undefined {
  const numbers = series.map(({ values }) => values.flatMap(({ amount }) => amount?.number ?? []));
  if (!numbers.some(({ length }) => length > 1)) return undefined;
  const aims = targets.map(({ number }) => number);
  const all = [...numbers.flat(), ...aims];
  const { y, begins } = chartScale(all, undefined);
  const placeOf = new Map(
    slots.flatMap((slot) => (slot.entry === undefined ? [] : [[rows[slot.entry]!.date?.text, slot]])),
  );
  let breaks = '';
  const lines = series.map((one, column) => lineOf(one, column));
  const levels = levelsOf(all, begins).filter((level) => y(level) >= 0 && y(level) <= 100);
  const grid = levels.map((level) => ({ at: rounded(y(level)), text: say(level) }));
  const ends = endsOf();
  const names = ends.map(({ title, value }) => `${title?.text ?? ''} ${value}`.length);
  return {
    lines,
    breaks,
    grid,
    levels: grid.map(({ at }) => `M0 ${at}H100`).join(''),
    aims: aims.map((aim) => `M0 ${rounded(y(aim))}H100`).join(''),
    ends,
    isListed: ends.length > MOST_NAMES_AT_ENDS || names.some((length) => length > LONGEST_NAME_AT_END),
    ticks: ticks(Math.max(0, ...grid.map(({ text }) => widthOf(text)))),
    begins,
    reach: [rounded(y(Math.max(...all))), rounded(y(Math.min(...all)))],
  };

  function lineOf({ values, kind }: SeriesView, column: number): Line {
    const points: Point[] = [];
    let path = '';
    const own = timeline(values.map(({ date }) => date?.datetime));
    let isJoined = false;
    for (const { entry } of own) {
      const value = entry === undefined ? undefined : values[entry];
      const number = value?.amount?.number;
      const slot = placeOf.get(rows.find(({ cells }) => value && cells[column] === value)?.date?.text);
      if (number === undefined || !slot) {
        isJoined = false;
        continue;
      }
      const point = { x: middleOf(slot), y: rounded(y(number)), isUnsure: Boolean(value?.quality?.isUnsure) };
      if (value?.quality?.isBreak)
        breaks += `M${rounded(slot.from)} ${rounded(point.y - BREAK_REACH)}v${2 * BREAK_REACH}`;
      path += `${isJoined && !value?.quality?.isBreak ? 'L' : 'M'}${point.x} ${point.y}`;
      points.push(point);
      isJoined = true;
    }
    return { path, points, mark: column % MARKS, kind };
  }

  function endsOf(): readonly LineEnd[] {
    const found = lines.flatMap(({ points, mark, kind }, column): LineEnd[] => {
      const last = points.at(-1);
      const { title, values } = series[column]!;
      const latest = values.filter(({ amount }) => amount?.number !== undefined).at(-1);
      const isOfLast = latest?.date && latest.date.text === rows.at(-1)?.date?.text;
      const time = shortTime(latest?.date ?? latest?.period);
      const when = isOfLast || !time ? '' : ` (${time})`;
      const value = say(latest?.amount?.number ?? 0) + when;
      return last ? [{ at: last.y, mark, kind, title, value }] : [];
    });
    const aimed = targets.map(({ number, said, time, whose }): LineEnd => {
      const names = whose.length > 1 ? ` (${whose.map((i) => series[i]!.title?.text).join(', ')})` : '';
      const value = `${words.aim}${time ? ` ${time}` : ''}: ${said.text}${names}`;
      const mark = whose.length === 1 ? whose[0]! % MARKS : undefined;
      return { at: rounded(y(number)), mark, kind: 'target', title: undefined, value };
    });
    const sorted = [...found, ...aimed].sort((a, b) => a.at - b.at);
    const places = apart(
      sorted.map(({ at }) => at),
      NAME_HEIGHT,
    );
    return sorted.map((end, i) => ({ ...end, at: places[i]! }));
  }

  function ticks(taken: number): readonly Tick[] {
    return placed(
      slots.map(({ from, to, entry, times }) => {
        const row = entry === undefined ? undefined : rows[entry];
        const cells = row?.cells.filter((cell) => cell?.amount) ?? [];
        const time = shortTime(row?.date ?? cells[0]?.period);
        const said = new Set(cells.map((cell) => belowAxis(cell!.quality)).filter(Boolean));
        return {
          at: (from + to) / 2,
          isFirst: false,
          value: cells.length ? '' : words.missing,
          time: timesOf(times ?? [time, time]),
          quality: said.size === 1 ? [...said][0]! : '',
        };
      }),
      taken,
    );
  }
}

/** Round numbers that the scale has lines at: the one that a cut scale begins at, or nought, and those above. */
function levelsOf(numbers: readonly number[], begins: number | undefined): readonly number[] {
  const low = begins ?? Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const step = stepOf(high - low);
  if (!step) return [low];
  const first = Math.ceil(low / step);
  const round: number[] = [];
  for (let i = first; i * step <= high && round.length < MOST_LEVELS; i++)
    round.push(Number((i * step).toPrecision(12)));
  return begins === undefined || round[0] === begins ? round : [begins, ...round.slice(1)];
}
