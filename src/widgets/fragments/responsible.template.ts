import { html, nothing } from 'lit';
import { inline, plain, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { byRole, type ResponsibleView } from './responsible.view.js';

/** A name that leads to the actor's page, and in brackets what is said of its part. */
export function responsibleTemplate({ said, href, asides }: ResponsibleView, reader: Reader): Renderable {
  return html`${href ? html`<a href=${href}>${plain(said)}</a>` : plain(said)}${
    asides.length
      ? html` (${asides.map((aside, i) => [i ? '; ' : nothing, inline(aside, reader)])})`
      : nothing
  }`;
}

/** Says who is responsible, in a line: "Ansvarig: Kommunstyrelsen, Socialnämnden (boendet) · Utför: Bolaget". */
export function responsibleLine(views: readonly ResponsibleView[], reader: Reader): Renderable {
  return views.length
    ? html`<p part="responsible">${byRole(views, reader).map(({ label, who }, i) => [i ? ' · ' : nothing, plain(label), ': ', who.map((view, i) => [i ? ', ' : nothing, responsibleTemplate(view, reader)])])}</p>`
    : nothing;
}
