import type { Step } from '../../../format/schema.js';
import type { TextPiece } from '../../pieces.js';
import { leaveOver } from '../draft.js';
import { firstSentence, leadIn, type Headline } from '../headline.js';
import { entryHolder, from, type Holder } from '../holder.js';
import { plainOf } from '../plain.js';
import type { EntryKind } from './entry-kind.js';
import { groupFor } from './group.js';
import { headingOf } from './titles.js';

/** A step on a way: "Steg ett – att ta emot". The goal that it leads to is the one that its text names. */
export const step: EntryKind = {
  open(branch, holder, put) {
    put(branch.members, addStep(branch.piece, { title: plainOf(branch.piece.runs), rest: [] }, holder));
  },
  leaf({ piece }, holder) {
    return addStep(
      piece,
      leadIn(piece) ?? firstSentence(piece) ?? { title: plainOf(piece.runs), rest: [] },
      holder,
    );
  },
};

function addStep(piece: TextPiece, { title, rest }: Headline, holder: Holder): Holder {
  const { draft } = holder;
  const named = headingOf({ ...piece, runs: [{ text: title }] });
  const label = named.label ?? (/\p{L}/u.test(named.code ?? '') ? named.code : undefined);
  if (named.code !== undefined && named.code !== label)
    leaveOver(draft, piece, named.code, 'said-by-structure');
  const entry: Step = { ...(label !== undefined && { label }), ...(named.title && { title: named.title }) };
  groupFor<Step>('step', holder).push(from(draft, entry, piece));
  const own = entryHolder(holder, entry, 'body', named.title);
  if (rest.length) own.text({ ...piece, kind: 'paragraph', number: undefined, runs: rest });
  return own;
}
