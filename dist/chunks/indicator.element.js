import { css, nothing, html, svg } from 'lit';
import { C as ContentWidget, b as baseStyles } from './content-widget.js';
import { c as controlStyles } from './controls.styles.js';
import { t as tokenStyles } from './tokens.styles.js';
import { D as DeepLinks } from './deep-links.js';
import { c as csv, d as downloads, a as downloadStyles } from './csv.js';
import { s as statusIconStyles } from './status-icon.styles.js';
import { a as assessmentsStyles } from './assessments.styles.js';
import { e as assessmentsShown, f as assessmentsOf, i as prepareAssessed } from './goal-progress.js';
import { n as notStatedStyles } from './not-stated.styles.js';
import { d as documentWords } from './locale2.js';
import { a as sayOwn, s as say, d as directionOf, b as sayAll, e as sayAround } from './localized.js';
import { a as plain, w as word, s as spaced, f as flow, b as prose } from './rich-text.js';
import { t as time } from './date.template.js';
import { h as heading, l as listHead } from './heading.template.js';
import { h as headTemplate } from './head.template.js';
import { a as responsibleTemplate } from './responsible.template.js';
import { s as sourceLine } from './source.template.js';
import { s as statusIconTemplate } from './status-icon.template.js';
import { n as notStated, a as sayPeriod, s as sayNumber } from './values.js';
import { s as sayDate } from './dates.js';
import { f as findGoal } from './find.js';
import { r as responsibleViews, b as byRole } from './responsible.view.js';
import { s as sayAmount, w as withUnit, a as withItsUnit } from './amount.js';
import { s as sayToken } from './tokens.js';
import { s as statusView } from './status.view.js';
import { n as namedIndicators } from './named.js';

const chartStyles = css`.chart{direction:ltr;break-inside:avoid}.chart.light{color-scheme:light}.chart.marked{display:grid;grid-template-columns:auto minmax(0,1fr)}.marked>.axis{grid-column:2}.plot,.track{position:relative;background:var(--_o);border-start-start-radius:var(--_p);border-start-end-radius:var(--_p)}.plot{block-size:15em;overflow:clip}.track{block-size:2.75em}.track>svg{overflow:visible}.chart.gauge{direction:inherit}.gauge:dir(rtl) .track>svg{transform:scaleX(-1)}:is(.plot,.track)>svg{position:absolute;inline-size:100%;block-size:100%}.land{fill:var(--_k)}:is(.tread,.dots,.nought,.aim){fill:none;stroke:var(--_a);stroke-width:3px;vector-effect:non-scaling-stroke}.dots{stroke-width:.6em;stroke-linecap:round}.dashed{stroke-dasharray:4 3}.dots.hollow{stroke:var(--_o);stroke-width:.3em}.breaks{fill:none;stroke:var(--_n);stroke-width:2px;stroke-dasharray:2 4;vector-effect:non-scaling-stroke}.nought{stroke:var(--_n);stroke-width:1px}.aim{stroke:var(--_h);stroke-width:2px;stroke-dasharray:6 4}.aim.in{stroke:var(--_i)}.aim-label{padding-inline:.3em;margin-inline:.45em;font-weight:700;background:var(--_o);unicode-bidi:plaintext}.aim-label.ground{background:var(--_k);color:var(--_i)}.standing{position:absolute;inset:0;display:flex;flex-direction:column}.standing>svg{flex:none}.standing>p{block-size:0;display:flex;flex-direction:column;justify-content:center;align-items:start;margin:0;font-size:var(--_f);line-height:1.3;white-space:nowrap}.over>p{justify-content:end;margin-block-start:-.3em}.under>p{justify-content:start;margin-block-start:.3em}.end>p{align-items:end}.marks{position:relative;padding-inline-end:.5em;font-variant-numeric:lining-nums tabular-nums}.marks>b{visibility:hidden;font-size:var(--_f);font-weight:400}.marks .over>p{margin:0}.axis{display:grid;border-block-start:1px solid var(--_n);font-size:var(--_f);line-height:1.35;padding-block-start:.4em;font-variant-numeric:lining-nums tabular-nums}.axis.cut{border-block-start:2px dashed var(--_n)}.tick{grid-area:1/1;display:flex;min-inline-size:0}.tick>svg{flex:none}.tick>p{inline-size:0;display:flex;flex-direction:column;align-items:center;white-space:nowrap;margin:0}.tick.start>p{align-items:start}.tick.end>p{align-items:end}.tick p>span{color:var(--_d)}.remarks{list-style:none}.none{color:var(--_d)}@container samsyn (inline-size < 34em){.wide{display:none}}@container samsyn (inline-size >= 34em){.narrow{display:none}}@media(forced-colors:active){:is(.plot,.track){border:1px solid CanvasText;border-block-end:0}.land{fill:Canvas;stroke:CanvasText;stroke-width:1px;vector-effect:non-scaling-stroke}:is(.tread,.dots,.nought,.breaks){stroke:CanvasText}.dots.hollow{stroke:Canvas}:is(.aim,.aim.in){stroke:Highlight}}@media print{.land{fill:#ddd;print-color-adjust:exact}.aim-label.ground{background:none}@supports selector(::details-content){.remarks{display:none}}}`;

const compactStyles = css`.rows{list-style:none;border-block-start:var(--_g) solid var(--_a)}.rows>li{display:grid;gap:.25em 1.25em;align-items:center;margin:0;padding-block:.75em;border-block-end:1px solid var(--_b);break-inside:avoid}.name{font-size:1em;font-weight:700;line-height:1.3;hyphens:auto}.now b{font-family:var(--_r);font-weight:var(--_v);font-size:var(--_q);font-variant-numeric:lining-nums tabular-nums;color:var(--_a)}.goal{font-size:var(--_f)}.spark{direction:ltr;block-size:2.5em;background:var(--_o)}.spark>svg{display:block;inline-size:100%;block-size:100%}.spark :is(.tread,.aim){stroke-width:2px}.spark .aim{stroke-width:1.5px;stroke-dasharray:3 2}.spark.bare{display:none}.several>*+*{margin-block-start:calc(var(--_c) * 2)}@container samsyn (inline-size >= 34em){.rows>li{grid-template-columns:minmax(0,3fr) minmax(0,2fr) 7em minmax(0,2fr)}.spark.bare{display:block;background:none}}@media(forced-colors:active){.spark:not(.bare){border-block-end:1px solid CanvasText}}`;

function tableTemplate({ head, rows, baseline, target, unit }, reader) {
  const words = documentWords(reader);
  const all = [
    // A mean of years is no value among others.
    ...baseline.amount && baseline.period && !rows.some(isAtOutset) ? [baseline] : [],
    ...rows,
    ...target.amount ? [target] : []
  ];
  const remarked = all.some((row) => row.note || timesOf$1(row).length && kindOf(row, reader));
  return html`<table part="table">
    <caption class="vh">${plain(head.title)}</caption>
    <thead>
      <tr>
        <th scope="col">${word(words.date, reader)}</th>
        <th scope="col">${word(words.value, reader)}${unit && unit.text !== "%" ? [", ", plain(unit)] : nothing}</th>
        ${remarked ? html`<th scope="col">${word(words.remark, reader)}</th>` : nothing}
      </tr>
    </thead>
    <tbody>${all.map((row) => rowTemplate$2(row, remarked, reader))}</tbody>
  </table>`;
}
const isAtOutset = ({ name, isBaseline }) => name === "baseline" || Boolean(isBaseline);
function kindOf(row, reader) {
  const { target, baseline } = documentWords(reader);
  return row.name === "target" ? target : isAtOutset(row) ? baseline : void 0;
}
function timesOf$1({ date, period }) {
  return [date, period].flatMap((one) => one ? [time(one)] : []);
}
const qualityTemplate = ({ quality }) => quality?.said.length ? html` <span class="small">${quality.said.map((one, i) => [i ? ", " : nothing, plain(one)])}</span>` : nothing;
function amountTemplate(value, reader) {
  const { amount } = value ?? {};
  if (!amount) return [word(documentWords(reader).noValue, reader), value ? qualityTemplate(value) : nothing];
  const said = amount.isWorded ? plain(amount) : html`<span class="number">${plain(amount)}</span>`;
  return [
    said,
    amount.isWorded && amount.unit ? [" ", plain(amount.unit)] : nothing,
    qualityTemplate(value)
  ];
}
function rowTemplate$2(row, remarked, reader) {
  const { amount } = row;
  const kind = kindOf(row, reader);
  const said = kind ? word(kind, reader) : nothing;
  const times = timesOf$1(row);
  const head = times.length ? spaced(times) : said;
  return html`<tr>
    ${head === nothing ? html`<td></td>` : html`<th scope="row">${head}</th>`}
    <td class=${amount ? nothing : "not-stated"}>${amountTemplate(row, reader)}</td>
    ${remarked ? html`<td>${remarkTemplate(row, times.length ? said : nothing, reader)}</td>` : nothing}
  </tr>`;
}
function remarkTemplate({ name, note }, kind, reader) {
  const isPoint = name === "target" || name === "baseline";
  return isPoint && note && kind !== nothing ? [kind, ": ", flow(note, reader)] : spaced([kind, flow(note, reader)]);
}

