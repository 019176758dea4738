import { f as findGoal, c as findEntry } from './chunks/find.js';
import { l as listHead, C as ContentWidget, b as baseStyles } from './chunks/heading.template.js';
import { c as controlStyles } from './chunks/controls.styles.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { w as word, a as plain, s as spaced, f as flow, p as prose, D as DeepLinks } from './chunks/deep-links.js';
import { c as csv, d as downloads, a as downloadStyles } from './chunks/csv.js';
import { s as statusIconTemplate, a as statusIconStyles } from './chunks/status-icon.template.js';
import { a as notStated, n as notStatedStyles } from './chunks/not-stated.template.js';
import { css, nothing, html } from 'lit';
import { d as documentWords } from './chunks/locale.js';
import { h as headTemplate } from './chunks/head.template.js';
import { a as responsibleTemplate } from './chunks/responsible.template.js';
import { s as sourceLine } from './chunks/source.template.js';
import { t as time } from './chunks/date.template.js';
import { s as say, a as sayOwn, e as sayAround } from './chunks/localized.js';
import { b as sayNumber } from './chunks/values.js';
import { s as sayDate } from './chunks/dates.js';
import { r as responsibleViews } from './chunks/responsible.view.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/label.template.js';

const chartStyles = css`.chart{direction:ltr;break-inside:avoid}.chart.marked{display:grid;grid-template-columns:auto minmax(0,1fr)}.marked>.axis{grid-column:2}.plot,.track{position:relative;background:var(--_o);border-start-start-radius:var(--_p);border-start-end-radius:var(--_p)}.plot{block-size:15em;overflow:clip}.track{block-size:2.75em}.track>svg{overflow:visible}.chart.gauge{direction:inherit}.gauge:dir(rtl) .track>svg{transform:scaleX(-1)}:is(.plot,.track)>svg{position:absolute;inline-size:100%;block-size:100%}.land{fill:var(--_l)}:is(.tread,.dots,.nought,.aim){fill:none;stroke:var(--_a);stroke-width:3px;vector-effect:non-scaling-stroke}.dots{stroke-width:.6em;stroke-linecap:round}.nought{stroke:var(--_n);stroke-width:1px}.aim{stroke:var(--_f);stroke-width:2px;stroke-dasharray:6 4}.aim.in{stroke:var(--_j)}.aim-label{padding-inline:.3em;margin-inline:.45em;font-weight:700;background:var(--_o);unicode-bidi:plaintext}.aim-label.ground{background:var(--_l);color:var(--_j)}.standing{position:absolute;inset:0;display:flex;flex-direction:column}.standing>svg{flex:none}.standing>p{block-size:0;display:flex;flex-direction:column;justify-content:center;align-items:start;margin:0;font-size:var(--_g);line-height:1.3;white-space:nowrap}.over>p{justify-content:end;margin-block-start:-.3em}.under>p{justify-content:start;margin-block-start:.3em}.end>p{align-items:end}.marks{position:relative;padding-inline-end:.5em;font-variant-numeric:lining-nums tabular-nums}.marks>b{visibility:hidden;font-size:var(--_g);font-weight:400}.marks .over>p{margin:0}.axis{display:grid;border-block-start:1px solid var(--_n);font-size:var(--_g);line-height:1.35;padding-block-start:.4em;font-variant-numeric:lining-nums tabular-nums}.axis.cut{border-block-start:2px dashed var(--_n)}.tick{grid-area:1/1;display:flex;min-inline-size:0}.tick>svg{flex:none}.tick>p{inline-size:0;display:flex;flex-direction:column;align-items:center;white-space:nowrap;margin:0}.tick.start>p{align-items:start}.tick.end>p{align-items:end}.tick p>span{color:var(--_b)}.remarks{list-style:none}.none{color:var(--_b)}@container samsyn (inline-size < 34em){.wide{display:none}}@container samsyn (inline-size >= 34em){.narrow{display:none}}@media(forced-colors:active){:is(.plot,.track){border:1px solid CanvasText;border-block-end:0}.land{fill:Canvas;stroke:CanvasText;stroke-width:1px;vector-effect:non-scaling-stroke}:is(.tread,.dots,.nought){stroke:CanvasText}:is(.aim,.aim.in){stroke:Highlight}}@media print{.land{fill:#ddd;print-color-adjust:exact}.aim-label.ground{background:none}@supports selector(::details-content){.remarks{display:none}}}`;

