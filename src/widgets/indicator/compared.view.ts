import type { Indicator } from '../../content/schema.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { figureView, type FigureView } from './figures.view.js';

/** Somebody else's value, or a part's. */
export interface ComparedView extends Omit<FigureView, 'name'> {
  readonly title: Said | undefined;
  /** How long its line is, in percent; undefined where it has none. */
  readonly length: number | undefined;
}

/**
 * Says the values that an indicator is compared with, and those of its parts.
 *
 * Where nothing is below zero each has a line, on one scale for both lists: a whole line is a hundred percent,
 * or else the greatest value, the kommun's own among them.
 *
 * @param own - The kommun's own latest value.
 */
export function comparedViews(
  { comparisons, breakdown }: Indicator,
  unit: Said | undefined,
  own: number | undefined,
  reader: Reader,
): readonly [comparisons: readonly ComparedView[], breakdown: readonly ComparedView[]] {
  const said = (list: Indicator['comparisons'] = []): readonly ComparedView[] =>
    list.map((one) => {
      const figure = figureView('outcome', one, unit, reader);
      return { ...figure, title: say(one.title, reader), length: undefined };
    });
  const lists = [said(comparisons), said(breakdown)] as const;
  const numbers = lists.flat().flatMap(({ amount }) => amount?.number ?? []);
  const most = [unit?.text === '%' ? 100 : 0, own ?? 0, ...numbers].reduce((a, b) => Math.max(a, b));
  if (most <= 0 || numbers.some((number) => number < 0)) return lists;
  const withLine = (one: ComparedView): ComparedView => {
    const number = one.amount?.number;
    return number === undefined ? one : { ...one, length: Math.round((number / most) * 1000) / 10 };
  };
  return [lists[0].map(withLine), lists[1].map(withLine)];
}
