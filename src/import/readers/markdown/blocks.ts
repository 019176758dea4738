import type { Token, Tokens } from 'marked';
import type { Cell, ItemPiece, ParagraphPiece, Run } from '../../pieces.js';
import type { PieceList } from '../piece-list.js';
import { readInline } from './inline.js';
import { rowCells } from './table-rows.js';

/** Where reading has come, and what is known of the whole. */
export interface Reading {
  readonly list: PieceList;
  readonly inline: (text: string) => readonly Token[];
  readonly notes: ReadonlySet<string>;
  /** Says on which line what follows stands. */
  readonly at: (line: number) => void;
  lists: number;
}

/** What blocks lie in. */
interface Around {
  readonly role?: ParagraphPiece['role'];
  readonly item?: OpenItem;
  readonly listId?: string;
}

interface OpenItem extends Pick<ItemPiece, 'list' | 'level' | 'number' | 'tick'> {
  used: boolean;
}

/** Reads blocks that follow one another, the first of which stands on a line. */
export function readBlocks(reading: Reading, tokens: readonly Token[], first: number, around: Around): void {
  let line = first;
  for (const token of tokens) {
    const empty = /^\n*/.exec(token.raw)![0].length;
    reading.at(line + empty);
    readBlock(reading, token, line + empty, around);
    line += linesIn(token.raw);
  }
}

function linesIn(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count++;
  return count;
}

function readBlock(reading: Reading, token: Token, line: number, around: Around): void {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'checkbox':
      return;
    case 'heading': {
      const { depth, text } = token as Tokens.Heading;
      if (around.item) around.item.used = true;
      return withLine(reading, text, (runs) => reading.list.add({ kind: 'heading', level: depth, runs }));
    }
    case 'blockquote':
      return readBlocks(reading, (token as Tokens.Blockquote).tokens, line, { ...around, role: 'quote' });
    case 'list':
      return readList(reading, token as Tokens.List, line, around);
    case 'table':
      return readTable(reading, token as Tokens.Table, line);
    case 'code': {
      const { text, lang } = token as Tokens.Code;
      if (lang) reading.list.omit('hidden', lang);
      if (text.trim()) addText(reading, [{ text: text.trimEnd() }], { ...around, role: 'code' });
      return;
    }
    case 'def':
      // It is drawn nowhere; the links that name it have its address.
      return reading.list.omit('hidden', token.raw.trim());
  }
  const { text } = token as { text?: unknown };
  withLine(reading, typeof text === 'string' ? text : token.raw, (runs) => addText(reading, runs, around));
}

/** Reads a text; its pictures come after it. */
function withLine({ list, inline, notes }: Reading, text: string, add: (runs: readonly Run[]) => void): void {
  const { runs, pictures, titles } = readInline(inline(text), notes);
  if (runs.length) add(runs);
  for (const alt of pictures) list.add({ kind: 'figure', ...(alt && { alt }) });
  for (const title of titles) list.omit('hidden', title);
}

function addText({ list }: Reading, runs: readonly Run[], { item, role }: Around): void {
  if (!item) return list.add({ kind: 'paragraph', runs, ...(role && { role }) });
  const { used, number, tick, ...piece } = item;
  const mark = used ? { continues: true as const } : { ...(number && { number }), ...(tick && { tick }) };
  item.used = true;
  list.add({ kind: 'item', ...piece, ...mark, runs });
}

const NUMBER = /^\s*(\d{1,9}[.)])/;

function readList(reading: Reading, { items }: Tokens.List, first: number, around: Around): void {
  const id = around.listId ?? `list${++reading.lists}`;
  const level = (around.item?.level ?? 0) + 1;
  let line = first;
  for (const { raw, tokens, task, checked } of items) {
    const number = NUMBER.exec(raw)?.[1];
    const item: OpenItem = {
      list: id,
      level,
      ...(number && { number }),
      ...(task && { tick: checked ? 'checked' : 'unchecked' }),
      used: false,
    };
    reading.at(line);
    if (!raw.replace(/^\s*(?:[-+*]|\d{1,9}[.)])/, '').trim()) reading.list.omit('empty-item', number ?? '');
    readBlocks(reading, tokens, line, { item, listId: id });
    line += linesIn(raw);
  }
}

function readTable(reading: Reading, { raw }: Tokens.Table, line: number): void {
  const { list } = reading;
  const spot = list.spot();
  const [heads = '', , ...others] = raw.trim().split('\n');
  const rows = [heads, ...others].map((row, y) =>
    rowCells(row).map((text, x): Cell => {
      const within: Reading = { ...reading, list: list.inCell(spot, y + 1, x + 1) };
      const box =
        /^\[([ xX])\]$/.exec(text)?.[1] ?? (text.length === 1 && '☐☑☒'.includes(text) ? text : undefined);
      const tick = box && { tick: /[ ☐]/.test(box) ? ('unchecked' as const) : ('checked' as const) };
      reading.at(line + (y && y + 1));
      if (!tick) withLine(within, text, (runs) => within.list.add({ kind: 'paragraph', runs }));
      return {
        column: x,
        columnSpan: 1,
        rowSpan: 1,
        ...(y === 0 && { head: 'column' as const }),
        ...tick,
        pieces: within.list.pieces,
      };
    }),
  );
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  list.add(
    { kind: 'table', rows, headRows: rows[0]!.some(({ pieces }) => pieces.length) ? 1 : 0, columns },
    spot,
  );
}
