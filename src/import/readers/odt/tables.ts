import { Failure } from '../../failure.js';
import type { Cell, Piece } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import { tickAlone } from '../ticks.js';
import { runsText } from '../runs.js';
import { readBlock } from './blocks.js';
import type { Around, Reading } from './reading.js';
import { whole } from './styles.js';
import { elementsOf } from './xml-parts.js';

/** Columns that a table may have, and rows and cells that one may stand for: repeats can say any number. */
const COLUMNS = 2000;
const REPEATS = 1000;

/** Reads a table: one piece; what is in it alone where it has one cell. */
export function readTable(reading: Reading, table: XmlNode, around: Around): void {
  const inner: Around = { depth: around.depth + 1 };
  const rows = rowsOf(table);
  const cells = rows.flatMap(({ node }) =>
    elementsOf(node).filter(({ name }) => name === 'table:table-cell'),
  );
  if (cells.length === 1) {
    for (const block of elementsOf(cells[0]!)) readBlock(reading, block, inner);
    return;
  }
  const spot = reading.list.spot();
  const headColumns = columnsWithin(table, 'table:table-header-columns');
  const read: Cell[][] = [];
  let columns = columnsWithin(table);
  for (const { node, isHead } of rows) {
    const repeats = cellsIn(node)
      ? Math.min(REPEATS, whole(node.attributes['table:number-rows-repeated']) ?? 1)
      : 1;
    for (let i = 0; i < repeats; i++) {
      const row = readRow({ reading, spot, inner, y: read.length, isHead, headColumns }, node);
      columns = row.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), columns);
      read.push(row);
    }
  }
  const headRows = Math.max(
    0,
    rows.findIndex(({ isHead }) => !isHead),
  );
  reading.list.add(
    {
      kind: 'table',
      rows: clipped(read),
      headRows: rows.every(({ isHead }) => isHead) ? 0 : headRows,
      columns,
    },
    spot,
  );
}

interface Row {
  readonly node: XmlNode;
  readonly isHead: boolean;
}

function rowsOf(table: XmlNode, isHead = false): readonly Row[] {
  return elementsOf(table).flatMap((node) => {
    if (node.name === 'table:table-row') return [{ node, isHead }];
    if (node.name === 'table:table-header-rows') return rowsOf(node, true);
    return node.name === 'table:table-rows' || node.name === 'table:table-row-group'
      ? rowsOf(node, isHead)
      : [];
  });
}

function columnsWithin(table: XmlNode, only?: string): number {
  let columns = 0;
  for (const node of elementsOf(table)) {
    if (node.name === 'table:table-column' && !only)
      columns += whole(node.attributes['table:number-columns-repeated']) ?? 1;
    else if (node.name === only || (!only && /^table:table-(?:header-)?columns$/.test(node.name)))
      columns += columnsWithin(node);
  }
  return Math.min(COLUMNS, columns);
}

function cellsIn(row: XmlNode): number {
  return elementsOf(row).filter(({ children }) => children.length).length;
}

interface RowReading {
  readonly reading: Reading;
  readonly spot: ReturnType<Reading['list']['spot']>;
  readonly inner: Around;
  readonly y: number;
  readonly isHead: boolean;
  readonly headColumns: number;
}

function readRow({ reading, spot, inner, y, isHead, headColumns }: RowReading, row: XmlNode): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { name, attributes, children } of elementsOf(row)) {
    const isCovered = name === 'table:covered-table-cell';
    if (name !== 'table:table-cell' && !isCovered) continue;
    const repeats = Math.min(REPEATS, whole(attributes['table:number-columns-repeated']) ?? 1);
    if (column + repeats > COLUMNS) throw new Failure('too-large', { limit: 'columns' });
    for (let i = 0; i < repeats; i++, column++) {
      if (isCovered) continue;
      const list = reading.list.inCell(spot, y + 1, cells.length + 1);
      for (const block of children)
        if (typeof block !== 'string') readBlock({ ...reading, list }, block, inner);
      const head = isHead ? 'column' : column < headColumns ? 'row' : undefined;
      cells.push({
        column,
        columnSpan: Math.min(REPEATS, whole(attributes['table:number-columns-spanned']) || 1),
        rowSpan: whole(attributes['table:number-rows-spanned']) || 1,
        ...(head && { head }),
        ...tickOrPieces(list.pieces),
      });
    }
  }
  return cells;
}

function tickOrPieces(pieces: readonly Piece[]): Pick<Cell, 'tick' | 'pieces'> {
  const [only, ...more] = pieces;
  const tick = only?.kind === 'paragraph' && !more.length ? tickAlone(runsText(only.runs)) : undefined;
  return tick ? { tick, pieces: [] } : { pieces };
}

/** No cell is higher than what is left of its table. */
function clipped(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows.map((row, y) =>
    row.map((cell) => (cell.rowSpan > rows.length - y ? { ...cell, rowSpan: rows.length - y } : cell)),
  );
}