function compactTemplate(indicators, reader, isShown) {
  return html`<ul class="rows" part="rows" role="list">${indicators.map((one) => rowTemplate$1(one, reader, isShown))}</ul>`;
}
function rowTemplate$1(indicator, reader, isShown) {
  const { id, head, isEmpty, target, sentences } = indicator;
  const words = documentWords(reader);
  const leads = id !== void 0 && isShown(id);
  const name = plain(head.title);
  return html`<li part="row" id=${id && !leads ? id : nothing}>
    ${heading(reader.level, "name", leads ? html`<a href="#${id}">${name}</a>` : name)}
    <div class="now">${isEmpty ? html`<span class="small">${word(words.noValues, reader)}</span>` : now(indicator, reader).map((one) => nowTemplate(one, reader))}</div>
    ${sparkTemplate(indicator)}
    <div class="goal">${target.amount ? html`${word(words.aim, reader)}${target.date ? [" ", time(target.date)] : nothing}${target.period ? [" ", time(target.period)] : nothing}: <b>${plain(target.amount)}</b>${target.amount.unit ? [" ", plain(target.amount.unit)] : nothing}` : nothing}</div>
    ${sentences.length ? html`<p class="vh">${sentences.map((parts, i) => [i ? " " : nothing, parts.map(plain)])}</p>` : nothing}
  </li>`;
}
function now({ figures, baseline }, reader) {
  const latest = figures.filter(({ name }) => name === "latest");
  if (latest.length || !baseline.amount) return latest;
  return [{ ...baseline, title: sayOwn(documentWords(reader).baseline, reader) }];
}
function nowTemplate(figure, reader) {
  const { title, amount, date } = figure;
  const label = title ? html`<span class="small">${plain(title)}</span>` : html`<span class="vh">${word(documentWords(reader).latest, reader)}</span>`;
  return html`<div>${label} <b>${plain(amount)}</b>${amount?.unit ? html` <span class="small">${plain(amount.unit)}</span>` : nothing}${date ? html` <span class="small">${time(date)}</span>` : nothing}${qualityTemplate(figure)}</div>`;
}
const LEAST_HEIGHT = 25;
const MARGIN = 4;
function stripOf([top, foot]) {
  const height = Math.max(foot - top, LEAST_HEIGHT);
  return `0 ${(top + foot - height) / 2 - MARGIN} 100 ${height + 2 * MARGIN}`;
}
function sparkTemplate({ chart, lines }) {
  const edges = chart ? chart.edge : lines?.lines.map(({ path }) => path).join("") ?? "";
  const aims = chart ? chart.target?.lines.join("") ?? "" : lines?.aims ?? "";
  return html`<div class="spark ${chart || lines ? "" : "bare"}" part="chart" aria-hidden="true"><svg viewBox=${lines && !chart ? stripOf(lines.reach) : "0 0 100 100"} preserveAspectRatio="none" focusable="false"><path class="land" d=${chart?.land ?? ""}></path><path class="nought" d=${chart?.nought ?? ""}></path><path class="tread" d=${edges}></path><path class="tread dashed" d=${chart?.dashed ?? ""}></path><path class="aim" d=${aims}></path></svg></div>`;
}

const indicatorStyles = css`.drawn,.figures{margin-block-start:calc(var(--_e) * .9)}.figures+.drawn{margin-block-start:calc(var(--_e) * 1.25)}.figures{display:flex;flex-wrap:wrap;gap:.75em calc(var(--_c) * 1.25);align-content:start}.latest{flex-basis:100%}dt{font-size:var(--_f);color:var(--_d)}.large{font-family:var(--_r);font-weight:var(--_v);font-size:var(--_14);line-height:1.2;font-variant-numeric:lining-nums;margin-inline-end:.1em}.latest .large{font-size:var(--_y);line-height:1.1;color:var(--_a)}.words{font-weight:600}.assessment dd>div{font-weight:400;max-inline-size:var(--_l)}.status dd{display:flex;align-items:start;gap:.4em}.small{font-size:var(--_f);font-weight:400;color:var(--_d)}details{margin-block-start:.5em}table{border-collapse:collapse;inline-size:100%;line-height:1.4}:is(th,td){padding-block:.5em;padding-inline-end:.5em;vertical-align:baseline;border-block-end:1px solid var(--_b)}:is(th,td):last-child{padding-inline-end:0}.not-stated{overflow-wrap:normal}th{min-inline-size:4em}thead th{font-size:var(--_f);font-weight:700;color:var(--_a);border-block-end:var(--_g) solid var(--_a)}td{min-inline-size:4.5em}.number{white-space:nowrap;font-variant-numeric:lining-nums tabular-nums}.compared,.compared+.foot{margin-block-start:var(--_c)}.compared ul{list-style:none}.compared li{padding-block-start:.4em;border-block-end:1px solid var(--_b);margin:0}.compared div{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .4em;font-variant-numeric:lining-nums tabular-nums}.compared div>span:first-child{flex:1 0 auto;max-inline-size:100%;hyphens:auto}.compared svg{display:block;inline-size:100%;block-size:var(--_g);margin-block-start:.25em;fill:var(--_a);overflow:visible}.compared:dir(rtl) svg{transform:scaleX(-1)}.about{display:flex;flex-wrap:wrap;gap:.25em 1.75em}.about>div>*{display:inline}.about dt{font-size:1em}.about dd{font-weight:600}@container samsyn (inline-size >= 52em){.body{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);grid-template-rows:auto auto 1fr;column-gap:calc(var(--_c) * 1.5)}.whole{display:contents}.head{grid-column:1 / -1}.figures{display:grid;grid-row:2 / 4}:is(.drawn,.main){grid-column:2}.plain>.main,.plain .drawn{grid-column:1 / -1}.figures+.drawn{margin-block-start:calc(var(--_e) * .9)}}@media(forced-colors:active){.compared svg{fill:CanvasText}}@media print{.body,.whole{display:block}.figures{display:flex}.whole,tr,.compared li{break-inside:avoid}table:not(:has(tr:nth-child(16))){break-inside:avoid}summary,thead,tr:nth-child(-n+2){break-after:avoid}tbody{break-before:avoid}tr:nth-last-child(-n+2){break-before:avoid}}`;

function chartTemplate({ land, edge, dashed, dots, hollow, breaks, nought, ticks, mark, begins, target }, reader) {
  const isCut = begins !== void 0;
  return html`<div class="chart ${mark ? "marked" : ""}" part="chart" aria-hidden="true">
    ${mark ? html`<div class="marks"><b>${mark.text}</b>${standing(mark, isCut ? "over" : "by", html`<span>${mark.text}</span>`)}</div>` : nothing}
    <div class="plot">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="land" d=${land}></path><path class="nought" d=${nought}></path><path class="breaks" d=${breaks}></path><path class="tread" d=${edge}></path><path class="tread dashed" d=${dashed}></path><path class="dots" d=${dots}></path><path class="dots hollow" d=${hollow}></path><path class="aim" d=${target?.lines[0] ?? ""}></path><path class="aim in" d=${target?.lines[1] ?? ""}></path></svg>
      ${target ? standing(target, `${target.isBelow ? "under" : "over"}${target.isAtEnd ? " end" : ""}`, html`<span class="aim-label ${target.on}">${targetTemplate(target, reader)}</span>`) : nothing}
    </div>
    ${axisTemplate(ticks, isCut, reader)}
  </div>`;
}
const standing = ({ at }, how, what) => html`<div class="standing ${how}"><svg width="1" height="${at}%"></svg><p>${what}</p></div>`;
const targetTemplate = ({ said, time }, reader) => html`${word(documentWords(reader).aim, reader)}${time ? ` ${time}` : nothing}: ${plain(said)}`;
const axisTemplate = (ticks, isCut, reader) => html`<div class="axis ${isCut ? "cut" : ""}">${ticks.map((tick) => tickTemplate(tick, reader))}</div>`;
const SIDES = { start: 0, end: 100 };
function tickTemplate({ at, value, time, quality, where, side }, reader) {
  return html`<div class="tick ${where} ${side}"><svg width="${side ? SIDES[side] : at}%" height="1"></svg><p><b>${word(value, reader)}</b><span>${time}</span>${quality ? html`<span>${quality}</span>` : nothing}</p></div>`;
}

