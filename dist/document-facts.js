import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks, i as isServer } from './chunks/deep-links.js';
import { n as notStatedStyles } from './chunks/not-stated.styles.js';
import { css, nothing, html } from 'lit';
import { d as documentWords } from './chunks/locale2.js';
import { a as plain, b as prose, w as word } from './chunks/rich-text.js';
import { d as decisionLine, s as sayDecision } from './chunks/decisions.js';
import { h as heading } from './chunks/heading.template.js';
import { l as labelTemplate } from './chunks/label.template.js';
import { t as time } from './chunks/date.template.js';
import { n as notStated, a as sayPeriod } from './chunks/values.js';
import { w as waysTemplate, r as replacedTemplate, l as languageName, e as editionViews, a as waysView, b as waysStyles } from './chunks/ways.styles.js';
import { s as sayDate, d as datetimeOf, L as LONGEST_UNBROKEN } from './chunks/dates.js';
import { a as sayOwn, s as say } from './chunks/localized.js';
import { s as sayToken } from './chunks/tokens.js';
import { s as superiorGoalViews } from './chunks/superior-goals.view.js';
import { a as addressIn } from './chunks/address.js';
import { g as globalGoalNames } from './chunks/global-goals.js';
import { n as nameOf } from './chunks/responsible.view.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/find.js';
import './chunks/goal-paths.js';
import './chunks/status-icon.template.js';

const documentFactsStyles = css`.head .intro{margin-block-start:.4em}.decided{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15em 1.1em;margin-block-start:.75em}.ref{font-family:var(--_r);font-size:clamp(var(--_q),8cqi,var(--_y));line-height:1.1;color:var(--_a);font-variant-numeric:lining-nums}.expired{padding-block:calc(var(--_e) * .85);border-block-end:1px solid var(--_b);font-weight:700}.facts{display:grid;column-gap:calc(var(--_c) * 1.25)}.facts>div{min-inline-size:0;padding-block:.75em .85em;border-block-end:1px solid var(--_b)}.wide{grid-column:1 / -1}dt{font-size:var(--_f);color:var(--_d)}dd{font-variant-numeric:lining-nums}dd+dd{margin-block-start:.2em}dd>.foot{margin-block-start:.25em}[href^="tel:"]{white-space:nowrap;direction:ltr;unicode-bidi:isolate}@container samsyn (inline-size >= 26em){.facts{grid-template-columns:repeat(2,minmax(0,1fr))}}@container samsyn (inline-size >= 46em){.facts{grid-template-columns:repeat(3,minmax(0,1fr))}.head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:last baseline;gap:.5em 2em}.decided{margin:0}}@media print{.facts>div{break-inside:avoid}}`;

function documentFactsTemplate(facts, reader, untitled = false) {
  const words = documentWords(reader);
  const { ways, replacedBy, expired, note, earlier, source, sourceNote } = facts;
  return html`<section part="facts">
    ${untitled ? nothing : html`${waysTemplate(ways, reader)}${replacedTemplate(replacedBy, reader)}`}
    ${head(facts, untitled, reader)}
    ${expired ? html`<p class="expired" part="expired">${plain(expired)}</p>` : nothing}
    <dl class="facts" part="list">
      ${facts.facts.map((fact) => factTemplate(fact, reader))}
      ${note ? row(word(words.aboutDecision, reader), html`<dd>${prose(note, reader)}</dd>`) : nothing}
      ${earlier.length ? row(
    word(words.earlierDecisions, reader),
    earlier.map(
      (decision) => html`<dd>${decisionLine(decision)}${foot(decision.note, reader)}</dd> `
    )
  ) : nothing}
      ${source.length || sourceNote ? row(word(reader.words.source, reader), html`<dd>${partsTemplate(source)}${foot(sourceNote, reader)}</dd>`, "wide") : nothing}
    </dl>
  </section>`;
}
function head(facts, untitled, reader) {
  const { kind, title, subtitle } = facts;
  const decision = decided(facts);
  if (untitled && !kind && decision === nothing) return nothing;
  return html`<div class="head" part="head">
    <div>
      ${untitled ? kind ? html`<p class="label">${plain(kind)}</p>` : nothing : heading(reader.level, "title", html`${kind ? labelTemplate(plain(kind), kind.text, title) : nothing}${plain(title)}`)}
      ${subtitle && !untitled ? html`<p class="intro">${plain(subtitle)}</p>` : nothing}
    </div>
    ${decision}
  </div>`;
}
function decided({ large, largeLabel, decided: decided2 }) {
  if (!large && !decided2) return nothing;
  return html`<p class="decided" part="decision">${large ? html`<span class="ref">${largeLabel ? html`<span class="vh">${plain(largeLabel)}: </span>` : nothing}${time(large)}</span> ` : nothing}${decided2 ? html`<span>${decisionLine(decided2)}</span>` : nothing}</p>`;
}
function factTemplate({ label, values }, reader) {
  return row(
    plain(label),
    values.length ? values.map((parts) => html`<dd>${partsTemplate(parts)}</dd> `) : html`<dd>${notStated(reader)}</dd>`
  );
}
function row(label, values, wide = "") {
  return html`<div class=${wide} part="fact"><dt>${label}</dt> ${values}</div> `;
}
function partsTemplate(parts) {
  return parts.map((part, i) => [
    i ? ", " : nothing,
    part.label ? [plain(part.label), ": "] : nothing,
    part.href ? html`<a href=${part.href} hreflang=${part.hreflang ?? nothing}>${plain(part)}</a>` : time(part)
  ]);
}
function foot(note, reader) {
  return note ? html` <div class="foot">${prose(note, reader)}</div>` : nothing;
}

