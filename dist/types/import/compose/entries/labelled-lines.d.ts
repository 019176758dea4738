import type { Goal, Measure } from '../../../format/schema.js';
import type { Piece } from '../../pieces.js';
import { type Draft } from '../draft.js';
/**
 * Puts a line of a goal that says who is responsible, how it goes or which global goals it serves, in the goal; says
 * whether it did.
 */
export declare function putGoalLine(draft: Draft, goal: Goal, piece: Piece): boolean;
/** The same of a measure, which has its times too. */
export declare function putMeasureLine(draft: Draft, measure: Measure, piece: Piece): boolean;