function gaugeTemplate({ bar, at, nought, target, ticks }, reader) {
  const across = target ? `M${target.at} 0V100` : "";
  return html`<div class="chart gauge" part="chart" aria-hidden="true">
    <div class="track">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="land" d=${shape(bar)}></path><path class="nought" d=${noughtLine(nought)}></path><path class="tread" d="M${at} 0V100"></path><path class=${target?.isIn ? "aim in" : "aim"} d=${across}></path></svg>
    </div>
    ${axisTemplate(ticks, false, reader)}
  </div>`;
}
const barTemplate = (bar, nought) => html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d=${shape(bar)}></path><path class="nought" d=${noughtLine(nought)}></path></svg>`;
const shape = ({ from, length }) => `M${from} 0h${length}V100h${-length}z`;
const noughtLine = (nought) => nought === void 0 ? "" : `M${nought} 0V100`;

const SHAPES = [
  "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
  "M-4.5-4.5h9v9h-9z",
  "M0-6.5L6 0L0 6.5L-6 0z",
  "M0-6L6 4.5H-6z",
  "M0 6L6-4.5H-6z",
  "M-5-5H5L-5 5H5z"
];
const markShape = (mark) => SHAPES[mark % SHAPES.length];

function linesTemplate(chart, reader) {
  const { lines, breaks, grid, levels, aims, ends, isListed, ticks, begins } = chart;
  const longest = grid.reduce((most, { text }) => text.length > most.length ? text : most, "");
  return html`<div class="chart marked lines ${isListed ? "listed" : ""}" part="chart" aria-hidden="true">
    <div class="marks"><b>${longest}</b>${grid.map((level) => standing(level, "by", html`<span>${level.text}</span>`))}</div>
    <div class="plot">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="level" d=${levels}></path><path class="breaks" d=${breaks}></path><path class="aim" d=${aims}></path></svg>
      ${lines.map(({ path, kind }) => html`<svg class=${kind} viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="tread" d=${path}></path></svg>`)}
      <svg focusable="false">${lines.map((line) => line.points.map((point) => pointTemplate(point, line)))}</svg>
    </div>
    <div class="ends">${ends.map((end) => standing(end, "by", endTemplate(end)))}</div>
    ${axisTemplate(ticks, begins !== void 0, reader)}
  </div>`;
}
function pointTemplate({ x, y, isUnsure }, { mark, kind }) {
  return svg`<svg class="point ${kind} ${isUnsure ? "unsure" : ""}" x="${x}%" y="${y}%" width="0.7em" height="0.7em" viewBox="0 0 10 10" overflow="visible"><path d=${markShape(mark)}></path></svg>`;
}
function endTemplate({ mark, kind, title, value }) {
  return html`<span class="end-label"><svg class="point ${kind}" viewBox="-10 -6 20 12" focusable="false"><path class="tread" d="M-10 0H10"></path><path d=${mark === void 0 ? "" : markShape(mark)}></path></svg>${title ? html`<span>${plain(title)}</span> ` : nothing}<b>${value}</b></span>`;
}

function chartPictures(indicator, reader) {
  if (!indicator.chart && !indicator.lines) return [];
  const words = documentWords(reader);
  return ["svg", "png"].map((kind) => ({
    name: `${indicator.id ?? "indikator"}.${kind}`,
    label: words.savePicture(kind.toUpperCase()),
    file: async (button) => {
      const { chartPicture } = await import('./chart-picture.js');
      return chartPicture(kind, indicator, textsOf(indicator, reader), chartBeside(button));
    }
  }));
}
const chartBeside = (button) => button.closest("section").querySelector(".chart");
function textsOf({ head, unit, chart, source }, reader) {
  const words = documentWords(reader);
  const target = chart?.target;
  const said = [say(source?.title, reader)?.text, sayDate(source?.date, reader)?.text].filter(Boolean);
  return {
    lang: reader.lang,
    dir: directionOf(reader.lang),
    title: head.title?.text ?? "",
    foot: said.length ? `${reader.words.source}: ${said.join(", ")}` : "",
    unit: unit && unit.text !== "%" ? unit.text : "",
    target: target ? `${words.aim}${target.time && ` ${target.time}`}: ${target.said.text}` : ""
  };
}

function seriesTableTemplate({ head, unit }, { series }, rows, reader) {
  const words = documentWords(reader);
  const isRemarked = rows.some(({ remarks, isBaseline }) => remarks.length || isBaseline);
  const names = series.map(({ title }) => title ? plain(title) : word(words.value, reader));
  return html`<table class="many" part="table" role="table">
    <caption class="vh">${plain(head.title)}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${word(words.date, reader)}</th>
        ${names.map((name) => html`<th scope="col" role="columnheader">${name}${unit && unit.text !== "%" ? [", ", plain(unit)] : nothing}</th>`)}
        ${isRemarked ? html`<th scope="col" role="columnheader">${word(words.remark, reader)}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">${rows.map((row) => rowTemplate(row, names, isRemarked, reader))}</tbody>
  </table>`;
}
function rowTemplate({ kind, dates, cells, all, remarks, isBaseline }, names, isRemarked, reader) {
  const words = documentWords(reader);
  const said = [...kind === "outcome" ? [] : [word(words[kind], reader)], ...dates.map(time)];
  const marked = isBaseline ? word(words.baseline, reader) : nothing;
  const notes = remarks.map(
    ({ whose, note }) => html`<div>${whose ? [plain(whose), ": "] : nothing}${flow(note, reader)}</div>`
  );
  return html`<tr role="row">
    <th scope="row" role="rowheader">${said.map((one, i) => [i ? "\xA0" : nothing, one])}</th>
    ${all ? html`<td role="cell" colspan=${names.length}>${amountTemplate(all, reader)}</td>` : cells.map((cell, i) => cellTemplate(cell, kind, names[i], reader))}
    ${isRemarked ? html`<td role="cell" class=${marked === nothing && !notes.length ? "empty" : nothing}>${marked}${notes}</td>` : nothing}
  </tr>`;
}
function cellTemplate(cell, kind, name, reader) {
  if (!cell && kind === "target") return html`<td class="empty" role="cell"></td>`;
  return html`<td class=${cell?.amount ? nothing : "not-stated"} role="cell"><span class="key">${name}</span> ${amountTemplate(cell, reader)}</td>`;
}

function valuesFile(indicator, reader) {
  const { figures, change, rows, many, comparisons, breakdown, unit } = indicator;
  const words = documentWords(reader);
  const row = (kind, one, whose = "") => {
    const { number, text = "", isWorded } = one.amount ?? {};
    const wording = isWorded && number !== void 0 ? text : "";
    const time = [one.date?.datetime ?? one.date?.text, one.period?.text].filter(Boolean).join(", ");
    const remark = [...one.quality?.said ?? [], one.note].flatMap((said) => said?.text ?? []).join(". ");
    return [kind, whose, time, number ?? text, unit?.text ?? "", wording, remark];
  };
  const values = rows.filter(({ name }) => name === "outcome");
  const others = many?.series.filter((one) => !one.isMain) ?? [];
  return csv([
    [words.kindOfValue, words.whose, words.date, words.value, words.unit, words.wording, words.remark],
    ...figures.filter(({ name }) => name === "baseline").map((one) => row(words.baseline, one)),
    ...values.map((one) => row(words.outcome, one)),
    ...figures.filter(({ name }) => name === "target").map((one) => row(words.target, one)),
    ...others.flatMap(({ title, values: values2, target }) => [
      ...values2.map((one) => row(words.outcome, one, title?.text)),
      ...target ? [row(words.target, target, title?.text)] : []
    ]),
    ...change ? [row(words.change, { ...change, note: void 0, date: { text: sinceOf(change) } })] : [],
    ...comparisons.map((one) => row(words.comparisons, one, one.title?.text)),
    ...breakdown.map((one) => row(words.breakdown, one, one.title?.text))
  ]);
}
const sinceOf = ({ since }) => since.map(({ text }) => text).join("");

