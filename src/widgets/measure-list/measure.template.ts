import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { inline, plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { heading } from '../heading.js';
import { sourceLine } from '../source-line.js';
import { time } from '../time.js';
import type { FactView, MeasureView, Sun, ValueView } from './measure.view.js';

/**
 * One measure: its number hung in the margin, its text, and its facts after it.
 *
 * @param found - It is one of those that are chosen.
 * @param level - Of its heading; undefined where its name is an item of a list and no more.
 */
export function measureTemplate(
  measure: MeasureView,
  found: boolean,
  numbers: 'none' | 'short' | 'long',
  level: number | undefined,
  reader: Reader,
): TemplateResult {
  const { id, number, title, body, result, note, facts } = measure;
  const source = sourceLine(measure.source, reader);
  const name =
    title && (level ? heading(level, 'name', plain(title)) : html`<p class="name">${plain(title)}</p>`);
  return html`<li part="measure" id=${id ?? nothing} tabindex=${id ? '-1' : nothing} ?hidden=${!found}>
    ${numbers === 'none' ? nothing : html`<span class="n">${plain(number)}</span> `}
    <div class="t">
      ${name ?? nothing}${prose(body, reader)}
      ${result === undefined ? nothing : html`<div class="result"><p class="label">${word(documentWords(reader).result, reader)}</p>${result ? prose(result, reader) : html`<p>${notStated(reader)}</p>`}</div>`}
      ${note || source !== nothing ? html`<div class="foot">${prose(note, reader)}${source}</div>` : nothing}
    </div>
    ${facts.length ? html`<dl class="about" part="facts">${facts.map((fact) => factTemplate(fact, reader))}</dl>` : nothing}
  </li>`;
}

function factTemplate({ label, values }: FactView, reader: Reader): TemplateResult {
  return html`<div>
    <dt>${word(label, reader)}</dt>
    ${values.length ? values.map((value) => html`<dd>${valueTemplate(value, reader)}</dd>`) : html`<dd>${notStated(reader)}</dd>`}
  </div>`;
}

function valueTemplate({ said, href, asides, marked, sun }: ValueView, reader: Reader): Renderable {
  const words = marked ? inline(said, reader) : time(said);
  return html`${sunTemplate(sun)}${href ? html`<a href=${href}>${words}</a>` : words}${
    asides?.length ? html` (${asides.map((aside, i) => [i ? '; ' : '', plain(aside)])})` : nothing
  }`;
}

function notStated(reader: Reader): TemplateResult {
  return html`<span class="unknown">${word(documentWords(reader).notStated, reader)}</span>`;
}

/** The horizon, and the sun above it, on it or below it; without one where the work has been broken off. */
const SKIES: Readonly<Record<Sun, readonly [line: string, sun: string]>> = {
  done: ['M1 14h22', 'M8 6.5a4 4 0 1 1 8 0a4 4 0 1 1-8 0z'],
  ongoing: ['M1 11h22', 'M8 11a4 4 0 0 1 8 0z'],
  delayed: ['M1 6h22', 'M8 6a4 4 0 0 0 8 0z'],
  planned: ['M1 6h22M9 11.5a3 3 0 1 1 6 0a3 3 0 1 1-6 0z', ''],
  stopped: ['M1 8h6M17 8h6M10 6l4 4M14 6l-4 4', ''],
};

/** A status as a sun at the horizon; its words stand beside it. */
export function sunTemplate(sun: Sun | undefined): Renderable {
  if (!sun) return nothing;
  const [line, disc] = SKIES[sun];
  return html`<svg class="sun" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
    <path d=${line} />
    <path class="disc" d=${disc} />
  </svg>`;
}
