import type { FontLooks } from '../fonts.js';
import type { PageText, Span } from '../page-text.js';
import type { Band } from './bands.js';
import { type Grid, gridsOf } from './grids.js';
import { rowsOf } from './rows.js';
import { type Segment, linesOf } from './segments.js';

/** A table by where its text stands: for each cell its lines. */
export interface LaidTable {
  readonly page: number;
  readonly columns: number;
  readonly rows: readonly (readonly {
    readonly column: number;
    readonly columnSpan: number;
    readonly rowSpan: number;
    readonly lines: readonly Segment[];
  }[])[];
}

/** Finds the tables that a page draws with lines, and what is left of its text outside them. */
export function gridBands(
  page: PageText,
  looks: FontLooks,
): { grids: Extract<Band, { kind: 'grid' }>[]; rest: Pick<PageText, 'spans'> } {
  let spans = page.spans;
  const grids: Extract<Band, { kind: 'grid' }>[] = [];
  for (const grid of gridsOf(page.rules ?? [])) {
    const inside = spans.filter((span) => span.text.trim() && !span.turned && isInside(span, grid));
    const cells = grid.fields.map((field) =>
      linesOf({ spans: inside.filter((span) => isInside(span, field)) }, looks).flatMap((line) =>
        whole(line),
      ),
    );
    // A frame round a text is no table.
    if (cells.filter(({ length }) => length).length < 2) continue;
    const taken = new Set(inside);
    spans = spans.filter((span) => !taken.has(span));
    grids.push({ kind: 'grid', grid, page: page.number, cells });
  }
  return { grids, rest: { spans } };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a text begins in a box, a little to the right of its edge and above its baseline. */
function isInside({ x, y, size, width }: Span, { left, right, top, bottom }: Box): boolean {
  const [across, down] = [x + Math.min(width, size) / 2, y - size * 0.3];
  return across >= left && across < right && down >= top && down < bottom;
}

/** A line of a cell: what stands far apart in it is one line all the same. */
const whole = (line: readonly Segment[]): Segment[] =>
  line.length < 2
    ? [...line]
    : [
        {
          ...line[0]!,
          spans: line.flatMap(({ spans }) => spans),
          text: line.map(({ text }) => text).join(' '),
          right: line.at(-1)!.right,
          bold: line.every(({ bold }) => bold),
        },
      ];

/** Lays a band out in rows and columns. */
export function tableOf(band: Exclude<Band, { kind: 'text' }>): LaidTable {
  if (band.kind === 'table')
    return {
      page: band.lines[0]![0]!.page,
      columns: band.columns.length,
      rows: rowsOf(band.lines, band.columns).map((row) =>
        row.map((lines, column) => ({ column, columnSpan: 1, rowSpan: 1, lines })),
      ),
    };
  const { grid, cells, page } = band;
  const rows = [...Array(grid.rows).keys()].map(() => [] as LaidTable['rows'][number][number][]);
  for (const [index, { row, column, columnSpan, rowSpan }] of grid.fields.entries())
    rows[row]!.push({ column, columnSpan, rowSpan, lines: cells[index]! });
  return { page, columns: grid.columns, rows: withoutEmpty(grid, rows) };
}

/** Takes away rows that nothing stands in and no cell of another row reaches: the strip between two lines. */
const withoutEmpty = (grid: Grid, rows: LaidTable['rows']): LaidTable['rows'] =>
  grid.fields.some(({ rowSpan }) => rowSpan > 1)
    ? rows
    : rows.filter((row) => row.some(({ lines }) => lines.length) || grid.rows < 2);
