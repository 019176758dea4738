import type { Measure, Term } from '../../../format/schema.js';
import type { TextPiece } from '../../pieces.js';
import { isOneOf } from '../../words/says.js';
import { addProse, leaveOver } from '../draft.js';
import { asideIn, type Aside } from './asides.js';
import { firstSentence, isTitle, leadIn, withoutEnd } from '../headline.js';
import { entryHolder, from, type Holder } from '../holder.js';
import { plainOf, tidy } from '../plain.js';
import type { EntryKind } from './entry-kind.js';
import { putMeasureLine } from './labelled-lines.js';
import { headingOf } from './titles.js';

/** Adds a measure to the document's; it leads to the goal that it stands under. */
export function addMeasure(holder: Holder, entry: Measure): Measure {
  const { draft } = holder;
  (draft.content.measures ??= []).push(entry);
  if (holder.goal) draft.goalsOf.set(entry, holder.goal);
  else holder.stand(entry);
  return entry;
}

/** A measure: lines with labels say who does it and when, the rest is its text. */
function measureHolder(around: Holder, entry: Measure, heading: string | undefined): Holder {
  const own = entryHolder(around, entry, 'body', heading);
  return { ...own, text: (piece) => putMeasureLine(own.draft, entry, piece) || own.text(piece) };
}

/** Something that is to be done. */
export const measure: EntryKind = {
  open(branch, holder, put) {
    const { label, code, title } = headingOf(branch.piece);
    const number = label ?? code;
    const entry: Measure = { ...(number !== undefined && { number }), ...(title && { title }) };
    const added = addMeasure(holder, from(holder.draft, entry, branch.piece));
    put(branch.members, measureHolder(holder, added, title));
  },
  leaf(leaf, holder) {
    const { draft } = holder;
    const lead = plainOf(leaf.piece.runs);
    if (leaf.piece.kind === 'paragraph' && isOneOf(lead, draft.words.headings.measures))
      return void leaveOver(draft, leaf.piece, lead, 'said-by-structure');
    const aside = asideIn(leaf.piece, draft.words);
    const piece = aside ? { ...leaf.piece, runs: aside.runs } : leaf.piece;
    const said = plainOf(piece.runs);
    const headline = leadIn(piece) ?? (isTitle(said) ? { title: said, rest: [] } : firstSentence(piece));
    const entry: Measure = { ...numberOf(piece), ...(headline && { title: withoutEnd(headline.title) }) };
    if (aside?.related !== undefined) entry.related = [aside.related];
    const added = addMeasure(holder, from(draft, entry, piece));
    const own = measureHolder(holder, added, headline?.title);
    if (aside?.term) explain(aside.term, piece, holder);
    const rest = headline ? headline.rest : piece.runs;
    if (plainOf(rest))
      own.text({ ...piece, kind: 'paragraph', number: undefined, runs: rest } as unknown as TextPiece);
    return own;
  },
};

/** A word that a measure explains goes among the terms after the measures. */
function explain({ term, definition }: NonNullable<Aside['term']>, piece: TextPiece, holder: Holder): void {
  const { draft } = holder;
  const entry: Term = { term };
  const groups = (draft.content.glossaries ??= []);
  let group = groups.find((one) => one.title === undefined && draft.names.get(one) === 'explained');
  if (!group) {
    groups.push((group = { terms: [] }));
    draft.names.set(group, 'explained');
  }
  group.terms.push(from(draft, entry, piece));
  addProse(draft, entry, 'definition', {
    ...piece,
    kind: 'paragraph',
    number: undefined,
    runs: definition,
  } as unknown as TextPiece);
}

const numberOf = (piece: TextPiece): { readonly number?: string } => {
  const number = tidy(('number' in piece && piece.number) || '')
    .replace(/[.:)]+$/, '')
    .replace(/^\(/, '');
  return number ? { number } : {};
};
