import type { SeriesTarget } from './lines.view.js';
import type { ManySeries } from './series.view.js';
import { targetLineOf } from './target.view.js';
import type { TimedValueView } from './timed-value.view.js';

/**
 * The targets' lines among several series, each once: with the series that have it, unless all that have any share it.
 *
 * @param common - The indicator's own target.
 */
export function seriesTargets(
  { series }: ManySeries,
  common: TimedValueView,
  word: string,
  say: (number: number) => string,
): readonly SeriesTarget[] {
  const found = new Map<string, SeriesTarget>();
  const add = (target: TimedValueView, whose: readonly number[]): void => {
    const line = targetLineOf(target, word, say);
    if (!line) return;
    const key = `${line.number} ${line.time} ${line.said.text}`;
    const known = found.get(key);
    const isCommon = known && (!known.whose.length || !whose.length);
    found.set(key, { ...line, whose: isCommon ? [] : [...(known?.whose ?? []), ...whose] });
  };
  series.forEach(({ target }, i) => target && add(target, [i]));
  const [only, ...more] = found.values();
  if (only && !more.length && only.whose.length > 1) found.set([...found.keys()][0]!, { ...only, whose: [] });
  add(common, []);
  return [...found.values()];
}