const titleId = (at) => `samsyn-title${at || ""}`;
const SET_LARGE_UP_TO = 14;
function indicatorTemplate(indicator, reader, at = 0) {
  const { id, figures, change, judgements, assessments, comparisons, breakdown } = indicator;
  const words = documentWords(reader);
  const hasFigures = figures.length + judgements.length > 0 || change !== void 0;
  return html`<section part="indicator" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    <div class=${hasFigures ? "body" : "body plain"}>
      <div class="whole">
        ${headTemplate(indicator.head, reader, "", titleId(at))}
        ${hasFigures ? html`<dl class="figures" part="figures">${figures.map((figure) => keyFigureTemplate(figure, reader))}${change ? changeTemplate(change, reader) : nothing}${judgements.map((scale) => judgementTemplate(scale, reader))}</dl>` : nothing}
        ${drawnTemplate(indicator, reader)}
      </div>
      <div class="main">
        ${assessments ? assessmentsShown(assessments, reader) : nothing}${tableDetails(indicator, reader, at)}
        ${compared(words.comparisons, "comparisons", comparisons, reader)}${compared(words.breakdown, "breakdown", breakdown, reader)}
        ${foot(indicator, reader, at)}
      </div>
    </div>
  </section>`;
}
function keyFigureTemplate(figure, reader) {
  const { name, title, amount, isTimeAlone, date, period, note } = figure;
  const words = documentWords(reader);
  const large = amount && amount.text.length <= SET_LARGE_UP_TO;
  const times = [date, period].filter((one) => one !== void 0);
  const isBare = !amount && isTimeAlone && (times.length > 0 || note !== void 0);
  const when = times.map(
    (one) => isBare ? [" ", time(one)] : html` <span class="small">${time(one)}</span>`
  );
  return html`<div class=${title ? "one" : name}>
    <dt>${title ? plain(title) : word(words[name], reader)}</dt> <dd class=${large ? nothing : "words"}>${amount ? html`<span class=${large ? "large" : nothing}>${plain(amount)}</span>` : isBare ? nothing : notStated(reader)}${small(amount?.unit)}${when}${qualityTemplate(figure)}${note && name !== "latest" ? html`<div class="small">${flow(note, reader)}</div>` : nothing}</dd>
  </div>`;
}
function changeTemplate({ amount, since, datetime }, reader) {
  const large = amount && amount.text.length <= SET_LARGE_UP_TO;
  return html`<div class="change">
    <dt>${word(documentWords(reader).change, reader)}</dt> <dd class=${large ? nothing : "words"}>${amount ? html`<span class=${large ? "large" : nothing}>${plain(amount)}</span>` : notStated(reader)}${small(amount?.unit)} <span class="small"><time datetime=${datetime ?? nothing}>${since.map(plain)}</time></span></dd>
  </div>`;
}
const small = (said) => said ? html` <span class="small">${plain(said)}</span>` : nothing;
function judgementTemplate({ name, label, said, icon }, reader) {
  return html`<div class=${name}>
    <dt>${word(label, reader)}</dt> <dd class="words">${statusIconTemplate(icon)}${said ? name === "assessment" ? html`<div>${prose(said, reader)}</div>` : html`<span>${plain(said)}</span>` : notStated(reader)}</dd>
  </div>`;
}
function drawnTemplate(indicator, reader) {
  const { chart, lines, begins, gauge, hasValues, isEmpty, sentences, remarks } = indicator;
  const words = documentWords(reader);
  if (isEmpty) return html`<p class="drawn none" part="chart">${word(words.noValues, reader)}</p>`;
  const isDrawn = hasValues && Boolean(chart ?? lines ?? gauge);
  if (!isDrawn && !remarks.length) return nothing;
  return html`<div class="drawn">
    ${chart ? chartTemplate(chart, reader) : nothing}${lines ? linesTemplate(lines, reader) : nothing}${gauge ? gaugeTemplate(gauge, reader) : nothing}
    ${begins === void 0 ? nothing : html`<p class="foot about-scale">${begins.map(plain)}</p>`}
    ${sentences.length && isDrawn ? html`<p class="vh">${sentences.map((parts, i) => [i ? " " : nothing, parts.map(plain)])}</p>` : nothing}
    ${remarks.length ? html`<ul class="foot remarks" part="remarks" role="list">${remarks.map((row) => noteTemplate(row, reader))}</ul>` : nothing}
  </div>`;
}
const noteTemplate = ({ whose, date, note }, reader) => html`<li>${whose ? [plain(whose), " "] : nothing}${date ? html`<b>${time(date)}</b>: ` : nothing}${flow(note, reader)}</li>`;
function tableDetails(indicator, reader, at) {
  if (indicator.table === "none") return nothing;
  const valuesId = `samsyn-values${at || ""}`;
  return html`<details ?open=${indicator.table === "open"}>
    <summary id=${valuesId} aria-labelledby="${valuesId} ${titleId(at)}">
      ${word(documentWords(reader).asTable, reader)}
    </summary>
    ${indicator.many ? seriesTableTemplate(indicator, indicator.many, indicator.many.table, reader) : tableTemplate(indicator, reader)}
  </details>`;
}
function compared(label, part, views, reader) {
  if (!views.length) return nothing;
  return html`<div class="compared" part=${part}>
    ${listHead(reader.level + 1, word(label, reader))}
    <ul role="list">${views.map((view) => comparedTemplate(view, reader))}</ul>
  </div>`;
}
function comparedTemplate(compared2, reader) {
  const { title, amount, date, bar, nought } = compared2;
  return html`<li>
    <div><span>${plain(title)}</span> <b>${amount ? plain(amount) : notStated(reader)}</b>${small(amount?.unit)}${date ? html` <span class="small">${time(date)}</span>` : nothing}${qualityTemplate(compared2)}</div>
    ${bar ? barTemplate(bar, nought) : nothing}
  </li>`;
}
function foot(indicator, reader, at) {
  const { id, about, better, note, source, rows, many } = indicator;
  const words = documentWords(reader);
  const file = {
    name: `${id ?? "indikator"}.csv`,
    type: "text/csv;charset=utf-8",
    label: words.saveCsv,
    text: () => valuesFile(indicator, reader)
  };
  return html`<div class="foot">
    ${better ? html`<p>${word(better, reader)}</p>` : nothing}
    ${about.length ? html`<dl class="about" part="about">${about.map((one) => aboutTemplate(one, reader))}</dl>` : nothing}
    ${prose(note, reader)}${sourceLine(source, reader)}
    ${rows.length || many ? downloads([file, ...chartPictures(indicator, reader)], reader, titleId(at)) : nothing}
  </div>`;
}
function aboutTemplate({ label, said }, reader) {
  return html`<div>
    <dt>${plain(label)}</dt> <dd>${said.length ? said.map((one, i) => [i ? ", " : nothing, "said" in one ? responsibleTemplate(one, reader) : one.goal ? html`<a href="#${one.goal}">${plain(one)}</a>` : time(one)]) : notStated(reader)}</dd>
  </div>`;
}

function aboutViews(indicator, content, isShown, reader) {
  const words = documentWords(reader);
  const { frequency, goals = [], responsible, updated } = indicator;
  const found = goals.flatMap((id) => findGoal(content, id) ?? []);
  const stated = (label, given, said) => given === void 0 ? [] : [{ label: sayOwn(label, reader), said: said.filter((one) => one !== void 0) }];
  const named = found.map(({ id, code, label, title }) => ({
    ...say(title ?? label ?? code, reader) ?? { text: id },
    goal: id && isShown(id) ? id : void 0
  }));
  const who = responsibleViews(responsible, content, reader, words.undecided);
  return [
    ...stated(words.frequency, frequency, [say(frequency, reader)]),
    ...stated(words.belongsTo, found[0], named),
    ...who.length ? byRole(who, reader).map(({ label, who: who2 }) => ({ label, said: who2 })) : stated(reader.words.responsible, responsible, []),
    ...stated(reader.words.updated, updated, [sayDate(updated, reader)])
  ];
}

function qualityView(given, reader) {
  const { qualities } = documentWords(reader);
  const known = sayAll(given, reader);
  const keys = new Set(known.map(({ text }) => text.toLowerCase()));
  return {
    said: known.map((own) => {
      const key = own.text.toLowerCase();
      return Object.hasOwn(qualities, key) ? sayOwn(qualities[key], reader) : own;
    }),
    isUnsure: keys.has("preliminary") || keys.has("estimated"),
    isBreak: keys.has("break")
  };
}

function fitting(labels, room) {
  const boxes = labels.map(({ at, width, isFirst }) => {
    const half = Math.min(width / room * 50, 50);
    return { half, isFirst, at: Math.min(Math.max(at, half), 100 - half) };
  });
  const taken = /* @__PURE__ */ new Set();
  const back = [...boxes].reverse();
  for (const box of [...back.filter(({ isFirst }) => isFirst), ...back])
    if ([...taken].every(({ at, half }) => Math.abs(at - box.at) >= half + box.half)) taken.add(box);
  return boxes.map((box) => taken.has(box) ? Math.round(box.at * 100) / 100 : void 0);
}
function widened(labels, places, room) {
  const halfOf = (width) => Math.min(width / room * 50, 50);
  const boxes = labels.map(({ width }, i) => ({ at: places[i], half: halfOf(width), isWider: false }));
  for (const box of [...boxes].reverse()) {
    const { wider } = labels[boxes.indexOf(box)];
    if (box.at === void 0 || wider === void 0) continue;
    const half = halfOf(wider);
    const at = Math.min(Math.max(box.at, half), 100 - half);
    const isFree = boxes.every(
      (other) => other === box || other.at === void 0 || Math.abs(other.at - at) >= other.half + half
    );
    if (isFree) Object.assign(box, { at: Math.round(at * 100) / 100, half, isWider: true });
  }
  return boxes.map(({ at, isWider }) => at === void 0 ? void 0 : { at, isWider });
}

const AXIS_LENGTH = 20;
const WIDE_AXIS_LENGTH = 37;
const LONGEST_WORDS_BELOW_AXIS = 14;
const EM_A_LETTER = 0.57;
const ROOM_BESIDE_LABEL = 0.6;
const GAPS_LABELLED_FIRST = 3;
const END_WITHIN = 4;
const widthOf = (...lines) => Math.max(...lines.map(({ length }) => length)) * EM_A_LETTER + ROOM_BESIDE_LABEL;
function placed(marks, taken = 0) {
  const labels = marks.map((mark) => ({
    ...mark,
    width: widthOf(mark.value, mark.time),
    wider: mark.quality ? widthOf(mark.value, mark.time, mark.quality) : void 0
  }));
  const [narrow, wide] = [AXIS_LENGTH, WIDE_AXIS_LENGTH].map((length) => {
    const room = length - taken;
    return widened(labels, fitting(labels, room), room);
  });
  return marks.flatMap(({ at: mark, value, time, quality = "" }, i) => {
    const side = mark <= END_WITHIN ? "start" : mark >= 100 - END_WITHIN ? "end" : "";
    const tick = (place, where) => place ? [{ at: place.at, value, time, quality: place.isWider ? quality : "", where, side }] : [];
    const [small, large] = [narrow[i], wide[i]];
    return small?.at === large?.at && small?.isWider === large?.isWider ? tick(large, "") : [...tick(small, "narrow"), ...tick(large, "wide")];
  });
}
function ticksOf(slots, values, words, taken) {
  const merged = [];
  for (const { from, to, entry, times } of slots) {
    const { amount, time, quality } = (entry === void 0 ? void 0 : values[entry]) ?? {};
    const span = times ?? [time ?? "", time ?? ""];
    const before = merged.at(-1);
    if (!amount && before?.gap) {
      before.to = to;
      before.times = [before.times[0], span[1]];
      continue;
    }
    const long = amount && amount.text.length > LONGEST_WORDS_BELOW_AXIS;
    const value = long ? amount.number === void 0 ? words.inWords : "" : amount?.text ?? words.missing;
    merged.push({
      ...{ from, to, value, times: span, quality: belowAxis(quality) },
      ...{ gap: !amount, bare: amount?.number === void 0 }
    });
  }
  const bares = merged.filter(({ bare }) => bare).length;
  return placed(
    merged.map(({ from, to, value, times, quality, bare }) => ({
      at: (from + to) / 2,
      isFirst: bare && bares <= GAPS_LABELLED_FIRST,
      value,
      time: timesOf(times),
      quality
    })),
    taken
  );
}
function belowAxis(quality) {
  const text = quality?.said.map(({ text: text2 }) => text2).join(", ") ?? "";
  return text.length > LONGEST_WORDS_BELOW_AXIS ? "" : text;
}
const timesOf = ([first, last]) => first === last ? first : first + (first.includes("-") ? "\xA0\u2013 " : "\u2013") + last;

