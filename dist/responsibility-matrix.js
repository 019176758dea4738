import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { c as controlStyles } from './chunks/controls.styles.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { i as isServer, D as DeepLinks } from './chunks/deep-links.js';
import { L as LAZY_LAYOUT_FROM } from './chunks/lazy-layout.js';
import { o as observeSize } from './chunks/observe-size.js';
import { s as statusTemplate, S as Status } from './chunks/status-message.js';
import { c as csv, d as downloads, a as downloadStyles } from './chunks/csv.js';
import { css, unsafeCSS, html, nothing } from 'lit';
import { d as documentWords } from './chunks/locale2.js';
import { a as sayOwn, s as say } from './chunks/localized.js';
import { a as plain, s as spaced, f as flow, w as word, i as inline } from './chunks/rich-text.js';
import { h as headTemplate } from './chunks/head.template.js';
import { l as labelTemplate } from './chunks/label.template.js';
import { c as findActor, f as findGoal } from './chunks/find.js';
import { s as sayRole } from './chunks/responsible.view.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/goal-paths.js';
import './chunks/heading.template.js';
import './chunks/tokens.js';

const largeStyles = css`.large{--_1g:1;--_1l:minmax(0, 16fr) repeat(var(--_1g), minmax(0, 6fr));display:flow-root;inline-size:max(100%,calc(16em + var(--_1g) * (var(--_1b) + .5em)))}.long .large{--_1l:minmax(0, 16fr) repeat(var(--_1g), minmax(0, 8.5fr))}.large>colgroup{display:none}.large>:is(thead,tbody:not(.out),tfoot){display:block}.large>*>tr:not(.out){display:grid;grid-template-columns:var(--_1l)}.large>tbody>tr{content-visibility:var(--_w);contain-intrinsic-block-size:auto 4em}.large :is(th,td){display:block}.large .area>th{grid-column:1 / -1}.large td[colspan]{grid-column:2 / -1}.large>thead{position:var(--_15);inset-block-start:0;z-index:2}.large>thead>tr>*{position:static;align-content:end}.large>thead>tr>.joint,.large .filler{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}`;

const listStyles = css`:is(table,tbody,tfoot,th,td){display:block}table{border-block-start:var(--_g) solid var(--_a)}:is(colgroup,.each>[aria-hidden],.dash){display:none}:is(thead,td.unnamed,td.filler){display:block;position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(var(--_1b),1fr));gap:1px;padding-block:.85em;border-block-end:1px solid var(--_b)}:is(tr>*,.total>*){padding:.4em .6em}:is(tr>:not(.yes)){border:0}:is(tr>:is(th,[colspan])){grid-column:1 / -1;padding-inline:0}.area{padding-block:calc(var(--_c) * 1.25) .6em}tbody>.area>:first-child{padding:0}td.noted{grid-column:span 2}:is(.key,.each>.key){position:static;display:block;inline-size:auto;block-size:auto;clip-path:none;font-style:normal;font-weight:400;color:var(--_d)}.yes>.key{color:var(--_s)}.chosen>.key{color:inherit;font-weight:700}.each{display:flex;gap:.5em}.each>*{padding:0}`;

