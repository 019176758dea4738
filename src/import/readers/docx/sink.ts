import type { FigurePiece, Omission, OmissionReason, Piece, Place } from '../../pieces.js';
import type { Draft } from './paragraph.js';

/** Where pieces are put: the document, or a cell. */
export interface Sink {
  /** The piece that was put last. */
  readonly last: Piece | undefined;
  /** Id and place of the block that was begun last. */
  readonly id: string;
  readonly place: Place;
  readonly omissions: Omission[];
  /** Begins the next block of the source. */
  begin(part?: Place['part']): void;
  put(draft: Draft): void;
  /** Puts a piece that has its name already. */
  adopt(piece: Piece): void;
  omit(reason: OmissionReason, text: string): void;
}

/** Makes a sink whose blocks are numbered on from a counter, which parts of a file share. */
export function partSink(
  pieces: Piece[],
  omissions: Omission[],
  counter: { block: number },
  ownPart?: Place['part'],
): Sink {
  return sinkOf(pieces, omissions, (part = ownPart) => {
    const block = ++counter.block;
    return { id: `p${block}`, place: { block, ...(part && { part }) } };
  });
}

/** Makes a sink for a cell, whose pieces are named after the table and its place in it. */
export function cellSink(pieces: Piece[], { omissions, place }: Sink, prefix: string): Sink {
  let count = 0;
  return sinkOf(pieces, omissions, () => ({ id: `${prefix}.${++count}`, place }));
}

function sinkOf(
  pieces: Piece[],
  omissions: Omission[],
  next: (part?: Place['part']) => { id: string; place: Place },
): Sink {
  let block: { id: string; place: Place } = { id: '', place: { block: 0 } };
  let count = 0;
  let last: Piece | undefined;
  const adopt = (piece: Piece) => {
    last = piece;
    pieces.push(piece);
  };
  return {
    get last() {
      return last;
    },
    get id() {
      return block.id;
    },
    get place() {
      return block.place;
    },
    omissions,
    begin(part) {
      block = next(part);
      count = 0;
    },
    put(draft) {
      count++;
      // A paragraph with a picture in it gives two pieces.
      adopt({ ...draft, id: count === 1 ? block.id : `${block.id}-${count}`, place: block.place });
    },
    adopt,
    omit: (reason, text) => void omissions.push({ reason, text, place: block.place }),
  };
}

/** A picture as a piece. */
export function figureDraft(alt: string | undefined): Draft<FigurePiece> {
  return { kind: 'figure', ...(alt && { alt }) };
}
