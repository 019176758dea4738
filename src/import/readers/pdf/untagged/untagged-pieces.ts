import type { Cell, TablePiece } from '../../../pieces.js';
import type { FontLooks } from '../fonts.js';
import { cellContent } from '../cell-content.js';
import { headingMark, itemMark, withoutStart } from '../number-of.js';
import type { PageText } from '../page-text.js';
import { runsOf } from '../runs-of.js';
import type { Sink } from '../sink.js';
import { type Band, bandsAround } from './bands.js';
import { withoutContentsList } from './contents-list.js';
import { type LaidTable, gridBands, tableOf } from './laid-table.js';
import { type Block, paragraphsOf } from './paragraphs.js';
import { withoutRunningHeads } from './running-heads.js';
import { type Segment, linesOf } from './segments.js';
import { type Sizes, sizesOf } from './sizes.js';

/** What holds for the whole document. */
interface Context {
  readonly sink: Sink;
  readonly looks: FontLooks;
  readonly sizes: Sizes;
  /** Marks of the list that is open, by where they stand. */
  lists: { readonly left: number; readonly name: string }[];
  count: number;
  /** The last number of a list, to know one that goes on after a text. */
  readonly numbered: { name: string; value: number; left: number };
}

/** Makes pieces of pages that say nothing of their structure: all of it is guessed from looks. */
export function untaggedPieces(pages: readonly PageText[], looks: FontLooks, sink: Sink): void {
  const read = pages.map((page) => {
    const { grids, rest } = gridBands(page, looks);
    return { page, grids, lines: linesOf(rest, looks) };
  });
  const kept = withoutRunningHeads(read, sink).map((lines) => withoutContentsList(lines, sink));
  const bands = joinBands(kept.flatMap((lines, index) => bandsAround(read[index]!.grids, lines)));
  const sizes = sizesOf(kept.flat().flat());
  const context: Context = {
    sink,
    looks,
    sizes,
    lists: [],
    count: 0,
    numbered: { name: '', value: 0, left: 0 },
  };
  for (const band of bands)
    if (band.kind === 'text') for (const block of paragraphsOf(band.lines)) piece(block, context);
    else addTable(tableOf(band), context);
  for (const page of pages) turned(page, context);
}

/** Lets text go on over the ends of pages. */
function joinBands(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && band.kind === 'text' && last.lines[0]!.page < band.lines[0]!.page)
      joined[joined.length - 1] = { kind: 'text', lines: [...last.lines, ...band.lines] };
    else joined.push(band);
  }
  return joined;
}

function piece({ lines, edge }: Block, context: Context): void {
  const { sink, looks, sizes } = context;
  const [first] = lines as [Segment, ...Segment[]];
  const runs = runsOf(
    lines.flatMap(({ spans }) => spans),
    looks,
    edge,
  );
  if (!runs.length) return;
  const text = runs.map((run) => run.text).join('');
  const mark = itemMark(text);
  const level = mark && !mark.number ? undefined : sizes.level(lines);
  if (level !== undefined) {
    const number = headingMark(text);
    context.lists = [];
    sink.pieces.push({
      kind: 'heading',
      ...sink.next(first.page),
      guessed: true,
      level,
      ...(number?.number && { number: number.number }),
      runs: number ? withoutStart(runs, number.length) : runs,
    });
  } else if (mark && !(mark.number && /^\d+\.\d/.test(mark.number))) {
    const { list, depth } = listAt(first.left, mark.number, context);
    sink.pieces.push({
      kind: 'item',
      ...sink.next(first.page),
      guessed: true,
      level: depth,
      list,
      ...(mark.number && { number: mark.number }),
      ...(mark.tick && { tick: mark.tick }),
      runs: withoutStart(runs, mark.length),
    });
  } else {
    context.lists = [];
    sink.pieces.push({ kind: 'paragraph', ...sink.next(first.page), guessed: true, size: first.size, runs });
  }
}

/**
 * The list that a mark belongs to, and its depth in it: further in than the last mark is deeper.
 *
 * A list that text has come after goes on where the next number follows its last.
 */
function listAt(left: number, number: string | undefined, context: Context): { list: string; depth: number } {
  const { lists, numbered } = context;
  const value = Number.parseInt(number ?? '', 10);
  while (lists.length && lists.at(-1)!.left > left + 4) lists.pop();
  const last = lists.at(-1);
  if (!last) {
    const isNext = value > 1 && value === numbered.value + 1 && Math.abs(numbered.left - left) < 4;
    lists.push({ left, name: isNext ? numbered.name : `list${++context.count}` });
  } else if (left > last.left + 4) lists.push({ left, name: last.name });
  const list = lists[0]!.name;
  if (lists.length === 1 && value) Object.assign(numbered, { name: list, value, left });
  return { list, depth: lists.length };
}

/** Makes a table, or lets the last one go on over a page's end. */
function addTable(table: LaidTable, context: Context): void {
  const { sink } = context;
  context.lists = [];
  const within: Context = { ...context, lists: [], sizes: { ...context.sizes, level: () => undefined } };
  const fill = (name: Sink['within'], first: number) =>
    table.rows.map((row, index) =>
      row.map(({ lines, ...cell }): Cell => {
        const inner = name(`${first + index + 1}.${cell.column + 1}`);
        for (const block of paragraphsOf(lines)) piece(block, { ...within, sink: inner, lists: [] });
        return { ...cell, ...cellContent(inner.pieces) };
      }),
    );
  const last = sink.pieces.at(-1);
  if (last?.kind === 'table' && last.columns === table.columns && lastPage(last) < table.page) {
    const more = fill(sink.within, last.rows.length);
    const repeats = wordsOf(more[0]) === wordsOf(last.rows[0]) && wordsOf(more[0]) !== '';
    if (repeats) sink.omit('duplicate', wordsOf(more[0]), table.page);
    sink.pieces[sink.pieces.length - 1] = { ...last, rows: [...last.rows, ...more.slice(repeats ? 1 : 0)] };
    return;
  }
  sink.pieces.push({
    kind: 'table',
    ...sink.next(table.page),
    guessed: true,
    headRows: isHead(table) ? 1 : 0,
    columns: table.columns,
    rows: fill(sink.within, 0),
  });
}

/** The page that a table ends on. */
const lastPage = ({ rows, place }: TablePiece): number =>
  rows.flat().reduce((last, { pieces }) => Math.max(last, pieces.at(-1)?.place.page ?? 0), place.page ?? 0);

const wordsOf = (row: readonly Cell[] | undefined): string =>
  (row ?? [])
    .flatMap(({ pieces }) => pieces.flatMap((piece) => ('runs' in piece ? piece.runs : [])))
    .map(({ text }) => text)
    .join(' ');

/** Whether a first row is bold where the others are not. */
function isHead({ rows: [first = [], ...others] }: LaidTable): boolean {
  const isBold = (row: LaidTable['rows'][number]) =>
    row.every(({ lines }) => lines.every(({ bold }) => bold));
  return (
    others.length > 0 && first.some(({ lines }) => lines.length) && isBold(first) && !others.every(isBold)
  );
}

/** Text that is not written from left to right comes at the end, a piece a page. */
function turned({ number, spans }: PageText, { sink, looks }: Context): void {
  const runs = runsOf(
    spans.filter((span) => span.turned),
    looks,
  );
  if (runs.length) sink.pieces.push({ kind: 'paragraph', ...sink.next(number), guessed: true, runs });
}
