import type { Section } from '../../../format/schema.js';
import type { TextPiece } from '../../pieces.js';
import { comesFrom, leaveOver, type Draft } from '../draft.js';
import { sectionHolder, type Holder } from '../holder.js';
import { inlineMarkdown } from '../inline.js';
import { plainOf } from '../plain.js';
import { says } from '../../words/says.js';
import { isBranch, type Member } from '../tree.js';
import type { EntryKind } from './entry-kind.js';
import { nameBy } from './titles.js';

/**
 * Opens a section under the document or another section; what stands where no section can is text in bold.
 *
 * @param fill - Puts what stands under the heading in the holder that it is given.
 */
export function openSection(
  piece: TextPiece,
  holder: Holder,
  fill: (own: Holder) => void,
  kind?: Section['kind'],
): void {
  if (!holder.hasSections) {
    holder.text(piece);
    return fill(holder);
  }
  const { draft } = holder;
  const section: Section = {};
  const title = nameBy(draft, section, piece);
  if (kind) section.kind = kind;
  else if (isAppendix(draft, section, title)) section.kind = 'appendix';
  ((holder.entry as { sections?: Section[] }).sections ??= []).push(section);
  holder.stand(section);
  fill(sectionHolder(draft, section, title));
}

const isAppendix = ({ words }: Draft, { label }: Section, title: string): boolean =>
  says(typeof label === 'string' ? label : title.slice(0, 20), words.headings.appendix);

/** A foreword: the last lines, where they are short, say who signs it. */
export const foreword: EntryKind = {
  open(branch, holder, put) {
    const signed = bylineOf(branch.members);
    openSection(
      branch.piece,
      holder,
      (own) => {
        put(signed.members, own);
        for (const piece of signed.byline) sign(own, piece);
      },
      'foreword',
    );
  },
  leaf: (leaf, holder) => quoted(leaf.piece, holder, 'foreword'),
};

/** A quotation, and who said it. */
export const quote: EntryKind = {
  open: (branch, holder, put) =>
    openSection(branch.piece, holder, (own) => put(branch.members, own), 'quote'),
  leaf: (leaf, holder) => quoted(leaf.piece, holder, 'quote'),
};

function quoted(piece: TextPiece, holder: Holder, kind: 'foreword' | 'quote'): Holder | undefined {
  if (!holder.hasSections) return void holder.text(piece);
  const section: Section = { kind };
  ((holder.entry as { sections?: Section[] }).sections ??= []).push(section);
  holder.stand(section);
  const own = sectionHolder(holder.draft, section, holder.heading);
  own.text({ ...piece, ...(piece.kind === 'paragraph' && { role: undefined }) });
  return own;
}

function sign(own: Holder, piece: TextPiece): void {
  if (!own.hasSections) return own.text(piece);
  const section = own.entry as Section;
  const line = inlineMarkdown(piece.runs, 'line');
  section.byline = section.byline === undefined ? line : `${section.byline as string}, ${line}`;
  comesFrom(own.draft, section, 'byline', piece.id);
}

/** The short paragraphs without a full stop that end a text: two at most. */
function bylineOf(members: readonly Member[]): {
  readonly members: readonly Member[];
  readonly byline: readonly TextPiece[];
} {
  let end = members.length;
  while (end > 1 && members.length - end < 2 && isByline(members[end - 1]!)) end--;
  const byline = members.slice(end).map(({ piece }) => piece as TextPiece);
  return { members: members.slice(0, end), byline };
}

function isByline(member: Member): boolean {
  if (isBranch(member) || member.piece.kind !== 'paragraph' || member.kind !== 'text') return false;
  const said = plainOf(member.piece.runs);
  return said.length > 2 && said.length <= 90 && !/[.:!?]$/.test(said) && /^[\p{Lu}/–—-]/u.test(said);
}

/** What an editor left out. */
export const omitted: EntryKind = {
  open(branch, holder, put) {
    omitted.leaf(branch, holder);
    put(branch.members, holder);
  },
  leaf(leaf, holder) {
    const number = 'number' in leaf.piece ? (leaf.piece.number ?? '') : '';
    leaveOver(holder.draft, leaf.piece, `${number} ${plainOf(leaf.piece.runs)}`, 'dropped');
    return undefined;
  },
};

/** The document's title, and what stands under it where that is not said by headings. */
export const title: EntryKind = {
  open(branch, holder, put) {
    title.leaf(branch, holder);
    put(branch.members, holder);
  },
  leaf({ piece }, holder) {
    const { draft } = holder;
    const { content } = draft;
    const said = plainOf(piece.runs);
    if (!content.title) content.title = said;
    else if (content.title !== said && content.subtitle === undefined && said.length < 200)
      content.subtitle = said;
    else if (content.title !== said) return void holder.text(piece);
    comesFrom(draft, content, content.title === said ? 'title' : 'subtitle', piece.id);
    return undefined;
  },
};
