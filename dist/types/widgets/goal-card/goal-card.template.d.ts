import { type TemplateResult } from 'lit';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { GoalView } from './goal-card.view.js';
/**
 * A goal as a landscape: above the horizon what is wanted, below it what will be done.
 *
 * @param many - It is one of many cards on the page, and need not be laid out where it is out of sight.
 */
export declare function goalCardTemplate(goal: GoalView, reader: Reader, many?: boolean): TemplateResult;
/** What a goal holds, for a widget that has its name already. */
export declare function goalInsideTemplate(goal: GoalView, level: number, reader: Reader): Renderable;
