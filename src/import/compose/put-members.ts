import type { Figure } from '../../format/schema.js';
import type { ParagraphPiece, Piece } from '../pieces.js';
import type { PieceKind } from '../suggestion.js';
import { entryKinds } from './entries/kinds.js';
import type { Put, TextBranch, TextLeaf } from './entries/entry-kind.js';
import { looksLikeCaption, putCaption, putFigure } from './entries/figure.js';
import { putTable } from './entries/table.js';
import { isBranch, type Leaf, type Member } from './tree.js';
import type { Holder } from './holder.js';
import { plainOf } from './plain.js';

/** What a text between two of a kind goes on with: the one before it. */
const GOES_ON = new Set<PieceKind>(['step', 'measure', 'principle', 'term', 'goal']);

/** What a piece may go on with: the one before it, and what that became. */
interface Last {
  readonly kind: PieceKind;
  readonly piece: Piece;
  readonly holder?: Holder | undefined;
  readonly figure?: Figure | undefined;
}

/** Puts members of a part in what holds it, each by its kind. */
export const putMembers: Put = (members, holder) => {
  const nextKinds = kindsAfter(members);
  let last: Last | undefined;
  members.forEach((member, i) => {
    if (isBranch(member)) {
      entryKinds[member.kind].open(member as TextBranch, holder, putMembers);
      last = undefined;
    } else last = putLeaf(member, last, nextKinds[i], holder);
  });
};

/** Puts a leaf, and gives what the next one may go on with. */
function putLeaf(
  member: Leaf,
  last: Last | undefined,
  next: PieceKind | undefined,
  holder: Holder,
): Last | undefined {
  const { piece, kind } = member;
  if (last?.holder && belongs(member, last, next)) {
    last.holder.text(piece);
    return last;
  }
  if (piece.kind === 'figure')
    return { kind, piece, figure: kind === 'omitted' ? undefined : putFigure(piece, holder) };
  if (piece.kind === 'table') {
    const before = last?.piece.kind === 'table' ? last.piece : undefined;
    putTable(member, piece, holder, before, entryKinds);
    return { kind, piece };
  }
  if (kind === 'text' && piece.kind === 'paragraph' && isCaption(piece, last?.piece))
    return { kind, piece, figure: putCaption(piece, last?.figure, holder) };
  return { kind, piece, holder: entryKinds[kind].leaf(member as TextLeaf, holder) };
}

/** A caption under a table, or above one, is text. */
const isCaption = (piece: ParagraphPiece, before: Piece | undefined): boolean =>
  (piece.role === 'caption' && before?.kind !== 'table' && !/^tab/i.test(plainOf(piece.runs))) ||
  (before?.kind === 'figure' && before.caption === undefined && looksLikeCaption(piece));

function belongs(
  { piece, kind }: Leaf,
  last: { readonly kind: PieceKind; readonly piece: Piece },
  next: PieceKind | undefined,
): boolean {
  if (kind !== 'text' && kind !== last.kind) return false;
  if (piece.kind === 'item' && piece.continues) return true;
  if (kind !== 'text' || piece.kind === 'figure') return false;
  if (piece.kind === 'item' && last.piece.kind === 'item' && piece.level > last.piece.level) return true;
  return next === last.kind && GOES_ON.has(last.kind);
}

/** The kind of the next member that is no text, for each. */
function kindsAfter(members: readonly Member[]): readonly (PieceKind | undefined)[] {
  const kinds: (PieceKind | undefined)[] = [];
  let next: PieceKind | undefined;
  for (let i = members.length - 1; i >= 0; i--) {
    kinds[i] = next;
    const { kind, piece } = members[i]!;
    if (isBranch(members[i]!)) next = undefined;
    else if (kind !== 'text' || piece.kind === 'figure') next = kind;
  }
  return kinds;
}
