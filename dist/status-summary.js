import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { c as controlStyles } from './chunks/controls.styles.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { s as statusTemplate, S as Status } from './chunks/status-message.js';
import { s as statusIconStyles } from './chunks/status-icon.styles.js';
import { g as goalName, c as choiceTemplate, a as choicesStyles } from './chunks/goal-name.js';
import { css, nothing, html } from 'lit';
import { d as documentWords } from './chunks/locale2.js';
import { s as say, a as sayOwn } from './chunks/localized.js';
import { a as plain, b as prose, w as word } from './chunks/rich-text.js';
import { h as headTemplate } from './chunks/head.template.js';
import { s as statusIconTemplate } from './chunks/status-icon.template.js';
import { n as nounView } from './chunks/noun.view.js';
import { s as statusView, a as scaleStatusView } from './chunks/status.view.js';
import { g as goalPaths } from './chunks/goal-paths.js';
import { f as fragmentOf } from './chunks/fragment-of.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/find.js';
import './chunks/heading.template.js';
import './chunks/label.template.js';
import './chunks/plural.js';

const statusSummaryStyles = css`.landscape{position:relative;margin-block-start:var(--_e);padding-inline:var(--_c);border-radius:var(--_p);background:linear-gradient(var(--_o) 50%,var(--_k) 50%);overflow:hidden}.landscape:after{content:"";position:absolute;inset-inline:0;inset-block-start:calc(50% - var(--_g) / 2);border-block-start:var(--_g) solid var(--_a)}svg{display:block;max-inline-size:100%;block-size:auto}.landscape svg:dir(rtl){transform:scaleX(-1)}.risen{fill:var(--_a)}.set{fill:var(--_i)}.hollow{fill:none;stroke:var(--_i);stroke-width:.9}.broken{stroke-dasharray:2 1.5}.counts{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11em,100%),1fr));gap:var(--_e) var(--_c);margin-block-start:var(--_e)}.count{display:grid;grid-template-columns:auto 1fr;align-items:center;column-gap:.5em;line-height:1.3}.number{grid-column:1 / -1;font-family:var(--_r);font-weight:var(--_v);font-size:var(--_y);line-height:1.05;font-variant-numeric:lining-nums}.counts .foot{margin-block-start:.35em}.key{display:none}table{margin-block-start:var(--_c);border-collapse:collapse;inline-size:100%;line-height:1.4;font-variant-numeric:lining-nums tabular-nums}th,td{padding:.6em .75em;vertical-align:baseline;border-block-end:1px solid var(--_b);text-align:end}:is(th,td):first-child{text-align:start;padding-inline-start:0}thead th{overflow-wrap:normal;font-size:var(--_f);font-weight:700;color:var(--_a);vertical-align:bottom;border-block-end:var(--_g) solid var(--_a)}td:last-child{font-weight:700}.nought{color:var(--_d)}details{margin-block-start:var(--_c)}details>.filter{margin-block-start:var(--_e)}.head+.filter{margin-block:.5em var(--_e)}.head+.filter>.choice{inline-size:7em}.entries{list-style:none}.entries>li{display:flex;gap:.6em;padding-block:.6em;border-block-end:1px solid var(--_b)}.entries>[hidden]{display:none}@container samsyn (inline-size < 40em){.landscape{padding-inline:var(--_e)}.counts{grid-template-columns:repeat(2,minmax(0,1fr))}:is(table,tbody,tr,tbody th,td){display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}tbody{border-block-start:var(--_g) solid var(--_a)}tr{padding-block:.6em;border-block-end:1px solid var(--_b)}tbody :is(th,td){padding:.15em 0;border:0}tbody th{font-weight:700}tbody td{display:flex;justify-content:space-between;gap:1em}td>.key{display:inline;font-weight:400}}@media(forced-colors:active){.landscape{border:1px solid CanvasText;background:none}.risen,.set{fill:CanvasText}.hollow{stroke:CanvasText}}@media print{.landscape{background:none;break-inside:avoid}.risen,.set{fill:#000}.hollow{stroke:#000}.entries>[hidden]{display:flex}tr,li{break-inside:avoid}}`;

