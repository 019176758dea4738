import { h as heading, C as ContentWidget, b as baseStyles } from './chunks/heading.template.js';
import { c as controlStyles } from './chunks/controls.styles.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { a as plain, p as prose, w as word, c as inline, D as DeepLinks } from './chunks/deep-links.js';
import { s as statusTemplate, S as Status } from './chunks/status-message.js';
import { s as statusIconTemplate, a as statusIconStyles } from './chunks/status-icon.template.js';
import { a as notStated, n as notStatedStyles } from './chunks/not-stated.template.js';
import { css, nothing, html } from 'lit';
import { d as documentWords } from './chunks/locale.js';
import { a as sayOwn, s as say } from './chunks/localized.js';
import { L as LAZY_LAYOUT_FROM } from './chunks/lazy-layout.js';
import { s as sourceLine } from './chunks/source.template.js';
import { t as time } from './chunks/date.template.js';
import { f as findGoal } from './chunks/find.js';
import { s as sayToken } from './chunks/tokens.js';
import { a as addressIn } from './chunks/address.js';
import { s as sayDate } from './chunks/dates.js';
import { r as responsibleViews } from './chunks/responsible.view.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/version.js';
import './chunks/widget-problems.js';

const choicesStyles = css`.filter{align-items:end;gap:.75em 1.25em;margin-block-end:var(--_d)}.filter>p{padding-block:.7em}.choice{min-inline-size:0;inline-size:16em}.choice>label{display:block;font-weight:700;margin-block-end:.25em}.field{inline-size:100%;text-overflow:ellipsis}@container samsyn (inline-size < 34em){.choice{inline-size:100%}}`;

const measureListStyles = css`.group:not([hidden])~.group{margin-block-start:calc(var(--_d) * 1.75)}.strata{list-style:none}.open{border-block-start:var(--_h) solid var(--_a)}.strata>li{display:grid;grid-template-columns:minmax(0,1fr);column-gap:.5em;align-items:baseline;padding-block:calc(var(--_e) * 1.1);border-block-end:1px solid var(--_c);break-inside:avoid}.numbered>li{--_11:3.4em;grid-template-columns:var(--_11) minmax(0,var(--_m)) minmax(0,1fr)}.wide>li{--_11:8em}.above>li{grid-template-columns:minmax(0,1fr);row-gap:.25em}.numbered:not(.above)>li>.t,.numbered:not(.above)>li>.t>.name{grid-column:1 / span 2;display:grid;grid-template-columns:subgrid;align-items:baseline}.numbered:not(.above)>li>.t{grid-template-columns:var(--_11) minmax(0,1fr);column-gap:.5em}.numbered:not(.above)>li>.t>:not(.n,.name){grid-column:2;min-inline-size:0}.n{font-family:var(--_q);font-size:calc(var(--_x) / var(--_r, 1));font-weight:400;line-height:1;font-variant-numeric:tabular-nums lining-nums;color:var(--_a);min-inline-size:0}.short .n{inline-size:0;white-space:nowrap}:is(.long,.wide,.above) .n{font-size:calc(var(--_t) / var(--_r, 1))}.above .n{display:block;margin-block-end:.25em}:not(.numbered)>li>.t,.above>li>.t{max-inline-size:var(--_m)}.t>*+*{margin-block-start:.4em}.t>.n+*{margin-block-start:0}.t>.result{margin-block-start:calc(var(--_e) * .75)}.result>.label+*{margin-block-start:0}.name{font-family:var(--_q);font-weight:var(--_w);font-size:var(--_t);line-height:1.3;--_r:var(--_i)}.about{font-size:var(--_g);line-height:1.4;display:flex;flex-wrap:wrap;gap:.3em 1.75em;margin-block-start:.9em}.numbered .about{grid-column:2 / -1}.above .about{grid-column:1}.about>div{display:grid;grid-template-columns:max-content minmax(0,1fr);column-gap:.5em}dt{color:var(--_b);hyphens:auto}dd{grid-column:2;font-weight:600;hyphens:auto;hyphenate-limit-chars:14 6 6}dd:has(>a)+dd{margin-block-start:.4em}.status-icon{margin-inline-end:.4em;vertical-align:-.3em}.title>.status-icon{color:var(--_a);vertical-align:-.2em}.group[hidden],.strata>[hidden]{display:none}.many>li{content-visibility:var(--_y);contain-intrinsic-block-size:auto 7em}@container samsyn (inline-size < 34em){.numbered>li{--_11:2.1em;grid-template-columns:var(--_11) minmax(0,1fr)}.long>li{--_11:3.4em}.wide>li,.above>li{grid-template-columns:minmax(0,1fr);row-gap:.25em}.n{font-size:calc(var(--_13) / var(--_r, 1))}.numbered.wide>li>.t,.numbered.wide>li>.t>.name{grid-column:1;display:block}.wide .n{display:block;margin-block-end:.25em}.wide>li>.about{grid-column:1}.about{display:grid}.about>div{grid-template-columns:6.5em minmax(0,1fr)}.about time{white-space:normal}}@container samsyn (inline-size >= 54em){.rich>li{grid-template-columns:minmax(0,var(--_m)) minmax(21em,1fr)}.rich.numbered>li{grid-template-columns:var(--_11) minmax(0,var(--_m)) minmax(21em,1fr)}.rich.above>li{grid-template-columns:minmax(0,var(--_m)) minmax(21em,1fr)}.above .t{grid-column:1}.above .about{grid-row:1}.rich>li>.about{grid-column:-2;display:grid;margin:0;padding-inline-start:1.5em}.rich .about>div{grid-template-columns:7.5em minmax(0,1fr)}}@media print{.group[hidden]{display:block}.strata>[hidden]{display:grid}}`;

