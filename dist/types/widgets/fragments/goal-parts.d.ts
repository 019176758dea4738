import type { Content, Goal } from '../../format/schema.js';
import type { Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { GoalPartsView } from '../document/goal-parts.view.js';
/** Fetches what shows parts of goals. */
export declare const loadGoalParts: () => Promise<void>;
/** Fetches it where a goal of the content has parts. */
export declare const prepareGoalParts: (content: Content) => Promise<void> | undefined;
/** Whether any goal of the content has parts of its own. */
export declare const hasGoalsWithParts: ({ goals }: Pick<Content, "goals">) => boolean;
/** Whether a goal has parts of its own. */
export declare const hasGoalParts: ({ sections, followUp, documents }: Goal) => boolean;
/** Says what the parts of a goal hold; undefined where it has none, and until the file for it is at hand. */
export declare function goalParts(goal: Goal, content: Content, reader: Reader): GoalPartsView | undefined;
/** Shows them. They have been said, so the file is at hand. */
export declare const goalPartsShown: (parts: GoalPartsView, level: number, reader: Reader) => Renderable;