const FOLLOWED = ["goals", "measures", "indicators"];
const NOW = "";
function followedEntries(list, content, item, reader) {
  const lines = goalPaths(content.goals);
  const top = item ? lines.find((line) => line.at(-1).id === item) : void 0;
  if (item && !top) return [];
  const depth = top?.length ?? 0;
  const isWithin = (line) => !top || line[depth - 1] === top.at(-1);
  const areaOf = (line) => line[depth] && areaView(line[depth], reader);
  if (list === "goals") {
    const judged = lines.filter((line) => isWithin(line) && isFollowed(line.at(-1)));
    const parents = new Set(judged.map((line) => line.at(-2)));
    return lines.filter(
      (line) => isWithin(line) && (judged.includes(line) || parents.has(line.at(-2)) && !line.at(-1).goals?.length)
    ).map((line) => {
      const goal = line.at(-1);
      return entryView(
        goal,
        list,
        goalName(goal, reader),
        line.length > depth + 1 ? areaOf(line) : void 0,
        content,
        reader
      );
    });
  }
  const byId = new Map(lines.map((line) => [line.at(-1).id, line]));
  return (content[list] ?? []).flatMap((entry) => {
    const own = (entry.goals ?? []).flatMap((id) => byId.has(id) ? [byId.get(id)] : []);
    const line = own.find(isWithin);
    if (top && !line) return [];
    const name = say(entry.title, reader) ?? { text: entry.id ?? "" };
    return [entryView(entry, list, name, line && areaOf(line), content, reader)];
  });
}
const isFollowed = ({ status, assessments }) => status !== void 0 || assessments !== void 0;
function entryView({ id, status, assessments = [] }, list, name, area, content, reader) {
  const statuses = /* @__PURE__ */ new Map();
  const own = statusView(status, list, content, reader);
  if (own) statuses.set(NOW, own);
  for (const { date, status: status2 } of assessments) {
    const said = statusView(status2, list, content, reader);
    const written = typeof date === "string" ? date : date?.date ?? "";
    if (said) statuses.set(written.slice(0, 4), said);
  }
  return { name, href: fragmentOf(id, reader.isShown), area, statuses };
}
const areaView = (goal, reader) => {
  const name = goalName(goal, reader);
  return { key: goal.id ?? name.text, name, href: fragmentOf(goal.id, reader.isShown) };
};

const CELL = 10;
const RADIUS = 3.6;
const GAP = 0.8;
const SHAPE = 18;
function landscapeView(counts) {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const rows = Math.max(1, Math.round(Math.sqrt(all / SHAPE)));
  let x = 0;
  const paths = { above: "", on: "", below: "", waiting: "", broken: "" };
  for (const { status, count } of counts) {
    if (!count) continue;
    const { icon = "waiting" } = status;
    for (let i = 0; i < count; i++) {
      const [column, row] = [Math.floor(i / rows), i % rows];
      const own = Math.min(rows, count - column * rows);
      paths[icon] += (icon === "on" && rows === 1 ? halfSun : sun)(
        (x + column + 0.5) * CELL,
        heightOf(icon, row, own) * CELL
      );
    }
    x += Math.ceil(count / rows) + GAP;
  }
  return { width: Math.round((x - GAP) * CELL), height: (rows + 0.9) * CELL, paths };
}
function heightOf(icon, row, rows) {
  if (icon === "above") return -(row + 0.9);
  if (icon === "on") return row - (rows - 1) / 2;
  return row + 0.9;
}
const sun = (x, y) => `M${round(x - RADIUS)} ${round(y)}a${RADIUS} ${RADIUS} 0 1 1 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 1 ${ -2 * RADIUS} 0z`;
const halfSun = (x, y) => `M${round(x - RADIUS)} ${round(y)}a${RADIUS} ${RADIUS} 0 0 1 ${2 * RADIUS} 0z`;
const round = (number) => Math.round(number * 10) / 10;

