import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { c as controlStyles } from './chunks/controls.styles.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { L as LaterPieces } from './chunks/later-pieces.js';
import { s as statusTemplate, S as Status } from './chunks/status-message.js';
import { e as assessmentsShown, f as assessmentsOf, i as prepareAssessed } from './chunks/goal-progress.js';
import { a as assessmentsStyles } from './chunks/assessments.styles.js';
import { s as statusIconStyles } from './chunks/status-icon.styles.js';
import { n as notStatedStyles } from './chunks/not-stated.styles.js';
import { c as choiceTemplate, g as goalName, a as choicesStyles } from './chunks/goal-name.js';
import { css, html, nothing } from 'lit';
import { d as documentWords } from './chunks/locale2.js';
import { b as prose, a as plain, w as word, i as inline, p as phrase } from './chunks/rich-text.js';
import { h as heading } from './chunks/heading.template.js';
import { L as LAZY_LAYOUT_FROM } from './chunks/lazy-layout.js';
import { s as statusIconTemplate } from './chunks/status-icon.template.js';
import { s as sourceLine } from './chunks/source.template.js';
import { t as time } from './chunks/date.template.js';
import { n as notStated, b as sayKronor } from './chunks/values.js';
import { r as resultsTemplate, a as resultViews } from './chunks/results.view.js';
import { f as findGoal } from './chunks/find.js';
import { s as say, b as sayAll, a as sayOwn } from './chunks/localized.js';
import { n as nounView } from './chunks/noun.view.js';
import { g as goalPaths } from './chunks/goal-paths.js';
import { a as latestStatus } from './chunks/judged.js';
import { s as statusView, M as MEASURE_STATUSES } from './chunks/status.view.js';
import { a as addressIn } from './chunks/address.js';
import { s as sayDate } from './chunks/dates.js';
import { f as fragmentOf } from './chunks/fragment-of.js';
import { b as byRole, r as responsibleViews } from './chunks/responsible.view.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import 'lit/async-directive.js';
import './chunks/plural.js';
import './chunks/tokens.js';

