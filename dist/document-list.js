import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { css, nothing, html } from 'lit';
import { a as plain } from './chunks/rich-text.js';
import { h as heading } from './chunks/heading.template.js';
import { r as relatedDocumentTemplate, d as documentListView } from './chunks/related-documents.view.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/localized.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/find.js';
import './chunks/goal-paths.js';
import './chunks/decisions.js';
import './chunks/date.template.js';
import './chunks/dates.js';
import './chunks/tokens.js';
import './chunks/locale2.js';

const documentListStyles = css`.groups{border-block-start:var(--_g) solid var(--_a)}.groups>section{border-block-end:1px solid var(--_b);padding-block-start:calc(var(--_e) * .85)}.list-head{margin-block-end:.25em}ul{list-style:none}li{padding-block-end:calc(var(--_e) * .85)}li+li{border-block-start:1px solid var(--_b);padding-block-start:calc(var(--_e) * .85)}.name+.muted{margin-block-start:.2em}.name{font-family:var(--_r);font-weight:var(--_v);font-size:var(--_q);line-height:1.25;max-inline-size:var(--_l);text-wrap:balance}.muted{font-variant-numeric:lining-nums}@container samsyn (inline-size >= 40em){.groups>section{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);column-gap:calc(var(--_c) * 1.5);align-items:baseline}.list-head{margin-block-end:calc(var(--_e) * .85)}ul{grid-column:2}}@media print{li{break-inside:avoid}}`;

function documentListTemplate(groups, reader) {
  return html`<div class="groups" part="documents">
    ${groups.map(
    ({ relation, documents }) => html`<section part="group">
        ${relation ? heading(reader.level, "list-head", plain(relation)) : nothing}
        <ul part="list" role="list">${documents.map((document) => relatedDocumentTemplate(document, reader))}</ul>
      </section>`
  )}
  </div>`;
}

class DocumentListElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "documents";
    this.untitled = false;
    new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, documentListStyles];
  }
  static {
    this.properties = { untitled: { type: Boolean } };
  }
  view({ documents }, reader) {
    if (!documents?.length) return void 0;
    const groups = documentListView(documents, reader);
    const isSaid = this.untitled && documents.every(({ relation }) => relation === "related");
    return documentListTemplate(
      isSaid ? groups.map((group) => ({ ...group, relation: void 0 })) : groups,
      reader
    );
  }
}

export { DocumentListElement };
//# sourceMappingURL=document-list.js.map