function timedValueView(name, point, unit, reader) {
  const { date, period, value, note, quality } = point ?? {};
  return {
    name,
    amount: sayAmount(value, unit, reader),
    date: sayDate(date, reader),
    note: say(note, reader),
    ...period && { period: sayPeriod(period, reader, documentWords(reader)) },
    ...quality && { quality: qualityView(quality, reader) },
    ...point && value === void 0 && { isTimeAlone: true }
  };
}
function chronological(indicator, unit, reader) {
  const baseline = timedValueView("baseline", indicator.baseline, unit, reader);
  const isSame = ({ amount }) => Boolean(baseline.isTimeAlone) || amount?.text === baseline.amount?.text;
  const at = ({ date }) => date?.datetime ?? "";
  const values = (indicator.values ?? []).map((value) => {
    const figure = timedValueView("outcome", value, unit, reader);
    const isBaseline = at(figure) === at(baseline) && isSame(figure);
    return { ...figure, isBaseline: isBaseline && Boolean(at(figure) && figure.amount) };
  });
  const isNew = at(baseline) ? !values.some((value) => at(value) === at(baseline)) : !values.some(({ amount }) => amount);
  const all = isNew && baseline.amount ? [baseline, ...values] : values;
  return all.every(at) ? [...all].sort((a, b) => Number(at(a) > at(b)) - Number(at(a) < at(b))) : all;
}
function withGaps(values, slots) {
  let told = 0;
  return slots.flatMap(
    ({ entry, times }) => times ? [{ name: "gap", amount: void 0, date: { text: timesOf(times) }, note: void 0 }] : values.slice(told, told = entry + 1)
  );
}
function shortTime({ text, datetime } = {}) {
  return (datetime && (datetime.length > 4 || text.length > 9) ? datetime : text) ?? "";
}

const LONGEST_WORDS_IN_CHART = 14;
const LONGEST_LABEL = 30;
function targetLineOf({ amount, date, period }, word, say) {
  if (amount?.number === void 0) return void 0;
  const time = shortTime(date ?? period).slice(0, LONGEST_WORDS_IN_CHART);
  const text = shortText(amount, say);
  const own = text === amount.text ? amount : { text };
  const before = `${word} ${time}: `.length;
  const whole = withUnit({ ...amount, text });
  const said = before + whole.length > LONGEST_LABEL ? own : { ...own, text: whole };
  return { number: amount.number, said, time, letters: before + said.text.length };
}
const shortText = ({ text, number }, say) => text.length > LONGEST_WORDS_IN_CHART && number !== void 0 ? say(number) : text;

const GREATEST_AT = 14;
const LEAST_AT = 94;
const CUT_WITHIN = 0.1;
function progress({ baseline, target, current }) {
  if (baseline === void 0 || target === void 0 || current === void 0) return void 0;
  const part = Math.max(Math.abs(baseline), Math.abs(target), Math.abs(current)) > 1e300 ? 0.25 : 1;
  const share = (current * part - baseline * part) / (target * part - baseline * part);
  return Number.isFinite(share) ? share : void 0;
}
function chartScale(values, target) {
  const all = target === void 0 ? values : [...values, target];
  const size = sizeOf(all);
  const [low, high] = range(all, size);
  const [first, last] = range(values, size);
  const isCut = low * high > 0 && first < last && high - low < CUT_WITHIN;
  const begins = isCut ? beginning(low * size, (high - low) * size) : void 0;
  const floor = begins === void 0 ? Math.min(low, 0) : begins / size;
  const ceiling = isCut ? high : Math.max(high, 0);
  const foot = floor < 0 && !isCut ? LEAST_AT : 100;
  const each = ceiling > floor ? (foot - GREATEST_AT) / (ceiling - floor) : 0;
  return { y: (value) => Math.min(Math.max(foot - (value / size - floor) * each, 0), 100), begins };
}
function beginning(low, span) {
  const step = 10 ** Math.floor(Math.log10(span));
  const round = Number((Math.floor((low - span / 5) / step) * step).toPrecision(12));
  return round < low ? round : low;
}
function barScale(numbers) {
  const size = sizeOf(numbers);
  const [low, high] = range([0, ...numbers], size);
  if (low === high) return void 0;
  const at = (value) => tenths((value / size - low) / (high - low) * 100);
  return {
    at,
    bar: (value) => ({ from: at(Math.min(value, 0)), length: tenths(Math.abs(at(value) - at(0))) })
  };
}
const tenths = (value) => Math.round(value * 10) / 10;
const sizeOf = (numbers) => numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
const range = (values, size) => values.reduce(
  ([low, high], value) => [Math.min(low, value / size), Math.max(high, value / size)],
  [Infinity, -Infinity]
);

function barsView(lists, unit, own, lone, aim, aimWord, say) {
  const numbers = lists.flat().flatMap(({ amount }) => amount?.number ?? []);
  if (own !== void 0) numbers.push(own);
  if (lone && aim) numbers.push(aim.number);
  const isShare = unit?.text === "%" && numbers.every((number) => number >= 0 && number <= 100);
  if (isShare) numbers.push(100);
  const scale = barScale(numbers);
  if (!scale) return { gauge: void 0, lists };
  const nought = scale.at(0) || void 0;
  const withBar = (one) => {
    const number = one.amount?.number;
    return number === void 0 ? one : { ...one, bar: scale.bar(number), nought };
  };
  const isCompared = lone && numbers.length > 1;
  return {
    lists: lists.map((list) => list.map(withBar)),
    gauge: isCompared ? { ...gaugeOf(lone, scale, aim, aimWord, isShare, say), nought } : void 0
  };
}
function gaugeOf({ number, text, time }, { at, bar }, aim, aimWord, isShare, say) {
  const { from, length } = bar(number);
  const target = aim && at(aim.number);
  const marks = [
    { at: at(0), isFirst: false, value: say(0), time: "" },
    ...isShare ? [{ at: 100, isFirst: false, value: say(100), time: "" }] : [],
    { at: at(number), isFirst: false, value: text, time },
    ...aim ? [{ at: target, isFirst: true, value: aim.said.text, time: `${aimWord} ${aim.time}`.trim() }] : []
  ];
  return {
    bar: { from, length },
    at: at(number),
    target: target === void 0 ? void 0 : { at: target, isIn: target > from && target < from + length },
    ticks: placed(marks)
  };
}

function changeView(change, unit, reader) {
  if (change === void 0) return void 0;
  const date = sayDate(change?.since, reader);
  const bare = sayAmount(change?.value, void 0, reader);
  const isNumber = bare && !bare.isWorded && bare.number !== void 0;
  const sign = isNumber && bare.number > 0 ? "+" : "";
  return {
    amount: isNumber ? { ...bare, text: sign + bare.text, unit: unit?.text === "%" ? void 0 : unit } : bare,
    since: date ? sayAround(documentWords(reader).since, [[date]], reader) : [],
    datetime: date?.datetime
  };
}

function ground(terraces, nought) {
  let land = "";
  const edges = { edge: "", dashed: "" };
  terraces.forEach(({ from, to, y, isUnsure, isBreak }, i) => {
    if (y === void 0) return;
    const [before, after] = [terraces[i - 1], terraces[i + 1]?.y];
    const step = `V${y}H${to}`;
    land += (before?.y === void 0 ? `M${from} ${nought}` : "") + step;
    if (after === void 0) land += `V${nought}z`;
    const start = isBreak ? void 0 : before?.y;
    const isNew = start === void 0 || Boolean(before?.isUnsure) !== Boolean(isUnsure);
    edges[isUnsure ? "dashed" : "edge"] += (isNew ? `M${from} ${start ?? y}` : "") + step;
  });
  return {
    land,
    ...edges,
    ...{ dots: "", hollow: "", breaks: breaksOf(terraces) },
    nought: nought < 100 ? `M0 ${nought}H100` : ""
  };
}
function line(terraces) {
  let [edge, dots, hollow] = ["", "", ""];
  terraces.forEach((terrace, i) => {
    if (terrace.y === void 0) return;
    const point = `${middleOf(terrace)} ${terrace.y}`;
    edge += (terraces[i - 1]?.y === void 0 || terrace.isBreak ? "M" : "L") + point;
    dots += `M${point}h.01`;
    if (terrace.isUnsure) hollow += `M${point}h.01`;
  });
  return { land: "", edge, dashed: "", dots, hollow, breaks: breaksOf(terraces), nought: "" };
}
const breaksOf = (terraces) => terraces.map(({ from, y, isBreak }) => isBreak && y !== void 0 ? `M${from} 0V100` : "").join("");
function targetPaths(terraces, at, nought) {
  const parts = ["", ""];
  let before;
  for (const { from, to, y } of terraces) {
    const isIn = isBetween(at, y, nought);
    parts[isIn ? 1 : 0] += isIn === before ? `H${to}` : `M${from} ${at}H${to}`;
    before = isIn;
  }
  return parts;
}
const isBetween = (at, y, nought) => y !== void 0 && nought !== void 0 && at > Math.min(y, nought) && at < Math.max(y, nought);
const rounded = (value) => Math.round(value * 100) / 100;
const middleOf = ({ from, to }) => rounded((from + to) / 2);