const tableStyles = css`.scroller{position:relative;isolation:isolate;overflow:auto}.fits{overflow:visible}table{border-spacing:0;table-layout:fixed;inline-size:100%;line-height:1.4}col{inline-size:calc(var(--_1b) + .5em)}col:first-child{inline-size:16em}col.joint{inline-size:0}th,td{padding:.75em .6em;vertical-align:top;border-block-end:1px solid var(--_b)}th:first-child{padding-inline-start:0}td{padding:calc(.75em / .875) calc(.6em / .875);font-size:var(--_f);line-height:1.6}thead>tr>*{position:var(--_15);inset-block-start:0;z-index:1;vertical-align:bottom;padding-block-end:.5em;border-block-end:var(--_g) solid var(--_a);background:var(--_m);font-size:var(--_f);font-weight:700;color:var(--_a);hyphens:auto}thead>tr>.joint{padding-inline:0}tr[id]{scroll-margin-block-start:5em}.wide a{scroll-margin-block-start:6em}.wide td a{scroll-margin-inline-start:20em}.area>*{padding-block:calc(var(--_c) * 1.25) .6em;border-block-end-color:var(--_n);font-family:var(--_r);font-weight:var(--_v);font-size:var(--_q);line-height:1.25}thead+tbody>.area>*{padding-block-start:var(--_e)}.area .label{font-family:var(--_13);font-size:calc(.875em / var(--_j));margin-block-end:.2em}.code{display:inline-block;font-weight:700;font-variant-numeric:tabular-nums lining-nums}.yes{background:var(--_k);color:var(--_i);font-weight:700;border-block-end:max(2px,var(--_g)) solid var(--_a)}.open,.unnamed{color:var(--_d)}.open:dir(ltr){font-style:italic}.unnamed:before{content:"\\2013";content:"\\2013" / ""}.note{display:block;font-style:normal;font-weight:400}.key,.filler{display:none}.each{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}.each>.key{display:block;position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);padding:0;white-space:nowrap}.all{padding-inline:0}.each>*{padding-inline:calc(.6em / .875)}thead .chosen{background:var(--_o)}.open.chosen,.each>.chosen{color:var(--_h);font-weight:600}.total>*{padding-block-start:var(--_c)}.total>th{font-weight:700;color:var(--_a)}.count{display:block}@media not print{.wide:not(.tall){max-block-size:85vh}.wide tr:not(.area)>th:first-child{position:var(--_15);inset-inline-start:0;background:var(--_m)}.wide thead th:first-child{z-index:2}.wide tbody tr:not(.area)>th{border-inline-end:1px solid var(--_b)}.wide .area th>*{position:var(--_15);inset-inline-start:0;display:inline-block;max-inline-size:var(--_l)}.out{display:none}}`;

const frameStyles = css`section{--_1b:5.5em}.long{--_1b:8em}.lead{max-inline-size:var(--_l)}.lead{margin-block-end:calc(var(--_e) * 1.25)}.names,.names>*{display:flex;flex-wrap:wrap;gap:.15em 1.75em}.names>*{gap:.5em}.names dt{font-weight:700}.foot>.downloads{margin-block-start:var(--_e)}`;
const mediaStyles = css`@media screen and (forced-colors:active){.yes{forced-color-adjust:none;background:CanvasText;color:Canvas;border-color:CanvasText}section .yes>.key{color:inherit}thead .chosen{text-decoration:underline}}@media print{.scroller{overflow:visible}tr{break-inside:avoid}.area{break-after:avoid}tfoot{display:table-row-group}.of-found{display:none}}`;
const matrixStyles = [
  frameStyles,
  tableStyles,
  mediaStyles,
  unsafeCSS(
    `@container samsyn (inline-size<46em){${listStyles.cssText}}@media print{.many{${listStyles.cssText}}}@media not print{@supports (not (-moz-appearance:none)) and (not (hanging-punctuation:first)){@container samsyn (inline-size>=46em){${largeStyles.cssText}}}}`
  )
];

