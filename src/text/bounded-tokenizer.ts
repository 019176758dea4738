import { Tokenizer, type Tokens } from 'marked';
import { LIMITS } from '../format/limits.js';

/**
 * marked's tokenizer without raw HTML and indented code, which are text, as is what lies deeper than
 * {@link LIMITS.nesting}.
 */
export class BoundedTokenizer extends Tokenizer {
  override html = none;
  override tag = none;
  override code = none;
  #blocks = 0;
  #marks = 0;

  override list(src: string): Tokens.List | undefined {
    return this.block(() => super.list(src));
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return this.block(() => super.blockquote(src));
  }

  override emStrong(...given: Parameters<Tokenizer['emStrong']>): Tokens.Em | Tokens.Strong | undefined {
    return this.mark(() => super.emStrong(...given));
  }

  /** Two tildes: one is Swedish for "about". */
  override del(...given: Parameters<Tokenizer['del']>): Tokens.Del | undefined {
    return given[0].startsWith('~~') ? this.mark(() => super.del(...given)) : undefined;
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    return this.mark(() => super.link(src));
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

  /** Reads marks that may hold marks, unless that is one too deep. */
  protected mark<T>(read: () => T): T | undefined {
    if (this.#marks === LIMITS.nesting) return undefined;
    this.#marks++;
    try {
      return read();
    } finally {
      this.#marks--;
    }
  }
}

/** Stands for a rule of Markdown that is not one here. */
export function none(): undefined {
  return undefined;
}
