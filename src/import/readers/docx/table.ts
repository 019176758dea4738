import type { Cell, Piece, Place } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import { blockReader } from './blocks.js';
import { cellSink, type Sink } from './sink.js';
import type { Story } from './story.js';
import { hasBorders, type Style } from './styles.js';
import { headRowsOf, isLayout, tableLook } from './table-look.js';
import { rowsOf, spansOf, type FoundCell } from './table-rows.js';
import { tickOf } from './ticks.js';
import { allText, child, elements, flag, value } from './values.js';

type GrowingCell = { -readonly [Key in keyof Cell]: Cell[Key] };

/** Reads a table; one that only arranges text on the page gives its text instead. */
export function readTable(table: XmlNode, sink: Sink, story: Story, part?: Place['part']): void {
  const properties = child(table, 'w:tblPr');
  const { id } = sink;
  const rows: GrowingCell[][] = [];
  const heads: boolean[] = [];
  /** Cells that go on in the next row, by their column. */
  let open = new Map<number, GrowingCell>();
  let columns = 0;
  for (const row of rowsOf(table)) {
    if (row.omit) {
      sink.omit(row.omit, allText(row.node).trim());
      continue;
    }
    const cells: GrowingCell[] = [];
    const next = new Map<number, GrowingCell>();
    let column = row.before;
    for (const found of row.cells) {
      const { span, goesDown, isCovered, joinsLeft } = spansOf(found.node);
      const above = isCovered ? open.get(column) : undefined;
      const left = joinsLeft ? cells.at(-1) : undefined;
      if (above || left) {
        if (above) above.rowSpan++;
        else if (left) left.columnSpan += span;
        // What a merged cell still holds is not drawn.
        const text = allText(found.node).trim();
        if (text) sink.omit('hidden', text);
      } else {
        const pieces: Piece[] = [];
        const inner = cellSink(pieces, sink, `${id}.${rows.length + 1}.${cells.length + 1}`);
        cells.push({ column, columnSpan: span, rowSpan: 1, ...readCell(found, inner, pieces, story, part) });
      }
      const cell = above ?? cells.at(-1);
      if ((above ?? goesDown) && cell) next.set(column, cell);
      column += span;
    }
    open = next;
    columns = Math.max(columns, column);
    rows.push(cells);
    heads.push(row.isHead);
  }
  const style = styleOf(properties, story);
  const look = tableLook(properties, style);
  const headRows = headRowsOf(heads, look);
  const all = rows.flat();
  const hasLines = hasBorders(properties) || !!style?.borders;
  if (isLayout(all, { rows: rows.length, headRows, hasLines })) {
    for (const { pieces } of all) for (const piece of pieces) sink.adopt(piece);
    return;
  }
  if (!all.some(({ pieces, tick }) => pieces.length || tick)) return;
  markHeads(rows, headRows, look.firstColumn);
  const caption = value(child(properties, 'w:tblCaption')) ?? value(child(properties, 'w:tblDescription'));
  const direction = flag(child(properties, 'w:bidiVisual')) && { direction: 'rtl' as const };
  sink.put({ kind: 'table', ...(caption && { caption }), rows, headRows, columns, ...direction });
}

function readCell(
  { node, around }: FoundCell,
  sink: Sink,
  pieces: Piece[],
  story: Story,
  part?: Place['part'],
) {
  const reader = blockReader(sink, story, part);
  for (const block of elements(node)) reader.read(block, around);
  reader.end();
  const tick = onlyTick(pieces);
  return tick ? { pieces: [], tick } : { pieces };
}

/** A cell's tick, where it holds nothing else. */
function onlyTick(pieces: readonly Piece[]): Cell['tick'] {
  const [piece] = pieces;
  if (pieces.length !== 1 || piece?.kind !== 'paragraph') return undefined;
  return tickOf(
    piece.runs
      .map(({ text }) => text)
      .join('')
      .replace('\ufe0f', ''),
  );
}

function markHeads(rows: readonly GrowingCell[][], headRows: number, firstColumn: boolean): void {
  rows.forEach((cells, row) => {
    for (const cell of cells)
      if (row < headRows) cell.head = 'column';
      else if (firstColumn && cell.column === 0) cell.head = 'row';
  });
}

function styleOf(properties: XmlNode | undefined, { styles }: Story): Style | undefined {
  const id = value(child(properties, 'w:tblStyle'));
  return id === undefined ? undefined : styles.other(id);
}
