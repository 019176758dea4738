import { type TemplateResult } from 'lit';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { GoalView } from './goal-card.view.js';
/** A goal as a landscape: above the horizon what is wanted, below it what will be done. */
export declare function goalCardTemplate(goal: GoalView, reader: Reader): TemplateResult;
/** What a goal holds, for a widget that has its name already. */
export declare function goalInsideTemplate(goal: GoalView, level: number, reader: Reader): Renderable;