function measureTemplate(measure, found, numbers, level, reader) {
  const { id, number, title, body, result, note, facts } = measure;
  const source = sourceLine(measure.source, reader);
  const n = numbers === "none" ? nothing : html`<span class="n">${plain(number)}${number ? "\xA0" : nothing}</span>`;
  const named = [n, plain(title)];
  const name = title && (level ? heading(level, "name", named) : html`<p class="name">${named}</p>`);
  return html`<li part="measure" id=${id ?? nothing} tabindex=${id ? "-1" : nothing} ?hidden=${!found}>
    <div class="t">
      ${name ?? n}${prose(body, reader)}
      ${result === void 0 ? nothing : html`<div class="result"><p class="label">${word(documentWords(reader).result, reader)}</p>${result ? prose(result, reader) : html`<p>${notStated(reader)}</p>`}</div>`}
      ${note || source !== nothing ? html`<div class="foot">${prose(note, reader)}${source}</div>` : nothing}
    </div>
    ${facts.length ? html`<dl class="about" part="facts">${facts.map((fact) => factTemplate(fact, reader))}</dl>` : nothing}
  </li>`;
}
function factTemplate({ label, values }, reader) {
  return html`<div>
    <dt>${word(label, reader)}</dt>
    ${values.length ? values.map((value) => html`<dd>${valueTemplate(value, reader)}</dd> `) : html`<dd>${notStated(reader)}</dd>`}
  </div>`;
}
function valueTemplate({ said, href, asides, marked, icon }, reader) {
  const words = marked ? inline(said, reader) : time(said);
  return html`${measureStatusIcon(icon)}${href ? html`<a href=${href}>${words}</a>` : words}${asides?.length ? html` (${asides.map((aside, i) => [i ? "; " : "", inline(aside, reader)])})` : nothing}`;
}
const ICONS = {
  done: "above",
  ongoing: "on",
  delayed: "below",
  planned: "waiting",
  stopped: "broken"
};
const measureStatusIcon = (status) => statusIconTemplate(status && ICONS[status]);

