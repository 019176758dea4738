import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { css, nothing, html } from 'lit';
import { a as plain, f as flow, p as prose } from './chunks/rich-text.js';
import { d as decisionLine, s as sayDecision } from './chunks/decisions.js';
import { h as heading } from './chunks/heading.template.js';
import { a as addressIn } from './chunks/address.js';
import { d as documentWords } from './chunks/locale2.js';
import { s as say } from './chunks/localized.js';
import { s as sayToken } from './chunks/tokens.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/find.js';
import './chunks/date.template.js';
import './chunks/dates.js';

const documentListStyles = css`.groups{border-block-start:var(--_h) solid var(--_a)}.groups>section{border-block-end:1px solid var(--_b);padding-block-start:calc(var(--_e) * .85)}.list-head{margin-block-end:.25em}ul{list-style:none}li{padding-block-end:calc(var(--_e) * .85)}li+li{border-block-start:1px solid var(--_b);padding-block-start:calc(var(--_e) * .85)}.name+.muted{margin-block-start:.2em}.name{font-family:var(--_q);font-weight:var(--_v);font-size:var(--_r);line-height:1.25;max-inline-size:var(--_m);text-wrap:balance}.muted{font-variant-numeric:lining-nums}@container samsyn (inline-size >= 40em){.groups>section{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);column-gap:calc(var(--_d) * 1.5);align-items:baseline}.list-head{margin-block-end:calc(var(--_e) * .85)}ul{grid-column:2}}@media print{li{break-inside:avoid}}`;

function documentListTemplate(groups, reader) {
  return html`<div class="groups" part="documents">
    ${groups.map(
    ({ relation, documents }) => html`<section part="group">
        ${relation ? heading(reader.level, "list-head", plain(relation)) : nothing}
        <ul part="list" role="list">${documents.map((document) => documentTemplate(document, reader))}</ul>
      </section>`
  )}
  </div>`;
}
function documentTemplate({ id, title, href, decision, note }, reader) {
  const about = decision?.note && flow(decision.note, reader);
  const goesOn = about && !decision.note.text.trim().includes("\n");
  return html`<li part="document" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    <p class="name">${href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)}</p>
    ${decision ? html`<p class="muted" part="decision">${decisionLine(decision)}${goesOn ? html`. ${about}` : nothing}</p>` : nothing}
    ${about && !goesOn ? html`<div class="foot">${about}</div>` : nothing}
    ${note ? html`<div class="foot">${prose(note, reader)}</div>` : nothing}
  </li>`;
}

function documentListView(documents, reader) {
  const { events, relations } = documentWords(reader);
  const groups = /* @__PURE__ */ new Map();
  groups.set("", { relation: void 0, documents: [] });
  for (const document of documents) {
    const relation = sayToken(document.relation, relations, reader);
    const key = relation?.text ?? "";
    if (!groups.has(key)) groups.set(key, { relation, documents: [] });
    groups.get(key).documents.push(documentView(document, events, reader));
  }
  return [...groups.values()].filter((group) => group.documents.length);
}
function documentView({ id, title, url, decision, note }, events, reader) {
  return {
    id,
    title: say(title, reader),
    href: addressIn(url, reader.src),
    decision: decision && sayDecision(decision, events, reader),
    note: say(note, reader)
  };
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
