import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { heading } from '../fragments/heading.template.js';
import { relatedDocumentTemplate } from '../fragments/related-document.template.js';
import type { RelationView } from '../fragments/related-documents.view.js';

/** Related documents as strata: how they relate in the margin, the documents beside. */
export function documentListTemplate(groups: readonly RelationView[], reader: Reader): TemplateResult {
  return html`<div class="groups" part="documents">
    ${groups.map(
      ({ relation, documents }) => html`<section part="group">
        ${relation ? heading(reader.level, 'list-head', plain(relation)) : nothing}
        <ul part="list" role="list">${documents.map((document) => relatedDocumentTemplate(document, reader))}</ul>
      </section>`,
    )}
  </div>`;
}