function measureListTemplate(list, reader, onChoice) {
  return html`<section part="measures">
    ${list.filters.length ? filters(list, reader, onChoice) : nothing}
    ${list.count ? list.groups.map((group) => groupTemplate(group, list, reader)) : html`<div class="state"><p class="what">${word(documentWords(reader).noMeasures, reader)}</p></div>`}
  </section>`;
}
function filters({ filters: filters2, found, count, about }, reader, onChoice) {
  const name = [documentWords(reader).measures, about?.text].filter(Boolean).join(": ");
  return html`<search class="filter" part="filters" aria-label=${name}>
    ${filters2.map((filter) => choice(filter, reader, (event) => onChoice(filter.way, event)))}
    ${statusTemplate(
    sayOwn(documentWords(reader).measuresFound(found, count), reader),
    filters2.flatMap(
      ({ options, chosen }) => options.filter(({ value }) => chosen && value === chosen).map(({ said }) => said)
    )
  )}
  </search>`;
}
function choice({ way, label, options, chosen }, reader, onInput) {
  const top = Math.min(...options.map(({ depth }) => depth));
  return html`<div class="choice">
    <label for="samsyn-${way}">${word(label, reader)}</label>
    <select id="samsyn-${way}" class="field" .value=${chosen} @input=${onInput}>
      <option value="">${documentWords(reader).all}</option>
      ${options.map(
    ({ value, said, depth }) => html`<option value=${value} lang=${said.lang ?? nothing}>${"\u2003".repeat(depth - top)}${said.text}</option>`
  )}
    </select>
  </div>`;
}
function groupTemplate({ name, icon, measures, found }, { numbers, rich, bare, count }, reader) {
  const level = bare ? void 0 : name ? reader.level + 1 : reader.level;
  const shape = [
    name ? "" : "open",
    numbers === "none" ? "" : `numbered ${numbers}`,
    rich ? "rich" : "",
    count > LAZY_LAYOUT_FROM ? "many" : ""
  ].join(" ");
  const rows = measures.map(({ measure, found: found2 }) => measureTemplate(measure, found2, numbers, level, reader));
  const label = name ? nothing : documentWords(reader).measures;
  return html`<div class="group" part="group" ?hidden=${!found}>
    ${name ? html`<div class="head" part="head">${heading(reader.level, "title", html`${measureStatusIcon(icon)}${plain(name)}`)}</div>` : nothing}
    ${numbers === "none" ? html`<ul class="strata ${shape}" part="list" role="list" aria-label=${label}>${rows}</ul>` : html`<ol class="strata ${shape}" part="list" role="list" aria-label=${label}>${rows}</ol>`}
  </div>`;
}

function measureView(measure, goals, { content, isShown }, reader) {
  const { responsible, start, due, status, funding, related, updated, result } = measure;
  const words = documentWords(reader);
  const dated = (label, date) => fact(label, date, values(sayDate(date, reader)));
  return {
    id: measure.id,
    number: say(measure.number, reader),
    title: say(measure.title, reader),
    body: say(measure.body, reader),
    result: result === null ? null : say(result, reader),
    note: say(measure.note, reader),
    source: measure.source,
    facts: [
      fact(reader.words.responsible, responsible, responsibleOf(measure, content, reader)),
      dated(words.start, start),
      dated(words.due, due),
      fact(
        words.status,
        status,
        values(sayToken(status, words.statuses, reader), {
          icon: status ? measureStatusOf(status) : void 0
        })
      ),
      fact(
        words.goals,
        goals,
        goals.map((goal) => ({ said: goalName(goal, reader), href: fragment(goal.id, isShown) }))
      ),
      fact(words.funding, funding, values(say(funding, reader), { marked: true })),
      fact(
        words.seeAlso,
        related,
        (related ?? []).flatMap((text) => relatedTo(text, content, isShown, reader))
      ),
      dated(reader.words.updated, updated)
    ].flat()
  };
}
const values = (said, more) => said ? [{ said, ...more }] : [];
const fact = (label, given, values2) => given === null || values2.length ? [{ label, values: values2 }] : [];
function responsibleOf({ responsible }, content, reader) {
  return responsibleViews(responsible, content, reader, documentWords(reader).undecided);
}
function goalName({ code, title, summary, label, id }, reader) {
  const name = say(title, reader) ?? say(summary, reader) ?? say(label, reader);
  const number = say(code, reader)?.text;
  if (!name) return { text: number ?? id };
  return number ? { ...name, text: `${number} ${name.text}` } : name;
}
const MEASURE_STATUSES = [
  ["planned", /^plan(?:ned|erad|erat)$/],
  ["ongoing", /^(?:ongoing|pågår|pågående)$/],
  ["done", /^(?:done|klart?)$/],
  ["delayed", /^(?:delayed|försena[dt])$/],
  ["stopped", /^(?:stopped|avbrut(?:en|et))$/]
];
function measureStatusOf(status) {
  const words = typeof status === "string" ? [status] : Object.values(status);
  const plain = words.map((word) => word.trim().normalize("NFC").toLowerCase());
  return MEASURE_STATUSES.find(([, known]) => plain.some((word) => known.test(word)))?.[0];
}
function relatedTo(text, { documents }, isShown, reader) {
  const found = documents?.find(({ id }) => id !== void 0 && id === text);
  return found ? values(say(found.title, reader), {
    href: addressIn(found.url, reader.src) || fragment(found.id, isShown)
  }) : values(say(text, reader), { marked: true });
}
const fragment = (id, isShown) => id !== void 0 && isShown(id) ? `#${id}` : void 0;

