import type { Amount } from './amount.js';
import { fitting } from './labels.js';
import { HORIZON, horizonScale } from './scale.js';
import type { Slot } from './timeline.js';

/** A value at a time, as the chart takes it. */
export interface Plotted {
  /** Undefined where it is missing. */
  readonly amount: Amount | undefined;
  /** The time, short. */
  readonly time: string;
}

/** What stands below a terrace or a gap. */
export interface Tick {
  /** Its middle, in percent from the left. */
  readonly at: number;
  /** The value; `missing` in a gap, `words` where it is too long to stand here. */
  readonly value: string;
  readonly time: string;
  /** The charts that it stands so in: narrow ones, wide ones, or both. */
  readonly where: 'narrow' | 'wide' | '';
}

/** A chart: shapes in a box of 100 by 100, and what is written in and below it. */
export interface Chart {
  /** The ground, as an SVG path. */
  readonly land: string;
  /** The upper edge of the ground. */
  readonly tread: string;
  readonly ticks: readonly Tick[];
  /** Where the target's label stands clear of the ground's edge: `end`, `below`, `below end`, or above the start. */
  readonly aim: string;
  readonly cut: boolean;
}

/** How long the axis is at least, in em of its labels: in 320 pixels, and from 34em on. */
const ROOM = 20;
const WIDE_ROOM = 37;
/** Letters past which words do not stand below the axis. */
const SHORT = 14;
const EM_A_LETTER = 0.57;
/** Room beside a label. */
const BESIDE = 0.6;
/** Gaps past this number stand back for values, where there is not room for all. */
const GAPS = 3;
/** As above, of the target's label. */
const AIM_LETTER = 0.53;
/** How high a line of the target's label is, in percent of the chart. */
const LINE = 14;

interface Terrace {
  readonly from: number;
  readonly to: number;
  readonly y: number | undefined;
}

/**
 * Draws values as terraces in a ground that climbs, or sinks, towards the target.
 *
 * @param words - What stands in the place of a value that is missing, or too long.
 * @param aimLength - Letters of the target's label.
 * @returns undefined where there is no number to draw.
 */
export function chartView(
  slots: readonly Slot[],
  values: readonly Plotted[],
  target: number | undefined,
  words: { readonly missing: string; readonly inWords: string },
  aimLength: number,
): Chart | undefined {
  const numbers = values.flatMap(({ amount }) => amount?.number ?? []);
  if (!numbers.length) return undefined;
  const { y, cut } = horizonScale(numbers, target);
  const terraces = slots.map(({ from, to, entry }): Terrace => {
    const number = entry === undefined ? undefined : values[entry]?.amount?.number;
    return { from: rounded(from), to: rounded(to), y: number === undefined ? undefined : rounded(y(number)) };
  });
  return {
    ...shapes(terraces),
    ticks: ticks(slots, values, words),
    aim: clearPlace(terraces, Math.min((aimLength * AIM_LETTER + 0.75) / ROOM, 1) * 100),
    cut,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function shapes(terraces: readonly Terrace[]): Pick<Chart, 'land' | 'tread'> {
  let [land, tread] = ['', ''];
  terraces.forEach(({ from, to, y }, i) => {
    if (y === undefined) return;
    const [before, after] = [terraces[i - 1]?.y, terraces[i + 1]?.y];
    const step = `V${y}H${to}`;
    land += (before === undefined ? `M${from} 100` : '') + step + (after === undefined ? 'V100z' : '');
    tread += (before === undefined ? `M${from} ${y}` : '') + step;
  });
  return { land, tread };
}

/** A place for the target's label, in which no edge of the ground runs through the words. */
function clearPlace(terraces: readonly Terrace[], width: number): string {
  const isClear = (place: string): boolean => {
    const left = place.includes('end') ? 100 - width : 0;
    const top = place.includes('below') ? HORIZON : HORIZON - LINE;
    const here = terraces.filter(({ from, to, y }) => y !== undefined && from < left + width && to > left);
    return here.every(({ y }) => y! <= top) || here.every(({ y }) => y! >= top + LINE);
  };
  return ['', 'end', 'below', 'below end'].find(isClear) ?? '';
}

/** One label for each value, and one for each row of missing ones. */
function ticks(
  slots: readonly Slot[],
  values: readonly Plotted[],
  words: { readonly missing: string; readonly inWords: string },
): readonly Tick[] {
  const merged: {
    from: number;
    to: number;
    value: string;
    times: readonly [string, string];
    gap: boolean;
    /** No terrace stands over it. */
    bare: boolean;
  }[] = [];
  for (const { from, to, entry, times } of slots) {
    const { amount, time } = (entry === undefined ? undefined : values[entry]) ?? {};
    const span = times ?? [time ?? '', time ?? ''];
    const before = merged.at(-1);
    if (!amount && before?.gap) {
      before.to = to;
      before.times = [before.times[0], span[1]];
      continue;
    }
    const long = amount && amount.text.length > SHORT;
    const value = long ? (amount.number === undefined ? words.inWords : '') : (amount?.text ?? words.missing);
    merged.push({ from, to, value, times: span, gap: !amount, bare: amount?.number === undefined });
  }
  const bares = merged.filter(({ bare }) => bare).length;
  const labels = merged.map(({ from, to, value, times, bare }) => {
    const time = timesOf(times);
    const width = Math.max(value.length, time.length) * EM_A_LETTER + BESIDE;
    return { at: (from + to) / 2, width, isFirst: bare && bares <= GAPS, value, time };
  });
  const [narrow, wide] = [fitting(labels, ROOM), fitting(labels, WIDE_ROOM)];
  return labels.flatMap(({ value, time }, i) => {
    const tick = (at: number | undefined, where: Tick['where']): readonly Tick[] =>
      at === undefined ? [] : [{ at, value, time, where }];
    return narrow[i] === wide[i]
      ? tick(wide[i], '')
      : [...tick(narrow[i], 'narrow'), ...tick(wide[i], 'wide')];
  });
}

/** "2023", "2023–2025", "2023-01 – 2023-06". */
export const timesOf = ([first, last]: readonly [string, string]): string =>
  first === last ? first : first + (first.includes('-') ? '\u00a0– ' : '–') + last;
