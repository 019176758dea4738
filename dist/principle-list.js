import { b as findEntry } from './chunks/find.js';
import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { css, nothing, html } from 'lit';
import { w as word, b as prose, a as plain } from './chunks/rich-text.js';
import { h as headTemplate } from './chunks/head.template.js';
import { h as heading } from './chunks/heading.template.js';
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
import './chunks/label.template.js';
import './chunks/dates.js';

const principleListStyles = css`.strata{list-style:none}.strata>li{min-inline-size:0;border-block-end:1px solid var(--_b);padding-block:calc(var(--_e) * .85);break-inside:avoid}ol.strata>li{display:grid;grid-template-columns:3em minmax(0,var(--_l));column-gap:.5em}ol.strata>li>.t,ol.strata>li>.t>.what{grid-column:1 / -1;display:grid;grid-template-columns:subgrid;align-items:baseline}ol.strata>li>.t>:not(.n,.what){grid-column:2;min-inline-size:0}.n{font-family:var(--_r);font-size:var(--_y);font-weight:400;line-height:1;font-variant-numeric:tabular-nums lining-nums;color:var(--_a);inline-size:0;white-space:nowrap}ul.strata .t{max-inline-size:var(--_l)}.t>*+*{margin-block-start:.4em}.t>.n+*{margin-block-start:0}.short>li{font-size:var(--_q);font-family:var(--_r)}.strata summary{color:inherit}.head+details{padding-block:.5em;border-block-end:1px solid var(--_b)}details[open]>.strata>li:last-child{border-block-end:0}@container samsyn (inline-size < 34em){ol.strata>li{grid-template-columns:2.1em minmax(0,1fr)}.n{font-size:var(--_14)}}@container samsyn (inline-size >= 50em){.strata.long:not(.short){columns:2;column-gap:calc(var(--_c) * 2)}}`;

function principleListTemplate(list, reader) {
  const { id, items, fold } = list;
  const head = headTemplate(list, reader, "", "samsyn-title");
  const level = head === nothing ? reader.level : reader.level + 1;
  const source = sourceLine(list.source, reader);
  const rows = rowsTemplate(list, level, reader);
  return html`<section part="principles" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    ${head}
    ${fold === "list" ? html`<details part="folded">
            <summary id="samsyn-all" aria-labelledby=${list.title ? "samsyn-all samsyn-title" : nothing}>
              ${word(reader.words.showAllPrinciples(items.length), reader)}
            </summary>
            ${rows}
          </details>` : rows}
    ${source === nothing ? nothing : html`<div class="foot">${source}</div>`}
  </section>`;
}
function rowsTemplate({ items, numbered, short, fold }, level, reader) {
  const long = items.length > 5 && fold !== "texts" ? "long" : "";
  const rows = items.map((item, i) => {
    const number = numbered ? html`<span class="n">${i + 1}\u00a0</span>` : nothing;
    return html`<li part="principle" id=${item.id ?? nothing} tabindex=${item.id ? "-1" : nothing}>
      <div class="t">${principle(item, number, short, fold, level, reader)}</div>
    </li>`;
  });
  return numbered ? html`<ol class="strata ${long}" part="list" role="list">
        ${rows}
      </ol>` : html`<ul class="strata plain ${short ? "short" : ""} ${long}" part="list" role="list">
        ${rows}
      </ul>`;
}
function principle({ title, body }, number, short, fold, level, reader) {
  if (!title) return [number, prose(body, reader)];
  if (short) return [number, plain(title)];
  if (fold === "texts" && body)
    return html`${number}<details>
        <summary>${plain(title)}</summary>
        <div>${prose(body, reader)}</div>
      </details>`;
  return html`${heading(level, "what", [number, plain(title)])}${prose(body, reader)}`;
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
