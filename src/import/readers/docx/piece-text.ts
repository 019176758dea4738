import type { Piece } from '../../pieces.js';

/** Text of pieces as lines; cells of a row are parted by tabs. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(lineOf).filter(Boolean).join('\n');
}

function lineOf(piece: Piece): string {
  if (piece.kind === 'figure') return piece.alt ?? '';
  if (piece.kind === 'table')
    return piece.rows
      .map((row) =>
        row
          .map((cell) => textOf(cell.pieces))
          .join('\t')
          .trim(),
      )
      .join('\n');
  const number = 'number' in piece && piece.number ? `${piece.number} ` : '';
  return number + piece.runs.map(({ text }) => text).join('');
}
