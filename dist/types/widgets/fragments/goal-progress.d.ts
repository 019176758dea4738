import type { Content, Goal, Indicator, Measure } from '../../format/schema.js';
import type { Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { DeepLinks } from '../base/deep-links.js';
import type { AssessmentsView } from '../goal-progress/assessments.view.js';
import type { GoalProgressView } from '../goal-progress/goal-progress.view.js';
import type { FollowedList } from './status.view.js';
/** Fetches what shows how it goes with goals. */
export declare const loadGoalProgress: () => Promise<void>;
/** Fetches what few goals say where a goal of the content says it: how it goes, and parts of its own. */
export declare function prepareGoals(content: Content): Promise<unknown> | undefined;
/** Whether any goal of the content says how it goes. */
export declare function hasFollowedGoals(content: Content): boolean;
/** Whether any entry of the content says how it goes in words that come in that file. */
export declare const isFollowedUp: (content: Content) => boolean;
/** Fetches it where entries of a list have been assessed at several times. */
export declare const prepareAssessed: (entries: Assessed) => Promise<void> | undefined;
type Assessed = readonly (Measure | Indicator)[] | undefined;
/** Says how it goes with a goal; undefined where the document does not say, and until the file for it is at hand. */
export declare function goalProgress(goal: Goal, content: Content, reader: Reader): GoalProgressView | undefined;
/** How a measure or an indicator has been assessed over time; undefined as above. */
export declare function assessmentsOf(entry: Measure | Indicator, of: FollowedList, content: Content, reader: Reader): AssessmentsView | undefined;
/** Shows them. They have been said, so the file is at hand. */
export declare const assessmentsShown: (assessments: AssessmentsView, reader: Reader) => Renderable;
/** Shows it. It has been said, so the file is at hand. */
export declare const goalProgressShown: (progress: GoalProgressView, level: number, reader: Reader) => Renderable;
/** The reader of goals that say how it goes: with the entries that other widgets show, to which they lead. */
export declare function readerOfGoals(content: Content, reader: Reader, links: DeepLinks): Reader;
export {};
