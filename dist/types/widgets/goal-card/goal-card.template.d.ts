import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { GoalView } from './goal-card.view.js';
/** A goal as a landscape: above the horizon what is wanted, below it what will be done. */
export declare function goalCardTemplate(goal: GoalView, reader: Reader): TemplateResult;
/** The aims and commitments alone, for a widget that has the goal's name already. */
export declare function goalInsideTemplate(goal: GoalView, level: number, reader: Reader): TemplateResult;
