import { html, nothing, type TemplateResult } from 'lit';
import { inline, plain, prose } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { decisionLine } from '../decision-line.js';
import { heading } from '../heading.js';
import type { RelatedDocumentView, RelationView } from './document-list.view.js';

/** Related documents as strata: how they relate in the margin, the documents beside. */
export function documentListTemplate(groups: readonly RelationView[], reader: Reader): TemplateResult {
  return html`<div class="groups" part="documents">
    ${groups.map(
      ({ relation, documents }) => html`<section part="group">
        ${relation ? heading(reader.level, 'list-head', plain(relation)) : nothing}
        <ul part="list" role="list">${documents.map((document) => documentTemplate(document, reader))}</ul>
      </section>`,
    )}
  </div>`;
}

function documentTemplate(
  { id, title, href, decision, note }: RelatedDocumentView,
  reader: Reader,
): TemplateResult {
  const about = decision && inline(decision.note, reader);
  return html`<li part="document" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    <p class="name">${href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)}</p>
    ${decision ? html`<p class="muted" part="decision">${decisionLine(decision)}${about === nothing ? nothing : html`. ${about}`}</p>` : nothing}
    ${note ? html`<div class="foot">${prose(note, reader)}</div>` : nothing}
  </li>`;
}