const indicatorStyles = css`.drawn,.figures{margin-block-start:calc(var(--_e) * .9)}.figures+.drawn{margin-block-start:calc(var(--_e) * 1.25)}.figures{display:flex;flex-wrap:wrap;gap:.75em calc(var(--_d) * 1.25);align-content:start}.latest{flex-basis:100%}dt{font-size:var(--_g);color:var(--_b)}.large{font-family:var(--_q);font-weight:var(--_w);font-size:var(--_13);line-height:1.2;font-variant-numeric:lining-nums;margin-inline-end:.1em}.latest .large{font-size:var(--_x);line-height:1.1;color:var(--_a)}.words{font-weight:600}.assessment dd>div{font-weight:400;max-inline-size:var(--_m)}.status dd{display:flex;align-items:start;gap:.4em}.small{font-size:var(--_g);font-weight:400;color:var(--_b)}details{margin-block-start:.5em}table{border-collapse:collapse;inline-size:100%;line-height:1.4}:is(th,td){padding-block:.5em;padding-inline-end:.5em;vertical-align:baseline;border-block-end:1px solid var(--_c)}:is(th,td):last-child{padding-inline-end:0}.not-stated{overflow-wrap:normal}th{min-inline-size:4em}thead th{font-size:var(--_g);font-weight:700;color:var(--_a);border-block-end:var(--_h) solid var(--_a)}td{min-inline-size:4.5em}.number{white-space:nowrap;font-variant-numeric:lining-nums tabular-nums}.compared,.compared+.foot{margin-block-start:var(--_d)}.compared ul{list-style:none}.compared li{padding-block-start:.4em;border-block-end:1px solid var(--_c);margin:0}.compared div{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .4em;font-variant-numeric:lining-nums tabular-nums}.compared div>span:first-child{flex:1 0 auto;max-inline-size:100%;hyphens:auto}.compared svg{display:block;inline-size:100%;block-size:var(--_h);margin-block-start:.25em;fill:var(--_a);overflow:visible}.compared:dir(rtl) svg{transform:scaleX(-1)}.about{display:flex;flex-wrap:wrap;gap:.25em 1.75em}.about>div>*{display:inline}.about dt{font-size:1em}.about dd{font-weight:600}@container samsyn (inline-size >= 52em){.body{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);grid-template-rows:auto auto 1fr;column-gap:calc(var(--_d) * 1.5)}.whole{display:contents}.head{grid-column:1 / -1}.figures{display:grid;grid-row:2 / 4}:is(.drawn,.main){grid-column:2}.plain>.main,.plain .drawn{grid-column:1 / -1}.figures+.drawn{margin-block-start:calc(var(--_e) * .9)}}@media(forced-colors:active){.compared svg{fill:CanvasText}}@media print{.body,.whole{display:block}.figures{display:flex}.whole,tr,.compared li{break-inside:avoid}table:not(:has(tr:nth-child(16))){break-inside:avoid}summary,thead,tr:nth-child(-n+2){break-after:avoid}tbody{break-before:avoid}tr:nth-last-child(-n+2){break-before:avoid}}`;

