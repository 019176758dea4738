import type { Cell, Piece, TablePiece } from '../pieces.js';
import { inlineMarkdown, type NoteLabel } from './inline.js';
import { textOfPiece } from './plain.js';

/** Writes a table as GitHub's Markdown; one of a single column, which is there for looks, as paragraphs. */
export function tableMarkdown(table: TablePiece, label?: NoteLabel): string {
  const caption = table.caption ? `${inlineMarkdown([{ text: table.caption }])}\n\n` : '';
  const width = Math.max(1, ...table.rows.map((row) => Math.max(0, ...row.map(({ column }) => column + 1))));
  const rows = table.rows.map((row) => cellsOf(row, width, label)).filter((cells) => cells.some(Boolean));
  if (!rows.length) return caption.trim();
  if (width === 1) return caption + rows.map(([only]) => only!).join('\n\n');
  const [head = [], ...body] = rows;
  return (
    caption + [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  );
}

function cellsOf(row: readonly Cell[], width: number, label?: NoteLabel): string[] {
  const cells = new Array<string>(width).fill('');
  for (const cell of row) {
    const tick = cell.tick && (cell.tick === 'checked' ? '☑' : '☐');
    const texts = cell.pieces.map((piece) => lineOf(piece, label)).filter(Boolean);
    cells[cell.column] = [cells[cell.column], tick, sentences(texts)].filter(Boolean).join(' ');
  }
  return cells;
}

/** A cell is one line: paragraphs that don't end with a sign are parted by one. */
const sentences = (texts: readonly string[]): string =>
  texts.reduce((all, text) => (all ? `${all}${/[.:;,!?]$/.test(all) ? '' : ';'} ${text}` : text), '');

function lineOf(piece: Piece, label?: NoteLabel): string {
  if (piece.kind === 'table' || piece.kind === 'figure')
    return bars(inlineMarkdown([{ text: textOfPiece(piece) }], 'line'));
  const number = 'number' in piece && piece.number !== undefined ? [{ text: `${piece.number} ` }] : [];
  return bars(inlineMarkdown([...number, ...piece.runs], 'line', label));
}

const bars = (text: string): string => text.replace(/\|/g, '\\|');
