import { withUnit, type Amount } from '../../text/amount.js';
import type { TargetLine } from './chart.view.js';
import { shortTime, type TimedValueView } from './timed-value.view.js';

/** Letters past which words are too long to stand in a chart: the number stands for them. */
const LONGEST_WORDS_IN_CHART = 14;
/** Letters of a label that has room in 320 pixels. */
const LONGEST_LABEL = 30;

/** Names the target's line; undefined where the target is no number. */
export function targetLineOf(
  { amount, date, period }: TimedValueView,
  word: string,
  say: (number: number) => string,
): TargetLine | undefined {
  if (amount?.number === undefined) return undefined;
  const time = shortTime(date ?? period).slice(0, LONGEST_WORDS_IN_CHART);
  const text = shortText(amount, say);
  const own = text === amount.text ? amount : { text };
  const before = `${word} ${time}: `.length;
  const whole = withUnit({ ...amount, text });
  // The unit stands beside the target among the figures too.
  const said = before + whole.length > LONGEST_LABEL ? own : { ...own, text: whole };
  return { number: amount.number, said, time, letters: before + said.text.length };
}

/** A value as it can stand in a chart: the source's own words where they are few. */
export const shortText = ({ text, number }: Amount, say: (number: number) => string): string =>
  text.length > LONGEST_WORDS_IN_CHART && number !== undefined ? say(number) : text;
