import type { ParagraphPiece, Piece, Run, TextPiece } from '../../import/pieces.js';
import { dropStart, runsText, trimRuns } from '../../import/readers/runs.js';
import type { PieceSuggestion } from '../../import/suggestion.js';
import type { Workspace } from '../model/workspace.js';
import { changed, type Arranged } from './changed.js';
import { isBodyText } from './merge-pieces.js';

/**
 * Splits a text where the editor has put the caret. The second part is of the same kind; of a heading it is text.
 *
 * @param at - Characters before the caret, of the piece's text without its number.
 */
export function splitPiece(workspace: Workspace, id: string, at: number): Arranged {
  const { source } = workspace;
  const { pieces = [] } = source?.document ?? {};
  const index = pieces.findIndex((piece) => piece.id === id);
  const piece = pieces[index];
  if (!source || !isBodyText(piece)) return { workspace, lost: [] };
  const length = Math.max(0, at);
  const first = trimRuns(takeStart(piece.runs, length));
  const second = trimRuns(dropStart(piece.runs, length));
  if (!first.length || !second.length) return { workspace, lost: [] };
  const newId = freeId(pieces, id);
  const told = source.suggestions.findIndex((one) => one.piece === id);
  return changed(
    workspace,
    source,
    {
      pieces: pieces.toSpliced(index, 1, { ...piece, runs: first }, restOf(piece, newId, second)),
      suggestions: source.suggestions.toSpliced(
        told + 1,
        0,
        kindOfRest(piece, newId, source.suggestions[told]),
      ),
      settled: [...source.settled, newId],
    },
    newId,
  );
}

/** Takes a number of characters from the beginning of runs. */
function takeStart(runs: readonly Run[], count: number): readonly Run[] {
  const { length } = runsText(dropStart(runs, count));
  let left = runsText(runs).length - length;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, left);
    left -= text.length;
    return text ? [{ ...run, text }] : [];
  });
}

function restOf(piece: Exclude<TextPiece, { kind: 'note' }>, id: string, runs: readonly Run[]): Piece {
  const { place, language, direction } = piece;
  const base = {
    id,
    place,
    ...(language !== undefined && { language }),
    ...(direction && { direction }),
    runs,
  };
  if (piece.kind === 'item') return { ...base, kind: 'item', level: piece.level, list: piece.list };
  return { ...base, kind: 'paragraph' } satisfies ParagraphPiece;
}

const kindOfRest = (piece: Piece, id: string, told: PieceSuggestion | undefined): PieceSuggestion => ({
  piece: id,
  kind: piece.kind === 'heading' || told?.level !== undefined ? 'text' : (told?.kind ?? 'text'),
  certainty: 'certain',
  reason: { code: 'editor' },
});

/** An id that no other piece has. */
export function freeId(pieces: readonly Piece[], id: string): string {
  const taken = new Set(pieces.map((piece) => piece.id));
  let count = 2;
  while (taken.has(`${id}:${count}`)) count++;
  return `${id}:${count}`;
}
