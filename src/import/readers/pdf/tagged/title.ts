import type { Piece } from '../../../pieces.js';

/**
 * Takes a first paragraph that is far larger than other text for the title.
 *
 * Programs write a title as a paragraph: PDF's older standard has no other word for it. It stands before the first
 * heading, on the first page.
 */
export function titled(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => piece.kind === 'heading' && piece.level === 0)) return pieces;
  const body = usualSize(pieces);
  const first = pieces.findIndex(({ kind }) => kind === 'heading');
  const before = pieces.slice(0, first < 0 ? 8 : first);
  const sizes = before.map((piece) => (piece.kind === 'paragraph' ? (piece.size ?? 0) : 0));
  const largest = Math.max(0, ...sizes);
  const place = sizes.indexOf(largest);
  const title = before[place];
  if (title?.kind !== 'paragraph' || largest < body * 1.4 || title.place.page !== 1) return pieces;
  const { id, place: at, runs, language, direction } = title;
  return pieces.with(place, {
    kind: 'heading',
    id,
    place: at,
    level: 0,
    guessed: true,
    ...(language && { language }),
    ...(direction && { direction }),
    runs,
  });
}

function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const piece of pieces)
    if (piece.kind === 'paragraph' && piece.size)
      letters.set(
        piece.size,
        (letters.get(piece.size) ?? 0) + piece.runs.reduce((sum, { text }) => sum + text.length, 0),
      );
  return [...letters].reduce((most, size) => (size[1] > most[1] ? size : most), [Infinity, 0])[0];
}
