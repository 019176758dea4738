import { html, nothing, render as draw, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { addressIn } from '../format/address.js';
import { say, sayOwn, type Phrase, type Said } from './localized.js';
import type * as Markdown from './markdown.js';
import { directionOf, type Reader } from './reader.js';

/** Anything that Lit can render. */
export type Renderable = TemplateResult | DirectiveResult | string | typeof nothing | readonly Renderable[];

/** Whether a text may have Markdown in it. A text that has none never waits for marked. */
const MARKUP =
  /[*_`[\]\\<>#]|~~|\|[ \t]*:?-|-:?[ \t]*\||https?:|www\.|@|^[ \t]*(?:[-+]|\d+[.)])[ \t]| {2}\r?\n/im;

/** What the Markdown file is given, and need not bring a second time. */
const GIVEN = { html, soundAddress: addressIn, split, explaining: { draw, say, plain, prose, word } };

let markdown: typeof Markdown | undefined;
let loading: Promise<void> | undefined;

/**
 * Fetches the Markdown file, once a page. Servers call it before they render.
 *
 * @throws if the file cannot be had; texts are then shown as {@link withoutMarks} leaves them.
 */
export function loadMarkdown(): Promise<void> {
  loading ??= import('./markdown.js').then((module) => void (markdown = module));
  return loading;
}

/** Lets the keyboard reach the tables in a root that are wider than their place. */
export const letTablesBeFocused = (root: ParentNode): void => markdown?.letTablesBeFocused(root);

/** Shows a plain name or title, marked with its language where that is not the widget's. */
export function plain(said: Said | undefined): Renderable {
  return said ? inLanguage(said, said.text) : nothing;
}

/** Shows a sentence, each part of it marked with its own language. */
export const phrase = (said: Phrase): Renderable => said.parts?.map(plain) ?? plain(said);

/** Shows one of the widgets' own words. */
export function word(text: string, reader: Reader): Renderable {
  return plain(sayOwn(text, reader));
}

/** Puts a space between the parts that there are. */
export function spaced(parts: readonly Renderable[]): Renderable {
  const said = parts.filter((part) => part !== nothing);
  if (said.length < 2) return said[0] ?? nothing;
  return said.every((part) => typeof part === 'string')
    ? said.join(' ')
    : said.map((part, i) => (i ? [' ', part] : part));
}

/** Shows a text with Markdown in it as part of a line: emphasis, strong, strikethrough, links, code, line breaks. */
export function inline(said: Said | undefined, reader: Reader): Renderable {
  if (!said) return nothing;
  return inLanguage(said, marked('inline', said.text, reader) ?? withoutMarks('inline', said.text));
}

/** Shows a text with Markdown in it as paragraphs, lists, quotations, tables and footnotes. */
export function prose(said: Said | undefined, reader: Reader): Renderable {
  if (!said) return nothing;
  const { text, lang } = said;
  const bare = MARKUP.test(text) ? undefined : text;
  const known = bare === undefined ? marked('block', text, reader) : undefined;
  if (!known) return paragraphs(bare ?? withoutMarks('block', text), lang);
  // Printed as a PDF, Chromium keeps the language of a section, and loses that of a `div`.
  return lang ? html`<section lang=${lang} dir=${directionOf(lang)}>${known}</section>` : known;
}

/**
 * Shows a text with Markdown in it where either fits, as in an item of a list: what is written on one line as
 * a part of it, and what takes several as {@link prose}.
 */
export const flow = (said: Said | undefined, reader: Reader): Renderable =>
  (said?.text.trim().includes('\n') ? prose : inline)(said, reader);

/**
 * An item of a list, which bears the language of its text: a printed PDF keeps that, and loses a `span`'s. One
 * that is written in the other direction still has its mark where the list has it.
 */
export const item = (said: Said, reader: Reader): TemplateResult =>
  said.lang && directionOf(said.lang) === directionOf(reader.lang)
    ? html`<li lang=${said.lang}>${flow({ text: said.text }, reader)}</li>`
    : html`<li>${flow(said, reader)}</li>`;

function inLanguage(said: Said, shown: Renderable): Renderable {
  return said.lang === undefined
    ? shown
    : html`<span lang=${said.lang || nothing} dir=${directionOf(said.lang)}>${shown}</span>`;
}

/** Gives the text as templates; undefined where it has Markdown and the Markdown file is not here yet. */
function marked(how: 'block' | 'inline', text: string, reader: Reader): Renderable | undefined {
  if (!MARKUP.test(text)) return text;
  if (markdown) return markdown.renderMarkdown(how, text, GIVEN, reader);
  reader.wantMarkdown?.();
  return undefined;
}

function paragraphs(text: string, lang?: string): Renderable {
  const parts = split(text).map((part) =>
    lang ? html`<p lang=${lang} dir=${directionOf(lang)}>${part}</p>` : html`<p>${part}</p>`,
  );
  return parts.length > 1 ? parts : parts[0]!;
}

/** Parts a text where it has empty lines. */
function split(text: string): string[] {
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n[ \t\n]*/);
}

/** A first reading until the lexer has come (and the last one if it never does): the words without their marks. */
function withoutMarks(how: 'block' | 'inline', text: string): string {
  if (text.length > 5000) return text;
  // What begins a line goes first: `14`) is no number in a list, and is none without its marks.
  const lines =
    how === 'inline'
      ? text
      : text
          // A row of a table is a paragraph; what is struck out keeps its marks, or it would be said again.
          .replace(/^[ \t]*\|(.*?)\|?[ \t]*$\n?/gm, (_, row: string) =>
            /[^-:| \t]/.test(row) ? `\n${row.trim()}\n\n` : '',
          )
          .replace(/^[ \t]*(?:#+|>|[-+*]|\d+[.)]|\[\^[^\s\][]+\]:)[ \t]+/gm, '')
          .replace(/\[\^[^\s\][]+\](?!\()/g, '');
  return lines
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*\*|__|`)(?=\S)(.+?)\1/g, '$2')
    .replace(/(^|[^\p{L}\d])([*_])(?=\S)([^*_]+)\2(?![\p{L}\d])/gu, '$1$3');
}
