import type { ParagraphPiece, Piece, SourceDocument } from '../pieces.js';
import { plainOf } from '../compose/plain.js';

/** How the text of most of a document looks, to tell what looks otherwise. */
export interface UsualLooks {
  /** Size in points that most letters have; undefined where the source says nothing of sizes. */
  readonly size: number | undefined;
  /** Whether most paragraphs are bold, so that bold says nothing. */
  readonly isBold: boolean;
}

/** Longest text that is taken for a heading by its looks. */
const LONGEST = 140;

/** Finds how most of a document looks. */
export function usualLooks({ pieces }: SourceDocument): UsualLooks {
  const letters = new Map<number, number>();
  let [bold, all] = [0, 0];
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') continue;
    const { length } = plainOf(piece.runs);
    all += length;
    if (isBold(piece)) bold += length;
    if (piece.size !== undefined) letters.set(piece.size, (letters.get(piece.size) ?? 0) + length);
  }
  const [size] = [...letters].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { size, isBold: bold > all / 2 };
}

/** Whether all of a text is bold. */
export const isBold = ({ runs }: Pick<ParagraphPiece, 'runs'>): boolean =>
  runs.some(({ text }) => /\p{L}/u.test(text)) &&
  runs.every(({ text, bold }) => bold || !/[\p{L}\p{N}]/u.test(text));

/** Whether all of a text is italic. */
export const isItalic = ({ runs }: Pick<ParagraphPiece, 'runs'>): boolean =>
  runs.some(({ text }) => /\p{L}/u.test(text)) &&
  runs.every(({ text, italic }) => italic || !/[\p{L}\p{N}]/u.test(text));

/** Whether a text is in capitals: four letters of them at least. */
export const isCapitals = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) > 3 && !/\p{Ll}/u.test(text);

/** A number with its parts before a heading's words: "1.1 Bakgrund". */
export const MANY_NUMBERS = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?\s+\p{Lu}/u;

/** What of its looks tells that a paragraph is a heading; undefined for one that looks like text. */
export function headingLooks(
  piece: Piece,
  usual: UsualLooks,
): 'large' | 'bold' | 'capitals' | 'numbered' | undefined {
  if (piece.kind !== 'paragraph' || piece.role) return undefined;
  const text = plainOf(piece.runs);
  if (!text || text.length > LONGEST || !/\p{L}{2}/u.test(text) || /[.,]$/.test(text)) return undefined;
  if (piece.size !== undefined && usual.size !== undefined && piece.size >= usual.size * 1.12) return 'large';
  if (isBold(piece) && !usual.isBold) return 'bold';
  if (/^\d{1,3}(?:\.\d{1,3})+\.?$/.test(piece.number ?? '') || MANY_NUMBERS.test(text)) return 'numbered';
  return isCapitals(text) && text.length <= 80 ? 'capitals' : undefined;
}
