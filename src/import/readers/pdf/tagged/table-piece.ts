import type { Cell } from '../../../pieces.js';
import { cellContent } from '../cell-content.js';
import { textOf } from '../runs-of.js';
import { type Element, hasText, isElement, spansOf } from './elements.js';
import { type Context, blockPieces, piecesOf } from './pieces-of-tree.js';

/** A row's cells, and whether it stands in the table's head. */
interface Row {
  readonly cells: readonly Element[];
  readonly head: boolean;
}

/** Makes a table of an element; its caption is the table's, other things in it come after it. */
export function tablePiece(element: Element, context: Context): void {
  const rows: Row[] = [];
  const rest: Element[] = [];
  let caption: Element | undefined;
  const gather = ({ kids }: Element, head: boolean) => {
    for (const kid of kids.filter(isElement))
      if (kid.role === 'TR') rows.push({ cells: kid.kids.filter(isElement), head });
      else if (/^T(?:Head|Body|Foot)$/.test(kid.role)) gather(kid, kid.role === 'THead');
      else if (kid.role === 'Caption') caption = kid;
      else rest.push(kid);
  };
  gather(element, false);
  const filled = rows.filter(({ cells }) => cells.length);
  if (filled.length) {
    const starts = columnStarts(filled);
    const base = context.sink.next(element.page);
    context.sink.pieces.push({
      kind: 'table',
      ...base,
      ...(context.language && { language: context.language }),
      ...(caption && { caption: textOf(spansOf(caption)) }),
      headRows: headRows(filled),
      columns: starts.length,
      rows: filled.map((row, index) => cellsOf(row, index, headRows(filled), starts, context)),
    });
  } else if (caption) piecesOf(caption, context);
  for (const other of rest) if (hasText(other)) piecesOf(other, context);
}

/** How many of the first rows are heads: they stand in the table's head, or have head cells only. */
function headRows(rows: readonly Row[]): number {
  const count = rows.findIndex(({ cells, head }) => !head && !cells.every(({ role }) => role === 'TH'));
  // A table of nothing but heads has one.
  return count < 0 ? Number(rows.length > 1) : count;
}

function cellsOf(
  { cells }: Row,
  row: number,
  heads: number,
  starts: readonly number[],
  context: Context,
): Cell[] {
  const columns = placesOf(cells, starts);
  return cells.map((cell, index) => {
    const column = columns[index]!;
    const inner = context.sink.within(`${row + 1}.${column + 1}`);
    blockPieces({ ...cell, role: '' }, { ...context, sink: inner });
    return {
      column,
      columnSpan: 1,
      rowSpan: 1,
      ...(cell.role === 'TH' && { head: row < heads ? ('column' as const) : ('row' as const) }),
      ...cellContent(inner.pieces),
    };
  });
}

/** Where the text of each column begins, by the rows that have a cell for each. */
function columnStarts(rows: readonly Row[]): number[] {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const starts = Array<number>(columns).fill(Infinity);
  for (const { cells } of rows)
    if (cells.length === columns)
      for (const [column, cell] of cells.entries())
        starts[column] = Math.min(starts[column]!, leftOf(cell) ?? Infinity);
  return starts;
}

/**
 * The column of each of a row's cells.
 *
 * Nothing says which cells are merged, and some programs leave empty ones out: in a row of fewer cells each is put into
 * the column that its text stands in, as far as there is room for those after it.
 */
function placesOf(cells: readonly Element[], starts: readonly number[]): number[] {
  if (cells.length >= starts.length) return cells.map((_, index) => index);
  const places: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const first = index ? places[index - 1]! + 1 : 0;
    const last = starts.length - cells.length + index;
    const left = leftOf(cell);
    let column = first;
    if (left !== undefined)
      for (let next = first + 1; next <= last; next++) if (starts[next]! <= left + 2) column = next;
    places.push(column);
  }
  return places;
}

function leftOf(cell: Element): number | undefined {
  const lefts = spansOf(cell)
    .filter(({ text }) => text.trim())
    .map(({ x }) => x);
  return lefts.length ? lefts.reduce((a, b) => Math.min(a, b)) : undefined;
}
