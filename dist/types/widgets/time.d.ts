import type { SaidDate } from '../text/dates.js';
import { type Renderable } from '../text/rich-text.js';
/** A date in words, with the machine's form beside it. */
export declare function time(date: SaidDate | undefined): Renderable;
