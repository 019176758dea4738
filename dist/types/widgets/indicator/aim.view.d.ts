import { type Amount } from './amount.js';
import type { Aim } from './chart.view.js';
import { type FigureView } from './figures.view.js';
/** What the target's line is called; undefined where the target is no number. */
export declare function aimOf({ amount, date }: FigureView, word: string, say: (number: number) => string): Aim | undefined;
/** A value as it can stand in a chart: the source's own words where they are few. */
export declare const shortText: ({ text, number }: Amount, say: (number: number) => string) => string;
