import { a as findSection, f as findGoal } from './find.js';
import { a as allGoals } from './goal-paths.js';
import { nothing, html, css } from 'lit';
import { a as plain, c as inline, p as prose, w as word } from './rich-text.js';
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
import { s as say, a as sayOwn, e as sayAll } from './localized.js';
import { n as nounView } from './noun.view.js';
import { s as sayDate } from './dates.js';
import { f as figureView } from './goal-card.view.js';
import { r as responsibleViews, b as byRole } from './responsible.view.js';
import { a as addressIn } from './address.js';
import { s as sayToken } from './tokens.js';
import { w as widgetViews } from './widget.view.js';

const judgedIn = ({
  goals = [],
  measures = [],
  indicators = []
}) => [...allGoals(goals), ...measures, ...indicators].filter(isJudged);
const isJudged = (entry) => Boolean(entry.status) || "assessments" in entry && Boolean(entry.assessments?.length);

const LISTS = [
  "goals",
  "journeys",
  "actors",
  "roles",
  "principles",
  "measures",
  "indicators",
  "glossaries",
  "documents",
  "funding",
  "participation",
  "statuses"
];
const TEXTS = ["summary", "vision", "audience", "followUp"];
const USUAL = [
  "decisions",
  "summary",
  "vision",
  "audience",
  "sections",
  "journeys",
  "statuses",
  "goals",
  "principles",
  "roles",
  "measures",
  "indicators",
  "funding",
  "participation",
  "followUp",
  "glossaries",
  "documents"
];
const FACTS = /^(?:decisions|kind|edition|period|owner|validUntil|revision|updated|source|alternates|contacts|publisher)$/;
function outlineOf(content) {
  const { outline = [], sections } = content;
  const within = new Set(claims(sections));
  const claimed = /* @__PURE__ */ new Set([...outline, ...within]);
  const done = /* @__PURE__ */ new Set();
  const usual = [...USUAL, ...content.actors?.some(saysMore) ? ["actors"] : []];
  const placed = [...outline, ...usual].filter((reference) => !within.has(reference)).flatMap(partsOf);
  return [...placed, ...(sections ?? []).flatMap(shown)];
  function partsOf(reference) {
    if (FACTS.test(reference)) return once("facts", { kind: "facts" });
    if (reference === "sections") return (sections ?? []).flatMap(unclaimed);
    const text = TEXTS.find((key) => key === reference);
    if (text) return content[text] ? once(text, { kind: text }) : [];
    const list = LISTS.find((key) => key === reference);
    if (list === "statuses" && !judgedIn(content).length) return [];
    if (list) {
      const entries = content[list] ?? [];
      const rest = entries.filter(({ id }) => !id || !claimed.has(id));
      return rest.length ? once(list, { kind: "list", list, entries: rest, whole: true }) : [];
    }
    const section = findSection(content, reference);
    return section ? shown(section) : entryOf(reference);
  }
  function once(key, part) {
    return done.has(key) ? [] : (done.add(key), [part]);
  }
  function unclaimed(section) {
    return section.id && claimed.has(section.id) ? [] : shown(section);
  }
  function shown(section) {
    if (done.has(section)) return [];
    done.add(section);
    return [
      {
        kind: "section",
        section,
        parts: [...(section.parts ?? []).flatMap(partsOf), ...(section.sections ?? []).flatMap(unclaimed)]
      }
    ];
  }
  function entryOf(id) {
    for (const list of LISTS) {
      const entry = list === "goals" ? findGoal(content, id) : content[list]?.find((one) => one.id === id);
      if (entry && list !== "statuses")
        return once(entry, { kind: "list", list, entries: [entry], whole: false });
    }
    return [];
  }
}
function saysMore({ url, note, actors }) {
  return Boolean(url ?? note ?? actors?.some(saysMore));
}
function sectionOutline(content, section) {
  const alone = { ...content, outline: [], sections: [section] };
  return outlineOf(alone).find((part) => part.kind === "section");
}
function claims(sections = []) {
  return sections.flatMap(({ parts, sections: sections2 }) => [...parts ?? [], ...claims(sections2)]);
}

