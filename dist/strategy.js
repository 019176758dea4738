import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { L as LaterPieces } from './chunks/later-pieces.js';
import { o as observeSize } from './chunks/observe-size.js';
import { b as partViews, o as outlineOf, p as partStyles, s as sectionStyles } from './chunks/section.styles.js';
import { w as widgetsIn } from './chunks/widgets-in.js';
import { w as waysTemplate, r as replacedTemplate, e as editionViews, a as waysView, b as waysStyles } from './chunks/ways.styles.js';
import { n as notStatedStyles } from './chunks/not-stated.styles.js';
import { a as addressIn } from './chunks/address.js';
import { d as datetimeOf } from './chunks/dates.js';
import { s as say } from './chunks/localized.js';
import { p as prepareGoals, i as prepareAssessed } from './chunks/goal-progress.js';
import { css, nothing, html } from 'lit';
import { d as documentWords } from './chunks/locale2.js';
import { a as plain, w as word, s as spaced } from './chunks/rich-text.js';
import { L as LAZY_LAYOUT_FROM } from './chunks/lazy-layout.js';
import { h as heading } from './chunks/heading.template.js';
import { l as labelTemplate } from './chunks/label.template.js';
import { g as partTemplate } from './chunks/entry.view.js';
import { a as sayPeriod } from './chunks/values.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/find.js';
import './chunks/goal-paths.js';
import 'lit/async-directive.js';
import './chunks/judged.js';
import './chunks/noun.view.js';
import './chunks/plural.js';
import './chunks/widget.view.js';
import './chunks/goal-card.view.js';
import './chunks/figure.view.js';
import './chunks/responsible.view.js';
import './chunks/tokens.js';
import './chunks/decisions.js';
import './chunks/date.template.js';
import './chunks/status-icon.template.js';
import './chunks/figure.template.js';
import './chunks/responsible.template.js';
import './chunks/source.template.js';
import './chunks/results.view.js';

function fetchWidgets(names) {
  return void 0;
}

const READING_MARGIN = "0px 0px -65% 0px";
class CurrentPart {
  #host;
  #seen = /* @__PURE__ */ new Set();
  #observer;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = void 0;
  }
  hostUpdated() {
    if (!("IntersectionObserver" in globalThis)) return;
    this.#observer ??= new IntersectionObserver(this.#onSeen, { rootMargin: READING_MARGIN });
    for (const place of this.#places()) this.#observer.observe(place);
    this.#mark();
  }
  #onSeen = (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    this.#mark();
  };
  #places() {
    return this.#host.renderRoot.querySelectorAll(".place");
  }
  /** Of those that are seen, the last one has come up to be read. */
  #mark() {
    const current = [...this.#places()].findLast((place) => this.#seen.has(place))?.dataset["anchor"];
    if (current === void 0) return;
    const lines = this.#host.renderRoot.querySelectorAll(".contents > * a, .contents a");
    let marked = false;
    for (const line of lines) {
      const isCurrent = !marked && line.getAttribute("href") === `#${current}`;
      marked ||= isCurrent;
      if (isCurrent) line.setAttribute("aria-current", "true");
      else line.removeAttribute("aria-current");
    }
  }
}

function jsonLd(content, reader) {
  const { publisher, decisions = [], documents = [], goals = [] } = content;
  const words = (text) => say(text, reader)?.text;
  const address = (value) => addressIn(value, reader.src);
  return defined({
    "@context": "https://schema.org",
    "@type": "DigitalDocument",
    name: words(content.title),
    alternativeHeadline: words(content.subtitle),
    abstract: words(content.summary),
    inLanguage: content.language ?? "sv",
    genre: words(content.kind),
    version: words(content.edition),
    datePublished: datetimeOf(decisions[0]?.date),
    dateModified: datetimeOf(content.updated ?? content.revision ?? decisions.at(-1)?.date),
    expires: datetimeOf(content.validUntil),
    url: address(content.source?.url),
    publisher: defined({
      "@type": "GovernmentOrganization",
      name: words(publisher.name),
      url: address(publisher.url),
      logo: address(publisher.logo?.src)
    }),
    about: goals.flatMap(({ title }) => words(title) ?? []),
    isBasedOn: documents.flatMap(
      ({ title, url }) => defined({ "@type": "CreativeWork", name: words(title), url: address(url) })
    )
  });
}
function defined(entry) {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== void 0 && !(Array.isArray(value) && !value.length)
    )
  );
}

