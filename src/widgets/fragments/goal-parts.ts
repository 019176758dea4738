import type { Content, Goal } from '../../format/schema.js';
import type { Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { GoalPartsView } from '../document/goal-parts.view.js';
import { lateFile } from './late-file.js';

/*
 * Parts of a goal that a document has, too: titled texts, how it is followed up, documents. They lie in the file that
 * shows those of the document, which a page with a goal alone fetches where the goal has some.
 */

const late = lateFile(() => import('../document/goal-parts.template.js'), 'samsyn-document.js');

/** Fetches what shows parts of goals. */
export const loadGoalParts = late.load;

/** Fetches it where a goal of the content has parts. */
export const prepareGoalParts = (content: Content): Promise<void> | undefined =>
  !late.file && hasGoalsWithParts(content) ? late.load() : undefined;

/** Whether any goal of the content has parts of its own. */
export const hasGoalsWithParts = ({ goals }: Pick<Content, 'goals'>): boolean =>
  Boolean(goals?.some((goal) => hasGoalParts(goal) || hasGoalsWithParts(goal)));

/** Whether a goal has parts of its own. */
export const hasGoalParts = ({ sections, followUp, documents }: Goal): boolean =>
  Boolean(sections?.length || followUp || documents?.length);

/** Says what the parts of a goal hold; undefined where it has none, and until the file for it is at hand. */
export function goalParts(goal: Goal, content: Content, reader: Reader): GoalPartsView | undefined {
  if (!hasGoalParts(goal)) return undefined;
  if (!late.file) reader.waitFor?.(late.load());
  return late.file?.goalPartsView(goal, content, reader);
}

/** Shows them. They have been said, so the file is at hand. */
export const goalPartsShown = (parts: GoalPartsView, level: number, reader: Reader): Renderable =>
  late.file!.goalPartsTemplate(parts, level, reader);
