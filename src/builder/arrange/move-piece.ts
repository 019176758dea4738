import type { Piece } from '../../import/pieces.js';
import type { Workspace } from '../model/workspace.js';
import { changed, type Arranged } from './changed.js';

/** Whether a piece can go a step up or down; notes stay after the body. */
export function canMove(pieces: readonly Piece[], id: string, by: -1 | 1): boolean {
  const at = pieces.findIndex((piece) => piece.id === id);
  const other = pieces[at + by];
  return at >= 0 && !!other && other.kind !== 'note' && pieces[at]!.kind !== 'note';
}

/** Moves a piece past the one before or after it. */
export function movePiece(workspace: Workspace, id: string, by: -1 | 1): Arranged {
  const { source } = workspace;
  if (!source || !canMove(source.document.pieces, id, by)) return { workspace, lost: [] };
  const { pieces } = source.document;
  const at = pieces.findIndex((piece) => piece.id === id);
  return changed(
    workspace,
    source,
    { pieces: pieces.toSpliced(at, 1).toSpliced(at + by, 0, pieces[at]!) },
    id,
  );
}
