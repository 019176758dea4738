import type { Term } from '../../../format/schema.js';
import type { TextPiece } from '../../pieces.js';
import { leaveOver } from '../draft.js';
import { beforeSeparator, isTitle, leadIn, rawOf, runsFrom, withoutEnd, type Headline } from '../headline.js';
import { entryHolder, from, type Holder } from '../holder.js';
import { plainOf, tidy } from '../plain.js';
import type { EntryKind } from './entry-kind.js';
import { groupFor } from './group.js';
import { headingOf } from './titles.js';

/** A term, and what it means. */
export const term: EntryKind = {
  open(branch, holder, put) {
    put(branch.members, add(branch.piece, { title: headingOf(branch.piece).title, rest: [] }, holder));
  },
  leaf({ piece }, holder) {
    const said = plainOf(piece.runs);
    const headline = leadIn(piece) ?? beforeSeparator(piece) ?? definedWord(piece);
    const whole = isTitle(said)
      ? { title: withoutEnd(said), rest: [] }
      : { title: said.split(' ', 1)[0]!, rest: piece.runs };
    return add(piece, headline ?? whole, holder);
  },
};

/** "Flykting är den som …": the word that the sentence begins with is what it explains. */
function definedWord(piece: TextPiece): Headline | undefined {
  const [found] =
    /^\s*\p{Lu}[\p{L}-]{1,40}(?:\s[\p{L}-]{1,30}){0,2}\s+(?=(?:är|avser|betyder|innebär|is|means|on)\s)/u.exec(
      rawOf(piece.runs),
    ) ?? [];
  return found === undefined ? undefined : { title: tidy(found), rest: runsFrom(piece.runs, 0) };
}

function add(piece: TextPiece, { title, rest }: Headline, holder: Holder): Holder {
  const { draft } = holder;
  const entry: Term = { term: title || '–' };
  groupFor<Term>('term', holder).push(from(draft, entry, piece));
  if ('number' in piece && piece.number !== undefined)
    leaveOver(draft, piece, piece.number, 'said-by-structure');
  const own = entryHolder(holder, entry, 'definition', title);
  if (plainOf(rest))
    own.text({ ...piece, kind: 'paragraph', number: undefined, runs: rest } as unknown as TextPiece);
  return own;
}
