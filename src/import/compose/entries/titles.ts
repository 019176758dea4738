import type { TextPiece } from '../../pieces.js';
import { comesFrom, leaveOver, type Draft, type Entry } from '../draft.js';
import { labelled, type Labelled } from '../label.js';
import { plainOf } from '../plain.js';

/** The label, number and title of a heading. */
export const headingOf = (piece: TextPiece): Labelled =>
  labelled(plainOf(piece.runs), 'number' in piece ? piece.number : undefined);

/** Gives an entry the label and title of a heading; its number stands as the label, where an entry has no number. */
export function nameBy(
  draft: Draft,
  entry: Entry & { label?: unknown; title?: unknown },
  piece: TextPiece,
): string {
  const { label, code, title } = headingOf(piece);
  const known = label ?? code;
  if (known !== undefined) entry.label = known;
  if (title) entry.title = title;
  if (label !== undefined && code !== undefined) leaveOver(draft, piece, code, 'said-by-structure');
  comesFrom(draft, entry, '', piece.id);
  return title;
}
