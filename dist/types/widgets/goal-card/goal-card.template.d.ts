import { type TemplateResult } from 'lit';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { GoalView } from './goal-card.view.js';
/** What a widget of several cards says otherwise than a lone card. */
export interface OwnParts {
    /** In the place of "Prioriterat". */
    readonly tag?: string | undefined;
    /** In the place of the list of sub-goals. */
    readonly subGoals?: Renderable | undefined;
}
/**
 * A goal as a landscape: above the horizon what is wanted, below it what will be done.
 *
 * @param many - It is one of many cards on the page, and need not be laid out where it is out of sight.
 */
export declare function goalCardTemplate(goal: GoalView, reader: Reader, many?: boolean, own?: OwnParts): TemplateResult;
/** What a goal holds, for a widget that has its name already. */
export declare function goalInsideTemplate(goal: GoalView, level: number, reader: Reader): Renderable;
/**
 * A goal's heading, and its topics.
 *
 * @param tagged - What is said where it is prioritised.
 */
export declare function goalHeadTemplate(goal: GoalView, reader: Reader, tagged?: string): Renderable;
/** The sub-goals in a list, each with all that it holds. */
export declare function subGoalList(goals: readonly GoalView[], level: number, reader: Reader): TemplateResult;
/** Who is responsible for a goal, and the note to it. */
export declare function goalFootTemplate({ responsible, note }: GoalView, reader: Reader): Renderable;
