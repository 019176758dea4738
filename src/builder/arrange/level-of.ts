import { isTitle } from '../../import/compose/headline.js';
import { textOfPiece } from '../../import/compose/plain.js';
import type { Piece } from '../../import/pieces.js';
import type { PieceKind, PieceSuggestion } from '../../import/suggestion.js';
import type { Source } from '../model/workspace.js';

/** What opens no part, whatever piece it is. */
const CLOSED = new Set<PieceKind>(['title', 'text', 'omitted']);
/** The deepest level that an editor can choose. */
export const DEEPEST = 6;

/** The level of a piece that opens a part of the page, from 1; undefined for one that stands for itself. */
export function levelOf(piece: Piece, suggestion: PieceSuggestion | undefined): number | undefined {
  const kind = suggestion?.kind;
  if (!kind || CLOSED.has(kind)) return undefined;
  if (piece.kind === 'heading') return Math.max(1, suggestion.level ?? piece.level);
  if (piece.kind !== 'paragraph' && piece.kind !== 'item') return undefined;
  return suggestion.level;
}

/**
 * The level that a piece gets with a kind that the editor chooses: a paragraph that becomes a heading or a goal opens a
 * part, at the level of the last such one, or below the last part of another kind.
 */
export function levelFor(source: Source, id: string, kind: PieceKind): number | undefined {
  const { pieces } = source.document;
  const at = pieces.findIndex((piece) => piece.id === id);
  const told = new Map(source.suggestions.map((one) => [one.piece, one]));
  const piece = pieces[at];
  if (piece?.kind === 'heading') return told.get(id)?.level;
  if (piece?.kind !== 'paragraph' || (kind !== 'heading' && kind !== 'goal')) return undefined;
  // A goal that is told in a whole paragraph has no heading to stand under.
  if (kind === 'goal' && !isTitle(textOfPiece(piece))) return undefined;
  let below: number | undefined;
  for (const other of pieces.slice(0, at).reverse()) {
    const suggestion = told.get(other.id);
    const level = levelOf(other, suggestion);
    if (level === undefined) continue;
    if (suggestion?.kind === kind) return level;
    below ??= level + 1;
  }
  return Math.min(DEEPEST, below ?? 1);
}