const strategyStyles = css`header{padding-block-end:var(--_c);border-block-end:var(--_g) solid var(--_a)}header .title{font-size:calc(1em*pow(var(--_j),5));line-height:1.04}header .title>.label{font-size:calc(.875em/pow(var(--_j),5))}header .lead{margin-block-start:.75em;max-inline-size:30em}.slogan{margin-block-start:.75em;font-size:var(--_f)}.logo{display:block;max-block-size:4em;margin-block-end:var(--_e)}.contents{font-size:var(--_f);padding-block:var(--_e)}.contents ol{list-style:none}.contents ol ol{padding-inline-start:1em}.contents summary{font-size:calc(1em / .875)}.contents a{display:block;padding-block:.35em;color:var(--_h);text-decoration-color:color-mix(in oklab,currentColor 35%,transparent);line-height:1.35}.contents a[aria-current]{font-weight:700;text-decoration-color:var(--_a);text-decoration-thickness:.16em}.place{padding-block-start:calc(var(--_c) * 1.75)}.many>.place{content-visibility:var(--_w);contain-intrinsic-block-size:auto 24em}.place>:is(.section,.part)>.title{font-size:calc(1em*pow(var(--_j),3.4))}.place>:is(.section,.part)>.title>.label{font-size:calc(.875em/pow(var(--_j),3.4))}.to-contents{margin-block-start:var(--_e);font-size:var(--_f)}@container samsyn (inline-size < 34em){header .title{font-size:clamp(var(--_14),10cqi,var(--_y));line-height:1.08}header .title>.label{font-size:calc(.875em/pow(var(--_j),3))}.place>:is(.section,.part)>.title{font-size:clamp(1.35em,8.5cqi,var(--_14))}.place>:is(.section,.part)>.title>.label{font-size:calc(.875em/pow(var(--_j),2.6))}}@container samsyn (inline-size >= 58em){.body:has(.contents){display:grid;grid-template-columns:14em minmax(0,1fr);column-gap:calc(var(--_c) * 2)}.contents{position:sticky;inset-block-start:0;align-self:start;padding-block-start:calc(var(--_c) * 1.75);max-block-size:100vh;overflow-y:auto}.to-contents{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.to-contents:focus-within{position:static;inline-size:auto;block-size:auto;clip-path:none}}@media(forced-colors:active){.contents a[aria-current]{text-decoration-color:LinkText}}@media print{:is(.contents,.to-contents){display:none}.body:has(.contents){display:block}}`;

