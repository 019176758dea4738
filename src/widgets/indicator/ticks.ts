import type { Amount } from '../../text/amount.js';
import { fitting, widened, type Place } from './labels.js';
import type { QualityView } from './quality.view.js';
import type { TimeSlot } from './timeline.js';

/** A value at a time, as the chart takes it. */
export interface Plotted {
  /** Undefined where it is missing. */
  readonly amount: Amount | undefined;
  /** The time, short. */
  readonly time: string;
  readonly quality?: QualityView | undefined;
}

/** A label below a value or a gap. */
export interface Tick {
  /** Its middle, in percent from the left. */
  readonly at: number;
  /** The value; `missing` in a gap, `words` where it is too long to stand here. */
  readonly value: string;
  readonly time: string;
  /** What one should know of the value; empty where there is nothing, or no room. */
  readonly quality: string;
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
  readonly quality?: string;
}

/**
 * Places labels below an axis, as many as there is room for in narrow charts and in wide ones.
 *
 * @param taken - What a number beside the axis takes of its length, in em.
 */
export function placed(marks: readonly AxisLabel[], taken = 0): readonly Tick[] {
  const labels = marks.map((mark) => ({
    ...mark,
    width: widthOf(mark.value, mark.time),
    wider: mark.quality ? widthOf(mark.value, mark.time, mark.quality) : undefined,
  }));
  const [narrow, wide] = [AXIS_LENGTH, WIDE_AXIS_LENGTH].map((length) => {
    const room = length - taken;
    return widened(labels, fitting(labels, room), room);
  });
  return marks.flatMap(({ at: mark, value, time, quality = '' }, i) => {
    const side = mark <= END_WITHIN ? 'start' : mark >= 100 - END_WITHIN ? 'end' : '';
    const tick = (place: Place | undefined, where: Tick['where']): readonly Tick[] =>
      place ? [{ at: place.at, value, time, quality: place.isWider ? quality : '', where, side }] : [];
    const [small, large] = [narrow![i], wide![i]];
    return small?.at === large?.at && small?.isWider === large?.isWider
      ? tick(large, '')
      : [...tick(small, 'narrow'), ...tick(large, 'wide')];
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
    quality: string;
    gap: boolean;
    /** Nothing is drawn over it. */
    bare: boolean;
  }[] = [];
  for (const { from, to, entry, times } of slots) {
    const { amount, time, quality } = (entry === undefined ? undefined : values[entry]) ?? {};
    const span = times ?? [time ?? '', time ?? ''];
    const before = merged.at(-1);
    if (!amount && before?.gap) {
      before.to = to;
      before.times = [before.times[0], span[1]];
      continue;
    }
    const long = amount && amount.text.length > LONGEST_WORDS_BELOW_AXIS;
    const value = long ? (amount.number === undefined ? words.inWords : '') : (amount?.text ?? words.missing);
    merged.push({
      ...{ from, to, value, times: span, quality: belowAxis(quality) },
      ...{ gap: !amount, bare: amount?.number === undefined },
    });
  }
  const bares = merged.filter(({ bare }) => bare).length;
  return placed(
    merged.map(({ from, to, value, times, quality, bare }) => ({
      at: (from + to) / 2,
      isFirst: bare && bares <= GAPS_LABELLED_FIRST,
      value,
      time: timesOf(times),
      quality,
    })),
    taken,
  );
}

/** What one should know of a value, where it is short enough to stand below the axis. */
export function belowAxis(quality: QualityView | undefined): string {
  const text = quality?.said.map(({ text }) => text).join(', ') ?? '';
  return text.length > LONGEST_WORDS_BELOW_AXIS ? '' : text;
}

/** "2023", "2023–2025", "2023-01 – 2023-06". */
export const timesOf = ([first, last]: readonly [string, string]): string =>
  first === last ? first : first + (first.includes('-') ? '\u00a0– ' : '–') + last;
