import { type Told } from '../told.js';
import { type PartRule, type Verdict } from './rule.js';
/** A goal by its label, by what it holds, or by standing among goals. */
export declare const goalRule: PartRule;
/** What stands in a goal: lists of what is wanted are found by {@link wantsRule}, goals below by their headings. */
export declare const goalVerdict: (heading: Told) => Verdict;
/** A part that holds goals: in parts below, or in a list. */
export declare const goalsRule: PartRule;
