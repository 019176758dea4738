import { withUnit, type Amount } from './amount.js';
import type { Aim } from './chart.view.js';
import { shortTime, type FigureView } from './figures.view.js';

/** Letters past which words are too long to stand in a chart: the number stands for them. */
const SHORT = 14;
/** Letters of a label that has room in 320 pixels. */
const LABEL = 30;

/** What the target's line is called; undefined where the target is no number. */
export function aimOf(
  { amount, date }: FigureView,
  word: string,
  say: (number: number) => string,
): Aim | undefined {
  if (amount?.number === undefined) return undefined;
  const time = shortTime(date).slice(0, SHORT);
  const text = shortText(amount, say);
  const own = text === amount.text ? amount : { text };
  const before = `${word} ${time}: `.length;
  const whole = withUnit({ ...amount, text });
  // The unit stands beside the target among the figures too.
  const said = before + whole.length > LABEL ? own : { ...own, text: whole };
  return { number: amount.number, said, time, letters: before + said.text.length };
}

/** A value as it can stand in a chart: the source's own words where they are few. */
export const shortText = ({ text, number }: Amount, say: (number: number) => string): string =>
  text.length > SHORT && number !== undefined ? say(number) : text;