function matrixFiles(matrix, reader) {
  const words = documentWords(reader);
  const name = words.responsibilities.toLowerCase();
  return [
    {
      name: `${name}.csv`,
      type: "text/csv;charset=utf-8",
      label: words.saveAs("CSV"),
      text: () => csv([
        [words.area, words.goals, ...matrix.actors.map(fullName)],
        ...matrix.groups.flatMap(
          (group) => group.rows.map(({ code, name: name2, cells }) => [
            areaName(group, matrix),
            line([code, name2?.said]),
            ...matrix.actors.map(
              (_, i) => cells ? line([inWords(cells[i], words), cells[i].note], ": ") : words.notStated
            )
          ])
        )
      ])
    },
    {
      name: `${name}.json`,
      type: "application/json",
      label: words.saveAs("JSON"),
      text: () => JSON.stringify(
        matrix.groups.flatMap(
          (group) => group.rows.map(({ id, code, name: name2, cells }) => ({
            id,
            area: areaName(group, matrix),
            code: code?.text,
            goal: name2?.said.text,
            responsible: cells?.flatMap(
              ({ answer, note, roles = [void 0] }, i) => answer ? roles.map((role) => ({
                actor: fullName(matrix.actors[i]),
                role: role?.given,
                state: answer,
                note: note?.text
              })) : []
            ) ?? null
          }))
        ),
        void 0,
        2
      )
    }
  ];
}
const inWords = ({ answer, roles }, words) => answer && {
  text: words[answer] + (roles ? ` (${roles.map(({ said }) => said.text).join(", ")})` : "")
};
const fullName = ({ name, short }) => (name ?? short).text;
const areaName = ({ path, label, name }, { top }) => name ? [...path.map(({ text }) => text), line([...label, name.said])].join(" / ") : top?.text ?? "";
const line = (parts, between = " ") => parts.flatMap((part) => part?.text ?? []).join(between);

const headId = (column) => `samsyn-actor-${column}`;
function actorHead({ short, name, chosen }, id) {
  return html`<th
    id=${id}
    class=${chosen ? "chosen" : ""}
    scope="col"
    role="columnheader"
    abbr=${name ? short.text : nothing}
  >
    ${plain(short)}${name ? html` <span class="vh">${plain(name)}</span>` : nothing}
  </th>`;
}
function groupTemplate(group, matrix, layout, reader) {
  const { actors, joint } = matrix;
  const { id, path, label, name, rows } = group;
  const above = [
    ...path.map((one) => plain(one)),
    ...label.length ? [spaced(label.map(plain))] : []
  ];
  return html`<tbody role="rowgroup" class=${rows.some(({ found }) => found) ? nothing : "out"}>
    ${name ? html`<tr class="area" part="area" role="row" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
            <th scope="rowgroup" role="rowheader" colspan=${actors.length + (joint ? 2 : 1)}>
              <span>${above.length ? labelTemplate(
    above.flatMap((part, i) => i ? [" / ", part] : [part]),
    "",
    name
  ) : nothing}${nameTemplate(name, reader)}</span>
            </th>
          </tr>` : nothing}
    ${rows.map((row) => rowTemplate(row, matrix, layout, reader))}
  </tbody>`;
}
const nameTemplate = ({ said, isTitle }, reader) => isTitle ? plain(said) : flow(said, reader);
function rowTemplate({ id, code, name, cells, open, found }, { actors, joint }, { apart, keyed }, reader) {
  const words = documentWords(reader);
  return html`<tr part="row" role="row" class=${found ? nothing : "out"} id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    <th scope="row" role="rowheader" colspan=${joint && cells && !open ? 2 : nothing}>
      ${code ? html`<span class="code">${plain(code)}</span> ` : nothing}${name ? nameTemplate(name, reader) : code ? nothing : word(words.goals, reader)}
    </th>
    ${cells && !open ? [
    joint && apart ? FILLER : nothing,
    cells.map(
      (cell, i) => cellTemplate(cell, actors[i], joint ? headId(i) : nothing, keyed, reader)
    )
  ] : html`<td class="open ${cells ? "all" : ""}" part="box ${cells ? "open" : ""}" role="cell" colspan=${actors.length + (joint ? 1 : 0)} headers=${joint ? actors.map((_, i) => headId(i)).join(" ") : nothing}>
            ${cells ? html`<div class="each">
                    <span class="key">${word(words.everyone, reader)}</span>
                    ${actors.map(
    ({ chosen }, i) => html`<span class=${chosen ? "chosen" : ""} aria-hidden=${i ? "true" : nothing}
                          >${word(words.undecided, reader)}</span
                        > `
  )}
                  </div>` : word(words.notStated, reader)}
          </td>`}
  </tr>`;
}
const FILLER = html`<td class="filler" role="cell"></td>`;
function cellTemplate({ answer, note, roles }, { short, chosen }, headers, keyed, reader) {
  const words = documentWords(reader);
  const kind = answer === "undecided" ? "open" : answer ?? "unnamed";
  const [names, part] = [
    [kind, chosen && "chosen", note && "noted"].filter(Boolean).join(" "),
    `box ${kind}`
  ];
  if (answer && !note && !roles)
    return keyed ? html`<td class=${names} part=${part} role="cell" headers=${headers}><span class="key">${plain(short)}</span> ${word(words[answer], reader)}</td>` : html`<td class=${names} part=${part} role="cell" headers=${headers}>${word(words[answer], reader)}</td>`;
  return html`<td class=${names} part=${part} role="cell" headers=${headers}>
        ${answer ? html`<span class="key">${plain(short)}</span> ${word(words[answer], reader)}${roles?.length ? html` (${roles.map(({ said }, i) => [i ? ", " : nothing, plain(said)])})` : nothing}` : html`<span class="vh">${word(words.notNamed, reader)}</span>`}${note ? html` <span class="note">${inline(note, reader)}</span>` : nothing}
      </td>`;
}
function totalTemplate({ actors, joint, found, count }, { apart }, reader) {
  const isWhole = found === count;
  const row = (names, countsOf) => html`<tr class=${names} part="total" role="row">
      <th scope="row" role="rowheader" colspan=${joint ? 2 : nothing}>
        ${word(documentWords(reader).total, reader)}
      </th>
      ${joint && apart ? FILLER : nothing}${actors.map((actor, i) => sumTemplate(actor, countsOf(actor), joint ? headId(i) : nothing, reader))}
    </tr>`;
  return html`<tfoot role="rowgroup">
    ${isWhole || !found ? nothing : row("total of-found", ({ foundCounts }) => foundCounts)}
    ${row(isWhole ? "total" : "total out", ({ counts }) => counts)}
  </tfoot>`;
}
function sumTemplate({ short }, counts, headers, reader) {
  const words = documentWords(reader);
  return html`<td role="cell" headers=${headers}>
    <span class="key">${plain(short)}</span> ${counts.map(
    ([answer, count]) => html`<span class="count">${word(`${count} ${words[answer]}`, reader)}</span> `
  )}
  </td>`;
}

