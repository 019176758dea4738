import type { RelatedDocument } from '../../../format/schema.js';
import { documentIn, relationIn } from '../facts/document-in.js';
import { withoutEnd } from '../headline.js';
import { entryHolder, from, type Holder } from '../holder.js';
import { plainOf } from '../plain.js';
import type { EntryKind } from './entry-kind.js';
import { openSection } from './section.js';
import { headingOf } from './titles.js';

/** Adds a document that this one goes with, or the goal around. */
export function addDocument(holder: Holder, entry: RelatedDocument): RelatedDocument {
  const { goal, draft } = holder;
  ((goal ?? draft.content).documents ??= []).push(entry);
  if (!goal) holder.stand(entry);
  return entry;
}

/** Another document: a law, a plan that this one follows from. */
export const document: EntryKind = {
  open(branch, holder, put) {
    if (branch.members.some(({ kind }) => kind === 'document'))
      return openSection(branch.piece, holder, (own) => put(branch.members, own));
    const entry = from(holder.draft, { title: headingOf(branch.piece).title || '–' }, branch.piece);
    put(branch.members, entryHolder(holder, addDocument(holder, entry), 'note', entry.title));
  },
  leaf({ piece }, holder) {
    const { words } = holder.draft;
    const relation = holder.heading === undefined ? undefined : relationIn(holder.heading, words);
    const named = documentIn(withoutEnd(plainOf(piece.runs)), words, relation);
    const entry = addDocument(holder, from(holder.draft, { ...named, title: named.title || '–' }, piece));
    return entryHolder(holder, entry, 'note');
  },
};
