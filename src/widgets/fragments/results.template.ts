import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { flow, plain, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { time } from './date.template.js';
import type { ResultView } from './results.view.js';

/** What came of something, a line each: "2024: Rapporten. Elva tomter är sålda." */
export function resultsTemplate(results: readonly ResultView[], reader: Reader): Renderable {
  return results.length
    ? html`<ul class="dashes" role="list" aria-label=${documentWords(reader).results}>${results.map((result) => resultTemplate(result, reader))}</ul>`
    : nothing;
}

function resultTemplate({ date, title, body, href }: ResultView, reader: Reader): TemplateResult {
  const name = title && (href ? html`<a href=${href}>${plain(title)}</a>` : plain(title));
  return html`<li>${date ? html`${time(date)}${(name ?? body) ? ': ' : nothing}` : nothing}${name ? html`${name}${body ? html`. ` : nothing}` : nothing}${flow(body, reader)}${!name && href ? html` <a href=${href}>${href}</a>` : nothing}</li>`;
}
