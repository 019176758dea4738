import type { Piece } from '../../import/pieces.js';
import type { PieceSuggestion } from '../../import/suggestion.js';
import type { Source, Workspace } from '../model/workspace.js';
import { changed, type Arranged } from './changed.js';
import { levelOf } from './level-of.js';

/** A document's pieces, and what each is taken for. */
export interface Ordered {
  readonly pieces: readonly Piece[];
  readonly told: ReadonlyMap<string, PieceSuggestion>;
}

/** Gives a source's pieces in their order. */
export const orderOf = ({ document, suggestions }: Source): Ordered => ({
  pieces: document.pieces,
  told: new Map(suggestions.map((one) => [one.piece, one])),
});

/** How many pieces move with a piece, itself among them: a heading takes all that stands under it along. */
export const movedWith = (ordered: Ordered, id: string): number =>
  partAt(ordered, placeOf(ordered, id)).length;

/** Whether a piece, with what stands under it, can go up or down; notes stay after the body. */
export function canMove(ordered: Ordered, id: string, by: -1 | 1): boolean {
  const { pieces } = ordered;
  const at = placeOf(ordered, id);
  const other = pieces[by < 0 ? at - 1 : at + partAt(ordered, at).length];
  return at >= 0 && !!other && other.kind !== 'note' && pieces[at]!.kind !== 'note';
}

/** Moves a piece past the one before or after it; a heading, with all that stands under it, past the part beside it. */
export function movePiece(workspace: Workspace, id: string, by: -1 | 1): Arranged {
  const { source } = workspace;
  if (!source) return { workspace, lost: [] };
  const ordered = orderOf(source);
  if (!canMove(ordered, id, by)) return { workspace, lost: [] };
  const at = placeOf(ordered, id);
  const part = partAt(ordered, at);
  const to = by < 0 ? startBefore(ordered, at) : at + partAt(ordered, at + part.length).length;
  const pieces = ordered.pieces.toSpliced(at, part.length).toSpliced(to, 0, ...part);
  return changed(workspace, source, { pieces }, id);
}

const placeOf = ({ pieces }: Ordered, id: string): number => pieces.findIndex((piece) => piece.id === id);

function levelAt({ pieces, told }: Ordered, at: number): number | undefined {
  const piece = pieces[at];
  return piece && levelOf(piece, told.get(piece.id));
}

/** A piece and what stands under it, as far as the next of its level or a higher one. */
function partAt(ordered: Ordered, at: number): readonly Piece[] {
  const { pieces } = ordered;
  const level = levelAt(ordered, at);
  let end = at + 1;
  if (level !== undefined)
    while (
      end < pieces.length &&
      pieces[end]!.kind !== 'note' &&
      (levelAt(ordered, end) ?? level + 1) > level
    )
      end++;
  return pieces.slice(at, end);
}

/** Where the part begins that stands before one: the last of its level or a higher one, or else the piece before. */
function startBefore(ordered: Ordered, at: number): number {
  const level = levelAt(ordered, at);
  if (level === undefined) return at - 1;
  for (let start = at - 1; start >= 0; start--)
    if ((levelAt(ordered, start) ?? level + 1) <= level) return start;
  return at - 1;
}
