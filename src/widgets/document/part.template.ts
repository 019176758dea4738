import { html, nothing, type TemplateResult } from 'lit';
import { inline, plain, prose, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { LAZY_LAYOUT_FROM } from '../base/lazy-layout.js';
import { heading } from '../fragments/heading.template.js';
import { labelTemplate } from '../fragments/label.template.js';
import { sectionTemplate } from '../section/section.template.js';
import { responsibleTemplate } from '../fragments/responsible.template.js';
import { time } from '../fragments/date.template.js';
import { notStated } from '../fragments/not-stated.template.js';
import { resultsTemplate } from '../fragments/results.template.js';
import type { EntryView, EntryFactView } from './entry.view.js';
import type { PartView } from './part.view.js';
import { widgetTemplate } from './widget.template.js';

/** The parts of a document, one after the other. */
export function partTemplates(parts: readonly PartView[], reader: Reader): Renderable {
  return parts.map((part) => partTemplate(part, reader));
}

/** @param after - What stands last in the part. */
export function partTemplate(part: PartView, reader: Reader, after: Renderable = nothing): TemplateResult {
  const { shows, level } = part;
  if (shows.kind === 'section')
    return html`${sectionTemplate({ ...shows.section, id: part.anchor || undefined }, level, reader, [partTemplates(part.parts, reader), after])}`;
  const id = part.isAnchor ? part.anchor : nothing;
  return html`<section class="part ${shows.kind}" part="part" id=${id} tabindex=${part.isAnchor ? '-1' : nothing}>
    ${part.isTitled ? heading(level, 'title', html`${part.label ? labelTemplate(plain(part.label), part.label.text, part.title) : nothing}${plain(part.title)}`) : nothing}
    ${inner(part, reader)}${after}
  </section>`;
}

function inner({ shows, isTitled, level }: PartView, reader: Reader): Renderable {
  switch (shows.kind) {
    case 'lead':
      return html`<div class="vision">${prose(shows.text, reader)}</div>`;
    case 'prose':
      return html`<div class="prose">${prose(shows.text, reader)}</div>`;
    case 'items':
      return html`<ul class="dashes prose" role="list">${shows.items.map((item) => html`<li>${inline(item, reader)}</li>`)}</ul>`;
    case 'widgets':
      return html`<div class="stack ${shows.widgets.length < LAZY_LAYOUT_FROM ? '' : 'many'}">${shows.widgets.map((widget) => widgetTemplate(widget, reader.src))}</div>`;
    case 'entries':
      return shows.entries.map((entry) => entryTemplate(entry, isTitled ? level + 1 : level, reader));
    default:
      return nothing;
  }
}

/** An entry that is text with some facts. */
export function entryTemplate(entry: EntryView, level: number, reader: Reader): TemplateResult {
  const { id, label, title, href, body, facts, results, kind, note, entries } = entry;
  return html`<div class="entry" part="entry" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${title ? heading(level, 'name', html`${label ? labelTemplate(plain(label), label.text, title) : nothing}${href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)}`) : nothing}
    ${body ? html`<div class="prose">${prose(body, reader)}</div>` : nothing}
    ${facts.length ? html`<dl class="facts">${facts.map((fact) => factTemplate(fact, reader))}</dl>` : nothing}
    ${resultsTemplate(results, reader)}
    ${kind || note ? html`<div class="foot">${kind ? html`<p>${plain(kind)}</p>` : nothing}${prose(note, reader)}</div>` : nothing}
    ${entries.map((below) => entryTemplate(below, level + 1, reader))}
  </div>`;
}

function factTemplate({ label, values }: EntryFactView, reader: Reader): TemplateResult {
  return html`<div><dt>${plain(label)}</dt> ${
    values.length
      ? values.map(
          (value) => html`<dd>${'said' in value ? responsibleTemplate(value, reader) : time(value)}</dd>`,
        )
      : html`<dd>${notStated(reader)}</dd>`
  }</div>`;
}