const LABEL_HEIGHT = 10;
const LABEL_MARGIN = 2.5;
function targetLabelPlace(terraces, at, width, nought) {
  const places = [false, true].flatMap((isBelow) => [false, true].map((isAtEnd) => ({ isBelow, isAtEnd })));
  const inside = places.filter(({ isBelow }) => isBelow ? at + LABEL_HEIGHT <= 100 : at >= LABEL_HEIGHT);
  const stands = inside.map(({ isBelow, isAtEnd }) => {
    const [left, top] = [isAtEnd ? 100 - width : 0, isBelow ? at : at - LABEL_HEIGHT];
    const box = { left, right: left + width, top, bottom: top + LABEL_HEIGHT };
    return nought === void 0 ? besideLine(terraces, box) : onGround(terraces, nought, box);
  });
  for (const on of ["sky", "ground"]) {
    const found = inside[stands.indexOf(on)];
    if (found) return { ...found, on };
  }
  return { ...inside[0], on: "sky" };
}
function onGround(terraces, nought, box) {
  if (nought < 100 && box.top < nought && box.bottom > nought) return "across";
  const here = terraces.filter(({ from, to }) => from < box.right && to > box.left);
  const stands = new Set(
    here.map(({ y }) => {
      if (y === void 0) return "sky";
      const [top, bottom] = [Math.min(y, nought), Math.max(y, nought)];
      if (box.bottom <= top - LABEL_MARGIN || box.top >= bottom + LABEL_MARGIN) return "sky";
      return box.top >= top + LABEL_MARGIN && box.bottom <= bottom ? "ground" : "across";
    })
  );
  return stands.size === 1 ? [...stands][0] : "across";
}
function besideLine(terraces, { left, right, top, bottom }) {
  const isClear = terraces.every((terrace, i) => {
    if (terrace.y === void 0) return true;
    const [x, y] = [middleOf(terrace), terrace.y];
    const next = terraces[i + 1];
    const [x2, y2] = next?.y === void 0 ? [x, y] : [middleOf(next), next.y];
    const [from, to] = [Math.max(x, left - LABEL_MARGIN), Math.min(x2, right + LABEL_MARGIN)];
    if (from > to) return true;
    const yAt = (at) => x2 > x ? y + (at - x) / (x2 - x) * (y2 - y) : y;
    const [one, other] = [yAt(from), yAt(to)];
    return Math.max(one, other) <= top - LABEL_MARGIN || Math.min(one, other) >= bottom + LABEL_MARGIN;
  });
  return isClear ? "sky" : "across";
}

function chartView(slots, values, aim, words, say) {
  const numbers = slots.flatMap(
    ({ entry }) => entry === void 0 ? [] : values[entry]?.amount?.number ?? []
  );
  if (numbers.length < 2) return void 0;
  const { y, begins } = chartScale(numbers, aim?.number);
  const terraces = slots.map(({ from, to, entry }) => {
    const { amount, quality } = (entry === void 0 ? void 0 : values[entry]) ?? {};
    const number = amount?.number;
    return {
      ...{ from: rounded(from), to: rounded(to) },
      y: number === void 0 ? void 0 : rounded(y(number)),
      ...quality && { isUnsure: quality.isUnsure, isBreak: quality.isBreak }
    };
  });
  const nought = begins === void 0 ? rounded(y(0)) : void 0;
  const mark = markOf(nought, begins, say);
  const taken = mark ? widthOf(mark.text) : 0;
  return {
    ...nought === void 0 ? line(terraces) : ground(terraces, nought),
    ticks: ticksOf(slots, values, words, taken),
    mark,
    begins,
    target: aim && drawnTarget(aim, terraces, rounded(y(aim.number)), nought, AXIS_LENGTH - taken)
  };
}
function markOf(nought, begins, say) {
  if (begins !== void 0) return { at: 100, text: say(begins) };
  return nought === void 0 || nought === 100 ? void 0 : { at: nought, text: say(0) };
}
function drawnTarget(aim, terraces, at, nought, room) {
  const width = Math.min(widthOf("x".repeat(aim.letters)) / room * 100, 100);
  const place = targetLabelPlace(terraces, at, width, nought);
  return { ...aim, ...place, at, lines: targetPaths(terraces, at, nought) };
}

const comparedViews = (list = [], unit, reader) => list.map((one) => {
  const { values = [] } = one;
  const own = timedValueView("outcome", one, unit, reader);
  const latest = values.filter(({ value }) => value !== null && value !== void 0).at(-1);
  const said = one.value === void 0 && latest ? timedValueView("outcome", latest, unit, reader) : own;
  return { ...said, ...said !== own && own.date && { date: own.date }, title: say(one.title, reader) };
});

function apart(places, height) {
  const moved = [...places];
  moved.forEach((at, i) => {
    const least = i ? moved[i - 1] + height : height / 2;
    moved[i] = Math.max(at, least);
  });
  for (let i = moved.length - 1, most = 100 - height / 2; i >= 0; i--, most = moved[i + 1] - height)
    moved[i] = Math.min(moved[i], most);
  return moved.map((at) => Math.round(at * 100) / 100);
}

function stepOf(span) {
  if (!(span > 0) || !Number.isFinite(span)) return 0;
  const power = 10 ** Math.floor(Math.log10(span / 3));
  const times = [5, 2, 1].find((one) => one * power * 3 <= span) ?? 1;
  return times * power;
}

function timeline(dates) {
  const lengths = new Set(dates.map((date) => date?.length));
  const [form] = lengths.size === 1 ? lengths : [10];
  const inOrder = lengths.has(void 0);
  const entries = new Map(dates.map((date, i) => [inOrder ? i : place(date, form), i]));
  const places = [...entries.keys()].sort((a, b) => a - b);
  const [first, last] = [places[0], places.at(-1)];
  const fewYears = form === 4 && places.length < 3;
  const kept = fewYears ? 1 : places.reduce((step2, at) => common$1(step2, at - first), 0) || 1;
  const rhythmic = !inOrder && form < 10 && (fewYears || places.length < 2 || places.some((at, i) => i > 0 && at - places[i - 1] === kept));
  const step = rhythmic ? kept : (last - first) / (places.length - 1) || 1;
  const share = (at) => (at - first) / (last + step - first) * 100;
  return places.flatMap((at, i) => {
    const next = places[i + 1] ?? last + step;
    const end = rhythmic ? at + step : next;
    const slot = { from: share(at), to: share(end), entry: entries.get(at) };
    if (end >= next) return slot;
    const times = [dateOf(end, form), dateOf(next - step, form)];
    return [slot, { from: share(end), to: share(next), entry: void 0, times }];
  });
}
function place(date, form) {
  const [year, month = 1, day = 1] = date.split("-").map(Number);
  if (form === 4) return year;
  return form === 7 ? year * 12 + month - 1 : (/* @__PURE__ */ new Date(0)).setUTCFullYear(year, month - 1, day) / 864e5;
}
function dateOf(place2, form) {
  const year = (at) => String(at).padStart(4, "0");
  return form === 4 ? year(place2) : `${year(Math.floor(place2 / 12))}-${String(place2 % 12 + 1).padStart(2, "0")}`;
}
const common$1 = (a, b) => b ? common$1(b, a % b) : a;

