import { textOfPiece } from '../compose/plain.js';
import type { ParagraphPiece, Piece, SourceDocument } from '../pieces.js';
import { isOneOf } from '../words/says.js';
import type { Words } from '../words/words.js';
import { coverRule } from './facts-rule.js';
import { isBold } from './looks.js';
import type { Heading } from './part.js';
import { isKindExplained } from './rules/lists.js';
import { told, type Told } from './told.js';

/** Pieces that a cover has at most. */
const MOST = 16;
/** Longest line of a cover. */
const LINE = 160;

/** Finds what the first lines of a document are, up to its first heading or its first running text. */
export function findCover(
  document: SourceDocument,
  headings: ReadonlyMap<string, Heading>,
  titles: ReadonlyMap<string, Told>,
  words: Words,
): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  const title = document.pieces.find(({ id }) => titles.has(id));
  const named = title ? textOfPiece(title).toLowerCase() : '';
  const kinds = kindsExplained(document.pieces.slice(0, MOST), words);
  let hasTitle = false;
  let hasSubtitle = [...titles.values()].some(({ reason }) => reason.code === 'subtitle-style');
  for (const piece of document.pieces.slice(0, MOST)) {
    hasTitle ||= piece === title;
    if (titles.has(piece.id) || piece.kind === 'table' || piece.kind === 'figure') continue;
    const text = textOfPiece(piece);
    if (isHeading(piece, document, headings) || text.length > LINE) break;
    if (piece.kind !== 'paragraph') continue;
    const one = kinds.has(piece) ? told('term', 'likely', 'kinds-explained') : coverLine(text, named, words);
    if (one) found.set(piece.id, one);
    else if (hasTitle && !hasSubtitle && isSubtitle(piece, text)) {
      hasSubtitle = true;
      found.set(piece.id, told('title', 'guess', 'subtitle-looks'));
    }
  }
  return found;
}

/** "PLAN – aktiviteter, tidsram och ansvar": kinds of governing documents, where a cover explains several. */
function kindsExplained(pieces: readonly Piece[], words: Words): ReadonlySet<Piece> {
  const explained = pieces.filter((piece) => piece.kind === 'paragraph' && isKindExplained(piece, words));
  return new Set(explained.length > 2 ? explained : []);
}

/** Whether a cover is over: a heading is one by the source's word, or by what follows it and by others like it. */
function isHeading(
  piece: Piece,
  { pieces }: SourceDocument,
  headings: ReadonlyMap<string, Heading>,
): boolean {
  const heading = headings.get(piece.id);
  if (!heading || piece.kind === 'heading') return heading !== undefined;
  const next = pieces[pieces.indexOf(piece) + 1];
  const text = next ? textOfPiece(next) : '';
  if (!next || next.kind === 'item' || text.length > LINE || /[.!?]$/.test(text)) return true;
  const alike = [...headings.values()].filter(({ level }) => level === heading.level);
  return heading.told.reason.code === 'heading-large' && alike.length > 2;
}

function coverLine(text: string, title: string, words: Words): Told | undefined {
  if (text.toLowerCase() === title) return told('title', 'certain', 'title-again');
  if (isOneOf(text, words.headings.contents)) return told('omitted', 'certain', 'contents-list', text);
  return coverRule(text, words);
}

/** A line without a full stop, by itself on the cover. */
const isSubtitle = (piece: ParagraphPiece, text: string): boolean =>
  isBold(piece) || (text.length <= 110 && /^["”]?\p{Lu}/u.test(text) && !/[.!?:,]$/.test(text));