const PRINTED_AS_LIST_FROM = 9;
const TITLE_ID = "samsyn-title";
const LONG_WORD = /[^\s-]{11}/;
const hasLongWord = ({ actors, groups }) => actors.some(({ short }) => LONG_WORD.test(short.text)) || groups.some(
  ({ rows }) => rows.some(
    ({ cells }) => cells?.some(({ roles }) => roles?.some(({ said }) => LONG_WORD.test(`(${said.text})`)))
  )
);
function matrixTemplate(matrix, reader, { wide, listed, large, printed, tall, onChoose }) {
  const { id, title, actors, groups, open, unnamed, joint } = matrix;
  const words = documentWords(reader);
  const [labelledby, label] = title ? [TITLE_ID, nothing] : [nothing, words.responsibilities];
  const layout = { apart: listed || large, keyed: listed || printed || !large };
  const head = headTemplate({ ...matrix, intro: void 0 }, reader, "flat", TITLE_ID);
  if (!actors.length)
    return html`<section part="matrix" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>${head}<div class="state"><p>${word(words.nobodyNamed, reader)}</p></div></section>`;
  return html`<section class="${actors.length < PRINTED_AS_LIST_FROM ? "" : "many"} ${hasLongWord(matrix) ? "long" : ""}" part="matrix" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    ${head}
    ${open ? html`<p class="lead" part="nobody">${word(words.nobodyYet, reader)}</p>` : nothing}
    ${actors.length > 1 && matrix.count > 1 ? choice(matrix, reader, onChoose) : nothing}
    <div
      class="scroller ${wide ? tall ? "wide tall" : "wide" : wide === false ? "fits" : ""}"
      part="scroller"
      role=${wide ? "region" : nothing}
      tabindex=${wide ? "0" : nothing}
      aria-labelledby=${wide ? labelledby : nothing}
      aria-label=${wide ? label : nothing}
    >
      <table
        class=${large ? "large" : nothing}
        part="table"
        role="table"
        aria-labelledby=${labelledby}
        aria-label=${label}
      >
        <colgroup>
          <col />${joint ? html`<col class="joint" />` : nothing}
          <col span=${actors.length} />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${word(goalsWord(matrix, reader), reader)}</th>
            ${joint ? html`<td class="joint" role="cell"><span class="vh">${word(words.everyone, reader)}</span></td>` : nothing}
            ${actors.map((actor, i) => actorHead(actor, joint ? headId(i) : nothing))}
          </tr>
        </thead>
        ${groups.map((group) => groupTemplate(group, matrix, layout, reader))}
        ${open || matrix.count < 2 ? nothing : totalTemplate(matrix, layout, reader)}
      </table>
    </div>
    <div class="foot">
      ${unnamed ? html`<p class="dash">–&ensp;${word(words.dashMeans, reader)}</p>` : nothing}
      ${names(actors)}${downloads(matrixFiles(matrix, reader), reader, title && TITLE_ID)}
    </div>
  </section>`;
}
function choice(matrix, reader, onChoose) {
  const { actors, committees, found, count } = matrix;
  const words = documentWords(reader);
  const goals = goalsWord(matrix, reader);
  const chosen = actors.find(({ chosen: chosen2 }) => chosen2);
  const counts = chosen?.foundCounts.map(([answer, count2]) => `${count2} ${words[answer]}`).join(", ");
  return html`<div class="filter" part="choice">
    <label for="samsyn-actor">${word(words.showGoalsFor(goals), reader)}</label>
    <select id="samsyn-actor" class="field" .value=${chosen?.key ?? ""} @input=${onChoose}>
      ${option("", sayOwn(committees ? words.committees : words.everyone, reader), !chosen)}
      ${actors.map(
    ({ key, short, name, chosen: chosen2 }) => option(key, name ? { ...name, text: `${short.text} \u2013 ${name.text}` } : short, chosen2)
  )}
    </select>
    ${statusTemplate(
    sayOwn(words.goalsFound(found, count, goals) + (counts ? ` (${counts})` : ""), reader),
    chosen ? [chosen.name ?? chosen.short] : []
  )}
  </div>`;
}
const option = (value, { text, lang }, chosen) => html`<option value=${value} lang=${lang ?? nothing} ?selected=${chosen}>${text}</option>`;
const goalsWord = ({ below }, reader) => below ? reader.words.subGoals : documentWords(reader).goals;
function names(actors) {
  const short = actors.filter(({ name }) => name);
  return short.length ? html`<dl class="names" part="names">
        ${short.map(({ short: short2, name }) => html`<div><dt>${plain(short2)}</dt> <dd>${plain(name)}</dd></div>`)}
      </dl>` : nothing;
}

