import type { Piece, SourceDocument } from '../pieces.js';
import type { PieceKind, PieceSuggestion } from '../suggestion.js';
import { textOfPiece } from './plain.js';

/** A piece that stands for itself, and what it is taken for. */
export interface Leaf {
  readonly piece: Piece;
  readonly kind: PieceKind;
}

/** A piece that opens a part of the document, with all that stands in it. */
export interface Branch extends Leaf {
  readonly level: number;
  readonly members: readonly Member[];
}

export type Member = Leaf | Branch;

/** Tells a branch from a leaf. */
export const isBranch = (member: Member): member is Branch => 'members' in member;

/** Headings lie at most this deep, so that the content stays within the format's depth. */
const DEEPEST = 9;
/** What a heading can be that has nothing under it. */
const CLOSED = new Set<PieceKind>(['title', 'text', 'omitted']);

/** Puts pieces under the headings that they stand under, by what they are taken for. */
export function treeOf(document: SourceDocument, suggestions: readonly PieceSuggestion[]): readonly Member[] {
  const known = new Map(suggestions.map((one) => [one.piece, one]));
  const root: Member[] = [];
  const open: { readonly level: number; readonly members: Member[] }[] = [];
  for (const piece of document.pieces) {
    if (piece.kind === 'note' || !/[\p{L}\p{N}]/u.test(textOfPiece(piece))) continue;
    const { kind, level } = known.get(piece.id) ?? { kind: kindOf(piece), level: undefined };
    const depth = depthOf(piece, kind, level);
    if (depth !== undefined)
      while (open.length && (open.at(-1)!.level >= depth || open.length >= DEEPEST)) open.pop();
    const into = open.at(-1)?.members ?? root;
    if (depth === undefined) into.push({ piece, kind });
    else {
      const branch = { piece, kind, level: depth, members: [] };
      into.push(branch);
      open.push(branch);
    }
  }
  return root;
}

/** What a piece is of which nobody has said anything. */
const kindOf = ({ kind }: Piece): PieceKind => (kind === 'heading' ? 'heading' : 'text');

/** The level of a piece that opens a part; undefined for one that doesn't. */
function depthOf(piece: Piece, kind: PieceKind, level: number | undefined): number | undefined {
  if (CLOSED.has(kind) || piece.kind === 'table' || piece.kind === 'figure') return undefined;
  if (piece.kind === 'heading') return Math.max(1, level ?? piece.level);
  return level ?? (kind === 'heading' ? DEEPEST : undefined);
}
