import { itemMark } from '../number-of.js';
import type { Segment } from './segments.js';

/** Lines that are one paragraph, item or heading. */
export interface Block {
  readonly lines: Segment[];
  /** Where the longest line of its column ends. */
  readonly edge: number;
}

/** Parts the lines of a column into paragraphs, by the space between them, their beginnings and their ends. */
export function paragraphsOf(lines: readonly Segment[]): Block[] {
  const edge = lines.reduce((most, { right }) => Math.max(most, right), 0);
  const leading = leadingOf(lines);
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const block = blocks.at(-1);
    if (!last || !block || begins(line, last, block, leading, edge)) blocks.push({ lines: [line], edge });
    else block.lines.push(line);
  }
  return blocks;
}

/** The usual distance between lines, in sizes of the text. */
function leadingOf(lines: readonly Segment[]): number {
  const steps = lines
    .map((line, index) => {
      const last = lines[index - 1];
      return last && last.page === line.page && Math.abs(last.size - line.size) < 0.6
        ? (line.y - last.y) / line.size
        : NaN;
    })
    .filter((step) => step > 0.8 && step < 2.2)
    .sort((a, b) => a - b);
  // The closer steps are those within paragraphs; far more than a few are needed to know.
  return steps.length > 2 ? steps[Math.floor(steps.length * 0.3)]! : 1.3;
}

function begins(line: Segment, last: Segment, { lines }: Block, leading: number, edge: number): boolean {
  const step = (line.y - last.y) / Math.max(line.size, last.size);
  if (line.page !== last.page) return !goesOn(line, last);
  if (Math.abs(line.size - last.size) > 0.6 || step > leading * 1.25 || step < 0.3) return true;
  if (line.bold !== last.bold && isWhole(line, last)) return true;
  const first = lines[0]!;
  const mark = itemMark(first.text);
  if (beginsItem(line, last, first, edge)) return true;
  // Text of an item stands further in than its mark; what stands at the mark's place is no part of it.
  if (mark && line.left < first.left + 2 && step > leading * 1.05) return true;
  if (!mark && line.left > last.left + line.size * 0.9 && lines.length > 1) return true;
  if (!mark && lines.length === 1 && line.left > first.left + line.size * 3) return true;
  const isShort = edge - last.right > (edge - last.left) * 0.2;
  return isShort && /[.!?:”"]$/.test(last.text) && /^[\p{Lu}\d”"]/u.test(line.text);
}

/** Whether a line begins an item: a number may also be a year's or a paragraph's that a line happens to begin with. */
function beginsItem(line: Segment, last: Segment, first: Segment, edge: number): boolean {
  const mark = itemMark(line.text);
  const before = itemMark(first.text);
  if (!mark || (line.left > first.left + 1 && !before)) return false;
  if (mark.number === undefined || before?.number !== undefined) return mark.length < line.text.length;
  return /[.:;!?]$/.test(last.text) || edge - last.right > (edge - last.left) * 0.2;
}

/** Whether two lines differ from one another as a whole, and not by a word that stands at an end. */
const isWhole = (line: Segment, last: Segment): boolean =>
  line.spans.length < 2 || last.bold ? last.bold : line.bold;

const goesOn = (line: Segment, last: Segment): boolean =>
  Math.abs(line.size - last.size) < 0.6 &&
  line.bold === last.bold &&
  /[\p{L}\p{N},\u00ad–-]$/u.test(last.text) &&
  /^\p{Ll}/u.test(line.text) &&
  !itemMark(line.text);
