import { html, nothing, type TemplateResult } from 'lit';
import { plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { headTemplate } from '../fragments/head.template.js';
import { heading } from '../fragments/heading.template.js';
import { sourceLine } from '../fragments/source.template.js';
import type { PrincipleListView, PrincipleView } from './principle-list.view.js';

/** Principles as strata under the horizon; a number is the picture. */
export function principleListTemplate(list: PrincipleListView, reader: Reader): TemplateResult {
  const { id, items, fold } = list;
  const head = headTemplate(list, reader, '', 'samsyn-title');
  const level = head === nothing ? reader.level : reader.level + 1;
  const source = sourceLine(list.source, reader);
  const rows = rowsTemplate(list, level, reader);
  return html`<section part="principles" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${head}
    ${
      fold === 'list'
        ? html`<details part="folded">
            <summary id="samsyn-all" aria-labelledby=${list.title ? 'samsyn-all samsyn-title' : nothing}>
              ${word(reader.words.showAllPrinciples(items.length), reader)}
            </summary>
            ${rows}
          </details>`
        : rows
    }
    ${source === nothing ? nothing : html`<div class="foot">${source}</div>`}
  </section>`;
}

function rowsTemplate(
  { items, numbered, short, fold }: PrincipleListView,
  level: number,
  reader: Reader,
): Renderable {
  const long = items.length > 5 && fold !== 'texts' ? 'long' : '';
  const rows = items.map((item, i) => {
    // The blank stands in it, since one between boxes is no text.
    const number = numbered ? html`<span class="n">${i + 1}\u00a0</span>` : nothing;
    return html`<li part="principle" id=${item.id ?? nothing} tabindex=${item.id ? '-1' : nothing}>
      <div class="t">${principle(item, number, short, fold, level, reader)}</div>
    </li>`;
  });
  return numbered
    ? html`<ol class="strata ${long}" part="list" role="list">
        ${rows}
      </ol>`
    : html`<ul class="strata plain ${short ? 'short' : ''} ${long}" part="list" role="list">
        ${rows}
      </ul>`;
}

function principle(
  { title, body }: PrincipleView,
  number: Renderable,
  short: boolean,
  fold: PrincipleListView['fold'],
  level: number,
  reader: Reader,
): Renderable {
  if (!title) return [number, prose(body, reader)];
  // A list of names alone is a list, not an outline: its names are no headings.
  if (short) return [number, plain(title)];
  if (fold === 'texts' && body)
    return html`${number}<details>
        <summary>${plain(title)}</summary>
        <div>${prose(body, reader)}</div>
      </details>`;
  return html`${heading(level, 'what', [number, plain(title)])}${prose(body, reader)}`;
}
