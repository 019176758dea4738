import type { Cell, Sheet } from 'hucre/xlsx';

/** A cell that has something in it, and the fields that it covers. */
export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly cell: Cell;
}

/** Rows of a sheet that follow one another and have something in them. */
export interface Region {
  readonly rows: readonly { readonly row: number; readonly cells: readonly Filled[] }[];
}

/** The cells of a sheet that have something in them, row by row; those without a look are known by their value alone. */
export function* filledCells(sheet: Sheet): Generator<Pick<Filled, 'row' | 'column' | 'cell'>> {
  for (const [row, values] of sheet.rows.entries())
    for (let column = 0; column < values.length; column++) {
      const value = values[column] ?? null;
      const cell = sheet.cells?.get(`${row},${column}`) ?? { value, type: 'string' };
      if (hasContent(cell)) yield { row, column, cell };
    }
}

/** Parts a sheet into regions by its empty rows; cells that others cover are left out. */
export function regionsOf(sheet: Sheet, isHidden: (row: number, column: number) => boolean): Region[] {
  const spans = new Map<string, readonly [rows: number, columns: number]>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    spans.set(`${startRow},${startCol}`, [endRow - startRow + 1, endCol - startCol + 1]);
  const rows = new Map<number, Filled[]>();
  for (const { row, column, cell } of filledCells(sheet)) {
    if (isHidden(row, column)) continue;
    const [rowSpan, columnSpan] = spans.get(`${row},${column}`) ?? [1, 1];
    const filled = { row, column, rowSpan, columnSpan, cell };
    if (!rows.get(row)?.push(filled)) rows.set(row, [filled]);
  }
  const regions: { rows: { row: number; cells: Filled[] }[]; end: number }[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const cells = rows.get(row)!.sort((a, b) => a.column - b.column);
    const end = Math.max(...cells.map(({ rowSpan }) => row + rowSpan));
    const last = regions.at(-1);
    if (last && row <= last.end) {
      last.rows.push({ row, cells });
      last.end = Math.max(last.end, end);
    } else regions.push({ rows: [{ row, cells }], end });
  }
  return regions;
}

const hasContent = ({
  value,
  formulaResult,
  richText,
}: Pick<Cell, 'value' | 'formulaResult' | 'richText'>): boolean =>
  Boolean(richText?.length) || String(value ?? formulaResult ?? '').trim() !== '';
