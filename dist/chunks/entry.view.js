import { nothing, html } from 'lit';
import { a as plain, i as inline, b as prose, w as word } from './rich-text.js';
import { L as LAZY_LAYOUT_FROM } from './lazy-layout.js';
import { h as heading } from './heading.template.js';
import { l as labelTemplate } from './label.template.js';
import { f as figureTemplate } from './figure.template.js';
import { r as responsibleLine, a as responsibleTemplate } from './responsible.template.js';
import { s as sourceLine } from './source.template.js';
import { t as time } from './date.template.js';
import { n as notStated, a as sayPeriod, b as sayKronor } from './values.js';
import { r as resultsTemplate, a as resultViews } from './results.view.js';
import { d as documentWords } from './locale2.js';
import { s as sayDate } from './dates.js';
import { s as say, a as sayOwn, b as sayAll } from './localized.js';
import { f as figureView } from './figure.view.js';
import { r as responsibleViews, b as byRole } from './responsible.view.js';
import { a as addressIn } from './address.js';
import { s as sayToken } from './tokens.js';

function sectionTemplate(section, level, reader, within, named = "title") {
  const { id, label, title } = section;
  return html`<section class="section" part="section" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    ${label || title ? heading(level, named, html`${label ? labelTemplate(plain(label), label.text, title) : nothing}${plain(title)}`) : nothing}
    ${text(section, reader)}${within}
  </section>`;
}
function text(section, reader) {
  const { isQuote, body, byline, figures } = section;
  const signed = byline ? html`<p class="byline" part="byline">${isQuote ? "\u2013 " : nothing}${inline(byline, reader)}</p>` : nothing;
  return html`${isQuote ? html`<figure class="quote" part="quote"><blockquote>${prose(body, reader)}</blockquote>${byline ? html`<figcaption>${signed}</figcaption>` : nothing}</figure>` : body || byline ? html`<div class="prose">${prose(body, reader)}${signed}</div>` : nothing}${figures.map((figure) => figureTemplate(figure, reader))}${foot(section, reader)}`;
}
function foot({ responsible, updated, note, source }, reader) {
  if (!responsible.length && !updated && !note && !source) return nothing;
  return html`<div class="foot">
    ${prose(note, reader)}
    ${responsibleLine(responsible, reader)}
    ${updated ? html`<p>${word(reader.words.updated, reader)}: ${time(updated)}</p>` : nothing}
    ${sourceLine(source, reader)}
  </div>`;
}

function widgetTemplate({ tag, item, content, level, anchor }, src) {
  const name = item ?? nothing;
  switch (tag) {
    case "document-facts":
      return html`<samsyn-document-facts nested untitled .accepted=${content} .src=${src} heading-level=${level}></samsyn-document-facts>`;
    case "document-list":
      return html`<samsyn-document-list nested untitled .accepted=${content} .src=${src} heading-level=${level}></samsyn-document-list>`;
    case "glossary":
      return html`<samsyn-glossary nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-glossary>`;
    case "goal-card":
      return html`<samsyn-goal-card nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-goal-card>`;
    case "goal-grid":
      return html`<samsyn-goal-grid nested .accepted=${content} .src=${src} heading-level=${level}></samsyn-goal-grid>`;
    case "indicator":
      return html`<samsyn-indicator nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-indicator>`;
    case "journey":
      return html`<samsyn-journey nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-journey>`;
    case "measure-list":
      return html`<samsyn-measure-list nested .accepted=${content} .src=${src} heading-level=${level}></samsyn-measure-list>`;
    case "principle-list":
      return html`<samsyn-principle-list nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-principle-list>`;
    case "responsibility-matrix":
      return html`<samsyn-responsibility-matrix nested anchor=${anchor ?? nothing} .accepted=${content} .src=${src} heading-level=${level}></samsyn-responsibility-matrix>`;
    case "status-summary":
      return html`<samsyn-status-summary nested anchor=${anchor ?? nothing} .accepted=${content} .src=${src} heading-level=${level}></samsyn-status-summary>`;
    case "roles-table":
      return html`<samsyn-roles-table nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-roles-table>`;
  }
}

