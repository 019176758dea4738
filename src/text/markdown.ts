import type * as lit from 'lit';
import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import type { Reader } from './reader.js';
import type { Renderable } from './rich-text.js';
import { toggletip, type Explaining } from './toggletip.js';

/** What the page has already, and this file would otherwise bring a second time. */
export interface Given {
  readonly html: typeof lit.html;
  readonly soundAddress: (address: string) => string | undefined;
  /** Parts a text into paragraphs. */
  readonly split: (text: string) => readonly string[];
  /** What it takes to explain a term. */
  readonly explaining?: Explaining;
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
  override def = none;
}
function none(): undefined {
  return undefined;
}

/** Marks and lines in one text, past which it is shown as it was written, as is one with a word of 1,000 letters. */
const MARKS = 2000;

/** Whether a text may hold more than paragraphs. The expressions that look for it are slow to start with. */
const BLOCKS = /^[ \t]*(?:>|#|[-+*][ \t]|[-+*]$|\d+[.)]|```|~~~)/m;

/** What has been rendered, by how and of what: a text that is shown again is not read again. */
const rendered = new Map<string, Renderable>();

/**
 * Renders Markdown as Lit templates, from a short list of what may stand in a text: paragraph, emphasis,
 * strong, link, lists, line break, quotation, code. marked's lexer reads; no HTML string is made anywhere.
 *
 * @param how - `block` for running text, `inline` for a part of a line.
 */
export function renderMarkdown(
  how: 'block' | 'inline',
  markdown: string,
  given: Given,
  reader?: Reader,
): Renderable {
  const { html, soundAddress, split } = given;
  // What a term means is the file's own: a text that may name one is not kept for another file.
  const own = reader?.glossaries && markdown.includes('](#');
  const key = how + markdown;
  const known = own ? undefined : rendered.get(key);
  if (known) return known;
  const lexer = new Lexer({ gfm: true, tokenizer: new TextTokenizer() });
  let shown: Renderable;
  try {
    // What takes marked minutes is no text that anybody reads.
    if ((markdown.match(/[*_`[\]@<>\n]/g)?.length ?? 0) > MARKS || /\S{1000}/.test(markdown))
      throw new RangeError();
    shown =
      how === 'inline'
        ? all(lexer.inlineTokens(markdown))
        : BLOCKS.test(markdown)
          ? all(lexer.lex(markdown))
          : split(markdown).map((words) => html`<p>${all(lexer.inlineTokens(words))}</p>`);
  } catch {
    // Marks within marks without end: the text as it was written.
    shown = how === 'block' ? html`<p>${markdown}</p>` : markdown;
  }
  if (rendered.size > 5000) rendered.clear();
  if (!own) rendered.set(key, shown);
  return shown;

  function all(tokens: readonly Token[]): Renderable {
    const shown = tokens.filter(({ type }) => type !== 'space').map(token);
    return shown.length === 1 ? shown[0]! : shown;
  }

  /** What is not on the list is shown as its text. */
  function token(t: Token): Renderable {
    const inner = (): Renderable => ('tokens' in t && t.tokens ? all(t.tokens) : text(t));
    switch (t.type) {
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
        return html`<pre><code>${[(t as Tokens.Code).lang, text(t)].filter(Boolean).join('\n')}</code></pre>`;
      case 'br':
        return html`<br />`;
      case 'blockquote':
        return html`<blockquote>${inner()}</blockquote>`;
      case 'list':
        return list(t as Tokens.List);
      case 'link': {
        const href = soundAddress((t as Tokens.Link).href);
        if (!href || !words(t).trim()) return inner();
        const tip = own && toggletip(href, inner(), html, given.explaining!, reader);
        return tip || html`<a href=${href}>${inner()}</a>`;
      }
      default:
        return inner();
    }
  }

  function list({ ordered, start, items }: Tokens.List): Renderable {
    const rows = items.map((item) => html`<li>${all(item.tokens)}</li>`);
    return ordered
      ? html`<ol start=${start === '' ? 1 : start}>
          ${rows}
        </ol>`
      : html`<ul class="dashes" role="list">
          ${rows}
        </ul>`;
  }
}

/** The words of a token, without what only marks them. */
function words(t: Token): string {
  return 'tokens' in t && t.tokens ? t.tokens.map(words).join('') : text(t);
}

function text(t: Token): string {
  return 'text' in t && typeof t.text === 'string' ? t.text : t.raw;
}