function chartTemplate({ land, edge, dots, nought, ticks, mark, begins, target }, reader) {
  const isCut = begins !== void 0;
  return html`<div class="chart ${mark ? "marked" : ""}" part="chart" aria-hidden="true">
    ${mark ? html`<div class="marks"><b>${mark.text}</b>${standing(mark, isCut ? "over" : "by", html`<span>${mark.text}</span>`)}</div>` : nothing}
    <div class="plot">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="land" d=${land}></path><path class="nought" d=${nought}></path><path class="tread" d=${edge}></path><path class="dots" d=${dots}></path><path class="aim" d=${target?.lines[0] ?? ""}></path><path class="aim in" d=${target?.lines[1] ?? ""}></path></svg>
      ${target ? standing(target, `${target.isBelow ? "under" : "over"}${target.isAtEnd ? " end" : ""}`, html`<span class="aim-label ${target.on}">${targetTemplate(target, reader)}</span>`) : nothing}
    </div>
    ${axisTemplate(ticks, isCut, reader)}
  </div>`;
}
const standing = ({ at }, how, what) => html`<div class="standing ${how}"><svg width="1" height="${at}%"></svg><p>${what}</p></div>`;
const targetTemplate = ({ said, time }, reader) => html`${word(documentWords(reader).aim, reader)}${time ? ` ${time}` : nothing}: ${plain(said)}`;
const axisTemplate = (ticks, isCut, reader) => html`<div class="axis ${isCut ? "cut" : ""}">${ticks.map((tick) => tickTemplate(tick, reader))}</div>`;
const SIDES = { start: 0, end: 100 };
function tickTemplate({ at, value, time, where, side }, reader) {
  return html`<div class="tick ${where} ${side}"><svg width="${side ? SIDES[side] : at}%" height="1"></svg><p><b>${word(value, reader)}</b><span>${time}</span></p></div>`;
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

function tableTemplate({ head, rows, target, unit }, reader) {
  const words = documentWords(reader);
  const all = target.amount ? [...rows, target] : rows;
  const remarked = all.some((row) => row.note || row.date && kindOf(row, reader));
  return html`<table part="table">
    <caption class="vh">${plain(head.title)}</caption>
    <thead>
      <tr>
        <th scope="col">${word(words.date, reader)}</th>
        <th scope="col">${word(words.value, reader)}${unit && unit.text !== "%" ? [", ", plain(unit)] : nothing}</th>
        ${remarked ? html`<th scope="col">${word(words.remark, reader)}</th>` : nothing}
      </tr>
    </thead>
    <tbody>${all.map((row) => rowTemplate(row, remarked, reader))}</tbody>
  </table>`;
}
function kindOf({ name, isBaseline }, reader) {
  const { target, baseline } = documentWords(reader);
  return name === "target" ? target : name === "baseline" || isBaseline ? baseline : void 0;
}
function rowTemplate(row, remarked, reader) {
  const { amount, date, note } = row;
  const kind = kindOf(row, reader);
  const said = kind ? word(kind, reader) : nothing;
  const head = date ? time(date) : said;
  return html`<tr>
    ${head === nothing ? html`<td></td>` : html`<th scope="row">${head}</th>`}
    ${amount ? html`<td class=${amount.isWorded ? nothing : "number"}>${plain(amount)}${amount.isWorded && amount.unit ? [" ", plain(amount.unit)] : nothing}</td>` : html`<td class="not-stated">${word(documentWords(reader).noValue, reader)}</td>`}
    ${remarked ? html`<td>${spaced([date ? said : nothing, flow(note, reader)])}</td>` : nothing}
  </tr>`;
}

function valuesFile(indicator, reader) {
  const { figures, rows, comparisons, breakdown, unit } = indicator;
  const words = documentWords(reader);
  const row = (kind, one, whose = "") => {
    const { number, text = "", isWorded } = one.amount ?? {};
    const wording = isWorded && number !== void 0 ? text : "";
    const time = one.date?.datetime ?? one.date?.text ?? "";
    return [kind, whose, time, number ?? text, unit?.text ?? "", wording, one.note?.text ?? ""];
  };
  const values = rows.filter(({ name }) => name === "outcome");
  return csv([
    [words.kindOfValue, words.whose, words.date, words.value, words.unit, words.wording, words.remark],
    ...figures.filter(({ name }) => name === "baseline").map((one) => row(words.baseline, one)),
    ...values.map((one) => row(words.outcome, one)),
    ...figures.filter(({ name }) => name === "target").map((one) => row(words.target, one)),
    ...comparisons.map((one) => row(words.comparisons, one, one.title?.text)),
    ...breakdown.map((one) => row(words.breakdown, one, one.title?.text))
  ]);
}

const TITLE_ID = "samsyn-title";
const SET_LARGE_UP_TO = 14;
function indicatorTemplate(indicator, reader) {
  const { id, figures, judgements, comparisons, breakdown } = indicator;
  const words = documentWords(reader);
  const hasFigures = figures.length + judgements.length > 0;
  return html`<section part="indicator" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    <div class=${hasFigures ? "body" : "body plain"}>
      <div class="whole">
        ${headTemplate(indicator.head, reader, "", TITLE_ID)}
        ${hasFigures ? html`<dl class="figures" part="figures">${figures.map((figure) => keyFigureTemplate(figure, reader))}${judgements.map((scale) => judgementTemplate(scale, reader))}</dl>` : nothing}
        ${drawnTemplate(indicator, reader)}
      </div>
      <div class="main">
        ${tableDetails(indicator, reader)}
        ${compared(words.comparisons, "comparisons", comparisons, reader)}${compared(words.breakdown, "breakdown", breakdown, reader)}
        ${foot(indicator, reader)}
      </div>
    </div>
  </section>`;
}
function keyFigureTemplate({ name, amount, date }, reader) {
  const words = documentWords(reader);
  const large = amount && amount.text.length <= SET_LARGE_UP_TO;
  return html`<div class=${name}>
    <dt>${word(words[name], reader)}</dt> <dd class=${large ? nothing : "words"}>${amount ? html`<span class=${large ? "large" : nothing}>${plain(amount)}</span>` : notStated(reader)}${small(amount?.unit)}${date ? html` <span class="small">${time(date)}</span>` : nothing}</dd>
  </div>`;
}
const small = (said) => said ? html` <span class="small">${plain(said)}</span>` : nothing;
function judgementTemplate({ name, label, said, icon }, reader) {
  return html`<div class=${name}>
    <dt>${word(label, reader)}</dt> <dd class="words">${statusIconTemplate(icon)}${said ? name === "assessment" ? html`<div>${prose(said, reader)}</div>` : html`<span>${plain(said)}</span>` : notStated(reader)}</dd>
  </div>`;
}
function drawnTemplate(indicator, reader) {
  const { chart, begins, gauge, rows, sentences } = indicator;
  const words = documentWords(reader);
  if (!rows.some(({ amount }) => amount))
    return html`<p class="drawn none" part="chart">${word(words.noValues, reader)}</p>`;
  const remarks = indicator.table === "open" ? [] : rows.filter(({ note }) => note);
  if (!chart && !gauge && !remarks.length) return nothing;
  return html`<div class="drawn">
    ${chart ? chartTemplate(chart, reader) : nothing}${gauge ? gaugeTemplate(gauge, reader) : nothing}
    ${begins === void 0 ? nothing : html`<p class="foot about-scale">${begins.map(plain)}</p>`}
    ${sentences.length && (chart || gauge) ? html`<p class="vh">${sentences.map((parts, i) => [i ? " " : nothing, parts.map(plain)])}</p>` : nothing}
    ${remarks.length ? html`<ul class="foot remarks" part="remarks" role="list">${remarks.map((row) => noteTemplate(row, reader))}</ul>` : nothing}
  </div>`;
}
const noteTemplate = ({ date, note }, reader) => html`<li>${date ? html`<b>${time(date)}</b>: ` : nothing}${flow(note, reader)}</li>`;
function tableDetails(indicator, reader) {
  if (indicator.table === "none") return nothing;
  return html`<details ?open=${indicator.table === "open"}>
    <summary id="samsyn-values" aria-labelledby="samsyn-values ${TITLE_ID}">
      ${word(documentWords(reader).asTable, reader)}
    </summary>
    ${tableTemplate(indicator, reader)}
  </details>`;
}
function compared(label, part, views, reader) {
  if (!views.length) return nothing;
  return html`<div class="compared" part=${part}>
    ${listHead(reader.level + 1, word(label, reader))}
    <ul role="list">${views.map((view) => comparedTemplate(view, reader))}</ul>
  </div>`;
}
function comparedTemplate({ title, amount, date, bar, nought }, reader) {
  return html`<li>
    <div><span>${plain(title)}</span> <b>${amount ? plain(amount) : notStated(reader)}</b>${small(amount?.unit)}${date ? html` <span class="small">${time(date)}</span>` : nothing}</div>
    ${bar ? barTemplate(bar, nought) : nothing}
  </li>`;
}
function foot(indicator, reader) {
  const { id, about, better, note, source, rows } = indicator;
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
    ${rows.length ? downloads([file], reader, TITLE_ID) : nothing}
  </div>`;
}
function aboutTemplate({ label, said }, reader) {
  return html`<div>
    <dt>${word(label, reader)}</dt> <dd>${said.length ? said.map((one, i) => [i ? ", " : nothing, "said" in one ? responsibleTemplate(one, reader) : one.goal ? html`<a href="#${one.goal}">${plain(one)}</a>` : time(one)]) : notStated(reader)}</dd>
  </div>`;
}

function aboutViews(indicator, content, isShown, reader) {
  const words = documentWords(reader);
  const { frequency, goals = [], responsible, updated } = indicator;
  const found = goals.flatMap((id) => findGoal(content, id) ?? []);
  const stated = (label, given, said) => given === void 0 ? [] : [{ label, said: said.filter((one) => one !== void 0) }];
  const named = found.map(({ id, code, label, title }) => ({
    ...say(title ?? label ?? code, reader) ?? { text: id },
    goal: id && isShown(id) ? id : void 0
  }));
  const who = responsibleViews(responsible, content, reader, words.undecided);
  return [
    ...stated(words.frequency, frequency, [say(frequency, reader)]),
    ...stated(words.belongsTo, found[0], named),
    ...stated(reader.words.responsible, responsible, who),
    ...stated(reader.words.updated, updated, [sayDate(updated, reader)])
  ];
}

function sayAmount(value, unit, reader) {
  const given = typeof value === "number" ? { value } : value;
  const number = given?.value ?? void 0;
  const own = say(given?.text, reader);
  if (own) {
    const bare = number !== void 0 && /\d/.test(own.text) && unit && !own.text.includes(unit.text);
    return { ...own, number, unit: bare ? unit : void 0, isWorded: true };
  }
  if (number === void 0) return void 0;
  return unit?.text === "%" ? { text: sayNumber(number, reader.lang, "percent"), number, unit: void 0, isWorded: false } : { text: sayNumber(number, reader.lang), number, unit, isWorded: false };
}
const withItsUnit = ({ text, lang, unit }) => [
  lang === void 0 ? { text } : { text, lang },
  ...unit ? [unit] : []
];
const withUnit = ({ text, unit }) => unit ? `${text}\xA0${unit.text}` : text;

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

const AXIS_LENGTH = 20;
const WIDE_AXIS_LENGTH = 37;
const LONGEST_WORDS_BELOW_AXIS = 14;
const EM_A_LETTER = 0.57;
const ROOM_BESIDE_LABEL = 0.6;
const GAPS_LABELLED_FIRST = 3;
const END_WITHIN = 4;
const widthOf = (...lines) => Math.max(...lines.map(({ length }) => length)) * EM_A_LETTER + ROOM_BESIDE_LABEL;
function placed(marks, taken = 0) {
  const labels = marks.map((mark) => ({ ...mark, width: widthOf(mark.value, mark.time) }));
  const [narrow, wide] = [fitting(labels, AXIS_LENGTH - taken), fitting(labels, WIDE_AXIS_LENGTH - taken)];
  return marks.flatMap(({ at: mark, value, time }, i) => {
    const side = mark <= END_WITHIN ? "start" : mark >= 100 - END_WITHIN ? "end" : "";
    const tick = (at, where) => at === void 0 ? [] : [{ at, value, time, where, side }];
    return narrow[i] === wide[i] ? tick(wide[i], "") : [...tick(narrow[i], "narrow"), ...tick(wide[i], "wide")];
  });
}
function ticksOf(slots, values, words, taken) {
  const merged = [];
  for (const { from, to, entry, times } of slots) {
    const { amount, time } = (entry === void 0 ? void 0 : values[entry]) ?? {};
    const span = times ?? [time ?? "", time ?? ""];
    const before = merged.at(-1);
    if (!amount && before?.gap) {
      before.to = to;
      before.times = [before.times[0], span[1]];
      continue;
    }
    const long = amount && amount.text.length > LONGEST_WORDS_BELOW_AXIS;
    const value = long ? amount.number === void 0 ? words.inWords : "" : amount?.text ?? words.missing;
    merged.push({ from, to, value, times: span, gap: !amount, bare: amount?.number === void 0 });
  }
  const bares = merged.filter(({ bare }) => bare).length;
  return placed(
    merged.map(({ from, to, value, times, bare }) => ({
      at: (from + to) / 2,
      isFirst: bare && bares <= GAPS_LABELLED_FIRST,
      value,
      time: timesOf(times)
    })),
    taken
  );
}
const timesOf = ([first, last]) => first === last ? first : first + (first.includes("-") ? "\xA0\u2013 " : "\u2013") + last;

function timedValueView(name, point, unit, reader) {
  return {
    name,
    amount: sayAmount(point?.value, unit, reader),
    date: sayDate(point?.date, reader),
    note: say(point?.note, reader)
  };
}
function chronological(indicator, unit, reader) {
  const baseline = timedValueView("baseline", indicator.baseline, unit, reader);
  const at = ({ date }) => date?.datetime ?? "";
  const values = (indicator.values ?? []).map((value) => {
    const figure = timedValueView("outcome", value, unit, reader);
    const isBaseline = at(figure) === at(baseline) && figure.amount?.text === baseline.amount?.text;
    return { ...figure, isBaseline: isBaseline && Boolean(at(figure) && figure.amount) };
  });
  const isNew = at(baseline) && !values.some((value) => at(value) === at(baseline));
  const all = isNew && baseline.amount && values.some(({ amount }) => amount) ? [baseline, ...values] : values;
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
function targetLineOf({ amount, date }, word, say) {
  if (amount?.number === void 0) return void 0;
  const time = shortTime(date).slice(0, LONGEST_WORDS_IN_CHART);
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

function ground(terraces, nought) {
  let [land, edge] = ["", ""];
  terraces.forEach(({ from, to, y }, i) => {
    if (y === void 0) return;
    const [before, after] = [terraces[i - 1]?.y, terraces[i + 1]?.y];
    const step = `V${y}H${to}`;
    land += (before === void 0 ? `M${from} ${nought}` : "") + step;
    if (after === void 0) land += `V${nought}z`;
    edge += (before === void 0 ? `M${from} ${y}` : "") + step;
  });
  return { land, edge, dots: "", nought: nought < 100 ? `M0 ${nought}H100` : "" };
}
function line(terraces) {
  let [edge, dots] = ["", ""];
  terraces.forEach((terrace, i) => {
    if (terrace.y === void 0) return;
    const point = `${middleOf(terrace)} ${terrace.y}`;
    edge += (terraces[i - 1]?.y === void 0 ? "M" : "L") + point;
    dots += `M${point}h.01`;
  });
  return { land: "", edge, dots, nought: "" };
}
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
    const number = entry === void 0 ? void 0 : values[entry]?.amount?.number;
    return { from: rounded(from), to: rounded(to), y: number === void 0 ? void 0 : rounded(y(number)) };
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

const comparedViews = (list = [], unit, reader) => list.map((one) => ({ ...timedValueView("outcome", one, unit, reader), title: say(one.title, reader) }));

function judgementViews(indicator, reader) {
  const { trend, targetStatus, assessment, scales } = documentWords(reader);
  const labels = { trend, status: targetStatus, assessment };
  return ["trend", "status", "assessment"].flatMap((name) => {
    const given = indicator[name];
    if (given === void 0) return [];
    const own = say(given, reader);
    const key = own?.text.toLowerCase().replaceAll(" ", "-") ?? "";
    const said = Object.hasOwn(scales, key) ? sayOwn(scales[key], reader) : own;
    const icon = name === "status" && own ? targetStatusOf(own.text.replaceAll("-", " ")) : void 0;
    return { name, label: labels[name], said, icon };
  });
}
function targetStatusOf(status) {
  const text = status.toLowerCase().replace(/^(?:målet är|target|helt|fully) /, "");
  if (/^(?:ej|inte|not|off) /.test(text)) return "below";
  if (/^(?:delvis|nästan|på väg|partly|partially|nearly|on)\b/.test(text)) return "on";
  return /^(?:uppfyll|uppnå|nått|nådd|reached|achieved|met\b)/.test(text) ? "above" : void 0;
}

function timeline(dates) {
  const lengths = new Set(dates.map((date) => date?.length));
  const [form] = lengths.size === 1 ? lengths : [10];
  const inOrder = lengths.has(void 0);
  const entries = new Map(dates.map((date, i) => [inOrder ? i : place(date, form), i]));
  const places = [...entries.keys()].sort((a, b) => a - b);
  const [first, last] = [places[0], places.at(-1)];
  const rhythmic = !inOrder && form < 10;
  const step = rhythmic && !(form === 4 && places.length < 3) ? places.reduce((step2, at) => common(step2, at - first), 0) || 1 : rhythmic ? 1 : (last - first) / (places.length - 1) || 1;
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
const common = (a, b) => b ? common(b, a % b) : a;

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
  const plotted = values.map(({ amount, date }) => ({ amount, time: shortTime(date) }));
  const sayOne = (number) => sayAmount(number, unit, reader).text;
  const aim = targetLineOf(target, words.aim, sayOne);
  const chart = chartView(slots, plotted, aim, words, sayOne);
  const drawn = plotted.filter(({ amount }) => amount?.number !== void 0);
  const [lone] = drawn.length === 1 ? drawn : [];
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
  if (indicator.target !== void 0) figures.push(target);
  if (indicator.baseline !== void 0) figures.push(baseline);
  return {
    id: indicator.id,
    head: {
      label: sayOwn(code ? `${words.indicator} ${code.text}` : words.indicator, reader),
      title: say(indicator.title, reader),
      intro: say(indicator.summary, reader)
    },
    unit,
    figures,
    judgements: judgementViews(indicator, reader),
    chart,
    begins: chart?.begins === void 0 ? void 0 : sayAround(words.cutScale, [withItsUnit(sayAmount(chart.begins, unit, reader))], reader),
    gauge,
    table: tableFor(rows, chart ?? gauge),
    sentences: [...changeOf(rows, reader), ...covered(), ...missingOf(rows, reader)],
    rows,
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

class IndicatorElement extends ContentWidget {
  constructor() {
    super(...arguments);
    this.shows = "indicators";
    this.#links = new DeepLinks(this, () => this.requestUpdate());
  }
  static {
    this.styles = [
      tokenStyles,
      baseStyles,
      controlStyles,
      downloadStyles,
      notStatedStyles,
      statusIconStyles,
      indicatorStyles,
      chartStyles
    ];
  }
  #links;
  view(content, reader) {
    const indicator = findEntry(content.indicators, this.item);
    const isShown = (id) => this.#links.isShownElsewhere(id);
    return indicator && indicatorTemplate(indicatorView(indicator, content, reader, isShown), reader);
  }
}

export { IndicatorElement };
//# sourceMappingURL=indicator.js.map
