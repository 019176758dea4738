import type { Gap } from './bands.js';
import type { Line, Segment } from './segments.js';

/** A row of a table: the lines of each of its cells. */
export type Row = readonly (readonly Segment[])[];

/**
 * Parts the lines of a table into rows.
 *
 * Lines of one cell are closer to one another than two rows are. Where all stand as close, a line that has nothing in the
 * first column goes on with the row before it.
 */
export function rowsOf(lines: readonly Line[], columns: readonly Gap[]): Row[] {
  const steps = lines.slice(1).map((line, index) => line[0]!.y - lines[index]![0]!.y);
  const close = Math.min(...steps);
  const far = steps.filter((step) => step > close * 1.18).length;
  const isEven = far < Math.max(1, steps.length * 0.1);
  const rows: Segment[][][] = [];
  for (const [index, line] of lines.entries()) {
    const cells = columns.map(({ from, to }) => line.filter(({ left }) => left >= from - 1 && left < to));
    const step = index ? steps[index - 1]! : Infinity;
    const goesOn = isEven
      ? !cells[0]!.length && filled(cells) < Math.max(2, columns.length - 1)
      : step <= close * 1.18 && !(isFullRow(cells) && isFullRow(rows.at(-1) ?? []));
    if (index && goesOn) for (const [column, cell] of cells.entries()) rows.at(-1)![column]!.push(...cell);
    else rows.push(cells.map((cell) => [...cell]));
  }
  return rows;
}

const filled = (cells: readonly (readonly unknown[])[]): number =>
  cells.filter(({ length }) => length).length;

/** Whether a row has something in each column, and begins as sentences and figures do. */
const isFullRow = (cells: readonly (readonly Segment[])[]): boolean =>
  cells.length > 0 && cells.every((cell) => cell.length && /^[\p{Lu}\d–-]/u.test(cell.at(-1)!.text));
