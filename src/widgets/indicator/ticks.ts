import type { Amount } from './amount.js';
import { fitting } from './labels.js';
import type { TimeSlot } from './timeline.js';

/** A value at a time, as the chart takes it. */
export interface Plotted {
  /** Undefined where it is missing. */
  readonly amount: Amount | undefined;
  /** The time, short. */
  readonly time: string;
}

/** A label below a value or a gap. */
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

/** Least length of the axis, in em of its labels: in 320 pixels, and from 34em on. */
export const AXIS_LENGTH = 20;
const WIDE_AXIS_LENGTH = 37;
/** Letters past which words do not stand below the axis. */
const LONGEST_WORDS_BELOW_AXIS = 14;
const EM_A_LETTER = 0.57;
/** Room beside a label. */
const ROOM_BESIDE_LABEL = 0.6;
/** Gaps past this number stand back for values, where there is not room for all. */
const GAPS_LABELLED_FIRST = 3;

/** Percent from an end within which something stands at that end. */
const END_WITHIN = 4;

/** Width of a label with the room beside it, in em. */
export const widthOf = (...lines: readonly string[]): number =>
  Math.max(...lines.map(({ length }) => length)) * EM_A_LETTER + ROOM_BESIDE_LABEL;

/** A label to find a place for. */
export interface AxisLabel {
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
export function placed(marks: readonly AxisLabel[], taken = 0): readonly Tick[] {
  const labels = marks.map((mark) => ({ ...mark, width: widthOf(mark.value, mark.time) }));
  const [narrow, wide] = [fitting(labels, AXIS_LENGTH - taken), fitting(labels, WIDE_AXIS_LENGTH - taken)];
  return marks.flatMap(({ at: mark, value, time }, i) => {
    const side = mark <= END_WITHIN ? 'start' : mark >= 100 - END_WITHIN ? 'end' : '';
    const tick = (at: number | undefined, where: Tick['where']): readonly Tick[] =>
      at === undefined ? [] : [{ at, value, time, where, side }];
    return narrow[i] === wide[i]
      ? tick(wide[i], '')
      : [...tick(narrow[i], 'narrow'), ...tick(wide[i], 'wide')];
  });
}

/** One label for each value, and one for each row of missing ones. */
export function ticksOf(
  slots: readonly TimeSlot[],
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
    const long = amount && amount.text.length > LONGEST_WORDS_BELOW_AXIS;
    const value = long ? (amount.number === undefined ? words.inWords : '') : (amount?.text ?? words.missing);
    merged.push({ from, to, value, times: span, gap: !amount, bare: amount?.number === undefined });
  }
  const bares = merged.filter(({ bare }) => bare).length;
  return placed(
    merged.map(({ from, to, value, times, bare }) => ({
      at: (from + to) / 2,
      isFirst: bare && bares <= GAPS_LABELLED_FIRST,
      value,
      time: timesOf(times),
    })),
    taken,
  );
}

/** "2023", "2023–2025", "2023-01 – 2023-06". */
export const timesOf = ([first, last]: readonly [string, string]): string =>
  first === last ? first : first + (first.includes('-') ? '\u00a0– ' : '–') + last;
