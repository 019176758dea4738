import type { Sheet } from 'hucre/xlsx';
import type { Cell, Place } from '../../pieces.js';
import { cellRuns, isError } from './cell-text.js';
import { headRows } from './head-rows.js';
import { type Filled, type Region, filledCells, regionsOf } from './sheet-grid.js';
import { type Sink, cellName } from './sink.js';

/** Makes pieces of a sheet: its tables, its texts, and omissions for what it hides. */
export function sheetPieces(sheet: Sheet, sink: Sink): void {
  const isHidden = (row: number, column: number) =>
    Boolean(sheet.rowDefs?.get(row)?.hidden || sheet.columns?.[column]?.hidden);
  for (const region of regionsOf(sheet, isHidden)) {
    const cells = region.rows.flatMap(({ cells }) => cells);
    if (region.rows.length === 1 && cells.length === 1) paragraph(cells[0]!, sheet, sink);
    else table(region, sheet, sink);
    for (const { cell, row, column } of cells) {
      if (isError(cell)) sink.omit('field-error', String(cell.value), sheet.name, cellName(row, column));
      if (cell.comment?.text) sink.omit('comment', cell.comment.text, sheet.name, cellName(row, column));
    }
  }
  hidden(sheet, isHidden, sink);
  for (const { text } of sheet.textBoxes ?? [])
    if (text.trim()) {
      const { id, place } = sink.next(sheet.name);
      sink.pieces.push({
        kind: 'paragraph',
        id,
        place: { ...place, part: 'text-box' },
        runs: [{ text: text.trim() }],
      });
    }
  for (const chart of sheet.charts ?? []) {
    const { title } = chart as { title?: unknown };
    sink.omit('unreadable', typeof title === 'string' ? title : '', sheet.name);
  }
}

function paragraph({ row, column, cell }: Filled, sheet: Sheet, sink: Sink): void {
  const size = cell.style?.font?.size;
  sink.pieces.push({
    kind: 'paragraph',
    ...sink.next(sheet.name, cellName(row, column)),
    ...(size && { size }),
    runs: cellRuns(cell),
  });
}

/** Makes a table of a region; rows above it that hold one cell only are texts of their own: a title, a note. */
function table({ rows: all }: Region, sheet: Sheet, sink: Sink): void {
  let first = 0;
  const widest = Math.max(...all.map(({ cells }) => cells.length));
  while (widest > 1 && all[first]!.cells.length === 1 && all[first]!.cells[0]!.rowSpan === 1)
    paragraph(all[first++]!.cells[0]!, sheet, sink);
  const rows = all.slice(first);
  const cells = rows.flatMap(({ cells }) => cells);
  const left = Math.min(...cells.map(({ column }) => column));
  const right = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  const columns = right - left;
  const top = rows[0]!.row;
  const base = sink.next(sheet.name, cellName(top, left));
  const taken = new Map<number, Set<number>>();
  const heads = headRows(rows, sheet);
  const end = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  const made: Cell[][] = [];
  for (let row = top; row < end; row++) {
    const filled = new Map((byRow.get(row) ?? []).map((one) => [one.column, one]));
    const line: Cell[] = [];
    for (let column = left; column < right; column++) {
      if (taken.get(row)?.has(column)) continue;
      const one = filled.get(column);
      for (let down = 0; one && down < one.rowSpan; down++)
        for (let across = 0; across < one.columnSpan; across++) {
          if (!taken.has(row + down)) taken.set(row + down, new Set());
          taken.get(row + down)!.add(column + across);
        }
      line.push(cellOf(one, column - left, row < top + heads, base, row - top, sheet.name));
    }
    made.push(line);
  }
  sink.pieces.push({ kind: 'table', ...base, headRows: heads, columns, rows: made });
}

function cellOf(
  filled: Filled | undefined,
  column: number,
  isHead: boolean,
  table: { readonly id: string; readonly place: Place },
  row: number,
  sheet: string,
): Cell {
  const head = isHead && { head: 'column' as const };
  if (!filled) return { column, columnSpan: 1, rowSpan: 1, ...head, pieces: [] };
  const { cell, rowSpan, columnSpan } = filled;
  const base = { column, columnSpan, rowSpan, ...head };
  if (cell.checkbox) return { ...base, tick: cell.value ? 'checked' : 'unchecked', pieces: [] };
  const place: Place = { block: table.place.block, sheet, cell: cellName(filled.row, filled.column) };
  const runs = cellRuns(cell);
  const id = `${table.id}.${row + 1}.${column + 1}.1`;
  return { ...base, pieces: runs.length ? [{ kind: 'paragraph', id, place, runs }] : [] };
}

/** Tells of what hidden rows and columns hold, a row or column at a time. */
function hidden(sheet: Sheet, isHidden: (row: number, column: number) => boolean, sink: Sink): void {
  const texts = new Map<string, { words: string[]; cell: string }>();
  for (const { row, column, cell } of filledCells(sheet)) {
    if (!isHidden(row, column)) continue;
    const words = cellRuns(cell).map(({ text }) => text);
    const strip = sheet.rowDefs?.get(row)?.hidden ? `row ${row}` : `column ${column}`;
    if (!words.length) continue;
    if (!texts.get(strip)?.words.push(...words)) texts.set(strip, { words, cell: cellName(row, column) });
  }
  for (const { words, cell } of texts.values()) sink.omit('hidden', words.join(' '), sheet.name, cell);
}
