import { type Amount } from '../../text/amount.js';
import type { TargetLine } from './chart.view.js';
import { type TimedValueView } from './timed-value.view.js';
/** Names the target's line; undefined where the target is no number. */
export declare function targetLineOf({ amount, date, period }: TimedValueView, word: string, say: (number: number) => string): TargetLine | undefined;
/** A value as it can stand in a chart: the source's own words where they are few. */
export declare const shortText: ({ text, number }: Amount, say: (number: number) => string) => string;