const CONTENTS = "innehall";
function strategyTemplate(strategy, reader, wide, later) {
  const { parts, near, contents } = strategy;
  const many = parts.length >= LAZY_LAYOUT_FROM || near < parts.length;
  return html`<article class="document" part="document" @samsyn-load=${keepWithin} @samsyn-error=${keepWithin}>
    ${head(strategy, reader)}
    <div class="body">
      ${contents.length > 1 ? contentsTemplate(contents, reader, wide) : nothing}
      <div class="parts ${many ? "many" : ""}">${parts.map((part, i) => {
    const draw = () => partTemplate(part, reader, contents.length > 1 ? back(reader) : nothing);
    return html`<div class="place" data-anchor=${part.anchor}>${i < near ? draw() : later(draw)}</div>`;
  })}</div>
    </div>
  </article>`;
}
function keepWithin(event) {
  if (!event.detail.problems.some(({ code }) => code === "not-drawn")) event.stopPropagation();
}
function head({ ways, replacedBy, logo, publisher, period, isPeriodLong, title, subtitle, slogan }, reader) {
  const above = [...publisher, isPeriodLong ? void 0 : period].flatMap(
    (said, i) => said ? i ? [" \xB7 ", plain(said)] : [plain(said)] : []
  );
  return html`<header part="head">
    ${waysTemplate(ways, reader)}${replacedTemplate(replacedBy, reader)}
    ${logo ? html`<img class="logo" src=${logo.src} alt=${logo.alt} />` : nothing}
    ${heading(reader.level, "title", html`${above.length ? labelTemplate(above, "", title) : nothing}${plain(title)}`)}
    ${subtitle ? html`<p class="lead" part="subtitle">${plain(subtitle)}</p>` : nothing}
    ${isPeriodLong ? html`<p class="slogan muted">${plain(period)}</p>` : nothing}
    ${slogan ? html`<p class="slogan muted">${plain(slogan)}</p>` : nothing}
  </header>`;
}
function contentsTemplate(lines, reader, wide) {
  const words = documentWords(reader);
  const list = linesTemplate(lines);
  return html`<nav class="contents" part="contents" id=${CONTENTS} tabindex="-1" aria-label=${words.contents}>${wide ? html`<p class="list-head">${word(words.contents, reader)}</p>${list}` : html`<details><summary>${word(words.contents, reader)}</summary>${list}</details>`}</nav>`;
}
function linesTemplate(lines) {
  return html`<ol role="list">${lines.map(
    ({ anchor, label, title, lines: lines2 }) => html`<li><a href="#${anchor}">${spaced([plain(label), plain(title)])}</a>${lines2.length ? linesTemplate(lines2) : nothing}</li>`
  )}</ol>`;
}
function back(reader) {
  return html`<p class="to-contents"><a href="#${CONTENTS}">${word(documentWords(reader).backToContents, reader)}</a></p>`;
}

const LONGEST_PERIOD_LABEL = 40;
const FAR = 1e5;
const CONTENTS_LEVELS = 3;
function strategyView(content, reader) {
  const { publisher, period } = content;
  const parts = partViews(outlineOf(content), content, reader, reader.level + 1);
  const src = addressIn(publisher.logo?.src, reader.src);
  const said = period ? sayPeriod(period, reader, documentWords(reader)) : void 0;
  return {
    ways: waysView(content, reader),
    replacedBy: editionViews(content, "replaced-by", reader),
    publisher: namesOf(publisher.name, reader),
    logo: src ? { src, alt: say(publisher.logo?.alt, reader)?.text ?? "" } : void 0,
    period: said,
    isPeriodLong: said !== void 0 && said.text.length > LONGEST_PERIOD_LABEL,
    title: say(content.title, reader),
    subtitle: say(content.subtitle, reader),
    slogan: say(publisher.slogan, reader),
    parts,
    near: nearIn(parts),
    contents: contentsLines(parts, CONTENTS_LEVELS)
  };
}
function nearIn(parts) {
  let letters = 0;
  const far = parts.findIndex((part) => {
    const above = letters;
    letters += lettersOf(part);
    return above > FAR;
  });
  return far < 0 ? parts.length : far;
}
function lettersOf({ shows, parts }) {
  const own = shows.kind === "section" ? shows.section.body : shows.kind === "prose" ? shows.text : void 0;
  return parts.reduce((sum, part) => sum + lettersOf(part), own?.text.length ?? 0);
}
const MINORITY = /^(?:se|sma|smj|fi|fit|rom|yi)$/;
function namesOf(name, reader) {
  const own = say(name, reader);
  const official = typeof name === "string" ? [] : Object.entries(name).filter(([tag]) => MINORITY.test(tag));
  const others = official.flatMap(([tag, text]) => text === own?.text ? [] : { text, lang: tag });
  return own ? [own, ...others] : others;
}
function contentsLines(parts, depth) {
  if (!depth) return [];
  return parts.flatMap(
    ({ anchor, label, title, parts: parts2 }) => title && anchor ? { anchor, label, title, lines: contentsLines(parts2, depth - 1) } : contentsLines(parts2, depth)
  );
}

