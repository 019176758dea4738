import type { Cell, Piece, Run, TextPiece } from '../../import/pieces.js';

/** A piece of a source, as a report shows it. */
export type SourcePieceView =
  | {
      readonly kind: 'text';
      readonly look: 'heading' | 'item' | 'paragraph';
      readonly number?: string;
      readonly runs: readonly Run[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly CellView[])[]; readonly caption?: string }
  | { readonly kind: 'figure'; readonly text: string };

/** A cell of a table, with its words alone. */
export interface CellView {
  readonly text: string;
  readonly isHead: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Gives a piece as a report shows it. */
export function sourcePieceView(piece: Piece): SourcePieceView {
  if (piece.kind === 'figure') return { kind: 'figure', text: textOf(piece) };
  if (piece.kind === 'table') {
    const rows = piece.rows.map((row, i) => row.map((cell) => cellView(cell, i < piece.headRows)));
    return { kind: 'table', rows, ...(piece.caption !== undefined && { caption: piece.caption }) };
  }
  const look = piece.kind === 'heading' || piece.kind === 'item' ? piece.kind : 'paragraph';
  const number = numberOf(piece);
  return { kind: 'text', look, runs: piece.runs, ...(number !== undefined && { number }) };
}

function cellView(cell: Cell, isHeadRow: boolean): CellView {
  const { columnSpan, rowSpan, head, tick, pieces } = cell;
  const mark = tick ? [tick === 'checked' ? '☒' : '☐'] : [];
  const text = [...mark, ...pieces.map(textOf)].filter(Boolean).join('\n');
  // A head without words heads nothing.
  return { text, isHead: text !== '' && (isHeadRow || head !== undefined), columnSpan, rowSpan };
}

/** The number or the mark before a text, as it is drawn. */
function numberOf(piece: TextPiece): string | undefined {
  if (piece.kind === 'note') return undefined;
  if (piece.kind === 'item') {
    if (piece.tick) return piece.tick === 'checked' ? '☒' : '☐';
    return piece.number ?? (piece.continues ? undefined : '–');
  }
  return piece.number;
}

/** All words of a piece, on one line for each that it has. */
export function textOf(piece: Piece): string {
  if (piece.kind === 'figure') return [piece.alt, piece.caption].filter(Boolean).join(' ');
  if (piece.kind !== 'table') return [numberOf(piece), textOfRuns(piece.runs)].filter(Boolean).join(' ');
  return piece.rows
    .map((row) => row.flatMap(({ pieces }) => pieces.map(textOf)).join(' '))
    .filter(Boolean)
    .join('\n');
}

const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The beginning of a text, on one line. */
export function beginning(text: string, most = 90): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most).replace(/\s+\S*$/, '')} …` : line;
}
