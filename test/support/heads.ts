import { executeServerCommand } from '@web/test-runner-commands';
import { heard, type AxNode } from './accessibility.js';

/** A cell of a table, with the heads that a screen reader is given for it. */
export interface HeardCell {
  readonly role: string;
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/**
 * The cells of the page's tables, row by row, with their heads as the browser gives them.
 *
 * Firefox is asked. Chromium and WebKit give heads to assistive technology alone: here they follow from the rules
 * that those were seen to have there. Both go by the column that a cell begins in among the cells that are there.
 * Chromium's are those of its own tree, and span others only where they are laid out as a table's. WebKit takes
 * whatever `headers` names for heads of the column, and so a cell in the table's head.
 */
export async function cellsOf(tables: readonly HTMLTableElement[]): Promise<HeardCell[][][]> {
  const asked = await executeServerCommand<HeardCell[][][] | false, number>('samsyn:heads', tables.length);
  if (asked) return asked.map((rows) => rows.map((cells) => cells.map(folded)));
  const tree = await heard();
  const trees = tree?.filter(({ role }) => role === 'table').map(rowsIn);
  return tables.map((table, i) => byPlace(table, trees?.[i]));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const folded = ({ role, text, columns, rows }: HeardCell): HeardCell => ({
  role,
  text: fold(text),
  columns: columns.map(fold),
  rows: rows.map(fold),
});

const CELL = /^(?:cell|gridcell|columnheader|rowheader)$/;
/** The cells of a table in Chromium's tree, row by row. */
function rowsIn({ kids }: AxNode): AxNode[][] {
  const below = (nodes: readonly AxNode[], is: (node: AxNode) => boolean): AxNode[] =>
    nodes.flatMap((node) => (is(node) ? [node] : below(node.kids, is)));
  return below(kids, ({ role }) => role === 'row').map((row) =>
    below(row.kids, ({ role }) => CELL.test(role)),
  );
}

function byPlace(table: HTMLTableElement, tree: readonly AxNode[][] | undefined): HeardCell[][] {
  const shown = [...table.rows].filter((row) => row.checkVisibility());
  if (tree && tree.length !== shown.length)
    throw new Error(`${tree.length} of ${shown.length} rows are in the tree`);
  const heads: string[][] = [];
  const rows = shown.map((row, r) => {
    let place = 0;
    return [...row.cells]
      .filter((cell) => cell.checkVisibility())
      .map((cell, i) => {
        const node = tree?.[r]?.[i];
        if (tree && !node) throw new Error(`not in the tree: ${cell.outerHTML}`);
        const from = place;
        place += !tree || getComputedStyle(cell).display === 'table-cell' ? cell.colSpan : 1;
        const text = fold(node?.name ?? cell.textContent);
        const role = node?.role ?? roleOf(cell);
        if (role === 'columnheader') for (let at = from; at < place; at++) (heads[at] ??= []).push(text);
        return { cell, role, text, from };
      });
  });
  return rows.map((cells) =>
    cells.map(({ cell, role, text, from }) => ({
      role,
      text,
      columns: role === 'columnheader' ? [] : ((tree ? undefined : named(cell)) ?? heads[from] ?? []),
      rows: cells
        .filter((other) => other.role === 'rowheader' && other.cell !== cell)
        .map(({ text }) => text),
    })),
  );
}

const roleOf = (cell: HTMLTableCellElement): string =>
  cell.localName === 'td' && !cell.closest('thead')
    ? 'cell'
    : cell.localName === 'td' || cell.scope.startsWith('col')
      ? 'columnheader'
      : 'rowheader';

/** What `headers` names, whatever that is. */
function named(cell: HTMLTableCellElement): string[] | undefined {
  const root = cell.getRootNode() as Document | ShadowRoot;
  const found = cell.headers.split(/\s+/).flatMap((id) => (id ? root.getElementById(id)! : []));
  return found.length ? found.map(({ textContent }) => fold(textContent)) : undefined;
}
