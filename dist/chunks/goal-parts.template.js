import { nothing, html } from 'lit';
import { d as documentWords } from './locale2.js';
import { w as word, a as plain } from './rich-text.js';
import { h as heading } from './heading.template.js';
import { d as documentListView, r as relatedDocumentTemplate } from './related-documents.view.js';
import { f as followUpView, s as sectionView, e as entryTemplate, a as sectionTemplate } from './entry.view.js';
import { a as sayOwn } from './localized.js';
import './goal-paths.js';
import './address.js';
import './decisions.js';
import './date.template.js';
import './dates.js';
import './tokens.js';
import './lazy-layout.js';
import './label.template.js';
import './figure.template.js';
import './responsible.template.js';
import './responsible.view.js';
import './find.js';
import './source.template.js';
import './values.js';
import './results.view.js';
import './figure.view.js';

function goalPartsView(goal, content, reader) {
  return {
    sections: (goal.sections ?? []).map((section) => goalSectionView(section, content, reader)),
    followUp: goal.followUp && titledFollowUp(goal.followUp, content, reader),
    documents: documentListView(goal.documents ?? [], reader)
  };
}
const goalSectionView = (section, content, reader) => ({
  section: sectionView(section, content, reader),
  within: (section.sections ?? []).map((one) => goalSectionView(one, content, reader))
});
function titledFollowUp(entry, content, reader) {
  const view = followUpView(entry, content, reader);
  return { ...view, title: view.title ?? sayOwn(documentWords(reader).followUp, reader) };
}

function goalPartsTemplate(parts, level, reader) {
  const { sections, followUp, documents } = parts;
  const texts = sections.map((section) => goalSection(section, level, reader));
  const about = html`${followUp ? entryTemplate(followUp, level, reader) : nothing}${documents.length ? related(documents, level, reader) : nothing}`;
  return html`${texts.length ? html`<div class="own" part="parts">${texts}</div>` : nothing}${followUp || documents.length ? html`<div class="own" part="parts">${about}</div>` : nothing}`;
}
function goalSection({ section, within }, level, reader) {
  const below = section.label ?? section.title ? level + 1 : level;
  return sectionTemplate(
    section,
    level,
    reader,
    within.map((one) => goalSection(one, below, reader)),
    "name"
  );
}
function related(groups, level, reader) {
  const name = documentWords(reader).documents;
  const isSaid = ({ relation }) => !relation || relation.text === name;
  return html`<div class="papers">
    ${heading(level, "name", word(name, reader))}
    ${[...groups.filter(isSaid), ...groups.filter((group) => !isSaid(group))].map(
    (group) => html`${isSaid(group) ? nothing : html`<p class="label">${plain(group.relation)}</p>`}
        <ul role="list">${group.documents.map((document) => relatedDocumentTemplate(document, reader))}</ul>`
  )}
  </div>`;
}

export { goalPartsTemplate, goalPartsView };
//# sourceMappingURL=goal-parts.template.js.map
