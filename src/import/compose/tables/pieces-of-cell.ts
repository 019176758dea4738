import type { Piece, Run } from '../../pieces.js';

/** Words of a piece, with its number and with what its cells hold. */
export function textOf(piece: Piece): string {
  switch (piece.kind) {
    case 'table':
      return piece.rows.map((row) => row.map((cell) => textsOf(cell.pieces)).join(' | ')).join('\n');
    case 'figure':
      return [piece.alt, piece.caption].filter(Boolean).join('\n');
    default: {
      const text = piece.runs.map((run) => run.text).join('');
      return 'number' in piece && piece.number !== undefined ? `${piece.number} ${text}` : text;
    }
  }
}

/** Signs that nobody sees: soft hyphens, joiners, and the control characters that LibreOffice leaves in its HTML. */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

/** Words of pieces, each on its own line. */
export const textsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(textOf)
    .join('\n')
    .replace(UNSEEN, (sign) => (/\s/.test(sign) ? sign : ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** A bullet that somebody typed. */
const BULLET = /^\s*[•●▪○◦*–-]\s+/u;

/** The lines of a cell, a piece each: paragraphs part at their line breaks, and typed bullets go. */
export function linesOf(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'paragraph' && piece.kind !== 'item') return [piece];
    const lines: Run[][] = [[]];
    for (const run of piece.runs) {
      for (const [at, text] of run.text.split('\n').entries()) {
        if (at > 0) lines.push([]);
        if (text) lines.at(-1)!.push({ ...run, text });
      }
    }
    return lines
      .map((runs) => runs.map((run, at) => (at === 0 ? { ...run, text: run.text.replace(BULLET, '') } : run)))
      .filter((runs) => runs.some(({ text }) => text.trim()))
      .map((runs) => ({ ...piece, runs }));
  });
}
