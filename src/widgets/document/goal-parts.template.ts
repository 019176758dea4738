import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { heading } from '../fragments/heading.template.js';
import { relatedDocumentTemplate } from '../fragments/related-document.template.js';
import type { RelationView } from '../fragments/related-documents.view.js';
import { sectionTemplate } from '../section/section.template.js';
import type { GoalPartsView, GoalSectionView } from './goal-parts.view.js';
import { entryTemplate } from './part.template.js';

export { goalPartsView } from './goal-parts.view.js';

/** The parts of a goal side by side, as far as there is room: its texts, and then how it is followed up and its documents. */
export function goalPartsTemplate(parts: GoalPartsView, level: number, reader: Reader): Renderable {
  const { sections, followUp, documents } = parts;
  const texts = sections.map((section) => goalSection(section, level, reader));
  const about = html`${followUp ? entryTemplate(followUp, level, reader) : nothing}${documents.length ? related(documents, level, reader) : nothing}`;
  return html`${texts.length ? html`<div class="own" part="parts">${texts}</div>` : nothing}${followUp || documents.length ? html`<div class="own" part="parts">${about}</div>` : nothing}`;
}

function goalSection({ section, within }: GoalSectionView, level: number, reader: Reader): Renderable {
  const below = (section.label ?? section.title) ? level + 1 : level;
  return sectionTemplate(
    section,
    level,
    reader,
    within.map((one) => goalSection(one, below, reader)),
    'name',
  );
}

function related(groups: readonly RelationView[], level: number, reader: Reader): TemplateResult {
  const name = documentWords(reader).documents;
  // What the heading says is not said again; those that it is said of stand next to it.
  const isSaid = ({ relation }: RelationView): boolean => !relation || relation.text === name;
  return html`<div class="papers">
    ${heading(level, 'name', word(name, reader))}
    ${[...groups.filter(isSaid), ...groups.filter((group) => !isSaid(group))].map(
      (group) => html`${isSaid(group) ? nothing : html`<p class="label">${plain(group.relation)}</p>`}
        <ul role="list">${group.documents.map((document) => relatedDocumentTemplate(document, reader))}</ul>`,
    )}
  </div>`;
}
