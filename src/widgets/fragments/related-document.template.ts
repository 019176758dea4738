import { html, nothing, type TemplateResult } from 'lit';
import { flow, plain, prose } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { decisionLine } from './decision.template.js';
import type { RelatedDocumentView } from './related-documents.view.js';

/** Another document in a list: its name, what was decided on it, and remarks. */
export function relatedDocumentTemplate(
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
