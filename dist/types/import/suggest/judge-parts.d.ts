import type { Words } from '../words/words.js';
import { type Part } from './part.js';
import type { Verdict } from './rules/rule.js';
/** What all parts of a document are taken for. */
export interface Judged {
    readonly verdicts: ReadonlyMap<Part, Verdict>;
    /** Parts that stand in a goal, goals among them. */
    readonly inGoals: ReadonlySet<Part>;
    /** Titles of goals that have a heading, as {@link keyOf} has them. */
    readonly goalTitles: ReadonlySet<string>;
}
/** Takes all parts below one for what they are, each by its own heading and by the part that it stands in. */
export declare function judgeParts(root: Part, words: Words): Judged;
