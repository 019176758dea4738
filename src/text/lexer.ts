import { Lexer, type Token, type Tokens } from 'marked';
import { BoundedTokenizer, none } from './bounded-tokenizer.js';
import { DEFINITION, noteRule, noteRefRule, type FootnoteTexts } from './footnotes.js';

/** A text, taken apart. */
export interface Lexed {
  readonly tokens: readonly Token[];
  /** What its footnotes say, by their labels in small letters, in the order that they are written in. */
  readonly notes: FootnoteTexts;
}

/** Takes texts apart without what the format does not know: rules, references and underlined headings are text too. */
class TextTokenizer extends BoundedTokenizer {
  override hr = none;
  override lheading = none;
  override def = none;

  /** Gives a row that has more cells than there are heads its columns, which marked would leave out. */
  override table(src: string): Tokens.Table | undefined {
    const table = super.table(src);
    const [heads = '', rule = '', ...rows] = table?.raw.split('\n') ?? [];
    const more = Math.max(0, ...rows.map((row) => open(row).split(BAR).length)) - (table?.header.length ?? 0);
    if (!table || more <= 0) return table;
    const lines = [`${open(heads)}|${' |'.repeat(more)}`, `${open(rule)}|${'-|'.repeat(more)}`, ...rows];
    const wide = super.table(lines.join('\n'));
    return wide && { ...wide, raw: table.raw };
  }
}
/** A bar between two cells, and a row without those around it. */
const BAR = /(?<!\\)\|/;
const open = (row: string): string =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');

/** Takes running text apart. */
export function lexProse(markdown: string): Lexed {
  const notes: FootnoteTexts = new Map();
  const tokenizer = new TextTokenizer();
  const lexer = new Lexer({
    gfm: true,
    tokenizer,
    extensions: {
      renderers: {},
      childTokens: {},
      block: [noteRule(notes, (read) => tokenizer.block(read))],
      startBlock: [(src) => src.search(DEFINITION) + 1 || undefined],
      inline: [noteRefRule(notes)],
    },
  });
  return { tokens: lexer.lex(markdown), notes };
}

/** Takes a part of a line apart. */
export function lexLine(markdown: string): Lexed {
  const lexer = new Lexer({ gfm: true, tokenizer: new TextTokenizer() });
  return { tokens: lexer.inlineTokens(markdown), notes: new Map() };
}

/** The words of a token, without what only marks them. */
export function wordsOf(t: Token): string {
  if (t.type === 'noteref') return '';
  return 'tokens' in t && t.tokens ? t.tokens.map(wordsOf).join('') : textOf(t);
}

/** The text of a token, with the marks that are in it. */
export function textOf(t: Token): string {
  return 'text' in t && typeof t.text === 'string' ? t.text : t.raw;
}
