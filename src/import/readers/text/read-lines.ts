import { guessHeading, type GuessedHeading } from './headings.js';
import { goesOn, joinLines, wrapWidth } from './join-lines.js';
import { itemMark, type LineMark } from './line-marks.js';
import { endsSentence, type Line } from './lines.js';
import type { PieceList } from '../piece-list.js';
import { addTable, tableLength } from './tab-table.js';

/** A list's levels so far: how far in each stands, and its sign. */
type Levels = { indent: number; sign: string }[];

/** Reads lines into headings, paragraphs, items and tables. */
export function readLines(
  list: PieceList,
  lines: readonly Line[],
  contents: ReadonlySet<Line>,
  at: (line: number) => void,
): void {
  const width = wrapWidth(lines);
  const hasGaps = lines.some(({ text }, i) => !text && i > 0 && i < lines.length - 1);
  let levels: Levels = [];
  let lists = 0;
  for (let i = 0; i < lines.length;) {
    const line = lines[i]!;
    at(line.line);
    if (!line.text) {
      i++;
      continue;
    }
    if (contents.has(line)) {
      list.omit('contents-list', line.text.replace(/\s*[.…_]{3,}\s*/g, ' … '));
      i++;
      continue;
    }
    const mark = itemMark(line.text);
    const rows = mark ? 0 : tableLength(lines, i);
    if (rows) {
      addTable(list, lines.slice(i, i + rows), at);
      levels = [];
      i += rows;
      continue;
    }
    const heading = headingAt(lines, i, mark, { hasGaps, width, isFirst: !list.pieces.length });
    if (heading) {
      const { level, number, text } = heading;
      const runs = [{ text: text || number! }];
      list.add({ kind: 'heading', level, ...(text && number && { number }), runs, guessed: true });
      levels = [];
      i++;
      continue;
    }
    const start = i;
    i = endOfParagraph(lines, i, contents, { width, hasGaps });
    const texts = lines.slice(start, i).map(({ text }) => text);
    if (!mark) {
      levels = [];
      list.add({ kind: 'paragraph', runs: [{ text: joinLines(texts) }] });
      continue;
    }
    if (!levels.length || startsAnew(mark, line, levels, !lines[start - 1]?.text)) {
      levels = [];
      lists++;
    }
    const level = levelOf(mark, line.indent, levels);
    list.add({
      kind: 'item',
      level,
      list: `list${lists}`,
      ...(mark.number && { number: mark.number }),
      ...(mark.tick && { tick: mark.tick }),
      runs: [{ text: joinLines([mark.text, ...texts.slice(1)]) }],
    });
  }
}

/** A list that begins at one again is another; so is one of another sign after an empty line. */
function startsAnew({ number, sign }: LineMark, { indent }: Line, levels: Levels, isApart: boolean): boolean {
  if (levels.length === 1 && levels[0]!.sign === sign && number && /^\(?(?:1|a)[.)]$/.test(number))
    return true;
  return isApart && indent <= levels[0]!.indent && !levels.some((one) => one.sign === sign);
}

function levelOf({ sign }: LineMark, indent: number, levels: Levels): number {
  const known = levels.findIndex((one) => one.sign === sign && Math.abs(one.indent - indent) < 2);
  if (known >= 0) levels.length = known + 1;
  else {
    while (levels.length && levels.at(-1)!.indent > indent) levels.pop();
    if (levels.at(-1)?.indent === indent && levels.at(-1)!.sign === sign) levels.pop();
    levels.push({ indent, sign });
  }
  return levels.length;
}

function endOfParagraph(
  lines: readonly Line[],
  start: number,
  contents: ReadonlySet<Line>,
  wrap: Parameters<typeof goesOn>[2],
): number {
  const isItem = itemMark(lines[start]!.text) !== undefined;
  let end = start + 1;
  while (end < lines.length) {
    const { text } = lines[end]!;
    const before = lines[end - 1]!.text;
    if (!text || contents.has(lines[end]!) || text.includes('\t')) break;
    if (beginsItem(text, before, isItem)) break;
    if (!goesOn(before, text, wrap)) break;
    end++;
  }
  return end;
}

/** A dash, or a number, at the beginning of a line may stand in the middle of a sentence. */
function beginsItem(text: string, before: string, isItem: boolean): boolean {
  const mark = itemMark(text);
  if (!mark) return false;
  return isItem || endsSentence(before) || (mark.number === undefined && !/^[–—-]$/.test(mark.sign));
}

interface Looks {
  /** Whether empty lines part paragraphs. */
  readonly hasGaps: boolean;
  readonly width: number | undefined;
  /** Whether nothing has been read yet. */
  readonly isFirst: boolean;
}

function headingAt(
  lines: readonly Line[],
  i: number,
  mark: LineMark | undefined,
  looks: Looks,
): GuessedHeading | undefined {
  const { text } = lines[i]!;
  if (mark)
    return isNumberedHeading(lines, i, mark)
      ? { level: 1, number: mark.number!, text: mark.text }
      : undefined;
  const heading = guessHeading(text, looks.isFirst || standsAlone(lines, i, looks));
  return heading && looks.isFirst ? { ...heading, level: 1 } : heading;
}

/** "1. Rubrik" before a paragraph, and not before the next item. */
function isNumberedHeading(lines: readonly Line[], i: number, { number, text }: LineMark): boolean {
  if (!/^\d{1,2}\.$/.test(number ?? '') || !guessHeading(text, true) || lines[i - 1]?.text) return false;
  const after = lines[i + 1]?.text ? lines[i + 1] : lines[i + 2];
  return !!after?.text && !itemMark(after.text)?.number && after.text.length > text.length;
}

function standsAlone(lines: readonly Line[], i: number, { hasGaps, width }: Looks): boolean {
  const [before, after] = [lines[i - 1]?.text, lines[i + 1]?.text];
  if (hasGaps && width !== undefined) {
    const isLongAfter = !!after && after.length > lines[i]!.text.length * 1.5 && /^\p{Lu}/u.test(after);
    return (!before || !!itemMark(before)) && (!after || !!itemMark(after) || isLongAfter);
  }
  // Each paragraph is a line: a short one before a long one is a heading, a row of short ones is none.
  const isShort = (one: string | undefined): boolean =>
    !!one && one.length < 80 && !endsSentence(one) && !itemMark(one);
  const next = after ?? '';
  return (!!next || !!lines[i + 2]?.text) && !(isShort(before) && isShort(next));
}