function partTemplates(parts, reader) {
  return parts.map((part) => partTemplate(part, reader));
}
function partTemplate(part, reader, after = nothing) {
  const { shows, level } = part;
  if (shows.kind === "section")
    return html`${sectionTemplate({ ...shows.section, id: part.anchor || void 0 }, level, reader, [partTemplates(part.parts, reader), after])}`;
  const id = part.isAnchor ? part.anchor : nothing;
  return html`<section class="part ${shows.kind}" part="part" id=${id} tabindex=${part.isAnchor ? "-1" : nothing}>
    ${part.isTitled ? heading(level, "title", html`${part.label ? labelTemplate(plain(part.label), part.label.text, part.title) : nothing}${plain(part.title)}`) : nothing}
    ${inner(part, reader)}${after}
  </section>`;
}
function inner({ shows, isTitled, level }, reader) {
  switch (shows.kind) {
    case "lead":
      return html`<div class="vision">${prose(shows.text, reader)}</div>`;
    case "prose":
      return html`<div class="prose">${prose(shows.text, reader)}</div>`;
    case "items":
      return html`<ul class="dashes prose" role="list">${shows.items.map((item) => html`<li>${inline(item, reader)}</li>`)}</ul>`;
    case "widgets":
      return html`<div class="stack ${shows.widgets.length < LAZY_LAYOUT_FROM ? "" : "many"}">${shows.widgets.map((widget) => widgetTemplate(widget, reader.src))}</div>`;
    case "entries":
      return shows.entries.map((entry) => entryTemplate(entry, isTitled ? level + 1 : level, reader));
    default:
      return nothing;
  }
}
function entryTemplate(entry, level, reader) {
  const { id, label, title, href, body, facts, results, kind, note, entries } = entry;
  return html`<div class="entry" part="entry" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    ${title ? heading(level, "name", html`${label ? labelTemplate(plain(label), label.text, title) : nothing}${href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)}`) : nothing}
    ${body ? html`<div class="prose">${prose(body, reader)}</div>` : nothing}
    ${facts.length ? html`<dl class="facts">${facts.map((fact) => factTemplate(fact, reader))}</dl>` : nothing}
    ${resultsTemplate(results, reader)}
    ${kind || note ? html`<div class="foot">${kind ? html`<p>${plain(kind)}</p>` : nothing}${prose(note, reader)}</div>` : nothing}
    ${entries.map((below) => entryTemplate(below, level + 1, reader))}
  </div>`;
}
function factTemplate({ label, values }, reader) {
  return html`<div><dt>${plain(label)}</dt> ${values.length ? values.map(
    (value) => html`<dd>${"said" in value ? responsibleTemplate(value, reader) : time(value)}</dd>`
  ) : html`<dd>${notStated(reader)}</dd>`}</div>`;
}

function sectionView(section, content, reader) {
  return {
    id: section.id,
    label: say(section.label, reader),
    title: say(section.title, reader),
    body: say(section.body, reader),
    isQuote: section.kind === "quote",
    byline: say(section.byline, reader),
    figures: (section.figures ?? []).map((figure) => figureView(figure, reader)),
    responsible: responsibleViews(section.responsible, content, reader, documentWords(reader).undecided),
    updated: sayDate(section.updated, reader),
    note: say(section.note, reader),
    source: section.source
  };
}

const NOTHING = {
  id: void 0,
  label: void 0,
  title: void 0,
  href: void 0,
  body: void 0,
  facts: [],
  results: [],
  kind: void 0,
  note: void 0,
  entries: []
};
function followUpView(entry, content, reader) {
  const words = documentWords(reader);
  return {
    ...NOTHING,
    ...texts(entry, reader),
    facts: [
      ...fact(words.cycle, entry.cycle, reader, (cycle) => say(cycle, reader)),
      ...whoFacts(entry, content, reader),
      ...fact(words.next, entry.next, reader, (date) => sayDate(date, reader))
    ],
    results: resultViews(entry.results, reader)
  };
}
function fundingView(entry, content, reader) {
  const words = documentWords(reader);
  return {
    ...NOTHING,
    ...texts(entry, reader),
    facts: [
      ...fact(words.period, entry.period, reader, (period) => sayPeriod(period, reader, words)),
      ...fact(words.amount, entry.amount, reader, (amount) => sayKronor(amount, reader, words)),
      ...whoFacts(entry, content, reader)
    ]
  };
}
function participationView(entry, reader) {
  const words = documentWords(reader);
  return {
    ...NOTHING,
    ...texts(entry, reader),
    facts: [
      ...fact(words.who, entry.who, reader, (who) => say(who, reader)),
      ...fact(words.date, entry.date, reader, (date) => sayDate(date, reader))
    ],
    results: sayAll(entry.results, reader).map((body) => ({
      date: void 0,
      title: void 0,
      body,
      href: void 0
    }))
  };
}
function actorView(actor, reader) {
  const [name, short] = [say(actor.name, reader), say(actor.short, reader)];
  return {
    ...NOTHING,
    id: actor.id,
    title: name && short && name.text !== short.text ? { ...name, text: `${name.text} (${short.text})` } : name,
    href: addressIn(actor.url, reader.src),
    kind: sayToken(actor.kind, documentWords(reader).actorKinds, reader),
    note: say(actor.note, reader),
    entries: (actor.actors ?? []).map((below) => actorView(below, reader))
  };
}
function texts({ id, label, title, body, note }, reader) {
  return {
    id,
    label: say(label, reader),
    title: say(title, reader),
    body: say(body, reader),
    note: say(note, reader)
  };
}
function whoFacts({ responsible }, content, reader) {
  const views = responsibleViews(responsible, content, reader, documentWords(reader).undecided);
  return views.length ? byRole(views, reader).map(({ label, who }) => ({ label, values: who })) : fact(reader.words.responsible, responsible, reader, () => []);
}
function fact(label, value, reader, say2) {
  if (value === void 0) return [];
  const said = value === null ? [] : say2(value) ?? [];
  return [{ label: sayOwn(label, reader), values: "text" in said ? [said] : said }];
}

export { sectionTemplate as a, fundingView as b, actorView as c, participationView as d, entryTemplate as e, followUpView as f, partTemplate as g, partTemplates as p, sectionView as s };
//# sourceMappingURL=entry.view.js.map
