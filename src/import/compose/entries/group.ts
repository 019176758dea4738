import type { PieceKind } from '../../suggestion.js';
import type { Draft, Entry } from '../draft.js';
import { entryHolder, type Holder } from '../holder.js';
import type { Branch } from '../tree.js';
import type { Put, TextBranch } from './entry-kind.js';
import { openInGoal } from './goal-part.js';
import { openSuperiorGoals } from './superior-goal.js';
import { openSection } from './section.js';
import { nameBy } from './titles.js';

/** Key of the content that the groups of each kind of member stand in, and the key of a group's members. */
const GROUPS = {
  step: ['journeys', 'steps'],
  principle: ['principles', 'items'],
  term: ['glossaries', 'terms'],
  duty: ['roles', 'entries'],
} as const;
export type GroupedKind = keyof typeof GROUPS;

const isGrouped = (kind: PieceKind): kind is GroupedKind => Object.hasOwn(GROUPS, kind);

/** What stands among the members of a group and belongs to the document as a whole. */
const ASIDE = new Set<PieceKind>(['text', 'omitted', 'fact', 'decision', 'contact']);

/** The kind of which a heading's members are a group: all but the text before and between them is of it. */
export function groupedBy({ members }: Branch): GroupedKind | undefined {
  const kinds = new Set(members.map(({ kind }) => kind).filter((kind) => !ASIDE.has(kind)));
  const [only] = kinds;
  if (kinds.size !== 1 || !only || !isGrouped(only)) return undefined;
  const last = members.at(-1)!;
  // What comes after duties is a note on them; after others it is a text that the group has no place for.
  const isOver = last.kind === 'text' && !(last.piece.kind === 'item' && last.piece.continues);
  return only === 'duty' || !isOver ? only : undefined;
}

/** Opens a group under its heading; the text before its members introduces it. */
export function openGroup(kind: GroupedKind, branch: TextBranch, holder: Holder, put: Put): void {
  const { draft } = holder;
  const group = addGroup(draft, kind, holder);
  draft.openGroups.set(group, { kind, group });
  const title = nameBy(draft, group, branch.piece);
  const last = branch.members.findLastIndex((member) => member.kind === kind);
  put(branch.members.slice(0, last + 1), entryHolder(holder, group, 'intro', title));
  put(branch.members.slice(last + 1), entryHolder(holder, group, 'note', title));
}

/** The list that an entry goes into: that of the group around or just before, or of a new one without a title. */
export function groupFor<T>(kind: GroupedKind, holder: Holder): T[] {
  const { draft } = holder;
  const open = draft.openGroups.get(holder.entry);
  const isHere =
    open?.kind === kind &&
    (open.group === holder.entry || draft.standing.get(holder.entry)?.at(-1) === open.group);
  const group = isHere ? open.group : addGroup(draft, kind, holder);
  draft.openGroups.set(holder.entry, { kind, group });
  return (group as Record<string, T[]>)[GROUPS[kind][1]]!;
}

function addGroup(draft: Draft, kind: GroupedKind, holder: Holder): Entry {
  const [key, members] = GROUPS[kind];
  const group = { [members]: [] };
  const groups = ((draft.content as unknown as Record<string, Entry[] | undefined>)[key] ??= []);
  groups.push(group);
  holder.stand(group);
  return group;
}

/** A group under its heading, where its members are one; else what a goal has a place for, or a section. */
export function openHeading(branch: TextBranch, holder: Holder, put: Put): void {
  const kind = groupedBy(branch);
  if (kind) openGroup(kind, branch, holder, put);
  else if (!openSuperiorGoals(branch, holder, put) && !openInGoal(branch, holder, put))
    openSection(branch.piece, holder, (own) => put(branch.members, own));
}
