import type { Content, Goal } from '../../format/schema.js';
import type { Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { DeepLinks } from '../base/deep-links.js';
import type { GoalProgressView } from '../goal-progress/goal-progress.view.js';
/** Fetches what shows how it goes with goals, once a page; if it cannot be had the console is told, and the goals stay. */
export declare const loadGoalProgress: () => Promise<void>;
/** Fetches it where a goal of the content says how it goes. */
export declare const prepareGoals: (content: Content) => Promise<void> | undefined;
/** Whether any goal of the content says how it goes. */
export declare const hasFollowedGoals: (content: Content) => boolean;
/** Says how it goes with a goal; undefined where the document does not say, and until the file for it is at hand. */
export declare function goalProgress(goal: Goal, content: Content, reader: Reader): GoalProgressView | undefined;
/** Shows it. It has been said, so the file is at hand. */
export declare const goalProgressShown: (progress: GoalProgressView, level: number, reader: Reader) => Renderable;
/** The reader of goals that say how it goes: with the entries that other widgets show, to which they lead. */
export declare function readerOfGoals(content: Content, reader: Reader, links: DeepLinks): Reader;
