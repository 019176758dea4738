import type { Said } from '../../text/localized.js';
import { targetLabelPlace, type TargetLabelPlace } from './target-label.js';
import { chartScale } from './scale.js';
import { targetPaths, ground, line, rounded, type Shapes, type Terrace } from './shapes.js';
import { AXIS_LENGTH, ticksOf, widthOf, type Plotted, type Tick } from './ticks.js';
import type { TimeSlot } from './timeline.js';

/** A target in a chart. */
export interface TargetLine {
  readonly number: number;
  /** Its value, as short as it can stand in a chart. */
  readonly said: Said;
  /** Its time, short. */
  readonly time: string;
  /** Letters of all its label. */
  readonly letters: number;
}

/** A number beside the axis: nought where there are values below it, or what a cut scale begins at. */
export interface AxisNumber {
  /** Percent from the top. */
  readonly at: number;
  readonly text: string;
}

/** A chart: shapes in a box of 100 by 100, and what is written in, beside and below it. */
export interface Chart extends Shapes {
  readonly ticks: readonly Tick[];
  readonly mark: AxisNumber | undefined;
  /** What a scale without nought begins at. */
  readonly begins: number | undefined;
  readonly target: (TargetLine & TargetLabelPlace & TargetLineShape) | undefined;
}
interface TargetLineShape {
  /** Percent from the top. */
  readonly at: number;
  /** Its line on the sky, and in the ground. */
  readonly lines: readonly [sky: string, ground: string];
}

/**
 * Draws values as terraces of a ground that begins at nought; as points where they lie too close for that.
 *
 * @param words - What stands in the place of a value that is missing, or too long.
 * @param say - Writes a number that stands beside the axis.
 * @returns undefined where there are not two numbers to draw.
 */
export function chartView(
  slots: readonly TimeSlot[],
  values: readonly Plotted[],
  aim: TargetLine | undefined,
  words: { readonly missing: string; readonly inWords: string },
  say: (number: number) => string,
): Chart | undefined {
  const numbers = slots.flatMap(({ entry }) =>
    entry === undefined ? [] : (values[entry]?.amount?.number ?? []),
  );
  if (numbers.length < 2) return undefined;
  const { y, begins } = chartScale(numbers, aim?.number);
  const terraces = slots.map(({ from, to, entry }): Terrace => {
    const { amount, quality } = (entry === undefined ? undefined : values[entry]) ?? {};
    const number = amount?.number;
    return {
      ...{ from: rounded(from), to: rounded(to) },
      y: number === undefined ? undefined : rounded(y(number)),
      ...(quality && { isUnsure: quality.isUnsure, isBreak: quality.isBreak }),
    };
  });
  const nought = begins === undefined ? rounded(y(0)) : undefined;
  const mark = markOf(nought, begins, say);
  const taken = mark ? widthOf(mark.text) : 0;
  return {
    ...(nought === undefined ? line(terraces) : ground(terraces, nought)),
    ticks: ticksOf(slots, values, words, taken),
    mark,
    begins,
    target: aim && drawnTarget(aim, terraces, rounded(y(aim.number)), nought, AXIS_LENGTH - taken),
  };
}

function markOf(
  nought: number | undefined,
  begins: number | undefined,
  say: (number: number) => string,
): AxisNumber | undefined {
  if (begins !== undefined) return { at: 100, text: say(begins) };
  return nought === undefined || nought === 100 ? undefined : { at: nought, text: say(0) };
}

function drawnTarget(
  aim: TargetLine,
  terraces: readonly Terrace[],
  at: number,
  nought: number | undefined,
  room: number,
): Chart['target'] {
  const width = Math.min((widthOf('x'.repeat(aim.letters)) / room) * 100, 100);
  const place = targetLabelPlace(terraces, at, width, nought);
  return { ...aim, ...place, at, lines: targetPaths(terraces, at, nought) };
}
