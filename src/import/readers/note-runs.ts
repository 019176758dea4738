import type { Piece, Run } from '../pieces.js';
import { joinRuns } from './runs.js';

/** The runs of pieces as one text, each piece on a line of its own: a note has no blocks. */
export function noteRuns(pieces: readonly Piece[]): readonly Run[] {
  return joinRuns(linesOf(pieces).flatMap((runs, i) => (i ? [{ text: '\n' }, ...runs] : runs)));
}

function linesOf(pieces: readonly Piece[]): readonly (readonly Run[])[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'table') {
      const cells = piece.rows.flat().flatMap((cell) => linesOf(cell.pieces));
      return piece.caption ? [[{ text: piece.caption }], ...cells] : cells;
    }
    if (piece.kind !== 'figure') return [piece.runs];
    const words = [piece.alt, piece.caption].filter(Boolean).join(' ');
    return words ? [[{ text: words }]] : [];
  });
}
