import type { Sheet } from 'hucre/xlsx';
import type { Region } from './sheet-grid.js';

/**
 * How many of a table's first rows are its head: those that the sheet holds still or filters by, else a first row that is
 * bold where the next is not, or has texts only, in each column, above figures.
 */
export function headRows(rows: Region['rows'], { freezePane, autoFilter, tables = [] }: Sheet): number {
  const [first, second] = rows;
  if (!first || !second) return 0;
  const frozen = (freezePane?.rows ?? 0) - first.row;
  if (frozen > 0 && frozen < Math.min(4, rows.length)) return frozen;
  const starts = [autoFilter?.range, ...tables.map(({ range }) => range)].map((range) =>
    Number(/^\$?[A-Z]+\$?(\d+)/.exec(range ?? '')?.[1]),
  );
  if (starts.includes(first.row + 1)) return 1;
  const isBold = ({ cells }: (typeof rows)[number]) => cells.every(({ cell }) => cell.style?.font?.bold);
  if (isBold(first) && !isBold(second)) return 1;
  const isTexts = first.cells.every(({ cell }) => typeof cell.value === 'string' || cell.richText);
  const hasFigures = rows
    .slice(1)
    .some(({ cells }) =>
      cells.some(({ cell }) => typeof cell.value === 'number' || cell.value instanceof Date),
    );
  return isTexts && hasFigures && first.cells.length >= second.cells.length ? 1 : 0;
}
