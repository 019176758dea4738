import type { Goal } from '../../../format/schema.js';
import { type Holder } from '../holder.js';
import type { EntryKind } from './entry-kind.js';
/** The goal around; where there is none, one without a name that stands for what is wanted here. */
export declare function goalAround(holder: Holder): Goal;
export declare const aim: EntryKind;
export declare const commitment: EntryKind;
/** What a goal is about, a word or two each: in a line with commas, or an item each. */
export declare const topic: EntryKind;
/** Parts a line of topics at its commas, and the last two at their "och". */
export declare function topicsIn(line: string): readonly string[];