function actorColumnsOf(goals, content, reader) {
  const known = flat(content.actors);
  const found = /* @__PURE__ */ new Map();
  for (const part of goals.flatMap(({ responsible }) => responsible ?? [])) {
    const reference = typeof part === "string" ? part : part.actor;
    if (!found.has(reference)) found.set(reference, findActor(content, reference) ?? reference);
  }
  const place = (actor) => typeof actor === "string" ? known.length : known.indexOf(actor);
  const columns = [...new Set(found.values())].sort((a, b) => place(a) - place(b));
  return {
    actors: columns.map((actor) => {
      const reference = [...found].find(([, named]) => named === actor)[0];
      const key = typeof actor === "string" ? actor : actor.id ?? reference;
      const name = say(typeof actor === "string" ? actor : actor.name, reader) ?? { text: key };
      const short = typeof actor !== "string" && say(actor.short, reader) || name;
      return { key, short, name: short.text === name.text ? void 0 : name };
    }),
    committees: columns.some(isCommittee) && columns.every((actor) => isCommittee(actor) || isAbbreviation(actor)),
    columnOf: (reference) => columns.indexOf(found.get(reference))
  };
}
const isCommittee = (actor) => /committee|nämnd|kommunstyrelse/i.test(
  typeof actor === "string" ? actor : JSON.stringify([actor.kind, actor.name])
);
const isAbbreviation = (actor) => typeof actor !== "string" && !actor.kind && actor.name === actor.short;
const flat = (actors = []) => actors.flatMap((actor) => [actor, ...flat(actor.actors)]);

