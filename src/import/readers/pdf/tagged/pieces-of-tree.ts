import type { Piece } from '../../../pieces.js';
import type { FontLooks } from '../fonts.js';
import { headingMark, itemMark, withoutStart } from '../number-of.js';
import { runsOf, textOf } from '../runs-of.js';
import type { Span } from '../page-text.js';
import type { Sink } from '../sink.js';
import { type Block, blocksOf } from './blocks.js';
import { type Element, hasText, isElement, spansOf } from './elements.js';
import { listPieces } from './list-pieces.js';
import { tablePiece } from './table-piece.js';
import type { MarkedNote } from './tie-notes.js';

/** What holds where a piece is made. */
export interface Context {
  readonly sink: Sink;
  readonly looks: FontLooks;
  /** Depth of sections, for headings that say no level. */
  readonly depth: number;
  readonly quote?: true;
  readonly language?: string;
  /** Gives names to lists and notes. */
  readonly name: (kind: 'list' | 'note') => string;
  /** Notes that begin with a mark, as they come. */
  readonly marked: MarkedNote[];
}

/** Makes pieces of an element and all within it. */
export function piecesOf(element: Element, context: Context): void {
  const { role, page } = element;
  const inner = element.language ? { ...context, language: element.language } : context;
  const level = /^H(\d)$/.exec(role)?.[1];
  if (level || role === 'H' || role === 'Title') headings(element, inner, levelOf(role, level, context));
  else if (role === 'L') listPieces(element, inner);
  else if (role === 'Table') tablePiece(element, inner);
  else if (role === 'TOC') context.sink.omit('contents-list', linesOf(element), page);
  else if (role === 'Figure') figure(element, inner);
  else if (role === 'Caption') texts(element, inner, 'caption');
  else if (role === 'BlockQuote') blockPieces(element, { ...inner, quote: true });
  else if (role === 'Sect') blockPieces(element, { ...inner, depth: context.depth + 1 });
  else blockPieces(element, inner);
}

const levelOf = (role: string, level: string | undefined, { depth }: Context): number =>
  level ? Number(level) : role === 'Title' ? 0 : Math.max(1, depth);

/** Makes pieces of what stands in an element; text that stands in it by itself is a paragraph. */
export function blockPieces(element: Element, context: Context): void {
  for (const block of blocksOf(element))
    if ('element' in block) piecesOf(block.element, context);
    else paragraph(element, block, context);
}

function headings(element: Element, context: Context, level: number): void {
  for (const block of blocksOf(element)) {
    if ('element' in block) {
      piecesOf(block.element, context);
      continue;
    }
    const runs = runsOf(block.text, context.looks);
    if (runs.length) {
      const mark = headingMark(textOf(block.text));
      context.sink.pieces.push({
        kind: 'heading',
        ...context.sink.next(pageOf(block.text, element)),
        ...said(context, block.text),
        level,
        ...(mark?.number && { number: mark.number }),
        runs: mark ? withoutStart(runs, mark.length) : runs,
      });
    }
    notes(block.notes, context);
  }
}

function texts(element: Element, context: Context, role: 'caption'): void {
  for (const block of blocksOf(element))
    if ('element' in block) piecesOf(block.element, context);
    else paragraph(element, block, context, role);
}

function paragraph(
  element: Element,
  { text, notes: within }: Extract<Block, { text: unknown }>,
  context: Context,
  role?: 'caption',
): void {
  const runs = runsOf(text, context.looks);
  const bullet = runs.length ? itemMark(runs[0]!.text) : undefined;
  const base = () => ({
    ...context.sink.next(pageOf(text, element)),
    ...said(context, text),
  });
  if (bullet && bullet.number === undefined && !role)
    context.sink.pieces.push({
      kind: 'item',
      ...base(),
      guessed: true,
      level: 1,
      list: lastList(context.sink.pieces) ?? context.name('list'),
      ...(bullet.tick && { tick: bullet.tick }),
      runs: withoutStart(runs, bullet.length),
    });
  else if (runs.length)
    context.sink.pieces.push({
      kind: 'paragraph',
      ...base(),
      ...(element.guessed && { guessed: true as const }),
      ...((role || context.quote) && { role: role ?? 'quote' }),
      size: sizeOf(text),
      runs,
    });
  notes(within, context);
}

/** The list that a bullet typed by hand goes on with: that of such a bullet just before. */
const lastList = (pieces: readonly Piece[]): string | undefined => {
  const last = pieces.at(-1);
  return last?.kind === 'item' && last.guessed ? last.list : undefined;
};

function figure(element: Element, context: Context): void {
  const caption = element.kids.find((kid): kid is Element => isElement(kid) && kid.role === 'Caption');
  context.sink.pieces.push({
    kind: 'figure',
    ...context.sink.next(element.page),
    ...(element.alt && { alt: element.alt }),
    ...(caption && { caption: textOf(spansOf(caption)) }),
  });
  const rest = { ...element, kids: element.kids.filter((kid) => kid !== caption) };
  if (hasText(rest)) blockPieces(rest, context);
}

/** What a note begins with, in a stretch of its own: its number, or a sign. */
const MARK = /^(?:\d{1,3}|\p{Ll}|[*†‡§]{1,3})$/u;

/** Makes pieces of footnotes. */
export function notes(elements: readonly Element[], context: Context): void {
  for (const element of elements) {
    const [first, ...rest] = spansOf(element).filter(({ text }) => text.trim());
    const isMark = first && rest.length > 0 && MARK.test(first.text.trim());
    const runs = runsOf(isMark ? rest : spansOf(element), context.looks);
    if (!runs.length) continue;
    const note = context.name('note');
    if (isMark) context.marked.push({ note, mark: first.text.trim(), page: first.page });
    context.sink.pieces.push({ kind: 'note', ...context.sink.next(element.page), note, runs });
  }
}

/** The language and direction of a text, where they are not the document's. */
export const said = ({ language }: Context, text: readonly Span[]) => ({
  ...(language && { language }),
  ...(text.filter(({ rtl }) => rtl).length * 2 > text.length && { direction: 'rtl' as const }),
});

export const pageOf = (text: readonly Span[], element: Element): number => text[0]?.page ?? element.page;

/** The size that most of a text has. */
export function sizeOf(text: readonly Span[]): number {
  const sizes = new Map<number, number>();
  for (const span of text) sizes.set(span.size, (sizes.get(span.size) ?? 0) + span.text.length);
  return [...sizes].reduce((most, size) => (size[1] > most[1] ? size : most), [0, 0])[0];
}

const linesOf = (element: Element): string =>
  element.kids.some((kid) => isElement(kid))
    ? element.kids.map((kid) => (isElement(kid) ? linesOf(kid) : kid.text)).join('\n')
    : textOf(spansOf(element));
