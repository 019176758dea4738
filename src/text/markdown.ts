import type * as lit from 'lit';
import type { Token, Tokens } from 'marked';
import { proseWords } from '../locale/document/explanation.js';
import { Footnotes } from './footnotes.js';
import { lexLine, lexProse, textOf, wordsOf, type Lexed } from './lexer.js';
import type { Reader } from './reader.js';
import type { Renderable } from './rich-text.js';
import { tableTemplate, letTablesBeFocused } from './table.js';
import { toggletip, type ToggletipTools } from './toggletip.js';

export { letTablesBeFocused };

/** Tools that the page has already, and this file would otherwise bring a second time. */
export interface MarkdownTools {
  readonly html: typeof lit.html;
  /** Gives an address that stands in a file as the page can follow it, if it is sound. */
  readonly soundAddress: (address: string, file: string | undefined) => string | undefined;
  /** Parts a text into paragraphs. */
  readonly split: (text: string) => readonly string[];
  /** What it takes to explain a term. */
  readonly explaining?: ToggletipTools;
}

/** Marks and lines in one text, past which it is shown as it was written, as is one with a word of 1,000 letters. */
const MARKS = 2000;

/** Whether a text may hold more than paragraphs. The expressions that look for it are slow to start with. */
const BLOCKS = /^[ \t]*(?:>|#|[-+*][ \t]|[-+*]$|\d+[.)]|```|~~~|\[\^)|\|[ \t]*:?-|-:?[ \t]*\|/m;

/** What has been rendered, by how and of what: a text that is shown again is not read again. */
const rendered = new Map<string, Renderable>();

/**
 * Renders Markdown as Lit templates, from a short list of what may stand in a text: paragraph, emphasis,
 * strong, strikethrough, link, lists, line break, quotation, code, tables, footnotes. marked's lexer reads; no
 * HTML string is made anywhere.
 *
 * @param how - `block` for running text, `inline` for a part of a line.
 */
export function renderMarkdown(
  how: 'block' | 'inline',
  markdown: string,
  given: MarkdownTools,
  reader: Reader,
): Renderable {
  const { html, soundAddress, split } = given;
  // What a term means is the file's own: a text that may name one is not kept for another file.
  const own = reader.glossaries && markdown.includes('](#');
  const key = `${how} ${reader.words.lang} ${reader.src} ${markdown}`;
  const known = own ? undefined : rendered.get(key);
  if (known) return known;
  let notes = new Footnotes(new Map(), '', html, proseWords(reader.words));
  let shown: Renderable;
  try {
    // What takes marked minutes is no text that anybody reads.
    if ((markdown.match(/[*_`[\]@<>\n]/g)?.length ?? 0) > MARKS || /\S{1000}/.test(markdown))
      throw new RangeError();
    shown =
      how === 'inline'
        ? all(lexLine(markdown).tokens)
        : BLOCKS.test(markdown)
          ? whole(lexProse(markdown))
          : split(markdown).map((words) => html`<p>${all(lexLine(words).tokens)}</p>`);
  } catch {
    // Marks within marks without end: the text as it was written.
    shown = how === 'block' ? html`<p>${markdown}</p>` : markdown;
  }
  if (rendered.size > 5000) rendered.clear();
  if (!own) rendered.set(key, shown);
  return shown;

  function whole({ tokens, notes: said }: Lexed): Renderable {
    if (!said.size) return all(tokens);
    notes = new Footnotes(said, markdown, html, proseWords(reader.words));
    const text = all(tokens);
    return [text, notes.list(all)];
  }

  function all(tokens: readonly Token[]): Renderable {
    const shown = tokens.filter(({ type }) => type !== 'space' && type !== 'note').map(token);
    return shown.length === 1 ? shown[0]! : shown;
  }

  /** What is not on the list is shown as its text. */
  function token(t: Token): Renderable {
    const inner = (): Renderable => ('tokens' in t && t.tokens ? all(t.tokens) : textOf(t));
    switch (t.type) {
      case 'paragraph':
        return html`<p>${inner()}</p>`;
      case 'heading':
        return html`<p><strong>${inner()}</strong></p>`;
      case 'strong':
        return html`<strong>${inner()}</strong>`;
      case 'em':
        return html`<em>${inner()}</em>`;
      case 'del':
        return html`<del>${inner()}</del>`;
      case 'codespan':
        return html`<code>${textOf(t)}</code>`;
      case 'code':
        return html`<pre><code>${[(t as Tokens.Code).lang, textOf(t)].filter(Boolean).join('\n')}</code></pre>`;
      case 'br':
        return html`<br />`;
      case 'blockquote':
        return html`<blockquote>${inner()}</blockquote>`;
      case 'list':
        return list(t as Tokens.List);
      case 'table':
        return tableTemplate(t as Tokens.Table, all, html, proseWords(reader.words));
      case 'noteref':
        return notes.reference(t['label'] as string);
      case 'link': {
        const href = soundAddress((t as Tokens.Link).href, reader.src);
        if (!href || !wordsOf(t).trim()) return inner();
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
