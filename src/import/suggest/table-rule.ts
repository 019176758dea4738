import { TABLE_KINDS } from '../compose/entries/table.js';
import { tableMeaning } from '../compose/tables/read-table.js';
import { textOfPiece } from '../compose/plain.js';
import type { Piece, TablePiece } from '../pieces.js';
import type { Certainty } from '../suggestion.js';
import type { Around } from './piece-rule.js';
import { told, type Told } from './told.js';

const WEIGHTS: readonly Certainty[] = ['certain', 'likely', 'guess'];

/** Takes a table for what its heads, its shape and the heading over it tell; undefined for one that nobody knows. */
export function tableRule(
  table: TablePiece,
  { part, words }: Around,
  before: Piece | undefined,
): Told | undefined {
  const heading = part.piece && textOfPiece(part.piece);
  const meaning = tableMeaning(table, {
    words,
    heading,
    before: before?.kind === 'table' ? before : undefined,
  });
  if (!meaning) return undefined;
  const certainties = meaning.entries.map(({ certainty }) => WEIGHTS.indexOf(certainty));
  const certainty = WEIGHTS[Math.max(0, ...certainties)]!;
  const { code = 'table-heads', words: said } = meaning.entries[0]?.reason ?? {};
  return told(TABLE_KINDS[meaning.kind], certainty, code, said);
}
