import { type SaidDate } from '../../text/dates.js';
import type { Said } from '../../text/localized.js';
import { type Renderable } from '../../text/rich-text.js';
/** A date in words, with the machine's form beside it. */
export declare function time(date: SaidDate | undefined): Renderable;
/** A number of a case or a paragraph, which does not break inside where it is short. */
export declare const unbroken: (said: Said | undefined) => Renderable;
