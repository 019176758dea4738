/** The cells of a row as written: those past the last head too, which marked leaves out. */
export function rowCells(row: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  for (let i = 0; i < row.length; i++) {
    if (row[i] === '\\' && row[i + 1] === '|') {
      cell += '|';
      i++;
    } else if (row[i] === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += row[i]!;
  }
  cells.push(cell.trim());
  // The bars at both ends part nothing.
  if (row.trimStart().startsWith('|')) cells.shift();
  if (cells.length > 1 && !cells.at(-1)) cells.pop();
  return cells;
}