function measureEntries(content, reader) {
  const all = goalLines(content.goals);
  const lines = new Map(all.map((line) => [line.at(-1).id, line]));
  const order = new Map(all.map((line, i) => [line.at(-1), i]));
  return (content.measures ?? []).map((measure) => {
    const own = (measure.goals ?? []).flatMap((id) => lines.has(id) ? [lines.get(id)] : []);
    const goals = own.flatMap(
      (line) => line.map((goal, depth) => ({
        value: goal.id ?? `#${order.get(goal)}`,
        said: goalName(goal, reader),
        order: order.get(goal),
        depth
      }))
    );
    const names = responsibleOf(measure, content, reader);
    const responsible = names.map(({ said }) => ({ value: said.text, said, order: 0, depth: 0 }));
    return { measure, lines: own, traits: { goal: goals, responsible, status: statusOf(measure, reader) } };
  });
}
function goalLines(goals = [], above = []) {
  return goals.flatMap((goal) => [[...above, goal], ...goalLines(goal.goals, [...above, goal])]);
}
function statusOf({ status }, reader) {
  const said = sayToken(status, documentWords(reader).statuses, reader);
  if (!said || !status) return [];
  const known = measureStatusOf(status);
  const order = MEASURE_STATUSES.findIndex(([name]) => name === known);
  return [
    {
      value: known ?? said.text.toLowerCase(),
      said,
      order: known ? order : MEASURE_STATUSES.length,
      depth: 0
    }
  ];
}

const FILTERED_FROM = 5;
function filterViews(entries, chosen, reader) {
  if (entries.length < FILTERED_FROM) return [];
  const { goals, status } = documentWords(reader);
  const labels = { goal: goals, responsible: reader.words.responsible, status };
  return ["goal", "responsible", "status"].flatMap((way) => {
    const options = traitsOf(entries, way, reader).filter(
      ({ value }) => !entries.every((entry) => hasTrait(entry, way, value))
    );
    const asked = chosen[way] ?? "";
    const known = options.some(({ value }) => value === asked);
    return options.length ? [{ way, label: labels[way], options, chosen: known ? asked : "" }] : [];
  });
}
function traitsOf(entries, way, reader) {
  const all = /* @__PURE__ */ new Map();
  for (const trait of entries.flatMap(({ traits }) => traits[way]))
    if (!all.has(trait.value)) all.set(trait.value, trait);
  return [...all.values()].sort(
    (a, b) => a.order - b.order || a.said.text.localeCompare(b.said.text, reader.lang)
  );
}
function fits(entry, filters) {
  return filters.every(({ way, chosen }) => !chosen || hasTrait(entry, way, chosen));
}
function hasTrait({ traits }, way, value) {
  return traits[way].some((trait) => trait.value === value);
}

