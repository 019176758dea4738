import type { Goal } from '../../../format/schema.js';
import { withoutCapitals } from '../facts/capitalised.js';
import { isOneOf } from '../../words/says.js';
import { beforeSeparator, withoutEnd } from '../headline.js';
import { comesFrom, leaveOver } from '../draft.js';
import { from, type Holder } from '../holder.js';
import { plainOf } from '../plain.js';
import type { EntryKind, Put, TextBranch } from './entry-kind.js';
import { headingOf } from './titles.js';

/** Opens a heading that has such goals under it and nothing else: each names it. */
export function openSuperiorGoals(branch: TextBranch, holder: Holder, put: Put): boolean {
  const members = branch.members.filter(({ kind }) => kind !== 'omitted');
  if (!members.length || members.some(({ kind }) => kind !== 'superior-goal')) return false;
  const { label, code, title } = headingOf(branch.piece);
  leaveOver(holder.draft, branch.piece, [label, code].filter(Boolean).join(' '), 'said-by-structure');
  put(branch.members, { ...holder, heading: title });
  const named = (holder.goal ?? holder.draft.content).serves ?? [];
  for (const entry of named.slice(-members.length))
    comesFrom(holder.draft, entry, 'document', branch.piece.id);
  return true;
}

/**
 * A goal of a superior document, which the goal around serves, or the whole document; the heading or the label before it
 * names whose it is.
 */
export const superiorGoal: EntryKind = {
  open(branch, holder, put) {
    superiorGoal.leaf(branch, holder);
    put(branch.members, holder);
  },
  leaf({ piece }, holder) {
    const { draft, goal } = holder;
    const labelled = beforeSeparator(piece);
    const isLabelled = labelled && isOneOf(labelled.title, draft.words.headings.superiorGoals);
    const said = isLabelled ? labelled.rest : piece.runs;
    const heading = isLabelled ? labelled.title : holder.heading;
    const { code, label, title } = headingOf({ ...piece, runs: [{ text: withoutEnd(plainOf(said)) }] });
    const entry: NonNullable<Goal['serves']>[number] = {
      title: [label, title].filter(Boolean).join(' ') || '–',
      ...(code !== undefined && { code }),
      ...(heading && { document: withoutCapitals(heading) }),
    };
    ((goal ?? draft.content).serves ??= []).push(from(draft, entry, piece));
    return undefined;
  },
};
