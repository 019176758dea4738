import type { FigurePiece, ItemPiece, Piece, TextPiece } from '../pieces.js';
import { inlineMarkdown, type NoteLabel } from './inline.js';
import { tableMarkdown } from './table-markdown.js';
import { textOfPiece } from './plain.js';

/** A number that Markdown has lists for: "3." or "3)". */
const NUMBER = /^\(?(\d{1,9})[.):]?$/;
/** Deeper lists than anybody makes are shown as this deep: the format allows twenty. */
const DEEPEST = 12;

/** One list that is being written: how far in its levels are, their last numbers, and their marks. */
interface OpenList {
  readonly list: string;
  readonly levels: { readonly indent: number; last: number; mark: string }[];
}

/** Writes pieces as Markdown blocks: paragraphs, lists, tables, quotations. */
export function blocksMarkdown(pieces: readonly Piece[], label?: NoteLabel): string {
  let written = '';
  let open: OpenList | undefined;
  let previous: Piece | undefined;
  for (const piece of pieces) {
    const item = asItem(piece);
    const continued: OpenList | undefined = open;
    if (item) open = openFor(item, open);
    const block = item ? itemMarkdown(item, open!, label) : blockMarkdown(piece, label);
    if (!block) continue;
    const tight = item && continued && !item.continues && previous && asItem(previous);
    written += (written ? (tight ? '\n' : '\n\n') : '') + block;
    if (!item) open = undefined;
    previous = piece;
  }
  return written;
}

/** A paragraph with a number of its own is an item of a list. */
function asItem(piece: Piece): ItemPiece | undefined {
  if (piece.kind === 'item') return piece;
  return piece.kind === 'paragraph' && piece.number !== undefined && NUMBER.test(piece.number)
    ? { ...piece, kind: 'item', level: 1, list: 'numbered paragraphs' }
    : undefined;
}

/** Goes on with the open list, or begins one that Markdown will not take for the same. */
function openFor(item: ItemPiece, open: OpenList | undefined): OpenList {
  if (open?.list === item.list || (open && item.level > 1)) return open;
  return { list: item.list, levels: open ? [{ ...open.levels[0]!, last: -1 }] : [] };
}

function itemMarkdown(item: ItemPiece, { levels }: OpenList, label?: NoteLabel): string {
  const depth = Math.min(item.level, DEEPEST, levels.length + 1);
  const text = inlineMarkdown(item.runs, 'block', label);
  if (item.continues && levels.length) {
    const { indent, mark } = levels[Math.min(depth, levels.length) - 1]!;
    return indented(text, indent + mark.length + 1);
  }
  const above = levels[depth - 2];
  const indent = above ? above.indent + above.mark.length + 1 : 0;
  const known = levels[depth - 1];
  levels.length = depth - 1;
  const number = NUMBER.exec(item.number ?? '')?.[1];
  const level = { indent, last: Number(number ?? 0), mark: markFor(number, known) };
  levels.push(level);
  const said =
    item.number !== undefined && number === undefined
      ? `${inlineMarkdown([{ text: item.number }], 'line')} `
      : '';
  const tick = item.tick && (item.tick === 'checked' ? '☑ ' : '☐ ');
  if (!text && !said && !tick) return '';
  return indented(`${level.mark} ${tick ?? ''}${said}${text}`, indent, level.mark.length + 1);
}

/** A list whose numbers don't follow, or that another ended, has another mark than the one before it. */
function markFor(number: string | undefined, known: { last: number; mark: string } | undefined): string {
  if (number === undefined)
    return known?.last === -1 && known.mark === '-' ? '+' : known && known.last === 0 ? known.mark : '-';
  const sign = known && /[.)]$/.test(known.mark) ? known.mark.at(-1)! : '.';
  const follows = !known || Number(number) === known.last + 1 || !/[.)]$/.test(known.mark);
  return `${number}${follows ? sign : sign === '.' ? ')' : '.'}`;
}

const indented = (text: string, by: number, more = 0): string =>
  ' '.repeat(by) + text.replace(/\n/g, `\n${' '.repeat(by + more)}`);

function blockMarkdown(piece: Piece, label?: NoteLabel): string {
  switch (piece.kind) {
    case 'table':
      return tableMarkdown(piece, label);
    case 'figure':
      return figureMarkdown(piece);
    case 'heading':
      return bold(textOfPiece(piece));
    case 'paragraph':
      return paragraphMarkdown(piece, label);
    default:
      return inlineMarkdown(piece.runs, 'block', label);
  }
}

function paragraphMarkdown(piece: TextPiece & { readonly role?: string }, label?: NoteLabel): string {
  const number =
    piece.kind === 'paragraph' && piece.number !== undefined ? [{ text: `${piece.number} ` }] : [];
  const text = inlineMarkdown([...number, ...piece.runs], 'block', label);
  return piece.role === 'quote' && text ? `> ${text.replace(/\n/g, '\n> ')}` : text;
}

/** Text in bold, as it is written for a heading that stands in running text. */
export const bold = (text: string): string => inlineMarkdown([{ text, bold: true }], 'block');

const figureMarkdown = (piece: FigurePiece): string =>
  inlineMarkdown([{ text: textOfPiece(piece) }], 'block');