function statusSummaryView({ of, item, year: asked, chosen }, content, reader) {
  const lists = FOLLOWED.filter((list2) => !of || of === list2);
  const found = lists.map((list2) => [list2, followedEntries(list2, content, item, reader)]).find(([, entries2]) => entries2.some(({ statuses }) => statuses.size));
  if (!found) return void 0;
  const [list, followed] = found;
  const years = [...new Set(followed.flatMap(({ statuses }) => [...statuses.keys()]))].filter((year2) => year2 !== NOW).sort().reverse();
  const year = asked !== void 0 && years.includes(asked) ? asked : years[0];
  const none = {
    key: "not-assessed",
    said: sayOwn(documentWords(reader).notAssessed, reader),
    icon: "waiting",
    order: Infinity
  };
  const stands = followed.map((entry) => ({ entry, status: statusIn(year, years[0], entry) ?? none }));
  const counts = countsOf(stands, content, reader);
  const keys = counts.map(({ status }) => status.key);
  const wanted = counts.some(({ status }) => status.key === chosen) ? chosen : "";
  const entries = stands.map(({ entry, status }) => ({
    entry,
    status,
    found: !wanted || status.key === wanted
  }));
  return {
    name: nameOf(list, content, reader),
    counts,
    landscape: landscapeView(counts),
    areas: areasOf(stands, keys),
    entries,
    found: entries.filter(({ found: found2 }) => found2).length,
    chosen: wanted,
    years: years.length > 1 ? years : [],
    year
  };
}
const statusIn = (year, latest, { statuses }) => statuses.get(year ?? NOW) ?? (year === latest ? statuses.get(NOW) : void 0);
function countsOf(stands, content, reader) {
  const scale = (content.statuses ?? []).map((word, place) => scaleStatusView(word, place, reader));
  const wordOf = (status) => content.statuses?.[scale.findIndex(({ key }) => key === status.key)];
  const all = new Map(
    [...scale, ...stands.map(({ status }) => status)].map((status) => [status.key, status])
  );
  return [...all.values()].sort((a, b) => a.order - b.order || 0).map((status) => ({
    status,
    count: stands.filter((one) => one.status.key === status.key).length,
    id: wordOf(status)?.id,
    note: say(wordOf(status)?.note, reader)
  }));
}
function areasOf(stands, keys) {
  const areas = new Map(stands.map(({ entry: { area } }) => [area?.key, area]));
  if (areas.size < 2) return [];
  return [...areas].map(([key, area]) => {
    const own = stands.filter(({ entry }) => entry.area?.key === key);
    const counts = keys.map((status) => own.filter((one) => one.status.key === status).length);
    return { area, counts, sum: own.length };
  });
}
function nameOf(list, { labels }, reader) {
  const own = list === "measures" ? nounView(labels?.measure, reader)?.title : void 0;
  return own ?? sayOwn(documentWords(reader)[list], reader);
}