const measureListStyles = css`.group:not([hidden])~.group{margin-block-start:calc(var(--_c) * 1.75)}.strata{list-style:none}.open{border-block-start:var(--_g) solid var(--_a)}.strata>li{display:grid;grid-template-columns:minmax(0,1fr);column-gap:.5em;align-items:baseline;padding-block:calc(var(--_e) * 1.1);border-block-end:1px solid var(--_b);break-inside:avoid}.numbered>li{--_11:3.4em;grid-template-columns:var(--_11) minmax(0,var(--_l)) minmax(0,1fr)}.wide>li{--_11:8em}.above>li{grid-template-columns:minmax(0,1fr);row-gap:.25em}.numbered:not(.above)>li>.t,.numbered:not(.above)>li>.t>.name{grid-column:1 / span 2;display:grid;grid-template-columns:subgrid;align-items:baseline}.numbered:not(.above)>li>.t{grid-template-columns:var(--_11) minmax(0,1fr);column-gap:.5em}.numbered:not(.above)>li>.t>:not(.n,.name){grid-column:2;min-inline-size:0}.n{font-family:var(--_r);font-size:calc(var(--_y) / var(--_t, 1));font-weight:400;line-height:1;font-variant-numeric:tabular-nums lining-nums;color:var(--_a);min-inline-size:0}.short .n{inline-size:0;white-space:nowrap}:is(.long,.wide,.above) .n{font-size:calc(var(--_q) / var(--_t, 1))}.above .n{display:block;margin-block-end:.25em}:not(.numbered)>li>.t,.above>li>.t{max-inline-size:var(--_l)}.t>*+*{margin-block-start:.4em}.t>.n+*{margin-block-start:0}.t>.result{margin-block-start:calc(var(--_e) * .75)}.result>.label+*{margin-block-start:0}.name{font-family:var(--_r);font-weight:var(--_v);font-size:var(--_q);line-height:1.3;--_t:var(--_j)}.about{font-size:var(--_f);line-height:1.4;display:flex;flex-wrap:wrap;gap:.3em 1.75em;margin-block-start:.9em}.numbered .about{grid-column:2 / -1}.above .about{grid-column:1}.about>div{display:grid;grid-template-columns:max-content minmax(0,1fr);column-gap:.5em}dt{color:var(--_d);hyphens:auto}dd{grid-column:2;font-weight:600;hyphens:auto;hyphenate-limit-chars:14 6 6}dd:has(>a)+dd{margin-block-start:.4em}.status-icon{margin-inline-end:.4em;vertical-align:-.3em}.title>.status-icon{color:var(--_a);vertical-align:-.2em}.group[hidden],.strata>[hidden]{display:none}.many>li{content-visibility:var(--_w);contain-intrinsic-block-size:auto 7em}@container samsyn (inline-size < 34em){.numbered>li{--_11:2.1em;grid-template-columns:var(--_11) minmax(0,1fr)}.long>li{--_11:3.4em}.wide>li,.above>li{grid-template-columns:minmax(0,1fr);row-gap:.25em}.n{font-size:calc(var(--_14) / var(--_t, 1))}.numbered.wide>li>.t,.numbered.wide>li>.t>.name{grid-column:1;display:block}.wide .n{display:block;margin-block-end:.25em}.wide>li>.about{grid-column:1}.long>li>.about{grid-column:1 / -1}.about{display:grid}.about>div{grid-template-columns:6.5em minmax(0,1fr)}.about time{white-space:normal}}@container samsyn (inline-size >= 54em){.rich>li{grid-template-columns:minmax(0,var(--_l)) minmax(23em,1fr)}.rich.numbered>li{grid-template-columns:var(--_11) minmax(0,var(--_l)) minmax(23em,1fr)}.rich.above>li{grid-template-columns:minmax(0,var(--_l)) minmax(23em,1fr)}.above .t{grid-column:1}.above .about{grid-row:1}.rich>li>.about{grid-column:-2;display:grid;margin:0;padding-inline-start:1.5em}.rich .about>div{grid-template-columns:7.5em minmax(0,1fr)}}@media print{.group[hidden]{display:block}.strata>[hidden]{display:grid}}`;

function measureTemplate(measure, found, numbers, level, reader) {
  const { id, title, body, facts } = measure;
  const named = nameTemplate(measure, numbers);
  const name = title ? level ? heading(level, "name", named) : html`<p class="name">${named}</p>` : named;
  const rest = [
    resultTemplate(measure, reader),
    measure.assessments ? assessmentsShown(measure.assessments, reader) : nothing,
    footTemplate(measure, reader)
  ].filter((part) => part !== nothing);
  return html`<li part="measure" id=${id ?? nothing} tabindex=${id ? "-1" : nothing} ?hidden=${!found}><div class="t">${name}${prose(body, reader)}${rest.length ? rest : nothing}</div>${facts.length ? html`<dl class="about" part="facts">${facts.map((fact) => factTemplate(fact, reader))}</dl>` : nothing}</li>`;
}
function nameTemplate({ number, title }, numbers) {
  if (numbers === "none") return plain(title);
  const apart = number && { ...number, text: `${number.text}\xA0` };
  return html`<span class="n">${plain(apart)}</span>${plain(title)}`;
}
function resultTemplate({ result, results }, reader) {
  if (result === void 0 && !results.length) return nothing;
  return html`<div class="result"><p class="label">${word(documentWords(reader).result, reader)}</p>${result === null ? html`<p>${notStated(reader)}</p>` : prose(result, reader)}${resultsTemplate(results, reader)}</div>`;
}
function footTemplate({ note, source }, reader) {
  const line = sourceLine(source, reader);
  return note || line !== nothing ? html`<div class="foot">${prose(note, reader)}${line}</div>` : nothing;
}
function factTemplate({ label, values }, reader) {
  const [first, second] = values;
  const apart = plain({ ...label, text: ` ${label.text} ` });
  if (second)
    return html`<div><dt>${apart}</dt>${values.map((value) => html`<dd>${statusIconTemplate(value.icon)}${valueTemplate(value, reader)}</dd> `)}</div>`;
  if (first?.icon)
    return html`<div><dt>${apart}</dt><dd>${statusIconTemplate(first.icon)}${valueTemplate(first, reader)}</dd></div>`;
  return html`<div><dt>${apart}</dt><dd>${first ? valueTemplate(first, reader) : notStated(reader)}</dd></div>`;
}
function valueTemplate({ said, href, asides, marked }, reader) {
  const words = marked ? inline(said, reader) : time(said);
  const named = href ? html`<a href=${href}>${words}</a>` : words;
  return asides?.length ? html`${named} (${asides.map((aside, i) => [i ? "; " : "", inline(aside, reader)])})` : named;
}

