import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import { LIMITS } from '../format/limits.js';
import { DEFINITION, noteRule, noteRefRule, type Notes } from './footnotes.js';

/** A text, taken apart. */
export interface Lexed {
  readonly tokens: readonly Token[];
  /** What its footnotes say, by their labels in small letters, in the order that they are written in. */
  readonly notes: Notes;
}

/**
 * marked's tokenizer without what the format does not know: raw HTML, rules, references, indented code are
 * text, as is what lies deeper than {@link LIMITS.nesting}.
 */
class TextTokenizer extends Tokenizer {
  override html = none;
  override tag = none;
  override hr = none;
  override lheading = none;
  override code = none;
  override def = none;
  #blocks = 0;
  #marks = 0;

  override list(src: string): Tokens.List | undefined {
    return this.block(() => super.list(src));
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return this.block(() => super.blockquote(src));
  }

  override emStrong(...given: Parameters<Tokenizer['emStrong']>): Tokens.Em | Tokens.Strong | undefined {
    return this.#mark(() => super.emStrong(...given));
  }

  /** Two tildes: one is Swedish for "about". */
  override del(...given: Parameters<Tokenizer['del']>): Tokens.Del | undefined {
    return given[0].startsWith('~~') ? this.#mark(() => super.del(...given)) : undefined;
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    return this.#mark(() => super.link(src));
  }

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

  /** Reads a block that may hold blocks, unless that is one too deep. */
  block<T>(read: () => T): T | undefined {
    if (this.#blocks === LIMITS.nesting) return undefined;
    this.#blocks++;
    try {
      return read();
    } finally {
      this.#blocks--;
    }
  }

  #mark<T>(read: () => T): T | undefined {
    if (this.#marks === LIMITS.nesting) return undefined;
    this.#marks++;
    try {
      return read();
    } finally {
      this.#marks--;
    }
  }
}
/** A bar between two cells, and a row without those around it. */
const BAR = /(?<!\\)\|/;
const open = (row: string): string =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
function none(): undefined {
  return undefined;
}

/** Takes running text apart. */
export function lexProse(markdown: string): Lexed {
  const notes: Notes = new Map();
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
