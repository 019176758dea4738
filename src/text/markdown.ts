import type * as lit from 'lit';
import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import type { Renderable } from './rich-text.js';

/** What the page has already, and this file would otherwise bring a second time. */
export interface Given {
  readonly html: typeof lit.html;
  readonly soundAddress: (address: string) => string | undefined;
}

/** marked's tokenizer without what the format does not know: raw HTML, tables, rules and indented code are text. */
class TextTokenizer extends Tokenizer {
  override html = none;
  override tag = none;
  override table = none;
  override hr = none;
  override lheading = none;
  override code = none;
  override del = none;
}
function none(): undefined {
  return undefined;
}

/**
 * Renders Markdown as Lit templates, from a short list of what may stand in a text: paragraph, emphasis,
 * strong, link, lists, line break, quotation, code. marked's lexer reads; no HTML string is made anywhere.
 *
 * @param how - `block` for running text, `inline` for a part of a line.
 */
export function renderMarkdown(how: 'block' | 'inline', markdown: string, given: Given): Renderable {
  const { html, soundAddress } = given;
  const lexer = new Lexer({ gfm: true, tokenizer: new TextTokenizer() });
  return (how === 'block' ? lexer.lex(markdown) : lexer.inlineTokens(markdown)).map(token);

  /** What is not on the list is shown as its text. */
  function token(t: Token): Renderable {
    const inner = (): Renderable => ('tokens' in t && t.tokens ? t.tokens.map(token) : text(t));
    switch (t.type) {
      case 'space':
      case 'def':
        return '';
      case 'paragraph':
        return html`<p>${inner()}</p>`;
      case 'heading':
        return html`<p><strong>${inner()}</strong></p>`;
      case 'strong':
        return html`<strong>${inner()}</strong>`;
      case 'em':
        return html`<em>${inner()}</em>`;
      case 'codespan':
        return html`<code>${text(t)}</code>`;
      case 'code':
        return html`<pre><code>${text(t)}</code></pre>`;
      case 'br':
        return html`<br />`;
      case 'blockquote':
        return html`<blockquote>${inner()}</blockquote>`;
      case 'list':
        return list(t as Tokens.List);
      case 'link': {
        const href = soundAddress((t as Tokens.Link).href);
        return href ? html`<a href=${href}>${inner()}</a>` : inner();
      }
      default:
        return inner();
    }
  }

  function list({ ordered, start, items }: Tokens.List): Renderable {
    const rows = items.map((item) => html`<li>${item.tokens.map(token)}</li>`);
    return ordered
      ? html`<ol start=${start || 1}>
          ${rows}
        </ol>`
      : html`<ul class="dashes" role="list">
          ${rows}
        </ul>`;
  }
}

function text(t: Token): string {
  return 'text' in t && typeof t.text === 'string' ? t.text : t.raw;
}
