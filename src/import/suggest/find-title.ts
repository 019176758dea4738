import { plainOf, tidy } from '../compose/plain.js';
import type { SourceDocument } from '../pieces.js';
import type { Heading } from './part.js';
import { told, type Told } from './told.js';

/** Pieces from the beginning among which the title is looked for. */
const NEAR = 12;

/** Finds the document's title and subtitle by their ids. */
export function findTitle(
  document: SourceDocument,
  headings: ReadonlyMap<string, Heading>,
): ReadonlyMap<string, Told> {
  const { pieces } = document;
  const titles = new Map<string, Told>();
  for (const piece of pieces.slice(0, 40)) {
    if (piece.kind === 'heading' && piece.level === 0)
      titles.set(piece.id, told('title', 'certain', 'title-style'));
    else if (piece.kind === 'paragraph' && piece.role === 'subtitle')
      titles.set(piece.id, told('title', 'certain', 'subtitle-style'));
  }
  if ([...titles.values()].some(({ reason }) => reason.code === 'title-style')) return titles;
  const id = onlyFirst(headings) ?? named(document) ?? largest(document, headings);
  if (id === undefined) return titles;
  return new Map([[id, told('title', 'likely', 'title-first')], ...titles]);
}

/** The first heading, where no other is of its level. */
function onlyFirst(headings: ReadonlyMap<string, Heading>): string | undefined {
  const [first, ...rest] = headings;
  return first && rest.length && rest.every(([, { level }]) => level > first[1].level) ? first[0] : undefined;
}

/** What the file's own properties call it. */
function named({ pieces, title }: SourceDocument): string | undefined {
  const sought = tidy(title ?? '').toLowerCase();
  if (!sought) return undefined;
  return pieces
    .slice(0, NEAR)
    .find((piece) => 'runs' in piece && plainOf(piece.runs).toLowerCase() === sought)?.id;
}

/** The foremost of the first pieces, where it is a heading by its looks. */
function largest({ pieces }: SourceDocument, headings: ReadonlyMap<string, Heading>): string | undefined {
  const near = pieces.slice(0, NEAR).filter(({ id }) => headings.has(id));
  const [first, ...rest] = near.sort(
    (one, other) => headings.get(one.id)!.level - headings.get(other.id)!.level,
  );
  return first && (rest.length === 0 || headings.get(rest[0]!.id)!.level >= headings.get(first.id)!.level)
    ? first.id
    : undefined;
}