const MARKS = 6;
const LONGEST_NAME_AT_END = 28;
const MOST_NAMES_AT_ENDS = 9;
const MOST_LEVELS = 12;
const BREAK_REACH = 8;
const NAME_HEIGHT = 8.5;
function linesView({ series, rows, slots }, targets, words, say) {
  const numbers = series.map(({ values }) => values.flatMap(({ amount }) => amount?.number ?? []));
  if (!numbers.some(({ length }) => length > 1)) return void 0;
  const aims = targets.map(({ number }) => number);
  const all = [...numbers.flat(), ...aims];
  const { y, begins } = chartScale(all, void 0);
  const placeOf = new Map(
    slots.flatMap((slot) => slot.entry === void 0 ? [] : [[rows[slot.entry].date?.text, slot]])
  );
  let breaks = "";
  const lines = series.map((one, column) => lineOf(one, column));
  const levels = levelsOf(all, begins).filter((level) => y(level) >= 0 && y(level) <= 100);
  const grid = levels.map((level) => ({ at: rounded(y(level)), text: say(level) }));
  const ends = endsOf();
  const names = ends.map(({ title, value }) => `${title?.text ?? ""} ${value}`.length);
  return {
    lines,
    breaks,
    grid,
    levels: grid.map(({ at }) => `M0 ${at}H100`).join(""),
    aims: aims.map((aim) => `M0 ${rounded(y(aim))}H100`).join(""),
    ends,
    isListed: ends.length > MOST_NAMES_AT_ENDS || names.some((length) => length > LONGEST_NAME_AT_END),
    ticks: ticks(Math.max(0, ...grid.map(({ text }) => widthOf(text)))),
    begins,
    reach: [rounded(y(Math.max(...all))), rounded(y(Math.min(...all)))]
  };
  function lineOf({ values, kind }, column) {
    const points = [];
    let path = "";
    const own = timeline(values.map(({ date }) => date?.datetime));
    let isJoined = false;
    for (const { entry } of own) {
      const value = entry === void 0 ? void 0 : values[entry];
      const number = value?.amount?.number;
      const slot = placeOf.get(rows.find(({ cells }) => value && cells[column] === value)?.date?.text);
      if (number === void 0 || !slot) {
        isJoined = false;
        continue;
      }
      const point = { x: middleOf(slot), y: rounded(y(number)), isUnsure: Boolean(value?.quality?.isUnsure) };
      if (value?.quality?.isBreak)
        breaks += `M${rounded(slot.from)} ${rounded(point.y - BREAK_REACH)}v${2 * BREAK_REACH}`;
      path += `${isJoined && !value?.quality?.isBreak ? "L" : "M"}${point.x} ${point.y}`;
      points.push(point);
      isJoined = true;
    }
    return { path, points, mark: column % MARKS, kind };
  }
  function endsOf() {
    const found = lines.flatMap(({ points, mark, kind }, column) => {
      const last = points.at(-1);
      const { title, values } = series[column];
      const latest = values.filter(({ amount }) => amount?.number !== void 0).at(-1);
      const isOfLast = latest?.date && latest.date.text === rows.at(-1)?.date?.text;
      const time = shortTime(latest?.date ?? latest?.period);
      const when = isOfLast || !time ? "" : ` (${time})`;
      const value = say(latest?.amount?.number ?? 0) + when;
      return last ? [{ at: last.y, mark, kind, title, value }] : [];
    });
    const aimed = targets.map(({ number, said, time, whose }) => {
      const names2 = whose.length > 1 ? ` (${whose.map((i) => series[i].title?.text).join(", ")})` : "";
      const value = `${words.aim}${time ? ` ${time}` : ""}: ${said.text}${names2}`;
      const mark = whose.length === 1 ? whose[0] % MARKS : void 0;
      return { at: rounded(y(number)), mark, kind: "target", title: void 0, value };
    });
    const sorted = [...found, ...aimed].sort((a, b) => a.at - b.at);
    const places = apart(
      sorted.map(({ at }) => at),
      NAME_HEIGHT
    );
    return sorted.map((end, i) => ({ ...end, at: places[i] }));
  }
  function ticks(taken) {
    return placed(
      slots.map(({ from, to, entry, times }) => {
        const row = entry === void 0 ? void 0 : rows[entry];
        const cells = row?.cells.filter((cell) => cell?.amount) ?? [];
        const time = shortTime(row?.date ?? cells[0]?.period);
        const said = new Set(cells.map((cell) => belowAxis(cell.quality)).filter(Boolean));
        return {
          at: (from + to) / 2,
          isFirst: false,
          value: cells.length ? "" : words.missing,
          time: timesOf(times ?? [time, time]),
          quality: said.size === 1 ? [...said][0] : ""
        };
      }),
      taken
    );
  }
}
function levelsOf(numbers, begins) {
  const low = begins ?? Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const step = stepOf(high - low);
  if (!step) return [low];
  const first = Math.ceil(low / step);
  const round = [];
  for (let i = first; i * step <= high && round.length < MOST_LEVELS; i++)
    round.push(Number((i * step).toPrecision(12)));
  return begins === void 0 || round[0] === begins ? round : [begins, ...round.slice(1)];
}

function manySeries(indicator, content, unit, reader) {
  const valuesOf = (values = []) => inOrder(values.map((value) => timedValueView("outcome", value, unit, reader)));
  const listed = (list = [], kind) => list.flatMap(
    ({ title, values }) => values?.length ? [{ title: say(title, reader), kind, values: valuesOf(values), target: void 0 }] : []
  );
  const others = [
    ...(indicator.series ?? []).map(({ title, values, target }) => ({
      title: say(title, reader),
      kind: "own",
      values: valuesOf(values),
      target: target && timedValueView("target", target, unit, reader)
    })),
    ...listed(indicator.breakdown, "own"),
    ...listed(indicator.comparisons, "other")
  ];
  if (!others.length) return void 0;
  const own = chronological(indicator, unit, reader);
  const all = own.length ? [
    {
      title: say(content.publisher.name, reader),
      kind: "own",
      isMain: true,
      values: own,
      target: void 0
    },
    ...others
  ] : others;
  const rows = rowsOf(all);
  return { series: all, rows, slots: timeline(rows.map(({ date }) => date?.datetime)) };
}
const at = ({ date }) => date?.datetime ?? "";
const inOrder = (values) => values.every(at) ? [...values].sort((a, b) => Number(at(a) > at(b)) - Number(at(a) < at(b))) : values;
function rowsOf(series) {
  const rows = [];
  series.forEach(({ values }, column) => {
    for (const value of values) {
      const { date } = value;
      let row = rows.find(
        (one) => one.cells[column] === void 0 && (at(one) ? at(one) === at(value) : one.date?.text === date?.text && !at(value))
      );
      if (!row) rows.push(row = { date, cells: series.map(() => void 0) });
      row.cells[column] = value;
    }
  });
  return inOrder(rows);
}
function withGapRows({ series, rows, slots }) {
  let told = 0;
  const missing = series.map(() => void 0);
  const all = slots.flatMap(
    ({ entry, times }) => times ? [{ date: { text: timesOf(times) }, cells: missing }] : rows.slice(told, told = entry + 1)
  );
  return all;
}

function seriesTableRows(many, baseline, target) {
  const { series } = many;
  const remarksOf = (cells) => cells.flatMap((cell, i) => cell?.note ? [{ whose: series[i].title, note: cell.note }] : []);
  const times = withGapRows(many).map(({ cells, date }) => {
    const isBaseline = cells.some((cell) => cell?.isBaseline || cell?.name === "baseline");
    return { ...outcome, dates: date ? [date] : [], cells, remarks: remarksOf(cells), isBaseline };
  });
  const points = series.map((one) => one.target);
  const ownTargets = points.flatMap(
    (point, i) => point ? [
      {
        ...common("target", point),
        all: void 0,
        cells: points.map((_, n) => n === i ? point : void 0)
      }
    ] : []
  );
  const isTold = times.some(({ isBaseline }) => isBaseline);
  return [
    ...baseline?.amount && !isTold ? [common("baseline", baseline)] : [],
    ...times,
    ...merged(ownTargets).map((row) => ({ ...row, remarks: remarksOf(row.cells) })),
    ...target?.amount ? [common("target", target)] : []
  ];
}
const outcome = { kind: "outcome", all: void 0 };
function common(kind, point) {
  return {
    kind,
    dates: [point.date, point.period].filter((one) => one !== void 0),
    cells: [],
    all: point,
    remarks: point.note ? [{ whose: void 0, note: point.note }] : [],
    isBaseline: false
  };
}
function merged(rows) {
  const found = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = row.dates.map(({ text }) => text).join(" ");
    const known = found.get(key);
    const cells = row.cells.map((cell, i) => cell ?? known?.cells[i]);
    found.set(key, { ...row, cells });
  }
  return [...found.values()];
}

function seriesTargets({ series }, common, word, say) {
  const found = /* @__PURE__ */ new Map();
  const add = (target, whose) => {
    const line = targetLineOf(target, word, say);
    if (!line) return;
    const key = `${line.number} ${line.time} ${line.said.text}`;
    const known = found.get(key);
    const isCommon = known && (!known.whose.length || !whose.length);
    found.set(key, { ...line, whose: isCommon ? [] : [...known?.whose ?? [], ...whose] });
  };
  series.forEach(({ target }, i) => target && add(target, [i]));
  const [only, ...more] = found.values();
  if (only && !more.length && only.whose.length > 1) found.set([...found.keys()][0], { ...only, whose: [] });
  add(common, []);
  return [...found.values()];
}

function judgementViews(indicator, content, reader) {
  const { trend, targetStatus, assessment, scales } = documentWords(reader);
  const status = statusView(indicator.status, "indicators", content, reader);
  const all = [
    { name: "trend", label: trend, said: sayToken(indicator.trend, scales, reader) },
    { name: "status", label: targetStatus, said: status?.said, icon: status?.icon },
    { name: "assessment", label: assessment, said: sayToken(indicator.assessment, scales, reader) }
  ];
  return all.filter(({ name }) => indicator[name] !== void 0);
}

