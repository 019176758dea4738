import type { ParagraphPiece, Piece, SourceDocument } from '../pieces.js';
import { plainOf } from '../compose/plain.js';
import { headingLooks, isBold, MANY_NUMBERS, usualLooks, type UsualLooks } from './looks.js';
import type { Heading } from './part.js';
import { told } from './told.js';

/** Finds headings: those that the source calls so, and paragraphs that look like one, each with its level. */
export function findHeadings(document: SourceDocument): ReadonlyMap<string, Heading> {
  const usual = usualLooks(document);
  const ranks = ranksOf(document.pieces, usual);
  const headings = new Map<string, Heading>();
  /** Level of the last heading that the source calls so: those by looks are below it. */
  let source = 0;
  for (const piece of document.pieces) {
    if (piece.kind === 'heading' && piece.level > 0) {
      if (plainOf(piece.runs).length > 300) continue;
      source = piece.level;
      const certainty = piece.guessed ? 'likely' : 'certain';
      headings.set(piece.id, {
        level: piece.level,
        told: told('heading', certainty, piece.guessed ? 'heading-looks' : 'heading-style'),
      });
      continue;
    }
    const looks = headingLooks(piece, usual);
    if (!looks) continue;
    const level = levelOf(piece as ParagraphPiece, ranks, source);
    headings.set(piece.id, {
      level,
      told: told('heading', looks === 'capitals' ? 'guess' : 'likely', `heading-${looks}`),
    });
  }
  return headings;
}

/** Sizes and weights of paragraphs that look like headings, the foremost first. */
function ranksOf(pieces: readonly Piece[], usual: UsualLooks): readonly string[] {
  const ranks = new Map<string, number>();
  for (const piece of pieces)
    if (piece.kind === 'paragraph' && headingLooks(piece, usual)) ranks.set(rankOf(piece), weightOf(piece));
  return [...ranks].sort(([, one], [, other]) => other - one).map(([rank]) => rank);
}

const rankOf = (piece: ParagraphPiece): string => `${piece.size ?? 0} ${isBold(piece)}`;
const weightOf = (piece: ParagraphPiece): number => (piece.size ?? 0) * 2 + Number(isBold(piece));

/** "1.1" is of the second level, whatever it looks like. */
function levelOf(piece: ParagraphPiece, ranks: readonly string[], source: number): number {
  const numbers = MANY_NUMBERS.exec(plainOf(piece.runs))?.[1] ?? piece.number?.replace(/\.$/, '');
  if (numbers && /^\d+(?:\.\d+)+$/.test(numbers)) return numbers.split('.').length;
  return source + 1 + ranks.indexOf(rankOf(piece));
}
