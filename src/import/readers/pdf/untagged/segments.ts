import type { FontLooks } from '../fonts.js';
import type { PageText, Span } from '../page-text.js';
import { itemMark } from '../number-of.js';

/** Words of a line that stand near one another: a line of text, or a part of one in a column or a cell. */
export interface Segment {
  readonly page: number;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A line of a page, from left to right. */
export type Line = readonly Segment[];

/** Makes lines of a page's text by where it stands, from the top down. */
export function linesOf({ spans }: Pick<PageText, 'spans'>, looks: FontLooks): Line[] {
  const rows: { y: number; size: number; spans: Span[] }[] = [];
  const level = spans.filter(({ text, turned }) => text.trim() && !turned);
  for (const span of [...level].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    // A raised or lowered figure is smaller, and off the line.
    const slack = row ? Math.max(row.size, span.size) * (row.size === span.size ? 0.3 : 0.45) : 0;
    if (row && span.y - row.y <= slack) {
      if (span.size > row.size) Object.assign(row, { y: span.y, size: span.size });
      row.spans.push(span);
    } else rows.push({ y: span.y, size: span.size, spans: [span] });
  }
  const isAligned = alignment(level);
  return rows.map((row) => segmentsOf(row.spans, looks, isAligned));
}

/** Whether a page has words side by side, as a table has: on three lines or more. */
export const hasFields = (page: Pick<PageText, 'spans'>): boolean =>
  linesOf(page, new Map()).filter(({ length }) => length > 1).length > 2;

/** How far above and below a column's next field may stand, in points. */
const NEAR = 70;

/** Tells whether words begin exactly above or below those of two other lines near by, as the fields of a table do. */
function alignment(spans: readonly Span[]): (span: Span) => boolean {
  const heights = new Map<number, number[]>();
  for (const { x, y } of spans) {
    const place = Math.round(x);
    if (!heights.get(place)?.push(y)) heights.set(place, [y]);
  }
  for (const list of heights.values()) list.sort((a, b) => a - b);
  return ({ x, y }) => {
    const lines = new Set<number>();
    for (const place of [Math.round(x) - 1, Math.round(x), Math.round(x) + 1])
      for (const other of near(heights.get(place) ?? [], y)) lines.add(Math.round(other));
    return lines.size > 2;
  };
}

/** Some of the sorted numbers that are near one. */
function near(sorted: readonly number[], number: number): readonly number[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number - NEAR) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(low, low + 12).filter((other) => other <= number + NEAR);
}

function segmentsOf(spans: Span[], looks: FontLooks, isAligned: (span: Span) => boolean): Line {
  const parts: Span[][] = [];
  let right = -Infinity;
  for (const span of spans.sort((a, b) => a.x - b.x)) {
    const last = parts.at(-1);
    const gap = span.x - right;
    // A bullet or a number stands further from its text than words do from each other.
    const isMark = parts.length === 1 && last?.length === 1 && isLabel(last[0]!.text.trim());
    const isField = !isMark && gap > span.size * 0.3 && isAligned(span);
    if (last && !isField && gap < span.size * (isMark ? 4 : 1.1)) last.push(span);
    else parts.push([span]);
    right = Math.max(right, span.x + span.width);
  }
  return parts.map((part) => segmentOf(part, looks));
}

const isLabel = (text: string): boolean => itemMark(`${text} x`)?.length === text.length + 1;

function segmentOf(spans: readonly Span[], looks: FontLooks): Segment {
  const text = spans.map((span, index) =>
    index && isApart(spans[index - 1]!, span) ? ` ${span.text}` : span.text,
  );
  const largest = spans.reduce((most, span) => (span.size > most.size ? span : most));
  const letters = spans.filter((span) => /[\p{L}\p{N}]/u.test(span.text));
  return {
    page: spans[0]!.page,
    spans,
    text: text.join('').replace(/\s+/g, ' ').trim(),
    left: spans[0]!.x,
    right: spans.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    y: largest.y,
    size: largest.size,
    bold: letters.length > 0 && letters.every(({ font }) => looks.get(font)?.bold),
  };
}

const isApart = (last: Span, span: Span): boolean => span.x - last.x - last.width > span.size * 0.12;