function globalGoalFacts({ sdg = [], sdgTargets = [] }, reader) {
  const names = sdg.length ? globalGoalNames(reader) : void 0;
  const goals = sdg.map((number) => {
    const name = [number, names?.[number]].filter(Boolean).join("\xA0");
    const own = sdgTargets.filter((target) => goalOf(target) === number);
    return sayOwn(own.length ? `${name} (${own.join(", ")})` : name, reader);
  });
  const others = sdgTargets.filter((target) => !sdg.includes(goalOf(target)));
  return others.length ? [...goals, { text: others.join(", ") }] : goals;
}
const goalOf = (target) => Number.parseInt(target, 10);

function factRows(content, latest, isPeriodShown, reader) {
  const words = documentWords(reader);
  const { factLabels, publisher, contacts = [], alternates = [] } = content;
  const first = content.decisions?.[0];
  const labelled = (key) => factLabels?.[key] !== void 0;
  const own = (key, value, shown) => labelled(key) ? value : shown === null ? shown : void 0;
  const text = (value) => [say(value, reader)];
  const day = (value) => [sayDate(value, reader)];
  return [
    ...row("title", words.documentTitle, own("title", content.title), text),
    ...row("kind", words.documentKind, own("kind", content.kind, content.kind), (kind) => [
      sayToken(kind, words.kinds, reader)
    ]),
    ...row("date", words.decidedOn, own("date", first?.date, latest?.date), (value) => [
      ...day(value),
      say(first?.reference, reader)
    ]),
    ...row("body", words.decidedBy, own("body", first?.body, latest?.body), text),
    ...row(void 0, words.reference, latest?.reference === null ? null : void 0, text),
    ...row("owner", words.owner, content.owner, (owner) => [nameOf(owner, content, reader)]),
    ...row("edition", words.edition, content.edition, text),
    ...row("period", words.period, isPeriodShown ? void 0 : content.period, (period) => [
      sayPeriod(period, reader, words)
    ]),
    ...row("revision", words.revision, content.revision, day),
    ...row("validUntil", words.validUntil, content.validUntil, day),
    ...row("updated", reader.words.updated, content.updated, day),
    ...row(void 0, reader.words.publisher, publisher.name, (name) => [
      link(say(name, reader), publisher.url, reader)
    ]),
    ...served(),
    ...replaced(),
    ...contacts.flatMap(
      ({ role, organisation, email, phone, url, ...more }) => fact(
        words.contacts,
        [link(say(role, reader), url, reader), say(organisation, reader)],
        [email ? link({ text: email }, `mailto:${email}`, reader) : void 0],
        [phone ? link({ text: phone }, `tel:${phone.replace(/[^\d+]/g, "")}`, reader) : void 0],
        ...["visitingAddress", "postalAddress", "openingHours"].map(
          (key) => labelledText(words[key], more[key])
        )
      )
    ),
    ...alternates.length ? fact(
      words.alternates,
      ...alternates.map(({ title, url, kind, language }) => [
        link(say(title, reader), url, reader, language),
        say(kind, reader),
        languageName(language, reader)
      ])
    ) : []
  ];
  function labelledText(label, text2) {
    const said = say(text2, reader);
    return said ? [{ ...said, label: sayOwn(label, reader) }] : [];
  }
  function served() {
    const global = globalGoalFacts(content, reader);
    const { serves = [] } = content;
    const [first2, ...others] = serves.map(({ document }) => say(document, reader));
    const shared = others.length && others.every((other) => other?.text === first2?.text) ? first2 : void 0;
    const goals = superiorGoalViews(
      shared ? serves.map((goal) => ({ ...goal, document: void 0 })) : serves,
      reader
    );
    return [
      ...global.length ? fact(reader.words.globalGoals, ...global.map((said) => [said])) : [],
      ...goals.length ? fact(words.serves, ...shared ? [[{ ...shared, text: `${shared.text}:` }]] : [], ...goals) : []
    ];
  }
  function replaced() {
    const editions = editionViews(content, "replaces", reader);
    return editions.length ? fact(words.relations.replaces, ...editions.map(titled)) : [];
  }
  function row(key, usual, value, parts) {
    if (value === void 0) return [];
    const label = say(key && factLabels?.[key], reader);
    return fact(label ?? usual, ...value === null ? [] : [parts(value)]);
  }
  function fact(label, ...values) {
    return [
      {
        label: typeof label === "string" ? sayOwn(label, reader) : label,
        values: values.map((parts) => parts.filter((part) => part !== void 0)).filter((parts) => parts.length)
      }
    ];
  }
}
const titled = ({ title, href }) => [title && { ...title, href }];
function link(said, url, { src }, hreflang) {
  return said && { ...said, href: addressIn(url, src), hreflang };
}

