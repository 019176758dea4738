import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { GoalProgressView } from './goal-progress.view.js';
export { assessmentsTemplate } from './assessments.template.js';
export { assessmentsBesideStatus } from './assessments.view.js';
export { goalProgressView } from './goal-progress.view.js';
/** How it goes with a goal: its status, what is to be reached, earlier judgements, indicators and measures. */
export declare function goalProgressTemplate(progress: GoalProgressView, level: number, reader: Reader): Renderable;
