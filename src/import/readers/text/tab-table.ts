import type { Cell } from '../../pieces.js';
import { tickAlone } from '../ticks.js';
import type { Line } from './lines.js';
import type { PieceList } from '../piece-list.js';

/** How many lines from one on are rows of a table: two or more that have tabs within. */
export function tableLength(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]!.text.includes('\t')) end++;
  return end - from > 1 ? end - from : 0;
}

/** Adds a table whose cells are parted by tabs. */
export function addTable(list: PieceList, lines: readonly Line[], at: (line: number) => void): void {
  at(lines[0]!.line);
  const spot = list.spot();
  let columns = 0;
  const rows = lines.map(({ text, line, indent }, y) => {
    at(line);
    // A row that begins with a tab has an empty first cell, which trimming took.
    const cells = (indent >= 4 ? `\t${text}` : text).split('\t');
    columns = Math.max(columns, cells.length);
    return cells.map((cell, x): Cell => {
      const within = list.inCell(spot, y + 1, x + 1);
      const words = cell.trim();
      const tick = tickAlone(words);
      if (words && !tick) within.add({ kind: 'paragraph', runs: [{ text: words }] });
      return { column: x, columnSpan: 1, rowSpan: 1, ...(tick && { tick }), pieces: within.pieces };
    });
  });
  list.add({ kind: 'table', rows, headRows: 0, columns, guessed: true }, spot);
}
