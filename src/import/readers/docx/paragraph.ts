import type { ParagraphPiece, Piece, Run } from '../../pieces.js';
import { itemOf } from './item.js';
import type { DraftRun, Line } from './line.js';
import type { DrawnMark } from './list-counter.js';
import type { ParagraphLooks } from './paragraph-looks.js';
import type { Story } from './story.js';
import type { Style } from './styles.js';

/** A piece without its place. */
export type Draft<Kind extends Piece = Piece> = Kind extends Piece ? Omit<Kind, 'id' | 'place'> : never;

/** A paragraph that has been read, before it is told what it is. */
export interface ReadParagraph {
  readonly line: Line;
  readonly style: Style;
  /** What its own properties say, without its style's. */
  readonly looks: ParagraphLooks;
  /** Whether its end, with the number before it, is hidden. */
  readonly isHidden: boolean;
}

/** Tells what a paragraph is, by the piece before it; undefined for one without words. Counts its number. */
export function pieceOf(
  read: ReadParagraph,
  story: Story,
  before: Piece | undefined,
): Draft | 'empty-item' | undefined {
  const { style, looks } = read;
  const mark = markOf(read, story, before);
  const runs = trimmed(read.line.runs);
  const level = headingLevel(style, looks);
  if (!runs.length) return mark && level === undefined && isBare(read.line) ? 'empty-item' : undefined;
  const direction = (looks.rightToLeft ?? style.paragraph.rightToLeft) && { direction: 'rtl' as const };
  const number = mark?.number && { number: mark.number };
  if (level !== undefined)
    return { kind: 'heading', level, ...number, runs: withoutSizes(runs), ...direction };
  const item = itemOf(runs, mark, style, before, story.lists);
  if (item) return { ...item, runs: withoutSizes(item.runs), ...direction };
  const size = mainSize(runs);
  return {
    kind: 'paragraph',
    ...number,
    runs: withoutSizes(runs),
    ...roleOf(style),
    ...(size && { size }),
    ...((looks.centred ?? style.paragraph.centred) && { centred: true }),
    ...direction,
  };
}

/** Level of a heading, by its own word or its style's; undefined for what is none. */
export function headingLevel({ meaning }: Style, { outline }: ParagraphLooks): number | undefined {
  if (outline !== undefined && outline >= 0 && outline < 9) return outline + 1;
  return meaning?.kind === 'heading' ? meaning.level : undefined;
}

/** Whether a line without text holds nothing else either. */
function isBare({ omissions, figures, boxes }: Line): boolean {
  return !omissions.length && !figures.length && !boxes.length;
}

function markOf(
  { style, looks, isHidden, line }: ReadParagraph,
  { lists }: Story,
  before: Piece | undefined,
): DrawnMark | undefined {
  const list = looks.list ?? style.paragraph.list;
  if (list === undefined || list === '0' || (isHidden && !line.runs.length)) return undefined;
  const depth = looks.depth ?? lists.depthFor(list, style.ids) ?? style.paragraph.depth ?? 0;
  return lists.next(list, depth, before?.kind === 'item', style.run.language);
}

function roleOf({ meaning }: Style): Pick<ParagraphPiece, 'role'> {
  switch (meaning?.kind) {
    case 'subtitle':
    case 'quote':
    case 'caption':
    case 'code':
      return { role: meaning.kind };
    default:
      return {};
  }
}

/** The size of most of a text. */
function mainSize(runs: readonly DraftRun[]): number | undefined {
  const lengths = new Map<number, number>();
  for (const { size, text } of runs) if (size) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  let main: number | undefined;
  for (const [size, length] of lengths) if (main === undefined || length > lengths.get(main)!) main = size;
  return main;
}

function withoutSizes(runs: readonly DraftRun[]): readonly Run[] {
  return runs.map((run) => {
    const plain: { size?: number } & Run = { ...run };
    delete plain.size;
    return plain;
  });
}

/** Runs without white space at the ends of the text. */
export function trimmed(runs: readonly DraftRun[]): readonly DraftRun[] {
  let from = 0;
  let to = runs.length;
  while (from < to && isBlank(runs[from]!)) from++;
  while (to > from && isBlank(runs[to - 1]!)) to--;
  return runs.slice(from, to).map((run, index, { length }) => {
    if (run.note !== undefined) return run;
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === length - 1 ? start.trimEnd() : start };
  });
}

function isBlank({ text, note }: DraftRun): boolean {
  return note === undefined && !text.trim();
}
