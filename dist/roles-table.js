import { c as findActor, i as isPublisher, b as findEntry } from './chunks/find.js';
import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { c as controlStyles } from './chunks/controls.styles.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { s as statusTemplate, S as Status } from './chunks/status-message.js';
import { css, nothing, html } from 'lit';
import { a as addressIn } from './chunks/address.js';
import { a as sayOwn, s as say, b as sayAll } from './chunks/localized.js';
import { w as word, b as prose, a as plain, f as flow } from './chunks/rich-text.js';
import { h as headTemplate } from './chunks/head.template.js';
import { s as sign } from './chunks/label.template.js';
import { L as LAZY_LAYOUT_FROM } from './chunks/lazy-layout.js';
import { s as sourceLine } from './chunks/source.template.js';
import './chunks/goal-paths.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/heading.template.js';
import './chunks/dates.js';

const rolesTableStyles = css`table{border-collapse:collapse;inline-size:100%;line-height:1.4}:where(th,td){padding:.75em;vertical-align:baseline;border-block-end:1px solid var(--_b)}thead{border-block-end:var(--_g) solid var(--_a)}thead th{font-size:var(--_f);font-weight:700;color:var(--_a);border-block-end:0;padding:0 calc(.75em / .875) .5em}tbody th{inline-size:32%;font-family:var(--_r);font-weight:var(--_v);font-size:var(--_q);line-height:1.25;padding:calc(.75em / var(--_j))}.self{background:var(--_k);color:var(--_i)}.self :is(th,td){border-block-end-color:transparent}.self .label{color:inherit;font-family:var(--_13);margin-block-start:.35em;font-size:calc(.875em / var(--_j));font-weight:400}.self .foot{color:var(--_s)}td>ul{columns:2 14em;column-gap:var(--_c)}td li{break-inside:avoid;padding-block-end:.3em}td .dashes>li+li{margin-block-start:0}.field{inline-size:18em}.long{table-layout:fixed}.long td>ul{content-visibility:var(--_w);contain-intrinsic-block-size:auto 4.5em}tr[hidden],li[hidden]{display:none}@container samsyn (inline-size < 34em){table,:is(tbody,tr,th,td){display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}tbody{border-block-start:var(--_g) solid var(--_a)}tbody th{inline-size:auto;border:0;padding-block-end:0}tbody td{padding-block-start:.4em}:is(tbody th,tbody td){padding-inline:0}.self :is(th,td){padding-inline:.85em}.self th{padding-inline:calc(.85em / var(--_j))}.field{inline-size:100%}}@media(forced-colors:active){.self{outline:.125em solid CanvasText;outline-offset:-.125em}}@media print{tr,tr[hidden]{display:table-row;break-inside:avoid}li[hidden]{display:list-item}.self{font-weight:700}.self :is(th,td){border-block-end-color:var(--_b)}}`;

function rolesTableTemplate(table, reader, onSearch) {
  const { id, rows, note } = table;
  const { words } = reader;
  const source = sourceLine(table.source, reader);
  return html`<section part="roles" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    ${headTemplate(table, reader, "flat", "samsyn-title")}
    ${table.count > 1 ? search(table, reader, onSearch) : nothing}
    <table
      class="roles ${rows.length > LAZY_LAYOUT_FROM ? "long" : ""}"
      part="table"
      role="table"
      aria-labelledby=${table.title ? "samsyn-title" : nothing}
      aria-label=${table.title ? nothing : words.duties}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${word(words.actor, reader)}</th>
          <th scope="col" role="columnheader">${word(words.duties, reader)}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => rowTemplate(row, reader))}
      </tbody>
    </table>
    ${note || source !== nothing ? html`<div class="foot">${note ? html`<div>${prose(note, reader)}</div>` : nothing}${source}</div>` : nothing}
  </section>`;
}
function search({ query, count, found, title }, reader, onSearch) {
  const { words } = reader;
  const name = title ? "samsyn-search-label samsyn-title" : "samsyn-search-label";
  return html`<search class="filter" part="search" aria-labelledby=${name}>
    <label for="samsyn-search"><span id="samsyn-search-label">${word(words.searchDuties, reader)}</span></label>
    <input
      id="samsyn-search"
      class="field"
      type="search"
      autocomplete="off"
      spellcheck="false"
      @input=${onSearch}
    />
    ${statusTemplate(sayOwn(words.found(found, count, query), reader), query && found ? [{ text: query }] : [])}
  </search>`;
}
function rowTemplate({ name, url, own, duties, note, found }, reader) {
  const href = addressIn(url, reader.src);
  return html`<tr
    role="row"
    class=${own ? "self" : nothing}
    part=${own ? "row own" : "row"}
    ?hidden=${!found}
  >
    <th scope="row" role="rowheader">
      ${href ? html`<a href=${href}>${plain(name)}</a>` : plain(name)}${own ? html`${sign(":")} <span class="label">${word(reader.words.ownDuties, reader)}</span>` : nothing}
    </th>
    <td role="cell">
      <ul class="dashes" role="list">
        ${duties.map((duty) => html`<li ?hidden=${!duty.found}>${flow(duty.said, reader)}</li>`)}
      </ul>
      ${note ? html`<div class="foot">${prose(note, reader)}</div>` : nothing}
    </td>
  </tr>`;
}

function rolesTableView(roles, content, reader, query) {
  const wanted = fold(query.trim());
  const rows = roles.entries.map((entry) => roleView(entry, content, reader, wanted));
  const duties = rows.flatMap((row) => row.duties);
  return {
    id: roles.id,
    label: say(roles.label, reader),
    title: say(roles.title, reader),
    intro: say(roles.intro, reader),
    rows,
    query: query.trim(),
    count: duties.length,
    found: duties.filter(({ found }) => found).length,
    note: say(roles.note, reader),
    source: roles.source
  };
}
function roleView(entry, content, reader, wanted) {
  const actor = findActor(content, entry.actor);
  const name = say(actor?.name ?? entry.actor, reader);
  const named = matches(name, wanted) || matches(say(actor?.short, reader), wanted);
  const duties = sayAll(entry.duties, reader).map((said) => ({
    said,
    found: named || matches(said, wanted)
  }));
  return {
    name,
    url: actor?.url,
    own: isPublisher(content, actor, entry.actor),
    duties,
    note: say(entry.note, reader),
    found: named || duties.some(({ found }) => found)
  };
}
const matches = (said, wanted) => !!said && fold(said.text).includes(wanted);
const fold = (text) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");

class RolesTableElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "roles";
    this.query = "";
    new DeepLinks(this);
    new Status(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, controlStyles, rolesTableStyles];
  }
  static {
    this.properties = { query: { state: true } };
  }
  view(content, reader) {
    const roles = findEntry(content.roles, this.item);
    const onSearch = (event) => void (this.query = event.target.value);
    return roles && rolesTableTemplate(rolesTableView(roles, content, reader, this.query), reader, onSearch);
  }
}

export { RolesTableElement };
//# sourceMappingURL=roles-table.js.map