function lastDayPast(until, today) {
  const date = datetimeOf(until);
  if (date === void 0 || today === void 0 || date >= today.slice(0, date.length)) return void 0;
  const [year, month, day] = date.split("-");
  if (day !== void 0) return date;
  const last = month === void 0 ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month ?? 12}-${last}`;
}

function documentFactsView(content, reader, today) {
  const words = documentWords(reader);
  const { decisions = [], period, source } = content;
  const sourceTitle = say(source?.title, reader) ?? (source?.url ? { text: source.url } : void 0);
  const latest = latestOf(decisions);
  const said = latest && sayDecision(latest, words.events, reader);
  const years = period && !content.factLabels?.period ? sayPeriod(period, reader, words) : void 0;
  const large = [paragraph(said?.reference), figure(said?.date), figure(years)].find((one) => one);
  const isPeriod = large !== void 0 && large === years;
  return {
    ways: waysView(content, reader),
    replacedBy: editionViews(content, "replaced-by", reader),
    kind: sayToken(content.kind, words.kinds, reader),
    title: say(content.title, reader),
    subtitle: say(content.subtitle, reader),
    large,
    largeLabel: isPeriod ? sayOwn(words.period, reader) : void 0,
    decided: said && {
      act: said.act,
      date: large === said.date ? void 0 : said.date,
      reference: large === said.reference ? void 0 : said.reference,
      document: said.document
    },
    expired: expired(content, today, reader),
    facts: factRows(content, latest, isPeriod, reader),
    note: said?.note,
    earlier: decisions.filter((decision) => decision !== latest).map((decision) => sayDecision(decision, words.events, reader)),
    source: [link(sourceTitle, source?.url, reader), sayDate(source?.date, reader)].filter(
      (part) => part !== void 0
    ),
    sourceNote: say(source?.note, reader)
  };
}
const paragraph = (said) => said && /^(?:\S+\s)?§.{1,11}$/.test(said.text) ? said : void 0;
const figure = (said) => said && said.text.length <= LONGEST_UNBROKEN && /\p{Nd}/u.test(said.text) ? said : void 0;
function expired({ validUntil, period }, today, reader) {
  const words = documentWords(reader);
  const [last, text] = validUntil === void 0 || validUntil === null ? [lastDayPast(period?.to, today), words.periodOver] : [lastDayPast(validUntil, today), words.expired];
  return last === void 0 ? void 0 : sayOwn(text(inOwnWords(last, reader)), reader);
}
function latestOf(decisions) {
  return decisions.reduce((latest, decision) => {
    const [known, day] = [datetimeOf(latest?.date), datetimeOf(decision.date)];
    return known && day && day < known ? latest : decision;
  }, void 0);
}
const inOwnWords = (day, reader) => sayDate(day, { ...reader, lang: reader.words.lang }).text.replaceAll(" ", "\xA0");

class DocumentFactsElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "title";
    this.untitled = false;
    new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, notStatedStyles, documentFactsStyles, waysStyles];
  }
  static {
    this.properties = { today: {}, untitled: { type: Boolean } };
  }
  view(content, reader) {
    const today = isServer ? void 0 : this.today || readersDay(/* @__PURE__ */ new Date());
    return documentFactsTemplate(documentFactsView(content, reader, today), reader, this.untitled);
  }
}
function readersDay(now) {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

export { DocumentFactsElement };
//# sourceMappingURL=document-facts.js.map