const ANSWERS = ["yes", "no", "undecided"];
const countsIn = (rows, column) => ANSWERS.flatMap((answer) => {
  const count = rows.filter(({ cells }) => cells?.[column].answer === answer).length;
  return count ? [[answer, count]] : [];
});

function matrixView(content, reader, item, chosen, id) {
  const top = item ? findGoal(content, item) : void 0;
  if (item ? !top : !content.goals?.length) return void 0;
  const areas = top ? [...areasOf([{ ...top, goals: [] }], []), ...areasOf(top.goals, [top])] : areasOf(content.goals, []);
  const goals = areas.flatMap((area) => area.goals);
  const { actors, committees, columnOf } = actorColumnsOf(goals, content, reader);
  const wanted = actors.findIndex(({ key }) => key === chosen);
  const listed = areas.map(({ above, goals: goals2 }) => ({
    ...headOf(above, top, reader),
    rows: goals2.map((goal) => rowView(goal, actors.length, columnOf, wanted, reader))
  }));
  const rows = listed.flatMap((group) => group.rows);
  const own = new Set(rows.map(({ id: id2 }) => id2));
  const groups = listed.map((group) => own.has(group.id) ? { ...group, id: void 0 } : group);
  const cells = rows.flatMap((row) => row.cells ?? []);
  const label = [top?.label, top?.code].flatMap((text) => say(text, reader) ?? []);
  const foundRows = rows.filter(({ found }) => found);
  const title = say(top?.title, reader);
  return {
    id,
    label: label[0] && { ...label[0], text: label.map(({ text }) => text).join(" ") },
    title: title ?? (id === void 0 ? void 0 : sayOwn(documentWords(reader).responsibilities, reader)),
    top: title,
    groups,
    actors: actors.map((actor, i) => ({
      ...actor,
      chosen: i === wanted,
      counts: countsIn(rows, i),
      foundCounts: countsIn(foundRows, i)
    })),
    committees,
    below: areas.every(({ above }) => above.length),
    count: rows.length,
    found: foundRows.length,
    open: cells.length > 1 && rows.every(({ open }) => open),
    unnamed: cells.some(({ answer }) => !answer),
    joint: actors.length > 1 && rows.some(({ cells: cells2, open }) => open || !cells2)
  };
}
function areasOf(goals = [], above) {
  const own = goals.filter(({ responsible }) => responsible === null || responsible?.length);
  return [
    ...own.length ? [{ above, goals: own }] : [],
    ...goals.flatMap((goal) => areasOf(goal.goals, [...above, goal]))
  ];
}
function headOf(above, top, reader) {
  const [area, ...path] = [...above].reverse();
  if (!area || area === top) return { id: void 0, path: [], label: [], name: void 0 };
  return {
    id: area.id,
    path: path.reverse().flatMap((goal) => goal === top ? [] : goalNameOf(goal, reader)?.said ?? []),
    label: [area.label, area.code].flatMap((text) => say(text, reader) ?? []),
    name: goalNameOf(area, reader)
  };
}
function rowView(goal, columns, columnOf, wanted, reader) {
  const cells = goal.responsible?.length ? [...Array(columns)].map(() => ({})) : void 0;
  for (const part of goal.responsible ?? []) {
    const { actor, role, state = "yes", note } = typeof part === "string" ? { actor: part } : part;
    const column = columnOf(actor);
    const cell = cells?.[column];
    if (!cells || !cell) continue;
    const roles = [...cell.roles ?? [], ...roleIn(role, reader)];
    const more = roles.length ? { roles } : {};
    if (!cell.answer) cells[column] = { answer: state, note: say(note, reader), ...more };
    else if (cell.answer === state)
      cells[column] = { ...cell, note: cell.note ?? say(note, reader), ...more };
  }
  const answer = cells?.[wanted]?.answer;
  return {
    id: goal.id,
    code: say(goal.code, reader),
    name: goalNameOf(goal, reader),
    cells,
    open: columns > 1 && !!cells?.every(({ answer: answer2, note }) => answer2 === "undecided" && !note),
    found: wanted < 0 || answer === "yes" || answer === "undecided"
  };
}
function roleIn(role, reader) {
  const said = sayRole(role, reader);
  if (!role || !said) return [];
  const isOwn = said.text === say(role, reader)?.text;
  const text = isOwn ? said.text : said.text.toLocaleLowerCase(reader.words.lang);
  return [{ said: { ...said, text }, given: role }];
}
function goalNameOf(goal, reader) {
  const title = say(goal.title, reader);
  if (title) return { said: title, isTitle: true };
  const texts = [goal.summary, ...goal.aims ?? [], ...goal.commitments ?? [], goal.body, goal.label];
  const said = texts.map((text) => say(text, reader)).find((said2) => said2);
  return said && { said, isTitle: false };
}

class ResponsibilityMatrixElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "goals";
    /** What a server has drawn stays a table of its rows. */
    this.#isServed = isServer || Boolean(this.shadowRoot);
    /** What a server has drawn at its whole height does not shrink before a reader's eyes. */
    this.#tall = Boolean(this.shadowRoot);
    this.#actors = 0;
    /** Draws at once: paper does not wait. */
    this.#print = ({ type }) => {
      this.printed = type === "beforeprint";
      if (this.hasUpdated && this.isUpdatePending) this.performUpdate();
    };
    this.listed = this.#isServed;
    this.printed = false;
    new DeepLinks(this);
    new Status(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, controlStyles, downloadStyles, matrixStyles];
  }
  static {
    this.properties = {
      actor: {},
      wide: { state: true },
      listed: { state: true },
      printed: { state: true }
    };
  }
  #isServed;
  #tall;
  #actors;
  #scroller;
  #observer;
  connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#print);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#print);
  }
  #print;
  updated() {
    const scroller = this.renderRoot.querySelector(".scroller") ?? void 0;
    const table = scroller?.querySelector("table");
    table?.style.setProperty("--_1g", String(this.#actors));
    if (scroller === this.#scroller) return;
    this.#scroller = scroller;
    this.#observer?.disconnect();
    if (!scroller || !table) return;
    const measure = () => {
      this.wide = table.offsetWidth > scroller.offsetWidth;
      this.listed = getComputedStyle(table).display === "block";
    };
    this.#tall &&= scroller.getBoundingClientRect().top < innerHeight;
    measure();
    this.#observer = observeSize(() => requestAnimationFrame(measure));
    this.#observer?.observe(scroller);
    this.#observer?.observe(table);
  }
  view(content, reader) {
    const anchor = this.getAttribute("anchor") ?? void 0;
    const matrix = matrixView(content, reader, this.item, this.actor, anchor);
    const onChoose = (event) => void (this.actor = event.target.value);
    if (!matrix) return void 0;
    this.#actors = matrix.actors.length;
    return matrixTemplate(matrix, reader, {
      large: !this.#isServed && matrix.count > LAZY_LAYOUT_FROM,
      printed: this.printed,
      wide: this.wide,
      listed: this.listed,
      tall: this.#tall,
      onChoose
    });
  }
}

export { ResponsibilityMatrixElement };
//# sourceMappingURL=responsibility-matrix.js.map
