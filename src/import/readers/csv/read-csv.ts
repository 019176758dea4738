import { Failure } from '../../failure.js';
import type { Cell, SourceDocument, TablePiece } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
import { decodeText } from '../decode-text.js';
import { separatorOf } from './separator.js';
import { type Row, splitRows } from './split-rows.js';

/** The most fields that are read. */
const FIELDS = 1_000_000;

/** Reads a CSV file into one table; fields are kept as they are written, numbers with their decimal commas too. */
export function readCsv(bytes: Uint8Array, options: ReadOptions = {}): SourceDocument {
  const { separator, text, line } = separatorOf(decodeText(bytes));
  const rows: Row[] = [];
  let fields = 0;
  for (const row of splitRows(text, separator, line)) {
    fields += row.fields.length;
    if (fields > FIELDS) throw new Failure('too-large', { limit: 'fields', allowed: FIELDS });
    if (row.fields.some((field) => field.trim())) rows.push(row);
  }
  options.progress?.(1);
  return { format: 'csv', pieces: rows.length ? [tableOf(rows)] : [], omissions: [] };
}

function tableOf(rows: readonly Row[]): TablePiece {
  // A separator after the last field of every row makes a column of nothing.
  const columns = rows.reduce(
    (most, { fields }) =>
      Math.max(
        most,
        fields.findLastIndex((field) => field.trim()),
      ),
    0,
  );
  return {
    kind: 'table',
    id: 'p1',
    place: { block: 1, line: rows[0]!.line },
    rows: rows.map(({ fields, line }, row) =>
      fields.slice(0, columns + 1).map((field, column) => cellOf(field.trim(), row, column, line)),
    ),
    headRows: 0,
    columns: columns + 1,
  };
}

const cellOf = (text: string, row: number, column: number, line: number): Cell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  pieces: text
    ? [
        {
          kind: 'paragraph',
          id: `p1.${row + 1}.${column + 1}.1`,
          place: { block: 1, line },
          runs: [{ text }],
        },
      ]
    : [],
});