function groupsOf(entries, by, reader) {
  const words = documentWords(reader);
  const groups = by === "none" ? [] : by === "status" ? part(entries, "status", ({ traits }) => traits.status[0], reader) : part(entries, "goal", goalAt(depthOf(entries)), reader);
  if (groups.length < (by ? 1 : 2)) return [{ name: void 0, entries }];
  const rest = entries.filter((entry) => !groups.some((group) => group.entries.includes(entry)));
  const name = sayOwn(by === "status" ? words.noStatus : words.otherMeasures, reader);
  return rest.length ? [...groups, { name, entries: rest }] : groups;
}
function part(entries, way, traitOf, reader) {
  return traitsOf(entries, way, reader).flatMap(({ value, said }) => {
    const own = entries.filter((entry) => traitOf(entry)?.value === value);
    return own.length ? [{ value, name: said, entries: own }] : [];
  });
}
function depthOf(entries) {
  const lines = entries.flatMap(({ lines: [first] }) => first ? [first] : []);
  const deepest = Math.max(0, ...lines.map((line) => line.length - 1));
  let depth = 0;
  while (depth < deepest && new Set(lines.map((line) => line[depth] ?? line.at(-1))).size < 2) depth++;
  return depth;
}
function goalAt(depth) {
  return ({ lines: [first], traits }) => first && traits.goal[Math.min(depth, first.length - 1)];
}

function measureListView({ item, group, chosen }, around, reader) {
  const all = measureEntries(around.content, reader);
  const entries = item ? all.filter((entry) => entry.measure.id === item || hasTrait(entry, "goal", item)) : all;
  const goal = item ? findGoal(around.content, item) : void 0;
  if (!all.length || !entries.length && !goal) return void 0;
  const filters = filterViews(entries, chosen, reader);
  const groups = groupsOf(entries, group, reader).map(({ value, name, entries: entries2 }) => {
    const measures2 = entries2.map((entry) => ({
      measure: measureView(entry.measure, namedGoals(entry, [item, value]), around, reader),
      found: fits(entry, filters)
    }));
    const icon = MEASURE_STATUSES.find(([known]) => known === value)?.[0];
    return { name, icon, measures: measures2, found: measures2.some(({ found }) => found) };
  });
  const measures = groups.flatMap((each) => each.measures);
  const rich = measures.some(({ measure }) => measure.facts.length);
  return {
    about: goal && goalName(goal, reader),
    filters,
    groups,
    count: measures.length,
    found: measures.filter(({ found }) => found).length,
    numbers: roomFor(measures.map(({ measure }) => measure.number?.text ?? "")),
    rich,
    bare: !rich && measures.every(
      ({ measure }) => !measure.body && !measure.note && !measure.source && measure.result === void 0
    )
  };
}
function roomFor(numbers) {
  const longest = Math.max(...numbers.map(({ length }) => length));
  const piece = Math.max(...numbers.flatMap((number) => number.split(/\s/).map(({ length }) => length)));
  if (!(longest > 0)) return "none";
  if (longest <= 2) return "short";
  return piece <= 4 ? "long" : piece <= 10 ? "wide" : "above";
}
function namedGoals({ lines }, known) {
  return lines.map((line) => line.at(-1)).filter(({ id }) => !known.includes(id));
}

class MeasureListElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "measures";
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
      notStatedStyles,
      statusIconStyles,
      measureListStyles
    ];
  }
  static {
    this.properties = { group: {}, chosen: { state: true } };
  }
  #links;
  /** Shows all measures again, where a link leads to one that is not chosen. */
  reveal(target) {
    if (!target.closest("[hidden]")) return;
    this.chosen = {};
    this.performUpdate();
  }
  view(content, reader) {
    const around = { content, isShown: (id) => this.#links.isShownElsewhere(id) };
    const list = measureListView({ item: this.item, group: this.group, chosen: this.chosen }, around, reader);
    const onChoice = (way, event) => void (this.chosen = { ...this.chosen, [way]: event.target.value });
    return list && measureListTemplate(list, reader, onChoice);
  }
}

export { MeasureListElement };
//# sourceMappingURL=measure-list.js.map
