import { type TemplateResult } from 'lit';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { GoalView } from './goal-card.view.js';
/**
 * A goal as a landscape: above the horizon what is wanted, below it what will be done.
 *
 * @param many - It is one of many cards on the page, and need not be laid out where it is out of sight.
 * @param within - What stands in the place of the list of sub-goals.
 */
export declare function goalCardTemplate(goal: GoalView, reader: Reader, many?: boolean, within?: Renderable): TemplateResult;
/** Shows what a goal holds, for a widget that has its name already. */
export declare function goalInsideTemplate(goal: GoalView, level: number, reader: Reader): Renderable;
/** A goal's heading, and its topics. */
export declare function goalHeadTemplate(goal: GoalView, reader: Reader): Renderable;
/** The sub-goals in a list, each with all that it holds. */
export declare function subGoalList(goals: readonly GoalView[], level: number, reader: Reader): TemplateResult;
