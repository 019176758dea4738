import type { Cell, Piece, Tick } from '../../pieces.js';

const ALONE = /^([☐☑☒✓✔\uf0fe\uf0a8\uf0fd\uf0fc])\ufe0f?$/u;
const UNCHECKED = '☐\uf0a8';

/** What a cell holds: its pieces, or the tick that is all that stands in it. */
export function cellContent(pieces: readonly Piece[]): Pick<Cell, 'pieces' | 'tick'> {
  const tick = pieces.length === 1 ? tickOf(pieces[0]!) : undefined;
  return tick ? { tick, pieces: [] } : { pieces };
}

function tickOf(piece: Piece): Tick | undefined {
  if (piece.kind === 'item' && piece.tick && !piece.runs.length) return piece.tick;
  if (!('runs' in piece)) return undefined;
  const [, box] = ALONE.exec(piece.runs.map(({ text }) => text).join('').trim()) ?? []; // prettier-ignore
  if (!box) return undefined;
  return UNCHECKED.includes(box) ? 'unchecked' : 'checked';
}