let policy;
function trusted(json) {
  const { trustedTypes } = globalThis;
  if (!trustedTypes) return json;
  try {
    policy ??= trustedTypes.createPolicy("samsyn", { createScript });
    return policy.createScript(json);
  } catch {
    console.warn('Samsyn: json-ld beh\xF6ver / needs "trusted-types samsyn".');
    return void 0;
  }
}
function createScript(text) {
  JSON.parse(text);
  return text;
}

const SCREENS_BETWEEN = 1.5;
function spaceOutWaysBack(root) {
  const places = [...root.querySelectorAll(".place")];
  const backs = places.map((place) => place.querySelector(".to-contents"));
  const height = backs.find((back) => back && !back.hidden)?.offsetHeight ?? 0;
  const heights = places.map(
    ({ offsetHeight }, i) => offsetHeight - (backs[i]?.hidden === false ? height : 0)
  );
  let passed = 0;
  for (const [i, back] of backs.entries()) {
    passed += heights[i];
    if (!back) continue;
    const hidden = i < places.length - 1 && passed < SCREENS_BETWEEN * innerHeight;
    if (back.hidden !== hidden) back.hidden = hidden;
    if (!hidden) passed = 0;
  }
}

class StrategyElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "title";
    this.#resized = observeSize(() => this.#measure());
    this.jsonLd = false;
    this.wide = false;
    this.#pieces = new LaterPieces(this, {
      links: new DeepLinks(this),
      coming: () => this.coming,
      done: () => this.#measure(),
      fail: (error) => this.fail(error)
    });
    new CurrentPart(this);
  }
  static {
    this.styles = [
      tokenStyles,
      baseStyles,
      notStatedStyles,
      partStyles,
      sectionStyles,
      strategyStyles,
      waysStyles
    ];
  }
  static {
    this.properties = {
      jsonLd: { type: Boolean, attribute: "json-ld" },
      wide: { state: true }
    };
  }
  /** What crawlers are told, from what was shown last. */
  #described;
  #pieces;
  #resized;
  connectedCallback() {
    super.connectedCallback();
    this.#resized?.observe(this);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized?.disconnect();
  }
  prepare(content) {
    const coming = [
      fetchWidgets(widgetsIn(content)),
      prepareGoals(content),
      prepareAssessed(content.measures),
      prepareAssessed(content.indicators)
    ].flatMap((one) => one ?? []);
    return coming.length ? Promise.all(coming) : void 0;
  }
  async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    await this.#pieces.drawn;
    return done;
  }
  view(content, reader) {
    if (this.jsonLd) this.#described = jsonLd(content, reader);
    return strategyTemplate(strategyView(content, reader), reader, this.wide, this.#pieces.later);
  }
  updated(changed) {
    super.updated(changed);
    this.#measure();
    this.#describe();
  }
  /** The style sheet decides; what it has decided is seen in the list. */
  #measure() {
    const contents = this.hasUpdated && this.renderRoot.querySelector(".contents");
    if (!contents) return;
    this.wide = getComputedStyle(contents).position === "sticky";
    globalThis.requestAnimationFrame?.(() => spaceOutWaysBack(this.renderRoot));
  }
  #describe() {
    const before = this.querySelector(':scope > script[type="application/ld+json"]');
    const text = this.jsonLd && this.#described ? JSON.stringify(this.#described) : void 0;
    if (before?.textContent === text) return;
    before?.remove();
    const data = text && trusted(text);
    if (!data) return;
    const script = document.createElement("script");
    script.type = "application/ld+json";
    script.text = data;
    this.append(script);
  }
}

export { StrategyElement };
//# sourceMappingURL=strategy.js.map