const TITLE_ID = "samsyn-title";
function statusSummaryTemplate(summary, anchor, reader, onChoice) {
  const words = documentWords(reader);
  const { name, counts, landscape, year, years } = summary;
  const head = {
    label: name,
    title: sayOwn(year ? `${words.progress} ${year}` : words.progress, reader),
    intro: void 0
  };
  return html`<section part="summary" id=${anchor ?? nothing} tabindex=${anchor ? "-1" : nothing}>
    ${headTemplate(head, reader, "flat", TITLE_ID)}
    ${years.length ? yearTemplate(years, year, reader, onChoice) : nothing}
    ${landscapeTemplate(landscape)}
    <ul class="counts" part="counts" role="list">${counts.map((count) => countTemplate(count, reader))}</ul>
    ${summary.areas.length ? tableTemplate(summary, reader) : nothing}
    ${entriesTemplate(summary, reader, onChoice)}
  </section>`;
}
function landscapeTemplate({ width, height, paths }) {
  return html`<div class="landscape" part="landscape" aria-hidden="true">
    <svg viewBox="0 ${-height} ${width} ${2 * height}" width="${width / 4}em" focusable="false"><path class="risen" d=${paths.above}></path><path class="risen" d=${paths.on}></path><path class="set" d=${paths.below}></path><path class="hollow" d=${paths.waiting}></path><path class="hollow broken" d=${paths.broken}></path></svg>
  </div>`;
}
function countTemplate({ id, status, count, note }, reader) {
  return html`<li id=${id ?? nothing} tabindex=${id ? "-1" : nothing}><p class="count"><b class="number">${count}</b> ${statusIconTemplate(status.icon)}<span>${plain(status.said)}</span></p>${note ? html`<div class="foot">${prose(note, reader)}</div>` : nothing}</li>`;
}
function tableTemplate({ areas, counts }, reader) {
  const words = documentWords(reader);
  const heads = [...counts.map(({ status }) => status.said), sayOwn(words.total, reader)];
  return html`<table part="areas" role="table" aria-labelledby=${TITLE_ID}>
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${word(words.area, reader)}</th>${heads.map((head) => html`<th scope="col" role="columnheader">${plain(head)}</th>`)}</tr></thead>
    <tbody role="rowgroup">${areas.map((area) => areaTemplate(area, heads, reader))}</tbody>
  </table>`;
}
function areaTemplate({ area, counts, sum }, heads, reader) {
  const name = area ? linked(area.name, area.href) : word(documentWords(reader).all, reader);
  return html`<tr role="row"><th scope="row" role="rowheader">${name}</th>${[...counts, sum].map((count, i) => html`<td class=${count ? nothing : "nought"} role="cell"><span class="key">${plain(heads[i])}</span> ${count}</td>`)}</tr>`;
}
const linked = (name, href) => href ? html`<a href=${href}>${plain(name)}</a>` : plain(name);
function entriesTemplate(summary, reader, onChoice) {
  const { name, entries, found, chosen, counts } = summary;
  const words = documentWords(reader);
  const options = counts.filter(({ count }) => count).map(({ status }) => ({ value: status.key, said: status.said }));
  return html`<details part="entries">
    <summary>${word(words.goalsFound(entries.length, entries.length, name.text), reader)}</summary>
    <search class="filter" part="filters" aria-label=${name.text}>
      ${choiceTemplate({ name: "status", label: words.status, options, chosen, all: words.all }, reader, onChoice)}
      ${statusTemplate(
    sayOwn(words.goalsFound(found, entries.length, name.text), reader),
    options.filter(({ value }) => value === chosen).map(({ said }) => said)
  )}
    </search>
    <ul class="entries" role="list">${entries.map((one) => entryTemplate(one))}</ul>
  </details>`;
}
const yearTemplate = (years, year, reader, onChoice) => html`<div class="filter" part="years">
  ${choiceTemplate(
  {
    name: "year",
    label: documentWords(reader).year,
    options: years.map((one) => ({ value: one, said: { text: one } })),
    chosen: year
  },
  reader,
  onChoice
)}
</div>`;
function entryTemplate({ entry, status, found }) {
  const { name, href, area } = entry;
  return html`<li ?hidden=${!found}>${statusIconTemplate(status.icon)}<span>${linked(name, href)} <span class="muted">${plain(status.said)}${area ? html`\u00a0· ${plain(area.name)}` : nothing}</span></span></li>`;
}

class StatusSummaryElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "goals";
    this.#choose = (name, value) => void (this.chosen = { ...this.chosen, [name]: value });
    this.chosen = {};
    new Status(this);
    this.#links = new DeepLinks(this, () => this.requestUpdate());
  }
  static {
    this.styles = [
      tokenStyles,
      baseStyles,
      controlStyles,
      choicesStyles,
      statusIconStyles,
      statusSummaryStyles
    ];
  }
  static {
    this.properties = { of: {}, anchor: {}, chosen: { state: true } };
  }
  #links;
  #choose;
  view(content, reader) {
    const { item, of, chosen, anchor } = this;
    const shown = { ...reader, isShown: (id) => this.#links.isShownElsewhere(id) };
    const summary = statusSummaryView(
      { of, item, year: chosen.year, chosen: chosen.status ?? "" },
      content,
      shown
    );
    return summary && statusSummaryTemplate(summary, anchor, shown, this.#choose);
  }
}

export { StatusSummaryElement };
//# sourceMappingURL=status-summary.js.map
