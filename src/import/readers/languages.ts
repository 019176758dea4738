import type { Piece, Run } from '../pieces.js';
import { sameLook } from './runs.js';

/** Tags each piece and run with its language only where it is not that of what it stands in, and gives that of the document. */
export function withLanguages(pieces: readonly Piece[]): { pieces: readonly Piece[]; language?: string } {
  const lengths = new Map<string, number>();
  for (const piece of pieces) countLetters(piece, lengths);
  const language = most(lengths);
  return { pieces: pieces.map((piece) => tagged(piece, language)), ...(language && { language }) };
}

function countLetters(piece: Piece, lengths: Map<string, number>): void {
  if (piece.kind === 'table') {
    for (const row of piece.rows)
      for (const cell of row) for (const inner of cell.pieces) countLetters(inner, lengths);
  } else if (piece.kind !== 'figure')
    for (const { language, text } of piece.runs)
      if (language) lengths.set(language, (lengths.get(language) ?? 0) + text.length);
}

function tagged(piece: Piece, around: string | undefined): Piece {
  if (piece.kind === 'figure') return piece;
  if (piece.kind === 'table')
    return {
      ...piece,
      rows: piece.rows.map((row) =>
        row.map((cell) => ({ ...cell, pieces: cell.pieces.map((inner) => tagged(inner, around)) })),
      ),
    };
  const lengths = new Map<string, number>();
  countLetters(piece, lengths);
  const language = most(lengths) ?? around;
  const runs: Run[] = [];
  for (const run of piece.runs) {
    const { language: own, ...plain } = run;
    // Figures and signs are in no language.
    const shown = own && own !== language && /\p{L}/u.test(run.text) ? { ...plain, language: own } : plain;
    const last = runs.at(-1);
    // The mark of a note stands alone.
    if (last && last.note === undefined && sameLook(last, shown))
      runs[runs.length - 1] = { ...last, text: last.text + shown.text };
    else runs.push(shown);
  }
  return { ...piece, runs, ...(language && language !== around && { language }) };
}

function most(lengths: ReadonlyMap<string, number>): string | undefined {
  let found: string | undefined;
  for (const [language, length] of lengths)
    if (found === undefined || length > lengths.get(found)!) found = language;
  return found;
}