function sectionTemplate(section, level, reader, within) {
  const { id, label, title } = section;
  return html`<section class="section" part="section" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    ${label || title ? heading(level, "title", html`${label ? labelTemplate(plain(label), label.text, title) : nothing}${plain(title)}`) : nothing}
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

const partStyles = css`.part>.title{margin-block-end:.6em}.stack{display:grid;grid-template-columns:minmax(0,1fr);gap:calc(var(--_d) * 1.25)}.stack.many>*{content-visibility:var(--_x);contain-intrinsic-block-size:auto 24em}samsyn-goal-card{--_1r:calc(1em*pow(var(--_j), 2.6)) ;--_1s:calc(.875em/pow(var(--_j), 2.6)) }.section>.part>.stack>*{--_1q:1.6}.vision{font-size:calc(1em*pow(var(--_j),1.6));line-height:1.35;max-inline-size:28em;text-wrap:balance}.entry+.entry{margin-block-start:var(--_d);padding-block-start:var(--_d);border-block-start:1px solid var(--_b)}.entry>*+*{margin-block-start:.6em}.entry:not(:has(>:is(.prose,.facts,.dashes))){padding-block-start:calc(var(--_e) * .5);margin-block-start:calc(var(--_e) * .5)}.entry>.entry.entry{margin-block-start:0;padding-block:calc(var(--_e) * .6) 0;padding-inline-start:var(--_e);border-block-start:0;border-inline-start:1px solid var(--_b)}.entry>.name+.foot{margin-block-start:.2em}.name{font-size:var(--_r);font-weight:600;line-height:1.3;hyphens:auto;hyphenate-limit-chars:14 6 6}.name>.label{font-size:calc(.875em / var(--_j));margin-block-end:.15em}.facts{display:flex;flex-wrap:wrap;gap:.75em calc(var(--_d) * 1.25)}.facts dt{font-size:var(--_f);font-weight:700;color:var(--_a)}@media print{.stack{display:block}.stack>*+*{margin-block-start:var(--_d)}.entry{break-inside:avoid}}`;

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

const NOTHING$1 = {
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
    ...NOTHING$1,
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
    ...NOTHING$1,
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
    ...NOTHING$1,
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
    ...NOTHING$1,
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

const LINED = ["goals", "indicators", "funding", "participation"];
function emptyPart(anchor, level, shows) {
  return {
    anchor,
    isAnchor: true,
    level,
    label: void 0,
    title: void 0,
    isTitled: false,
    shows,
    parts: []
  };
}
function entryLines(list, entries, reader, level) {
  if (!LINED.includes(list)) return [];
  return entries.flatMap(({ id, code, title }) => {
    const said = say(title, reader);
    if (!id || !said) return [];
    return { ...emptyPart(id, level, NOTHING), isAnchor: false, label: say(code, reader), title: said };
  });
}
function widgetLines(widgets, reader) {
  const title = sayOwn(documentWords(reader).responsibilities, reader);
  return widgets.flatMap(
    ({ anchor, level }) => anchor === void 0 ? [] : { ...emptyPart(anchor, level, NOTHING), isAnchor: false, title }
  );
}
const NOTHING = { kind: "widgets", widgets: [] };

function partViews(parts, content, reader, level, within = false) {
  const words = documentWords(reader);
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "section":
        return sectionPart(part, content, reader, level);
      case "facts":
        return emptyPart("facts", level, {
          kind: "widgets",
          widgets: [{ tag: "document-facts", item: void 0, content, level }]
        });
      case "summary": {
        const text = say(content.summary, reader);
        return text ? emptyPart("summary", level, { kind: "prose", text }) : [];
      }
      case "vision": {
        const text = say(content.vision, reader);
        return text ? named("vision", words.vision, { kind: "lead", text }) : [];
      }
      case "audience": {
        const items = sayAll(content.audience, reader);
        return items.length ? named("audience", words.audience, { kind: "items", items }) : [];
      }
      case "followUp": {
        const { label, title, ...entry } = followUpView(content.followUp, content, reader);
        const entries = [{ ...entry, label: void 0, title: void 0 }];
        return {
          ...named("followUp", words.followUp, { kind: "entries", entries }),
          ...(label ?? title) && {
            label,
            title: title ?? sayOwn(words.followUp, reader),
            isTitled: true
          }
        };
      }
      case "list":
        return listPart(part, content, reader, level, within);
    }
  });
  function named(anchor, title, shows) {
    return {
      ...emptyPart(anchor, level, shows),
      ...within ? {} : { title: sayOwn(title, reader), isTitled: true }
    };
  }
}
function sectionPart({ section, parts }, content, reader, level) {
  const view = sectionView(section, content, reader);
  const titled = Boolean(view.label ?? view.title);
  return {
    ...emptyPart(view.id ?? slug(view.title?.text ?? view.label?.text ?? ""), level, {
      kind: "section",
      section: view
    }),
    label: view.label,
    title: view.title,
    parts: partViews(parts, content, reader, titled ? level + 1 : level, titled)
  };
}
function slug(title) {
  return title.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}\d]+/gu, "-").replace(/^-|-$/g, "");
}
const OWN = ["journeys", "roles", "principles", "glossaries"];
function listPart({ list, entries, whole }, content, reader, level, within) {
  const words = documentWords(reader);
  if (OWN.includes(list))
    return entries.map((entry, i) => {
      const [widget] = widgetViews(list, [entry], content, reader, level);
      const { label, title } = entry;
      const own = say(title, reader);
      return {
        ...emptyPart(entry.id ?? `${list}-${i}`, level, { kind: "widgets", widgets: [widget] }),
        isAnchor: !entry.id,
        label: say(label, reader),
        title: own ?? (within ? void 0 : sayOwn(words[list], reader)),
        isTitled: !own && !within
      };
    });
  if (list === "statuses") {
    const shows2 = {
      kind: "widgets",
      widgets: widgetViews(list, entries, content, reader, level)
    };
    return { ...emptyPart(list, level, shows2), isAnchor: false, title: sayOwn(words.progress, reader) };
  }
  const titled = whole && !within;
  const below = titled ? level + 1 : level;
  const shows = list === "funding" || list === "participation" || list === "actors" ? { kind: "entries", entries: entries.map((entry) => textEntry(list, entry, content, reader)) } : { kind: "widgets", widgets: widgetViews(list, entries, content, reader, below, whole) };
  const first = entries[0]?.id;
  const part = emptyPart(whole || !first ? list : first, level, shows);
  return {
    ...part,
    isAnchor: whole || !first,
    ...titled ? { title: headOf(list, content, reader), isTitled: true } : {},
    parts: [
      ...entryLines(list, entries, reader, below),
      ...shows.kind === "widgets" ? widgetLines(shows.widgets, reader) : []
    ]
  };
}
function headOf(list, { labels }, reader) {
  const noun = list === "measures" ? nounView(labels?.measure, reader)?.title : void 0;
  const own = list === "goals" ? say(labels?.goals, reader) : noun;
  return own ?? sayOwn(documentWords(reader)[list], reader);
}
function textEntry(list, entry, content, reader) {
  if (list === "funding") return fundingView(entry, content, reader);
  return list === "actors" ? actorView(entry, reader) : participationView(entry, reader);
}

const sectionStyles = css`.section>.title{margin-block-end:.5em}.section>*+:is(.prose,.quote,.figure,.foot,.part){margin-block-start:calc(var(--_e) * 1.25)}.section .section{margin-block-start:calc(var(--_d) * 1.25)}.section .section>.title{font-size:var(--_r);font-weight:max(600,var(--_v));line-height:1.3;letter-spacing:0;margin-block-end:.35em}.section .section>.title>.label{font-size:calc(1em / var(--_j) * .875);margin-block-end:.15em}.byline{color:var(--_c);font-weight:700}.quote{border-block-start:var(--_h) solid var(--_a);padding-block-start:calc(var(--_e) * .9);max-inline-size:var(--_m)}.quote blockquote{border:0;padding:0;font-size:calc(1em*pow(var(--_j),1.4));line-height:1.35}.quote figcaption{margin-block-start:.75em}@media print{:is(.quote,.figure){break-inside:avoid}.section>.title:last-child{break-after:auto}}`;

export { sectionOutline as a, partTemplates as b, partViews as c, partTemplate as d, outlineOf as o, partStyles as p, sectionStyles as s };
//# sourceMappingURL=section.styles.js.map
