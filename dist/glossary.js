import { b as findEntry } from './chunks/find.js';
import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { css, nothing, html } from 'lit';
import { d as documentWords } from './chunks/locale2.js';
import { a as plain, w as word, b as prose } from './chunks/rich-text.js';
import { h as headTemplate } from './chunks/head.template.js';
import { s as sign } from './chunks/label.template.js';
import { L as LAZY_LAYOUT_FROM } from './chunks/lazy-layout.js';
import { s as sourceLine } from './chunks/source.template.js';
import { s as say } from './chunks/localized.js';
import './chunks/goal-paths.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/heading.template.js';
import './chunks/dates.js';

const glossaryStyles = css`.terms:first-child{border-block-start:var(--_g) solid var(--_a)}.terms>div{display:grid;gap:.25em calc(var(--_c) * 1.5);border-block-end:1px solid var(--_b);padding-block:calc(var(--_e) * .85)}.many>div{content-visibility:var(--_w);contain-intrinsic-block-size:auto 5em;overflow-clip-margin:.5em}dt{font-family:var(--_r);font-weight:var(--_v);font-size:var(--_q);line-height:1.25;justify-self:start;hyphens:auto;hyphenate-limit-chars:14 6 6}dt .label{font-family:var(--_13);font-size:calc(.875em / var(--_j));margin-block-start:.25em;color:inherit}dd{max-inline-size:var(--_l)}.terms>:is(.self,:has(>:focus)){--_12:var(--_i);background:var(--_k);color:var(--_i);border-color:transparent}.terms>:is(.self,:has(>:focus)) a{color:inherit}.terms>:is(.self,:has(>:focus)) .foot{color:var(--_s)}.terms:has(>.self)>div{padding-inline:.85em}.terms:not(:has(>.self))>:has(>:focus){box-shadow:-.85em 0 var(--_k),.85em 0 var(--_k)}@container samsyn (inline-size >= 40em){.terms>div{grid-template-columns:minmax(0,1fr) minmax(0,2fr);align-items:baseline}}@media(forced-colors:active){.self{outline:.125em solid CanvasText}}@media print{.terms>div{break-inside:avoid}}`;

function glossaryTemplate(glossary, reader) {
  const { id, terms } = glossary;
  return html`<section part="glossary" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    ${headTemplate(glossary, reader)}
    <dl class=${terms.length > LAZY_LAYOUT_FROM ? "terms many" : "terms"} part="terms">
      ${terms.map((term) => termTemplate(term, reader))}
    </dl>
  </section>`;
}
function termTemplate({ id, term, definition, source, own }, reader) {
  const from = sourceLine(source, reader);
  return html`<div class=${own ? "self" : nothing} part=${own ? "entry own" : "entry"}>
    <dt part="term" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
      ${plain(term)}${own ? html`${sign(":")} <span class="label">${word(documentWords(reader).thisDocument, reader)}</span>` : nothing}
    </dt>
    <dd part="definition">
      ${prose(definition, reader)}${from === nothing ? nothing : html`<div class="foot">${from}</div>`}
    </dd>
  </div>`;
}

function glossaryView(glossary, reader) {
  return {
    id: glossary.id,
    label: say(glossary.label, reader),
    title: say(glossary.title, reader),
    intro: say(glossary.intro, reader),
    terms: glossary.terms.map((term) => termView(term, reader)).filter(({ term }) => term)
  };
}
function termView({ id, term, definition, source, own = false }, reader) {
  return { id, term: say(term, reader), definition: say(definition, reader), source, own };
}

class GlossaryElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "glossaries";
    new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, glossaryStyles];
  }
  view(content, reader) {
    const glossary = findEntry(content.glossaries, this.item);
    return glossary && glossaryTemplate(glossaryView(glossary, reader), reader);
  }
}

export { GlossaryElement };
//# sourceMappingURL=glossary.js.map
