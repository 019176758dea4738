import { Failure } from '../../failure.js';
import type { Cell, Piece } from '../../pieces.js';
import { attribute, childElements, elementsWithin, wordsOf } from './elements.js';
import { endLine } from './line.js';
import { lookWithin } from './look.js';
import type { Element } from './parse-html.js';
import type { Context, Reading } from './reading.js';
import { tickAlone } from '../ticks.js';
import { runsText } from '../runs.js';

/** Columns a table may have: spans can say any number. */
const COLUMNS = 2000;

interface Row {
  readonly element: Element;
  readonly isHead: boolean;
  /** Number of the row group, which a cell does not reach out of. */
  readonly group: number;
}

/** Reads a table: one piece, or what is in its cells where it is there for the layout. */
export function readTable(reading: Reading, table: Element, context: Context): void {
  endLine(reading);
  const rows = rowsOf(table);
  const captions = childElements(table).filter(({ tagName }) => tagName === 'caption');
  if (isLayout(table, rows)) {
    reading.read(reading, captions, context);
    for (const { element } of rows)
      for (const cell of childElements(element)) {
        reading.read(reading, cell.childNodes, context);
        endLine(reading);
      }
    return;
  }
  const spot = reading.list.spot();
  const read: Cell[][] = [];
  /** By column: the row before which it is taken. */
  const taken: number[] = [];
  const ends = groupEnds(rows);
  let columns = 0;
  for (const [y, { element, isHead }] of rows.entries()) {
    const cells: Cell[] = [];
    let column = 0;
    for (const [x, cell] of childElements(element).filter(isCell).entries()) {
      while ((taken[column] ?? 0) > y) column++;
      const columnSpan = Math.min(1000, spanOf(cell, 'colspan') || 1);
      const rowSpan = Math.min(spanOf(cell, 'rowspan') || Infinity, ends[y]! - y);
      if (column + columnSpan > COLUMNS) throw new Failure('too-large', { limit: 'columns' });
      for (let i = column; i < column + columnSpan; i++) taken[i] = y + rowSpan;
      const list = reading.list.inCell(spot, y + 1, x + 1);
      const within: Reading = {
        page: reading.page,
        list,
        read: reading.read,
        segments: [],
        figures: [],
        level: 0,
      };
      const look = lookWithin(
        cell,
        lookWithin(element, context.look, reading.page.styles.of(element)),
        reading.page.styles.of(cell),
      );
      reading.read(within, cell.childNodes, { look, depth: context.depth });
      endLine(within);
      const head = headOf(cell, isHead);
      cells.push({ column, columnSpan, rowSpan, ...(head && { head }), ...tickOrPieces(list.pieces) });
      column += columnSpan;
      columns = Math.max(columns, column);
    }
    read.push(cells);
  }
  const caption = wordsOf(captions);
  const headRows = countHeads(reading, table, rows);
  reading.list.add({ kind: 'table', ...(caption && { caption }), rows: read, headRows, columns }, spot);
}

function tickOrPieces(pieces: readonly Piece[]): Pick<Cell, 'tick' | 'pieces'> {
  const [only, ...more] = pieces;
  const tick = only?.kind === 'paragraph' && !more.length && tickAlone(runsText(only.runs));
  return tick ? { tick, pieces: [] } : { pieces };
}

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';

function spanOf(cell: Element, name: string): number {
  return Number(/^\d{1,5}$/.exec(attribute(cell, name)?.trim() ?? '1')?.[0] ?? 1);
}

function rowsOf(table: Element): readonly Row[] {
  const rows: Row[] = [];
  let group = 0;
  for (const part of childElements(table)) {
    if (part.tagName === 'tr') rows.push({ element: part, isHead: false, group });
    if (!/^(?:thead|tbody|tfoot)$/.test(part.tagName)) continue;
    group++;
    for (const element of childElements(part))
      if (element.tagName === 'tr') rows.push({ element, isHead: part.tagName === 'thead', group });
  }
  return rows;
}

/** For each row, the row before which its group ends. */
function groupEnds(rows: readonly Row[]): readonly number[] {
  const ends: number[] = [];
  for (let y = rows.length - 1; y >= 0; y--)
    ends[y] = rows[y]!.group === rows[y + 1]?.group ? ends[y + 1]! : y + 1;
  return ends;
}

function headOf(cell: Element, isHeadRow: boolean): Cell['head'] {
  const scope = attribute(cell, 'scope')?.toLowerCase();
  if (scope === 'row' || scope === 'rowgroup') return 'row';
  if (scope === 'col' || scope === 'colgroup' || isHeadRow) return 'column';
  if (cell.tagName !== 'th') return undefined;
  const row = cell.parentNode && 'childNodes' in cell.parentNode ? cell.parentNode.childNodes : [];
  return row.some((one) => 'tagName' in one && one.tagName === 'td') ? 'row' : 'column';
}

/** Word's bit for "the first row is a head" in `mso-yfti-tbllook`. */
const FIRST_ROW = 0x20;

function countHeads({ page: { styles } }: Reading, table: Element, rows: readonly Row[]): number {
  const others = rows.findIndex(({ isHead, element }) => !isHead && !allHeads(element));
  if (others) return others < 0 ? rows.filter(({ isHead }) => isHead).length || 1 : others;
  const look = styles.own(table).get('mso-yfti-tbllook');
  const isFirst = rows[0] && styles.own(rows[0].element).get('mso-yfti-firstrow') === 'yes';
  return isFirst && (look === undefined || (Number(look) & FIRST_ROW) !== 0) ? 1 : 0;
}

function allHeads(row: Element): boolean {
  const cells = childElements(row).filter(isCell);
  return cells.length > 0 && cells.every((cell) => headOf(cell, false) === 'column');
}

/** Tells whether a table is there for the layout: it says so, has one cell, or holds headings. */
function isLayout(table: Element, rows: readonly Row[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true;
  const cells = rows.flatMap(({ element }) => childElements(element).filter(isCell));
  if (cells.length < 2) return true;
  if (cells.some(({ tagName }) => tagName === 'th')) return false;
  for (const { tagName } of elementsWithin(table)) if (tagName === 'h1' || tagName === 'h2') return true;
  return false;
}
