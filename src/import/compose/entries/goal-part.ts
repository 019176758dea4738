import type { Goal, GoalSection } from '../../../format/schema.js';
import { isOneOf, says } from '../../words/says.js';
import { comesFrom, leaveOver } from '../draft.js';
import { entryHolder, type Holder } from '../holder.js';
import { plainOf } from '../plain.js';
import { isBranch, type Member } from '../tree.js';
import type { Put, TextBranch } from './entry-kind.js';
import { headingOf, nameBy } from './titles.js';

/**
 * Opens what stands under a heading in a goal, where the goal has a place for it: the goals within, under the document's
 * own word for them; its documents; a text with a title.
 *
 * @returns Whether the goal had a place for it.
 */
export function openInGoal(branch: TextBranch, holder: Holder, put: Put): boolean {
  const { goal } = holder;
  if (!goal || goal !== holder.entry) return false;
  const members = branch.members.filter(({ kind }) => kind !== 'omitted');
  if (!members.length) return false;
  const own = ownPlace(branch, goal, holder, members);
  if (own) put(branch.members, own);
  return Boolean(own);
}

function ownPlace(
  branch: TextBranch,
  goal: Goal,
  holder: Holder,
  members: readonly Member[],
): Holder | undefined {
  const { draft } = holder;
  const { label, code, title } = headingOf(branch.piece);
  if (title && members.every(({ kind }) => kind === 'goal') && !goal.goals && !goal.goalsLabel) {
    goal.goalsLabel = title;
    comesFrom(draft, goal, 'goalsLabel', branch.piece.id);
    leaveOver(draft, branch.piece, [label, code].filter(Boolean).join(' '), 'said-by-structure');
    return holder;
  }
  if (
    members.every(({ kind }) => kind === 'document') &&
    isOneOf(plainOf(branch.piece.runs), draft.words.headings.documents)
  ) {
    leaveOver(draft, branch.piece, plainOf(branch.piece.runs), 'said-by-structure');
    return holder;
  }
  if (!title || !isText(members)) return undefined;
  if (!goal.summary && says(title, draft.words.headings.summary)) {
    leaveOver(draft, branch.piece, plainOf(branch.piece.runs), 'said-by-structure');
    return holder;
  }
  const section: GoalSection = {};
  (goal.sections ??= []).push(section);
  return entryHolder(holder, section, 'body', nameBy(draft, section, branch.piece));
}

/** Whether members are running text alone, which may have headings of its own. */
const isText = (members: readonly Member[]): boolean =>
  members.some((member) => !isBranch(member)) &&
  members.every((member) =>
    isBranch(member)
      ? member.kind === 'heading' && isText(member.members)
      : member.kind === 'text' && member.piece.kind !== 'figure',
  );