const MOST_SERIES_AMONG_FIGURES = 4;
function indicatorView(indicator, content, reader, isShown = () => false) {
  const words = documentWords(reader);
  const unit = say(indicator.unit, reader);
  const code = say(indicator.code, reader);
  const target = timedValueView("target", indicator.target, unit, reader);
  const baseline = timedValueView("baseline", indicator.baseline, unit, reader);
  const values = chronological(indicator, unit, reader);
  const latest = values.filter(({ name, amount }) => name === "outcome" && amount).at(-1);
  const slots = timeline(values.map(({ date }) => date?.datetime));
  const rows = withGaps(values, slots);
  const plotted = values.map(({ amount, date, quality }) => ({ amount, time: shortTime(date), quality }));
  const sayOne = (number) => sayAmount(number, unit, reader).text;
  const aim = targetLineOf(target, words.aim, sayOne);
  const many = manySeries(indicator, content, unit, reader);
  const lines = many && linesView(many, seriesTargets(many, target, words.aim, sayOne), words, sayOne);
  const chart = many ? void 0 : chartView(slots, plotted, aim, words, sayOne);
  const drawn = plotted.filter(({ amount }) => amount?.number !== void 0);
  const [lone] = drawn.length === 1 && !many ? drawn : [];
  const { gauge, lists } = barsView(
    [comparedViews(indicator.comparisons, unit, reader), comparedViews(indicator.breakdown, unit, reader)],
    unit,
    latest?.amount?.number,
    lone && { number: lone.amount.number, text: shortText(lone.amount, sayOne), time: lone.time },
    aim,
    words.aim,
    sayOne
  );
  const figures = [];
  if (latest) figures.push({ ...latest, name: "latest" });
  else if (many) figures.push(...latestOf(many));
  if (indicator.target !== void 0) figures.push(target);
  if (indicator.baseline !== void 0) figures.push(baseline);
  const begins = (chart ?? lines)?.begins;
  const table = many ? lines ? "closed" : "open" : tableFor(rows, chart ?? gauge);
  const judgements = judgementViews(indicator, content, reader);
  const hasValues = (many?.series ?? [{ values: rows }]).some(
    ({ values: values2 }) => values2.some(({ amount }) => amount)
  );
  return {
    id: indicator.id,
    head: {
      label: sayOwn(code ? `${words.indicator} ${code.text}` : words.indicator, reader),
      title: say(indicator.title, reader),
      intro: say(indicator.summary, reader)
    },
    unit,
    figures,
    change: changeView(indicator.change, unit, reader),
    judgements,
    assessments: assessmentsOf(indicator, "indicators", content, reader),
    chart,
    lines,
    many: many && {
      ...many,
      table: seriesTableRows(many, indicator.baseline ? baseline : void 0, target)
    },
    begins: begins === void 0 ? void 0 : sayAround(words.cutScale, [withItsUnit(sayAmount(begins, unit, reader))], reader),
    gauge,
    table,
    sentences: many ? [...changesOf(many, reader), ...covered()] : [...changeOf(rows, reader), ...covered(), ...missingOf(rows, reader)],
    rows,
    hasValues,
    isEmpty: !hasValues && !lists.flat().some(({ amount }) => amount) && !judgements.some(({ said }) => said),
    remarks: table === "open" ? [] : (many?.series ?? [{ title: void 0, values: rows }]).flatMap(remarksOf),
    baseline,
    target,
    comparisons: lists[0],
    breakdown: lists[1],
    about: aboutViews(indicator, content, isShown, reader),
    better: indicator.direction && words.better[indicator.direction],
    note: say(indicator.note, reader),
    source: indicator.source
  };
  function covered() {
    if (indicator.direction === "keep") return [];
    const [from, to, current] = [baseline, target, latest].map((figure) => figure?.amount?.number);
    const share = progress({ baseline: from, target: to, current });
    if (share === void 0) return [];
    const said = sayNumber(Math.round(share * 100), reader.words.lang, "percent");
    return [[sayOwn(words.covered(share, said), reader)]];
  }
}
function latestOf({ series }) {
  const own = series.filter(({ kind }) => kind === "own");
  if (own.length > MOST_SERIES_AMONG_FIGURES) return [];
  return own.flatMap(({ title, values }) => {
    const latest = values.filter(({ name, amount }) => name === "outcome" && amount).at(-1);
    return latest ? [{ ...latest, name: "latest", title }] : [];
  });
}
const remarksOf = ({ title, values }) => values.flatMap(
  ({ name, date, note }) => note && name !== "baseline" ? [{ whose: title, date, note }] : []
);
function changesOf({ series }, reader) {
  return series.flatMap(
    ({ title, values }) => changeOf(values, reader).map((said) => [...title ? [title, { text: ": " }] : [], ...said])
  );
}
function tableFor(rows, drawn) {
  const said = rows.filter(({ amount }) => amount);
  if (!said.length) return "none";
  if (drawn) return "closed";
  return rows.length === 1 && said[0].amount.number !== void 0 ? "none" : "open";
}
function changeOf(rows, reader) {
  const measured = rows.filter(({ amount }) => amount?.number !== void 0);
  if (measured.length < 2) return [];
  const texts = [measured[0], measured.at(-1)].flatMap(({ amount, date }) => [
    withItsUnit(amount),
    [date ?? { text: "" }]
  ]);
  return [sayAround(documentWords(reader).changed, texts, reader)];
}
function missingOf(rows, reader) {
  const times = rows.filter(({ amount }) => !amount).map(({ date }) => date ?? { text: "" });
  if (!times.length) return [];
  const { missingFor } = documentWords(reader);
  return [
    sayAround(
      (...times2) => missingFor(times2.join(", ")),
      times.map((time) => [time]),
      reader
    )
  ];
}

const linesStyles = css`.chart.lines{grid-template-columns:auto minmax(0,1fr) auto}.end-label>b{display:inline-block;unicode-bidi:plaintext}.level{fill:none;stroke:var(--_b);stroke-width:1px;vector-effect:non-scaling-stroke}.lines .tread{stroke-width:2px}.other .tread{stroke:var(--_n)}.point{fill:var(--_a)}.point.other{fill:var(--_n)}.point.unsure{fill:var(--_o);stroke:var(--_a);stroke-width:2px}.point.unsure.other{stroke:var(--_n)}.ends{position:relative}.ends .standing{position:static}.ends .standing>svg{display:none}.ends .standing>p{block-size:auto;white-space:normal}.end-label>svg{inline-size:1.6em;block-size:1em;vertical-align:-.15em;margin-inline-end:.4em;overflow:visible}.target>.tread{stroke:var(--_h);stroke-dasharray:6 4}.lines>.axis{grid-row:2}.ends,.listed>.ends{grid-column:1 / -1;grid-row:3;display:flex;flex-wrap:wrap;gap:.25em 1.25em;padding-block-start:.5em}@container samsyn (inline-size >= 34em){.lines:not(.listed)>.ends{grid-column:3;grid-row:1;display:grid;padding:0}.lines:not(.listed) .standing{position:absolute}.lines:not(.listed) .ends .standing{grid-area:1 / 1;position:static;block-size:100%}.lines:not(.listed) .ends .standing>svg{display:block}.lines:not(.listed) .ends .standing>p{block-size:0;white-space:nowrap;padding-inline-start:.5em}}@media(forced-colors:active){.level{stroke:GrayText}.other .tread{stroke:CanvasText}:is(.point,.point.other){fill:CanvasText}:is(.point.unsure,.point.unsure.other){fill:Canvas;stroke:CanvasText}.target>.tread{stroke:Highlight}}`;

const seriesTableStyles = css`.key{display:none}@container samsyn (inline-size < 34em){.many,.many :is(tbody,th,td){display:block}.many thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.many{border-block-start:var(--_g) solid var(--_a)}.many tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(7em,1fr));gap:.25em 1em;padding-block:.6em;border-block-end:1px solid var(--_b)}.many tr>*{border:0;padding:0}.many tr>:is(th,[colspan],:last-child:not(:has(.key))){grid-column:1 / -1}.many .key{display:block;font-size:var(--_f);color:var(--_d)}.many .empty{display:none}}`;

class IndicatorElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "indicators";
    this.#links = new DeepLinks(this, () => this.requestUpdate());
    this.compact = false;
  }
  static {
    this.styles = [
      tokenStyles,
      baseStyles,
      controlStyles,
      downloadStyles,
      notStatedStyles,
      statusIconStyles,
      assessmentsStyles,
      indicatorStyles,
      chartStyles,
      linesStyles,
      seriesTableStyles,
      compactStyles
    ];
  }
  static {
    this.properties = { compact: { type: Boolean } };
  }
  #links;
  prepare({ indicators }) {
    return prepareAssessed(indicators);
  }
  view(content, reader) {
    const isShown = (id) => this.#links.isShownElsewhere(id);
    const views = namedIndicators(content, this.item).map(
      (one) => indicatorView(one, content, reader, isShown)
    );
    const [first, ...more] = views;
    if (!first) return void 0;
    if (this.compact) return compactTemplate(views, reader, isShown);
    if (!more.length) return indicatorTemplate(first, reader);
    return html`<div class="several">${views.map((view, i) => indicatorTemplate(view, reader, i))}</div>`;
  }
}

export { IndicatorElement as I, markShape as m };
//# sourceMappingURL=indicator.element.js.map
