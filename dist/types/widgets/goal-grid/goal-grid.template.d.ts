import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { GoalGridView } from './goal-grid.view.js';
/** Goals side by side, in rows that each share one horizon. */
export declare function goalGridTemplate({ parent, goals, folds }: GoalGridView, reader: Reader): TemplateResult;
