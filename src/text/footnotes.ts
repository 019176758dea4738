import type * as lit from 'lit';
import type { Token, TokenizerExtensionFunction, Tokens } from 'marked';
import type { ProseWords } from '../locale/document/explanation.js';
import type { Renderable } from './rich-text.js';

/** Texts of footnotes by their labels in small letters. */
export type FootnoteTexts = Map<string, { readonly raw: string; readonly tokens: readonly Token[] }>;

const LABEL = String.raw`\[\^([^\s\][^]+)\]`;
/** A definition on a line that is not the first: `[^1]: Text`. */
export const DEFINITION = new RegExp(String.raw`\n {0,3}${LABEL}:`);
const OPENING = new RegExp(String.raw`^ {0,3}${LABEL}:[ \t]*`);
/** A reference, which is no link's words. */
const REFERENCE = new RegExp(String.raw`^${LABEL}(?!\()`);
/** What ends a paragraph without an empty line. */
const OTHER = new RegExp(String.raw`^ {0,3}(?:${LABEL}:|>|#{1,6}[ \t]|[-+*][ \t]|\d+[.)][ \t]|\`\`\`|~~~)`);
const INDENTED = /^(?: {2,4}|\t)/;

/**
 * Reads a definition as GitHub does: its paragraph, and what is indented after that. Of two with one label
 * the first counts; the other stays text.
 *
 * @param deeper - Reads what may hold blocks in its turn.
 */
export const noteRule = (
  notes: FootnoteTexts,
  deeper: <T>(read: () => T) => T | undefined,
): TokenizerExtensionFunction =>
  function (src) {
    const opening = OPENING.exec(src);
    if (!opening) return undefined;
    const raw = linesOf(src);
    const label = opening[1]!.toLowerCase();
    const known = notes.get(label);
    // A quotation may be read twice.
    if (known && known.raw !== raw) return undefined;
    const [first = '', ...more] = raw.slice(opening[0].length).split('\n');
    const text = [first, ...more.map((line) => line.replace(INDENTED, ''))].join('\n');
    const { state } = this.lexer;
    const { top } = state;
    const tokens: Token[] = [];
    // Before it is read, since there may be another of that name within it.
    notes.set(label, { raw, tokens });
    state.top = true;
    const isRead = deeper(() => this.lexer.blockTokens(text, tokens));
    state.top = top;
    if (isRead) return { type: 'note', raw };
    notes.delete(label);
    return undefined;
  };

/** The lines of a definition that a text begins with. */
function linesOf(src: string): string {
  const lines = src.split('\n');
  let end = 1;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.trim()) continue;
    const goesOn = INDENTED.test(line) || (i === end && !OTHER.test(line));
    if (!goesOn) break;
    end = i + 1;
  }
  return lines.slice(0, end).join('\n');
}

/** Reads a reference to a note that there is. Within a link it stays text: a link holds no link. */
export const noteRefRule = (notes: FootnoteTexts): TokenizerExtensionFunction =>
  function (src) {
    const [raw, label = ''] = REFERENCE.exec(src) ?? [];
    return raw && !this.lexer.state.inLink && notes.has(label.toLowerCase())
      ? { type: 'noteref', raw, label: label.toLowerCase() }
      : undefined;
  };

/** Numbers the notes of one text as they are referred to, and shows them below it. */
export class Footnotes {
  readonly #notes: FootnoteTexts;
  readonly #html: typeof lit.html;
  readonly #words: ProseWords;
  /** What parts this text's ids from another's. */
  readonly #key: string;
  /** How often each has been referred to; in the order of their numbers. */
  readonly #counts = new Map<string, number>();

  constructor(notes: FootnoteTexts, text: string, html: typeof lit.html, words: ProseWords) {
    this.#notes = notes;
    this.#html = html;
    this.#words = words;
    this.#key = notes.size ? keyOf(text) : '';
  }

  /** The number in the text that leads to the note. */
  reference(label: string): Renderable {
    const count = (this.#counts.get(label) ?? 0) + 1;
    this.#counts.set(label, count);
    const number = this.#numberOf(label);
    return this
      .#html`<sup><a class="noteref" id=${this.#refId(number, count)} href="#${this.#id(number)}" role="doc-noteref" aria-label="${this.#words.footnote} ${number}">${number}</a></sup>`;
  }

  /**
   * All notes, each with the ways back to where it is referred to; last those that nothing refers to.
   *
   * @param show - Shows what a note says, which may refer to further ones.
   */
  list(show: (tokens: readonly Token[]) => Renderable): Renderable {
    const html = this.#html;
    const said = new Map<string, Said>();
    for (const labels of [this.#counts, this.#notes])
      for (const label of labels.keys()) {
        this.#numberOf(label);
        if (!said.has(label)) said.set(label, sayNote(this.#notes.get(label)!.tokens, show));
      }
    return html`<ol class="notes" aria-label=${this.#words.footnotes}>${[...said].map(
      ([label, { blocks, last }]) => {
        const end = [last, this.#waysBack(label)];
        return html`<li id=${this.#id(this.#numberOf(label))} tabindex="-1">${blocks ? [blocks, html`<p>${end}</p>`] : end}</li>`;
      },
    )}</ol>`;
  }

  #waysBack(label: string): Renderable {
    const [number, count] = [this.#numberOf(label), this.#counts.get(label)!];
    return [...Array(count).keys()].map((i) => {
      const which = count > 1 ? i + 1 : '';
      return this
        .#html`\u00a0<a class="back" href="#${this.#refId(number, i + 1)}" role="doc-backlink" aria-label=${`${this.#words.toText} ${which}`.trim()}>↑${which}</a>`;
    });
  }

  #numberOf(label: string): number {
    if (!this.#counts.has(label)) this.#counts.set(label, 0);
    return [...this.#counts.keys()].indexOf(label) + 1;
  }

  #id(number: number): string {
    return `fn-${this.#key}-${number}`;
  }

  #refId(number: number, count: number): string {
    return `fnref-${this.#key}-${number}${count > 1 ? `-${count}` : ''}`;
  }
}

/** What a note says: its blocks, if it has more than a paragraph, and the words of the paragraph at its end. */
interface Said {
  readonly blocks?: Renderable;
  readonly last?: Renderable;
}

function sayNote(all: readonly Token[], show: (tokens: readonly Token[]) => Renderable): Said {
  const tokens = all.filter(({ type }) => type !== 'space' && type !== 'note');
  const last = tokens.at(-1);
  if (last?.type !== 'paragraph') return { blocks: show(tokens) };
  const before = tokens.slice(0, -1);
  const words = show((last as Tokens.Paragraph).tokens);
  return before.length ? { blocks: show(before), last: words } : { last: words };
}

/** A few letters and digits that another text hardly has: FNV-1a. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
