import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { type GoalView } from '../goal-card/goal-card.view.js';
/** Place of a column in its row. */
export interface ColumnPlace {
    /** Its width, in sixths of the row. */
    readonly width: number;
    readonly first: boolean;
    readonly last: boolean;
}
/** A goal, and its places where there is room for two columns and for three. */
export interface GridGoal {
    readonly goal: GoalView;
    readonly inTwos: ColumnPlace;
    readonly inThrees: ColumnPlace;
}
/** Goals side by side. */
export interface GoalGridView {
    /** The goal that they are parts of. */
    readonly parent: GoalView | undefined;
    readonly goals: readonly GridGoal[];
    /** The cards' sub-goals say more than their names, and are folded. */
    readonly folds: boolean;
}
/**
 * Says what the goals within a goal hold, or those of the document's top level; prioritised ones first.
 *
 * @param item - The goal whose sub-goals are meant. One that has none stands as a single card.
 * @returns undefined where there is no such goal.
 */
export declare function goalGridView(content: Content, item: string | undefined, reader: Reader): GoalGridView | undefined;
/**
 * Widths where there is room for two columns, in sixths of a row: prioritised goals have a row each where
 * there are others, and so has an odd one at the end.
 */
export declare function inTwos(prioritised: number, rest: number): number[];
/**
 * Widths where there is room for three columns, in sixths of a row, so that every row is full and its horizon
 * whole: five goals are three and two. Prioritised goals are wider than the others wherever that leaves no gap.
 */
export declare function inThrees(prioritised: number, rest: number): number[];
