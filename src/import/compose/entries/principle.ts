import type { Principle, Principles } from '../../../format/schema.js';
import type { TextPiece } from '../../pieces.js';
import { leaveOver } from '../draft.js';
import { isTitle, leadIn, withoutEnd } from '../headline.js';
import { entryHolder, from, type Holder } from '../holder.js';
import { plainOf } from '../plain.js';
import type { EntryKind } from './entry-kind.js';
import { groupFor } from './group.js';
import { headingOf } from './titles.js';

/** A principle: a few words are its title, a sentence or more its text. */
export const principle: EntryKind = {
  open(branch, holder, put) {
    put(branch.members, add(branch.piece, headingOf(branch.piece).title, holder));
  },
  leaf({ piece }, holder) {
    const said = plainOf(piece.runs);
    const lead = leadIn(piece);
    if (!lead && isTitle(said) && said.length <= 80 && !/\.$/.test(said.replace(/\s\S+\.$/, '')))
      return add(piece, withoutEnd(said), holder);
    const own = add(piece, lead?.title, holder);
    own.text({
      ...piece,
      kind: 'paragraph',
      number: undefined,
      runs: lead?.rest ?? piece.runs,
    } as unknown as TextPiece);
    return own;
  },
};

function add(piece: TextPiece, title: string | undefined, holder: Holder): Holder {
  const { draft } = holder;
  const items = groupFor<Principle>('principle', holder);
  const number = 'number' in piece ? piece.number : undefined;
  const entry: Principle = title ? { title } : {};
  items.push(from(draft, entry, piece));
  if (number !== undefined) leaveOver(draft, piece, number, 'said-by-structure');
  const group = draft.openGroups.get(holder.entry)!.group as Principles;
  group.numbered = number !== undefined && (group.numbered ?? true);
  return entryHolder(holder, entry, 'body', title);
}
