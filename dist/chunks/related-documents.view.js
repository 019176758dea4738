import { nothing, html } from 'lit';
import { f as flow, a as plain, b as prose } from './rich-text.js';
import { d as decisionLine, s as sayDecision } from './decisions.js';
import { a as addressIn } from './address.js';
import { d as documentWords } from './locale2.js';
import { s as say } from './localized.js';
import { s as sayToken } from './tokens.js';

function relatedDocumentTemplate({ id, title, href, decision, note }, reader) {
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

export { documentListView as d, relatedDocumentTemplate as r };
//# sourceMappingURL=related-documents.view.js.map
