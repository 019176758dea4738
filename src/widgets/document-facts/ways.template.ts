import { html, nothing } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { decisionLine } from '../fragments/decision.template.js';
import { statusIconTemplate } from '../fragments/status-icon.template.js';
import type { EditionView } from './editions.view.js';
import type { WayView } from './ways.view.js';

/** The ways to other languages, over the document's name. */
export const waysTemplate = (ways: readonly WayView[], reader: Reader): Renderable =>
  ways.length
    ? html`<ul class="ways" part="ways" role="list" aria-label=${documentWords(reader).alternates}>${ways.map((way) => html`<li><a href=${way.href} hreflang=${way.hreflang}>${plain(way)}</a></li> `)}</ul>`
    : nothing;

/** That the document is replaced, and by what: a sun that has set. */
export function replacedTemplate(editions: readonly EditionView[], reader: Reader): Renderable {
  if (!editions.length) return nothing;
  const { relations } = documentWords(reader);
  return html`<div class="replaced" part="replaced">${statusIconTemplate('below')}<div>
    ${editions.map(({ title, href, decision }) => html`<p><b>${word(relations['replaced-by'], reader)}:</b> ${href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)}</p> ${decision ? html`<p class="muted">${decisionLine(decision)}</p>` : nothing}`)}
  </div></div>`;
}
