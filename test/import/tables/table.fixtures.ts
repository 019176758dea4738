import type { Cell, Piece, TablePiece, Tick } from '../../../src/import/pieces.js';

/** What a test writes for a cell: words, lines of a list, a tick box, or a cell with spans. */
export type CellSource =
  | string
  | readonly string[]
  | { readonly tick: Tick }
  | { readonly text: string; readonly columns?: number; readonly rows?: number; readonly bold?: true };

/** Makes a table of rows of cells; `headRows` as the source says it. */
export function table(rows: readonly (readonly CellSource[])[], headRows = 0): TablePiece {
  const taken = rows.map(() => new Set<number>());
  let columns = 0;
  const cells = rows.map((row, at) => {
    let column = 0;
    return row.map((source, index): Cell => {
      while (taken[at]!.has(column)) column++;
      const { columns: columnSpan = 1, rows: rowSpan = 1 } =
        typeof source === 'object' && 'text' in source ? source : {};
      for (let down = at; down < Math.min(at + rowSpan, rows.length); down++) {
        for (let along = column; along < column + columnSpan; along++) taken[down]!.add(along);
      }
      columns = Math.max(columns, column + columnSpan);
      const id = `p1.${at + 1}.${index + 1}`;
      return {
        column,
        columnSpan,
        rowSpan,
        pieces: piecesOf(source, id),
        ...(typeof source === 'object' && 'tick' in source && { tick: source.tick }),
      };
    });
  });
  return { kind: 'table', id: 'p1', place: { block: 1 }, rows: cells, headRows, columns };
}

function piecesOf(source: CellSource, id: string): readonly Piece[] {
  const place = { block: 1 };
  if (typeof source === 'string') {
    return source ? [{ kind: 'paragraph', id: `${id}.1`, place, runs: [{ text: source }] }] : [];
  }
  if ('tick' in source) return [];
  if ('text' in source) {
    const runs = [{ text: source.text, ...(source.bold && { bold: true as const }) }];
    return source.text ? [{ kind: 'paragraph', id: `${id}.1`, place, runs }] : [];
  }
  return source.map((text, at) => ({
    kind: 'item',
    id: `${id}.${at + 1}`,
    place,
    level: 1,
    list: id,
    runs: [{ text }],
  }));
}

/** Makes a table of lines with `|` between cells. */
export const lines = (text: string, headRows = 0): TablePiece =>
  table(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
    headRows,
  );
