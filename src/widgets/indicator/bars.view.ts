import type { Said } from '../../text/localized.js';
import type { ComparedView } from './compared.view.js';
import { barScale, type Bar, type BarScale } from './scale.js';
import type { TargetLine } from './chart.view.js';
import { placed, type Tick } from './ticks.js';

/** A single value as a bar, with the target on it. */
export interface Gauge {
  readonly bar: Bar;
  /** Where the value stands, in percent from the start. */
  readonly at: number;
  /** Where nought stands, if not at the start. */
  readonly nought: number | undefined;
  /** Where the target stands, and whether the bar reaches past it. */
  readonly target: { readonly at: number; readonly isIn: boolean } | undefined;
  readonly ticks: readonly Tick[];
}

/** The only value there is. */
export interface LoneValue {
  readonly number: number;
  readonly text: string;
  readonly time: string;
}

/** Bars that begin at nought, all on one scale. */
export interface BarsView {
  readonly gauge: Gauge | undefined;
  readonly lists: readonly (readonly ComparedView[])[];
}

/**
 * Draws values of others and of parts, and a value that stands alone, as bars on one scale.
 *
 * A share of a hundred has the whole beside it, and needs nothing else to be compared with.
 *
 * @param own - The kommun's own latest number.
 * @param lone - That value, where it is the only one.
 * @param aimWord - What the target's line is called.
 * @param say - Writes a number.
 */
export function barsView(
  lists: readonly (readonly ComparedView[])[],
  unit: Said | undefined,
  own: number | undefined,
  lone: LoneValue | undefined,
  aim: TargetLine | undefined,
  aimWord: string,
  say: (number: number) => string,
): BarsView {
  const numbers = lists.flat().flatMap(({ amount }) => amount?.number ?? []);
  if (own !== undefined) numbers.push(own);
  if (lone && aim) numbers.push(aim.number);
  const isShare = unit?.text === '%' && numbers.every((number) => number >= 0 && number <= 100);
  if (isShare) numbers.push(100);
  const scale = barScale(numbers);
  if (!scale) return { gauge: undefined, lists };
  const nought = scale.at(0) || undefined;
  const withBar = (one: ComparedView): ComparedView => {
    const number = one.amount?.number;
    return number === undefined ? one : { ...one, bar: scale.bar(number), nought };
  };
  const isCompared = lone && numbers.length > 1;
  return {
    lists: lists.map((list) => list.map(withBar)),
    gauge: isCompared ? { ...gaugeOf(lone, scale, aim, aimWord, isShare, say), nought } : undefined,
  };
}

function gaugeOf(
  { number, text, time }: LoneValue,
  { at, bar }: BarScale,
  aim: TargetLine | undefined,
  aimWord: string,
  isShare: boolean,
  say: (number: number) => string,
): Omit<Gauge, 'nought'> {
  const { from, length } = bar(number);
  const target = aim && at(aim.number);
  const marks = [
    { at: at(0), isFirst: false, value: say(0), time: '' },
    ...(isShare ? [{ at: 100, isFirst: false, value: say(100), time: '' }] : []),
    { at: at(number), isFirst: false, value: text, time },
    ...(aim
      ? [{ at: target!, isFirst: true, value: aim.said.text, time: `${aimWord} ${aim.time}`.trim() }]
      : []),
  ];
  return {
    bar: { from, length },
    at: at(number),
    target: target === undefined ? undefined : { at: target, isIn: target > from && target < from + length },
    ticks: placed(marks),
  };
}
