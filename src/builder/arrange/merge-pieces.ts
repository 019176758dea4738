import type { Piece, Run, TextPiece } from '../../import/pieces.js';
import { joinRuns } from '../../import/readers/runs.js';
import type { Workspace } from '../model/workspace.js';
import { changed, type Arranged } from './changed.js';

/** Whether a piece is a text that stands in the document's body. */
export const isBodyText = (piece: Piece | undefined): piece is Exclude<TextPiece, { kind: 'note' }> =>
  piece?.kind === 'heading' || piece?.kind === 'paragraph' || piece?.kind === 'item';

/** Whether a piece can be merged with the one before it: both are texts. */
export function canMerge(pieces: readonly Piece[], id: string): boolean {
  const at = pieces.findIndex((piece) => piece.id === id);
  return at > 0 && isBodyText(pieces[at]) && isBodyText(pieces[at - 1]);
}

/** Merges a piece with the one before it, which keeps its kind; a number of the second goes into the text. */
export function mergePieces(workspace: Workspace, id: string): Arranged {
  const { source } = workspace;
  if (!source || !canMerge(source.document.pieces, id)) return { workspace, lost: [] };
  const { pieces } = source.document;
  const at = pieces.findIndex((piece) => piece.id === id);
  const first = pieces[at - 1] as TextPiece;
  const second = pieces[at] as TextPiece;
  const number = 'number' in second && second.number !== undefined ? `${second.number} ` : '';
  const runs: readonly Run[] = joinRuns([...first.runs, { text: ` ${number}` }, ...second.runs]);
  return changed(
    workspace,
    source,
    {
      pieces: pieces.toSpliced(at - 1, 2, { ...first, runs }),
      suggestions: source.suggestions.filter(({ piece }) => piece !== id),
      settled: source.settled.filter((piece) => piece !== id),
    },
    first.id,
  );
}
