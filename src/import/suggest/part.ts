import type { Piece, SourceDocument, TextPiece } from '../pieces.js';
import { labelled, type Labelled } from '../compose/label.js';
import { plainOf } from '../compose/plain.js';
import type { Told } from './told.js';

/** A heading with what stands under it, up to the next of its level; the document itself has no heading. */
export interface Part {
  readonly piece?: TextPiece;
  readonly level: number;
  /** Its heading taken apart. */
  readonly heading: Labelled;
  /** Why it was taken for a heading, where the source does not say so. */
  readonly told?: Told;
  /** What stands in it, in order. */
  readonly members: readonly (Piece | Part)[];
  readonly above?: Part;
}

/** A piece that was taken for a heading. */
export interface Heading {
  readonly level: number;
  readonly told: Told;
}

/** Tells a part from a piece. */
export const isPart = (member: Piece | Part): member is Part => 'members' in member;

/** The pieces that stand in a part itself, without those in its parts. */
export const ownPieces = ({ members }: Part): readonly Piece[] =>
  members.filter((member): member is Piece => !isPart(member));

/** The parts right below a part. */
export const partsOf = ({ members }: Part): readonly Part[] => members.filter(isPart);

/** Puts the pieces of a document under their headings. */
export function partsFrom(document: SourceDocument, headings: ReadonlyMap<string, Heading>): Part {
  type Open = Part & { readonly members: (Piece | Part)[] };
  const root: Open = { level: 0, heading: { title: '' }, members: [] };
  const open: Open[] = [root];
  for (const piece of document.pieces) {
    const found = headings.get(piece.id);
    if (!found || piece.kind === 'table' || piece.kind === 'figure') {
      open.at(-1)!.members.push(piece);
      continue;
    }
    while (open.length > 1 && open.at(-1)!.level >= found.level) open.pop();
    const above = open.at(-1)!;
    const number = 'number' in piece ? piece.number : undefined;
    const heading = labelled(plainOf(piece.runs), number);
    const part: Open = { piece, level: found.level, heading, told: found.told, members: [], above };
    above.members.push(part);
    open.push(part);
  }
  return root;
}
