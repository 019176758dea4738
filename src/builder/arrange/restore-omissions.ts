import type { Omission, ParagraphPiece } from '../../import/pieces.js';
import type { PieceKind, PieceSuggestion } from '../../import/suggestion.js';
import type { Workspace } from '../model/workspace.js';
import { changed, type Arranged } from './changed.js';
import { freeId } from './split-piece.js';

/** Takes in what the reader had left out, as pieces of a kind, where it stood. */
export function restoreOmissions(
  workspace: Workspace,
  omissions: readonly Omission[],
  kind: PieceKind,
): Arranged {
  const { source } = workspace;
  const restored = omissions.filter(({ text }) => text.trim());
  if (!source || !restored.length) return { workspace, lost: [] };
  const pieces = [...source.document.pieces];
  const added: PieceSuggestion[] = [];
  for (const { text, place } of restored) {
    const id = freeId(pieces, `b${place.block}`);
    const piece: ParagraphPiece = { id, place, kind: 'paragraph', runs: [{ text: text.trim() }] };
    const at = pieces.findIndex((one) => one.kind === 'note' || one.place.block > place.block);
    pieces.splice(at < 0 ? pieces.length : at, 0, piece);
    added.push({ piece: id, kind, certainty: 'certain', reason: { code: 'editor' } });
  }
  const ids = added.map(({ piece }) => piece);
  return changed(
    workspace,
    source,
    {
      pieces,
      omissions: source.document.omissions.filter((omission) => !restored.includes(omission)),
      suggestions: [...source.suggestions, ...added],
      settled: [...source.settled, ...ids],
    },
    ids[0],
  );
}
