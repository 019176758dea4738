import type { ItemPiece, ParagraphPiece, Piece, SourceDocument } from '../pieces.js';
import { rawOf, runsFrom } from './headline.js';

/** A typed mark of an item, and the space after it. */
const BULLET = /^\s*[•●○◦▪■□‣·*–—-]\s+(?=\S)|^\s*o[\t\u00A0 ]{1,8}(?=\p{Lu})/u;
const NUMBER = /^\s*(\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/;

/** A mark that is typed before a text. */
interface Typed {
  readonly number?: string;
  /** Letters that the mark and the space after it take. */
  readonly length: number;
}

/** Takes typed bullets and numbers for the lists that they are meant to be, where two at least follow each other. */
export function asMeant(document: SourceDocument): SourceDocument {
  const { pieces } = document;
  const typed = pieces.map(typedIn);
  let list = 0;
  const meant = pieces.map((piece, i): Piece => {
    const mark = typed[i];
    const goesOn = follows(typed[i - 1], mark);
    if (!mark || !(goesOn || follows(mark, typed[i + 1]) || isBullet(mark))) return piece;
    if (!goesOn) list++;
    return itemOf(piece as ParagraphPiece, mark, `typed ${list}`);
  });
  return list ? { ...document, pieces: meant } : document;
}

function typedIn(piece: Piece): Typed | undefined {
  if (piece.kind !== 'paragraph' || piece.number !== undefined || piece.role || piece.runs[0]?.bold)
    return undefined;
  const raw = rawOf(piece.runs);
  const [bullet] = BULLET.exec(raw) ?? [];
  if (bullet !== undefined) return { length: bullet.length };
  const [found, number] = NUMBER.exec(raw) ?? [];
  return found === undefined ? undefined : { number: number!, length: found.length };
}

const isBullet = ({ number }: Typed): boolean => number === undefined;

/** Bullets follow bullets, and a number the one before it. */
function follows(one: Typed | undefined, next: Typed | undefined): boolean {
  if (!one || !next || isBullet(one) !== isBullet(next)) return false;
  return isBullet(one) || order(next.number!) === order(one.number!) + 1;
}

const order = (number: string): number => {
  const sign = number.replace(/[().]/g, '');
  return /^\d/.test(sign) ? Number(sign) : sign.charCodeAt(0);
};

function itemOf(
  { id, place, language, direction, runs }: ParagraphPiece,
  { number, length }: Typed,
  list: string,
): ItemPiece {
  return {
    id,
    place,
    ...(language !== undefined && { language }),
    ...(direction && { direction }),
    kind: 'item',
    level: 1,
    list,
    ...(number !== undefined && { number }),
    guessed: true,
    runs: runsFrom(runs, length),
  };
}
