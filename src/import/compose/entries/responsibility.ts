import { isOrganisationName } from '../facts/organisation.js';
import { plainOf } from '../plain.js';
import type { EntryKind } from './entry-kind.js';
import { text } from './heading.js';

/** An organisation's name before a list of goals: the goals that follow are its own. */
export const responsibility: EntryKind = {
  open: (branch, holder, put) => text.open(branch, holder, put),
  leaf(leaf, holder) {
    const { draft } = holder;
    const name = plainOf(leaf.piece.runs);
    if (!isOrganisationName(name, draft.words)) return text.leaf(leaf, holder);
    draft.answering.set(holder.entry, { name, piece: leaf.piece.id });
    return undefined;
  },
};
