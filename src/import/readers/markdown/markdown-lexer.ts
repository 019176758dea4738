import { Lexer, type Token, type Tokenizer, type Tokens } from 'marked';
import { BoundedTokenizer } from '../../../text/bounded-tokenizer.js';

/** How many steps the marks of one text may cost: each is looked for in all that follows it. */
const STEPS = 4_000_000;
const MARKS = /[*_[~`<]/g;

/** Markdown's blocks, and what takes their lines apart. */
export interface Lexed {
  readonly tokens: readonly Token[];
  /** Takes a block's text apart; one with marks without end stays the text that it is. */
  readonly inline: (text: string) => readonly Token[];
}

/** Takes a Markdown source apart, as GitHub does, but for HTML and indented code, which are text. */
export function lexMarkdown(source: string): Lexed {
  const lexer = new Lexer({ gfm: true, tokenizer: new SourceTokenizer() });
  const tokens = lexer.blockTokens(source, []);
  // The texts are taken apart one by one, and not as marked would, all at the end.
  lexer.inlineQueue = [];
  return {
    tokens,
    inline: (text) => {
      const marks = text.match(MARKS)?.length ?? 0;
      if (!marks && !/[\\&@:.!\n]/.test(text)) return [{ type: 'text', raw: text, text }];
      if (marks * text.length > STEPS) return [{ type: 'text', raw: text, text }];
      return lexer.inlineTokens(text);
    },
  };
}

/** Takes a whole source apart: references too, which the format does not know. */
class SourceTokenizer extends BoundedTokenizer {
  override reflink(
    ...given: Parameters<Tokenizer['reflink']>
  ): Tokens.Link | Tokens.Image | Tokens.Text | undefined {
    return this.mark(() => super.reflink(...given));
  }
}
