import { c as findEntry } from './chunks/find.js';
import { h as heading, C as ContentWidget, b as baseStyles } from './chunks/heading.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { w as word, p as prose, a as plain, D as DeepLinks } from './chunks/deep-links.js';
import { css, nothing, html } from 'lit';
import { h as headTemplate } from './chunks/head.js';
import { s as sourceLine } from './chunks/source-line.js';
import { s as say } from './chunks/localized.js';
import './chunks/json.js';
import './chunks/version.js';
import './chunks/outcome.js';
import './chunks/dates.js';

const principleListStyles = css`.strata{list-style:none}.strata>li{min-inline-size:0;border-block-end:1px solid var(--_g);padding-block:calc(var(--_c) * .85);break-inside:avoid}ol.strata>li{display:grid;grid-template-columns:3em minmax(0,1fr);column-gap:.5em;align-items:baseline}.n{font-family:var(--_n);font-size:var(--_v);font-weight:400;line-height:1;font-variant-numeric:tabular-nums lining-nums;color:var(--_a);inline-size:0;white-space:nowrap}.t{max-inline-size:var(--_h)}.t>*+*{margin-block-start:.4em}.short>li{font-size:var(--_q);font-family:var(--_n)}.strata summary{color:inherit}.head+details{padding-block:.5em;border-block-end:1px solid var(--_g)}details[open]>.strata>li:last-child{border-block-end:0}@container samsyn (inline-size < 34em){ol.strata>li{grid-template-columns:2.1em minmax(0,1fr)}.n{font-size:var(--_z)}}@container samsyn (inline-size >= 50em){.strata.long:not(.short){columns:2;column-gap:calc(var(--_b) * 2)}}`;

function principleListTemplate(list, reader) {
  const { id, items, fold } = list;
  const head = headTemplate(list, reader);
  const level = head === nothing ? reader.level : reader.level + 1;
  const source = sourceLine(list.source, reader);
  const rows = rowsTemplate(list, level, reader);
  return html`<section part="principles" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>${head}${fold === "list" ? html`<details part="folded"><summary>${word(reader.words.showAllPrinciples(items.length), reader)}</summary>${rows}</details>` : rows}${source === nothing ? nothing : html`<div class="foot">${source}</div>`}</section>`;
}
function rowsTemplate({ items, numbered, short, fold }, level, reader) {
  const long = items.length > 5 && fold !== "texts" ? "long" : "";
  const rows = items.map((item, i) => {
    const number = numbered ? html`<span class="n">${i + 1}</span> ` : nothing;
    return html`<li part="principle" id=${item.id ?? nothing} tabindex=${item.id ? "-1" : nothing}>${number}<div class="t">${principle(item, short, fold, level, reader)}</div></li>`;
  });
  return numbered ? html`<ol class="strata ${long}" part="list" role="list">${rows}</ol>` : html`<ul class="strata plain ${short ? "short" : ""} ${long}" part="list" role="list">${rows}</ul>`;
}
function principle({ title, body }, short, fold, level, reader) {
  if (!title) return prose(body, reader);
  if (short) return plain(title);
  if (!body) return heading(level, "what", plain(title));
  return fold === "texts" ? html`<details><summary>${plain(title)}</summary><div>${prose(body, reader)}</div></details>` : html`${heading(level, "what", plain(title))}${prose(body, reader)}`;
}

function principleListView(principles, reader, folded) {
  const items = principles.items.map(({ id, title, body }) => ({ id, title: say(title, reader), body: say(body, reader) })).filter(({ title, body }) => title || body);
  const titled = items.every(({ title }) => title);
  const short = items.every(({ body }) => !body);
  return {
    id: principles.id,
    label: say(principles.label, reader),
    title: say(principles.title, reader),
    intro: say(principles.intro, reader),
    numbered: principles.numbered ?? false,
    short,
    fold: !folded ? "nothing" : titled && !short ? "texts" : "list",
    items,
    source: principles.source
  };
}

class PrincipleListElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "principles";
    this.folded = false;
    new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, principleListStyles];
  }
  static {
    this.properties = { folded: { type: Boolean } };
  }
  view(content, reader) {
    const principles = findEntry(content.principles, this.item);
    return principles && principleListTemplate(principleListView(principles, reader, this.folded), reader);
  }
}

export { PrincipleListElement };
//# sourceMappingURL=principle-list.js.map