const PIECE = 50;
const NEAR = 100;
function measureListTemplate(list, reader, onChoice, later) {
  let above = 0;
  return html`<section part="measures">
    ${list.filters.length ? filters(list, reader, onChoice) : nothing}
    ${list.count ? list.groups.map((group) => {
    const start = above;
    above += group.measures.length;
    return groupTemplate(
      group,
      list,
      reader,
      (place, draw) => start + place < NEAR ? draw() : later(draw)
    );
  }) : html`<div class="state"><p class="what">${phrase(list.none)}</p></div>`}
  </section>`;
}
function filters({ filters: filters2, status, called, about }, reader, onChoice) {
  const { all } = documentWords(reader);
  const name = [called.text, about?.text].filter(Boolean).join(": ");
  return html`<search class="filter" part="filters" aria-label=${name}>
    ${filters2.map((filter) => choiceTemplate({ ...filter, name: filter.way, all }, reader, onChoice))}
    ${statusTemplate(
    status,
    filters2.flatMap(
      ({ options, chosen }) => options.filter(({ value }) => chosen && value === chosen).map(({ said }) => said)
    )
  )}
  </search>`;
}
function groupTemplate({ name, icon, measures, found }, { numbers, rich, bare, count, called }, reader, drawAt) {
  const level = bare ? void 0 : name ? reader.level + 1 : reader.level;
  const shape = [
    name ? "" : "open",
    numbers === "none" ? "" : `numbered ${numbers}`,
    rich ? "rich" : "",
    count > LAZY_LAYOUT_FROM ? "many" : ""
  ].join(" ");
  const rows = inPieces(measures).map(
    ([start, piece]) => drawAt(
      start,
      () => piece.map(({ view, found: found2 }) => measureTemplate(view(), found2, numbers, level, reader))
    )
  );
  const label = name ? nothing : called.text;
  return html`<div class="group" part="group" ?hidden=${!found}>
    ${name ? html`<div class="head" part="head">${heading(reader.level, "title", html`${statusIconTemplate(icon)}${phrase(name)}`)}</div>` : nothing}
    ${numbers === "none" ? html`<ul class="strata ${shape}" part="list" role="list" aria-label=${label}>${rows}</ul>` : html`<ol class="strata ${shape}" part="list" role="list" aria-label=${label}>${rows}</ol>`}
  </div>`;
}
function inPieces(all) {
  const count = Math.ceil(all.length / PIECE);
  return [...Array(count).keys()].map((i) => [i * PIECE, all.slice(i * PIECE, (i + 1) * PIECE)]);
}

