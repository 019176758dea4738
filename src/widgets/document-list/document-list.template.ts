import { html, nothing, type TemplateResult } from 'lit';
import { flow, plain, prose } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { decisionLine } from '../fragments/decision.template.js';
import { heading } from '../fragments/heading.template.js';
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
  // A remark on one line goes on from the decision.
  const about = decision?.note && flow(decision.note, reader);
  const goesOn = about && !decision.note.text.trim().includes('\n');
  return html`<li part="document" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    <p class="name">${href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)}</p>
    ${decision ? html`<p class="muted" part="decision">${decisionLine(decision)}${goesOn ? html`. ${about}` : nothing}</p>` : nothing}
    ${about && !goesOn ? html`<div class="foot">${about}</div>` : nothing}
    ${note ? html`<div class="foot">${prose(note, reader)}</div>` : nothing}
  </li>`;
}
