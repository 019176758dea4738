import { textOfPiece } from '../../import/compose/plain.js';
import type { Omission, Piece } from '../../import/pieces.js';
import { filled, type Language } from '../language.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import { isPieceEntry, type SourceEntry } from './source-entries.js';

const LONGEST = 44;

/** The beginning of a text, to name it by; it ends where a word does. */
export function cut(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= LONGEST) return whole;
  const start = whole.slice(0, LONGEST);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > LONGEST / 2 ? end : LONGEST).replace(/[\s,;:.–-]+$/, '')} …`;
}

/** The beginning of a piece's text, to name it by. */
export function nameOfPiece(piece: Piece, language: Language): string {
  const text = cut(textOfPiece(piece));
  if (text) return text;
  return (piece.kind === 'figure' ? WORDS.figureBare : WORDS.noWords)[language];
}

/** The beginning of what an entry says, to name it by. */
export function nameOfEntry(entry: SourceEntry, language: Language): string {
  return isPieceEntry(entry)
    ? nameOfPiece(entry.piece, language)
    : nameOfOmissions(entry.omissions, language);
}

function nameOfOmissions(omissions: readonly Omission[], language: Language): string {
  if (omissions.length > 1) return filled(WORDS.leftLines, { count: omissions.length })[language];
  return cut(omissions[0]?.text ?? '') || WORDS.noWords[language];
}