function measureView(measure, goals, { content, isShown }, reader, known) {
  const { start, due, status, priority, funding, related, updated, result } = measure;
  const { category, recipients, place, cost } = measure;
  const words = documentWords(reader);
  const stands = statusView(status, "measures", content, reader);
  const fact = (label, given, values2) => given === null || values2.length ? [{ label: sayOwn(label, reader), values: values2 }] : [];
  const who = responsibleOf(measure, content, reader);
  const dated = (label, date) => fact(label, date, values(sayDate(date, reader)));
  return {
    id: measure.id,
    number: say(measure.number, reader),
    title: say(measure.title, reader),
    body: say(measure.body, reader),
    result: result === null ? null : say(result, reader),
    results: resultViews(measure.results, reader),
    assessments: assessmentsOf(measure, "measures", content, reader),
    note: say(measure.note, reader),
    source: measure.source,
    facts: [
      who.length ? byRole(who, reader).map(({ label, who: who2 }) => ({ label, values: who2 })) : fact(reader.words.responsible, measure.responsible, []),
      known === "category" ? [] : fact(words.category, category, values(say(category, reader))),
      fact(
        words.recipients,
        recipients,
        sayAll(recipients, reader).map((said) => ({ said }))
      ),
      fact(words.place, place, values(say(place, reader))),
      dated(words.start, start),
      dated(words.due, due),
      fact(words.status, status, values(stands?.said, { icon: stands?.icon })),
      known === "priority" ? [] : fact(words.priority, priority, values(say(priority, reader))),
      fact(
        words.goals,
        goals,
        goals.map((goal) => ({ said: goalName(goal, reader), href: fragmentOf(goal.id, isShown) }))
      ),
      fact(words.cost, cost, values(breakable(sayKronor(cost, reader, words)))),
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
const breakable = (said) => said && { ...said, text: said.text.replace(/\u00a0(?=\p{L})/u, " ") };
const values = (said, more) => said ? [{ said, ...more }] : [];
function responsibleOf({ responsible }, content, reader) {
  return responsibleViews(responsible, content, reader, documentWords(reader).undecided);
}
function relatedTo(text, { documents }, isShown, reader) {
  const found = documents?.find(({ id }) => id !== void 0 && id === text);
  return found ? values(say(found.title, reader), {
    href: addressIn(found.url, reader.src) || fragmentOf(found.id, isShown)
  }) : values(say(text, reader), { marked: true });
}

function measureEntries(content, reader) {
  const all = goalPaths(content.goals);
  const lines = new Map(all.map((line) => [line.at(-1).id, line]));
  const order = new Map(all.map((line, i) => [line.at(-1), i]));
  const categories = /* @__PURE__ */ new Map();
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
    const category = inWords(measure.category, reader).map((trait) => {
      if (!categories.has(trait.value)) categories.set(trait.value, categories.size);
      return { ...trait, order: categories.get(trait.value) };
    });
    const [status, priority] = [statusOf(measure, content, reader), priorityOf(measure, reader)];
    return {
      measure,
      lines: own,
      traits: { goal: goals, category, responsible, status, priority },
      hasRoles: names.some(({ role }) => role)
    };
  });
}
function inWords(text, reader) {
  const said = say(text, reader);
  return said ? [{ value: said.text.trim().toLowerCase(), said, order: 0, depth: 0 }] : [];
}
const PRIORITIES = [
  /^(?:hög|high|akut)/,
  /^(?:medel|medium|mellan|normal)/,
  /^(?:låg|low)/
];
function priorityOf({ priority }, reader) {
  return inWords(priority, reader).map((trait) => {
    const place = PRIORITIES.findIndex((words) => words.test(trait.value));
    return { ...trait, order: place < 0 ? PRIORITIES.length + (parseInt(trait.value, 10) || 0) : place };
  });
}
function statusOf(measure, content, reader) {
  const found = statusView(latestStatus(measure), "measures", content, reader);
  if (!found) return [];
  const { key, said, icon } = found;
  const scale = content.statuses?.length ?? 0;
  const place = MEASURE_STATUSES.findIndex(([name]) => name === key);
  const rest = scale + (place < 0 ? MEASURE_STATUSES.length : place);
  return [{ value: key, said, order: found.order < scale ? found.order : rest, depth: 0, icon }];
}

const WAYS$1 = ["goal", "category", "responsible", "status", "priority"];
const FILTERED_FROM = 5;
function filterViews(entries, chosen, reader) {
  if (entries.length < FILTERED_FROM) return [];
  const { goals: goal, category, status, priority } = documentWords(reader);
  const responsible = reader.words[entries.some(({ hasRoles }) => hasRoles) ? "actor" : "responsible"];
  const labels = { goal, category, responsible, status, priority };
  return WAYS$1.flatMap((way) => {
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

const WAYS = ["goal", "category", "responsible", "status", "priority"];
function groupsOf(entries, by, reader, noun) {
  const words = documentWords(reader);
  const isGrouped = (way2) => entries.some(({ traits }) => traits[way2].length);
  const usual = !isGrouped("goal") && isGrouped("category") ? "category" : "goal";
  const way = WAYS.find((known) => known === by) ?? usual;
  const first = way === "goal" ? goalAt(depthOf(entries)) : ({ traits }) => traits[way][0];
  const groups = by === "none" ? [] : part(entries, way, first, reader);
  if (groups.length < (by ? 1 : 2)) return [{ name: void 0, entries }];
  const grouped = new Set(groups.flatMap((group) => group.entries));
  const rest = entries.filter((entry) => !grouped.has(entry));
  const name = way === "status" ? sayOwn(words.noStatus, reader) : noun?.others ?? sayOwn(words.otherMeasures, reader);
  return rest.length ? [...groups, { name, entries: rest }] : groups;
}
function part(entries, way, traitOf, reader) {
  return traitsOf(entries, way, reader).flatMap(({ value, said, icon }) => {
    const own = entries.filter((entry) => traitOf(entry)?.value === value);
    return own.length ? [{ value, way, name: said, icon, entries: own }] : [];
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
  const noun = nounView(around.content.labels?.measure, reader);
  const groups = groupsOf(entries, group, reader, noun).map(
    ({ value, way, name, icon, entries: entries2 }) => {
      const measures2 = entries2.map((entry) => ({
        number: say(entry.measure.number, reader),
        view: () => measureView(entry.measure, namedGoals(entry, [item, value]), around, reader, way),
        found: fits(entry, filters)
      }));
      return { name, icon, measures: measures2, found: measures2.some(({ found: found2 }) => found2) };
    }
  );
  const measures = groups.flatMap((each) => each.measures);
  const [count, found] = [measures.length, measures.filter(({ found: found2 }) => found2).length];
  const words = documentWords(reader);
  const rich = measures.some(({ view }) => view().facts.length);
  return {
    about: goal && goalName(goal, reader),
    filters,
    groups,
    count,
    found,
    called: noun?.title ?? sayOwn(words.measures, reader),
    status: noun?.found(found, count) ?? sayOwn(words.measuresFound(found, count), reader),
    none: noun?.none ?? sayOwn(words.noMeasures, reader),
    numbers: roomFor(measures.map(({ number }) => number?.text ?? "")),
    rich,
    bare: !rich && measures.every(({ view }) => isBare(view()))
  };
}
const isBare = ({ body, note, source, result, results, assessments }) => !body && !note && !source && result === void 0 && !results.length && !assessments;
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
    // Not made where the list is drawn: what is made there holds on to all that the list was drawn from.
    this.#choose = (way, value) => void (this.chosen = { ...this.chosen, [way]: value });
    this.chosen = {};
    new Status(this);
    this.#links = new DeepLinks(this, () => this.requestUpdate());
    this.#pieces = new LaterPieces(this, {
      links: this.#links,
      coming: () => this.coming,
      fail: (error) => this.fail(error)
    });
  }
  static {
    this.styles = [
      tokenStyles,
      baseStyles,
      controlStyles,
      choicesStyles,
      notStatedStyles,
      statusIconStyles,
      assessmentsStyles,
      measureListStyles
    ];
  }
  static {
    this.properties = { group: {}, chosen: { state: true } };
  }
  #links;
  #pieces;
  #choose;
  /** Shows all measures again, where a link leads to one that is not chosen. */
  reveal(target) {
    if (!target.closest("[hidden]")) return;
    this.chosen = {};
    this.performUpdate();
  }
  async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    await this.#pieces.drawn;
    return done;
  }
  prepare({ measures }) {
    return prepareAssessed(measures);
  }
  view(content, reader) {
    const around = { content, isShown: (id) => this.#links.isShownElsewhere(id) };
    const list = measureListView({ item: this.item, group: this.group, chosen: this.chosen }, around, reader);
    return list && measureListTemplate(list, reader, this.#choose, this.#pieces.later);
  }
}

export { MeasureListElement };
//# sourceMappingURL=measure-list.js.map
