import type { Grid } from './grids.js';
import type { Line, Segment } from './segments.js';

/** Lines of a page that follow one another: one column of text, several, or rows of a table. */
export type Band =
  | {
      readonly kind: 'grid';
      readonly grid: Grid;
      readonly page: number;
      readonly cells: readonly (readonly Segment[])[];
    }
  | { readonly kind: 'text'; readonly lines: readonly Segment[] }
  | { readonly kind: 'table'; readonly lines: readonly Line[]; readonly columns: readonly Gap[] };

/** A strip of a page, from left to right. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** How wide the white between columns is at least, in sizes of the text. */
const GUTTER = 0.25;

/** Parts a page's text into bands, in the order that they are read in; tables between lines are such already. */
export function bandsAround(
  grids: readonly Extract<Band, { kind: 'grid' }>[],
  lines: readonly Line[],
): Band[] {
  const bands: Band[] = [];
  let rest = lines;
  for (const grid of grids) {
    const end = rest.findIndex((line) => line[0]!.y > grid.grid.top);
    const before = end < 0 ? rest : rest.slice(0, end);
    bands.push(...bandsOf(before), grid);
    rest = rest.slice(before.length);
  }
  return [...bands, ...bandsOf(rest)];
}

/** Parts lines into bands. */
export function bandsOf(lines: readonly Line[]): Band[] {
  const bands: Band[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = sideBySide(lines, at);
    if (end > at) {
      bands.push(...columnsOrTable(lines.slice(at, end)));
      at = end;
      continue;
    }
    const line = lines[at]!;
    const last = bands.at(-1);
    const segments = line.length > 1 ? [whole(line)] : line;
    if (last?.kind === 'text' && bands.length) (last.lines as Segment[]).push(...segments);
    else bands.push({ kind: 'text', lines: [...segments] });
    at++;
  }
  return bands;
}

/** Puts a line's parts together again: its gaps mean nothing. */
const whole = (line: Line): Segment => ({
  ...line[0]!,
  spans: line.flatMap(({ spans }) => spans),
  text: line.map(({ text }) => text).join(' '),
  right: line.at(-1)!.right,
  size: line.reduce((most, { size }) => Math.max(most, size), 0),
  bold: line.every(({ bold }) => bold),
});

/** How far from a line on text stands side by side: the first line that runs over the white between, or the same place. */
function sideBySide(lines: readonly Line[], start: number): number {
  if (lines[start]!.length < 2) return start;
  let gaps: Gap[] | undefined;
  let end = start;
  let several = 0;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]!;
    const last = lines[at - 1];
    if (at > start && line[0]!.y - last![0]!.y > Math.max(line[0]!.size, last![0]!.size) * 4.5) break;
    const next = gaps ? meet(gaps, gapsOf(line)) : gapsOf(line).slice(1, -1);
    if (!next.some(({ from, to }) => to - from > line[0]!.size * GUTTER)) break;
    // One line alone at the left, larger or bolder than what is beside one another: a heading after it.
    if (line.length === 1 && isHeadingAfter(line[0]!, lines.slice(start, at))) break;
    gaps = next;
    if (line.length > 1) {
      several++;
      end = at + 1;
    } else if (line[0]!.y - last![0]!.y < line[0]!.size * 1.6) end = at + 1;
  }
  return several > 1 ? end : start;
}

function isHeadingAfter(segment: Segment, before: readonly Line[]): boolean {
  const first = before.flat().filter(({ left }) => Math.abs(left - segment.left) < 3);
  const body = first.at(-1);
  return !body || segment.size > body.size * 1.1 || (segment.bold && !body.bold && first.length > 1);
}

/** The white of a line: before its first part, between parts, and after its last. */
function gapsOf(line: Line): Gap[] {
  const gaps: Gap[] = [{ from: -Infinity, to: line[0]!.left }];
  for (const [index, { right }] of line.entries())
    gaps.push({ from: right, to: line[index + 1]?.left ?? Infinity });
  return gaps;
}

/** The white that two sets have in common. */
function meet(some: readonly Gap[], others: readonly Gap[]): Gap[] {
  const common: Gap[] = [];
  for (const one of some)
    for (const other of others) {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      if (to > from) common.push({ from, to });
    }
  return common;
}

function columnsOrTable(lines: readonly Line[]): Band[] {
  const columns = columnsOf(lines);
  if (columns.length < 2)
    return [{ kind: 'text', lines: lines.map((line) => (line.length > 1 ? whole(line) : line[0]!)) }];
  const parts = columns.map((column) =>
    lines.flatMap((line) => line.filter(({ left }) => left >= column.from - 1 && left < column.to)),
  );
  if (!isNewspaper(parts, columns)) return [{ kind: 'table', lines, columns }];
  return parts.map((part) => ({ kind: 'text', lines: part }));
}

/** Where columns stand: between the strips that all of the lines leave white. */
function columnsOf(lines: readonly Line[]): Gap[] {
  const taken = lines
    .flat()
    .map(({ left, right, size }) => ({ from: left, to: right + size * 0.2 }))
    .sort((a, b) => a.from - b.from);
  const columns: { from: number; to: number }[] = [];
  for (const { from, to } of taken) {
    const last = columns.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns.map(({ from }, index) => ({ from, to: columns[index + 1]?.from ?? Infinity }));
}

/** Whether parts side by side are columns of running text: few, long, and filled from edge to edge. */
function isNewspaper(parts: readonly (readonly Segment[])[], columns: readonly Gap[]): boolean {
  if (columns.length > 3 || parts.some((part) => part.length < 5)) return false;
  return parts.every((part) => {
    const left = Math.min(...part.map((segment) => segment.left));
    const right = Math.max(...part.map((segment) => segment.right));
    const full = part.filter((segment) => segment.right - segment.left > (right - left) * 0.75).length;
    const letters = part.reduce((sum, { text }) => sum + text.length, 0) / part.length;
    return full > part.length * 0.5 && letters > 22;
  });
}
