import { textOfPiece } from '../compose/plain.js';
import type { SourceDocument } from '../pieces.js';
import type { Heading } from './part.js';
import { told, type Told } from './told.js';

/** Letters that a summary has at most, and paragraphs. */
const [LONGEST, MOST] = [1200, 4];

/** Finds the text between the title and the first heading: what the document is about, in short. */
export function findSummary(
  { pieces }: SourceDocument,
  headings: ReadonlyMap<string, Heading>,
  titles: ReadonlyMap<string, Told>,
  cover: ReadonlyMap<string, Told>,
): ReadonlyMap<string, Told> {
  const begin = pieces.findIndex(({ id }) => titles.get(id)?.kind === 'title');
  const none = new Map<string, Told>();
  if (begin < 0 || begin > 12) return none;
  const found: string[] = [];
  let letters = 0;
  for (const piece of pieces.slice(begin + 1)) {
    if (titles.has(piece.id) || cover.has(piece.id)) continue;
    if (headings.has(piece.id)) break;
    letters += textOfPiece(piece).length;
    if (piece.kind !== 'paragraph' || piece.role || found.length === MOST || letters > LONGEST) return none;
    found.push(piece.id);
  }
  const isText = pieces.some(({ id }, i) => i > begin && headings.has(id));
  return isText && letters > 80
    ? new Map(found.map((id) => [id, told('summary', 'guess', 'summary-first')]))
    : none;
}
