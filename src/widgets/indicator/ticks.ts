import type { Amount } from './amount.js';
import { fitting } from './labels.js';
import type { Slot } from './timeline.js';

/** A value at a time, as the chart takes it. */
export interface Plotted {
  /** Undefined where it is missing. */
  readonly amount: Amount | undefined;
  /** The time, short. */
  readonly time: string;
}

/** What stands below a value or a gap. */
export interface Tick {
  /** Its middle, in percent from the left. */
  readonly at: number;
  /** The value; `missing` in a gap, `words` where it is too long to stand here. */
  readonly value: string;
  readonly time: string;
  /** The charts that it stands so in: narrow ones, wide ones, or both. */
  readonly where: 'narrow' | 'wide' | '';
  /** The end of the axis that it begins or ends at, where what it belongs to stands there; else its middle counts. */
  readonly side: 'start' | 'end' | '';
}

/** How long the axis is at least, in em of its labels: in 320 pixels, and from 34em on. */
export const ROOM = 20;
const WIDE_ROOM = 37;
/** Letters past which words do not stand below the axis. */
const SHORT = 14;
const EM_A_LETTER = 0.57;
/** Room beside a label. */
const BESIDE = 0.6;
/** Gaps past this number stand back for values, where there is not room for all. */
const GAPS = 3;

/** Percent from an end within which something stands at that end. */
const END = 4;

/** How wide a label is with the room beside it, in em. */
export const widthOf = (...lines: readonly string[]): number =>
  Math.max(...lines.map(({ length }) => length)) * EM_A_LETTER + BESIDE;

/** A label to find a place for. */
export interface Marked {
  readonly at: number;
  readonly isFirst: boolean;
  readonly value: string;
  readonly time: string;
}

/**
 * Places labels below an axis, as many as there is room for in narrow charts and in wide ones.
 *
 * @param taken - What a number beside the axis takes of its length, in em.
 */
export function placed(marks: readonly Marked[], taken = 0): readonly Tick[] {
  const labels = marks.map((mark) => ({ ...mark, width: widthOf(mark.value, mark.time) }));
  const [narrow, wide] = [fitting(labels, ROOM - taken), fitting(labels, WIDE_ROOM - taken)];
  return marks.flatMap(({ at: mark, value, time }, i) => {
    const side = mark <= END ? 'start' : mark >= 100 - END ? 'end' : '';
    const tick = (at: number | undefined, where: Tick['where']): readonly Tick[] =>
      at === undefined ? [] : [{ at, value, time, where, side }];
    return narrow[i] === wide[i]
      ? tick(wide[i], '')
      : [...tick(narrow[i], 'narrow'), ...tick(wide[i], 'wide')];
  });
}

/** One label for each value, and one for each row of missing ones. */
export function ticksOf(
  slots: readonly Slot[],
  values: readonly Plotted[],
  words: { readonly missing: string; readonly inWords: string },
  taken: number,
): readonly Tick[] {
  const merged: {
    from: number;
    to: number;
    value: string;
    times: readonly [string, string];
    gap: boolean;
    /** Nothing is drawn over it. */
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
  return placed(
    merged.map(({ from, to, value, times, bare }) => ({
      at: (from + to) / 2,
      isFirst: bare && bares <= GAPS,
      value,
      time: timesOf(times),
    })),
    taken,
  );
}

/** "2023", "2023–2025", "2023-01 – 2023-06". */
export const timesOf = ([first, last]: readonly [string, string]): string =>
  first === last ? first : first + (first.includes('-') ? '\u00a0– ' : '–') + last;
