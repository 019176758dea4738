import { findGoal } from '../../format/find.js';
import type { Content, Goal } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { goalView, type GoalView } from '../goal-card/goal-card.view.js';

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

/** So many names of sub-goals are a list; more are folded, as those with texts are. */
const LISTED_UP_TO = 6;

/**
 * Says what the goals within a goal hold, or those of the document's top level; prioritised ones first.
 *
 * @param item - The goal whose sub-goals are meant. One that has none stands as a single card.
 * @returns undefined where there is no such goal.
 */
export function goalGridView(
  content: Content,
  item: string | undefined,
  reader: Reader,
): GoalGridView | undefined {
  const parent = item ? findGoal(content, item) : undefined;
  const within = parent?.goals?.length ? parent : undefined;
  const goals = within ? within.goals : item ? parent && [parent] : content.goals;
  if (!goals?.length) return undefined;
  const views = [...goals].sort(byPriority).map((goal) => goalView(goal, content, reader));
  const prioritised = views.filter((goal) => goal.prioritised).length;
  const rest = views.length - prioritised;
  const twos = places(inTwos(prioritised, rest));
  const threes = places(inThrees(prioritised, rest));
  return {
    parent: within && goalView({ ...within, goals: [] }, content, reader),
    goals: views.map((goal, i) => ({ goal, inTwos: twos[i]!, inThrees: threes[i]! })),
    folds: views.some(({ subGoals }) => subGoals.length > LISTED_UP_TO || subGoals.some(saysMore)),
  };
}

/** Prioritised goals first, those with a rank in its order before those without; else as in the document. */
function byPriority(a: Goal, b: Goal): number {
  return place(a) - place(b) || 0;
}
const place = ({ priority }: Goal): number =>
  !priority ? Infinity : typeof priority === 'object' ? (priority.rank ?? 1e9) : 1e9;

function saysMore(goal: GoalView): boolean {
  const { reason, summary, body, figure, note, updated, source } = goal;
  const { topics, aims, commitments, responsible, globalGoals, subGoals } = goal;
  const lists = [topics, aims, commitments, responsible, globalGoals, subGoals];
  const texts = [reason, summary, body, figure, note, updated, source];
  return texts.some(Boolean) || lists.some((list) => list.length);
}

/**
 * Widths where there is room for two columns, in sixths of a row: prioritised goals have a row each where
 * there are others, and so has an odd one at the end.
 */
export function inTwos(prioritised: number, rest: number): number[] {
  return prioritised && rest
    ? [...Array<number>(prioritised).fill(6), ...inTwos(0, rest)]
    : pairs(prioritised + rest).reverse();
}

/**
 * Widths where there is room for three columns, in sixths of a row, so that every row is full and its horizon
 * whole: five goals are three and two. Prioritised goals are wider than the others wherever that leaves no gap.
 */
export function inThrees(prioritised: number, rest: number): number[] {
  if (!prioritised || !rest) return evenly(prioritised + rest);
  // One that would be left over stands beside the last prioritised goal.
  return rest % 3 === 1
    ? [...pairs(prioritised - 1), 4, 2, ...evenly(rest - 1)]
    : [...pairs(prioritised), ...evenly(rest)];
}

/** Halves of a row; an odd one comes first and has a row of its own. */
function pairs(count: number): number[] {
  return [...Array<undefined>(count)].map((_, i) => (count % 2 && i === 0 ? 6 : 3));
}

/** Thirds of a row, and at the end halves, so that nothing is left over. */
function evenly(count: number): number[] {
  if (count < 2) return Array<number>(count).fill(6);
  const wide = count % 3 === 0 ? 0 : count % 3 === 2 ? 2 : 4;
  return [...Array<undefined>(count)].map((_, i) => (i < count - wide ? 2 : 3));
}

function places(widths: readonly number[]): ColumnPlace[] {
  let filled = 0;
  return widths.map((width) => {
    const first = filled % 6 === 0;
    filled += width;
    return { width, first, last: filled % 6 === 0 };
  });
}
