import type { Column } from './columns.js';

/** More rows than this are no table of figures. */
const MOST_ROWS = 500;

/**
 * Reads rows from what a spreadsheet puts on the clipboard: a line each, tabs between the cells. A first line of
 * headings is left out, and so are empty lines.
 *
 * @returns Rows in the form of the file; none where the text is no table.
 */
export function rowsPasted(
  text: string,
  columns: readonly Column[],
): readonly Readonly<Record<string, unknown>>[] {
  if (!/[\t\n]/.test(text.trim())) return [];
  const lines = text
    .split(/\r\n?|\n/)
    .slice(0, MOST_ROWS + 1)
    .map((line) => line.split('\t').map((cell) => cell.trim().replace(/^"([^]*)"$/, '$1')));
  const filled = upright(lines.filter((cells) => cells.some(Boolean)));
  const value = columns.findIndex(({ key }) => key === 'value');
  const isHead = (cells: readonly string[]): boolean => !cells.some((cell) => /\d/.test(cell));
  const body = filled[0] && isHead(filled[0]) && filled.length > 1 ? filled.slice(1) : filled;
  return body.map((cells) => {
    const inOrder = value === 1 || cells.length > 2 ? cells : withGap(cells, columns.length);
    return Object.fromEntries(
      columns.flatMap(({ key, read }, at) => {
        const said = read(inOrder[at] ?? '', undefined);
        return said === undefined ? [] : [[key, said]];
      }),
    );
  });
}

/** Two cells where there is a time between them: whose value, and the value. */
const withGap = ([first = '', last = '']: readonly string[], length: number): readonly string[] =>
  length > 2 ? [first, '', last] : [first, last];

/** Years along the top and their values below are turned: a row for each year. */
function upright(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [head, values, ...rest] = lines;
  const years = head?.filter((cell) => /^\d{4}$/.test(cell)).length ?? 0;
  if (!head || !values || rest.length || years < 2 || years < head.length - 1) return lines;
  return head.flatMap((year, at) => (/^\d{4}$/.test(year) ? [[year, values[at] ?? '']] : []));
}
