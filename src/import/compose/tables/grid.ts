import type { Cell, Piece, TablePiece, Tick } from '../../pieces.js';
import { textsOf } from './pieces-of-cell.js';

/** A cell with what it says, standing in every field that it spans. */
export interface Field {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly tick?: Tick | undefined;
  readonly head?: Cell['head'];
  readonly isBold: boolean;
  /** Row and column of its first field. */
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
}

/** A table's fields by row and column, so that what spans several holds for each. */
export interface Grid {
  readonly rows: readonly (readonly Field[])[];
  readonly columns: number;
  /** How many of the first rows are heads by the source's word. */
  readonly headRows: number;
}

/** Far more than a page of a document has; what is larger is no table of one. */
const MOST_COLUMNS = 60;
const MOST_FIELDS = 400_000;

/** Lays a table out in fields; undefined for one that is empty or has no end. */
export function gridOf({ rows, columns, headRows }: TablePiece): Grid | undefined {
  const width = Math.max(columns, ...rows.map((row) => Math.min(row.length, MOST_COLUMNS + 1)));
  if (rows.length === 0 || width < 1 || width > MOST_COLUMNS || rows.length * width > MOST_FIELDS)
    return undefined;
  const fields: Field[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      if (cell.column >= width) continue;
      const field = fieldOf(cell, row, width);
      const last = Math.min(row + Math.max(1, cell.rowSpan), rows.length);
      for (let down = row; down < last; down++) {
        for (let along = 0; along < field.columnSpan; along++) fields[down]![cell.column + along] ??= field;
      }
    }
  }
  return {
    rows: fields.map((row, at) =>
      [...Array(width).keys()].map((column) => row[column] ?? emptyAt(at, column)),
    ),
    columns: width,
    headRows,
  };
}

function fieldOf(cell: Cell, row: number, width: number): Field {
  const texts = cell.pieces.flatMap((piece) => ('runs' in piece ? piece.runs : []));
  return {
    text: textsOf(cell.pieces),
    pieces: cell.pieces,
    tick: cell.tick ?? tickIn(cell.pieces),
    head: cell.head,
    isBold: texts.length > 0 && texts.every((run) => run.bold ?? !run.text.trim()),
    row,
    column: cell.column,
    columnSpan: Math.max(1, Math.min(cell.columnSpan, width - cell.column)),
  };
}

/** A tick box that stands as an item in the cell, alone. */
const tickIn = (pieces: readonly Piece[]): Tick | undefined =>
  pieces.length === 1 && pieces[0]!.kind === 'item' ? pieces[0]!.tick : undefined;

const emptyAt = (row: number, column: number): Field => ({
  text: '',
  pieces: [],
  isBold: false,
  row,
  column,
  columnSpan: 1,
});

/** The one cell of a row that spans all columns, or that alone has words where it spans several. */
export function wholeRow(row: readonly Field[]): Field | undefined {
  const [first] = row;
  const isOne = row.every((field) => field === first || (!field.text && !field.tick));
  return row.length > 1 && first?.text && isOne && first.columnSpan > row.length / 2 ? first : undefined;
}

/** Says whether a row has nothing in it. */
export const isEmptyRow = (row: readonly Field[]): boolean => row.every(({ text, tick }) => !text && !tick);
