import { f as findGoal, c as findEntry } from './chunks/find.js';
import { h as heading, C as ContentWidget, b as baseStyles } from './chunks/heading.js';
import { c as controlStyles } from './chunks/controls.styles.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { w as word, p as plain, s as spaced, i as inline, a as prose, D as DeepLinks } from './chunks/deep-links.js';
import { c as csv, d as downloads, a as downloadStyles } from './chunks/csv.js';
import { s as sunTemplate, a as sunStyles } from './chunks/sun.js';
import { a as unsaid, u as unsaidStyles } from './chunks/unsaid.js';
import { css, nothing, html } from 'lit';
import { d as documentWords } from './chunks/locale.js';
import { h as headTemplate } from './chunks/head.js';
import { s as sourceLine } from './chunks/source-line.js';
import { t as time } from './chunks/time.js';
import { a as say, s as sayOwn } from './chunks/reader.js';
import { b as sayNumber } from './chunks/values.js';
import { s as sayDate } from './chunks/dates.js';
import { r as responsibleNames } from './chunks/responsible.js';
import './chunks/limits.js';
import './chunks/version.js';
import './chunks/forms.js';

const chartStyles = css`.chart{direction:ltr;break-inside:avoid}.plot{position:relative;block-size:15em;background:var(--_y);border-start-start-radius:var(--_o);border-start-end-radius:var(--_o);overflow:clip}.plot>svg{position:absolute;inline-size:100%;block-size:100%}.land{fill:var(--_m)}.tread{fill:none;stroke:var(--_a);stroke-width:3;vector-effect:non-scaling-stroke}.aim{position:absolute;inset-inline:0;inset-block-start:25%;border-block-start:2px dashed var(--_k)}.aim>span{position:absolute;inset-inline-start:.75em;inset-block-end:.4em;font-size:var(--_g);font-weight:700;line-height:1.3;unicode-bidi:plaintext}.end.aim>span{inset-inline:auto .75em}.below>span{inset-block:.35em auto}.axis{display:grid;border-block-start:1px solid var(--_r);font-size:var(--_g);line-height:1.35;padding-block-start:.4em;font-variant-numeric:lining-nums tabular-nums}.tick{grid-area:1/1;display:flex;min-inline-size:0}.tick>svg{flex:none}.tick>p{inline-size:0;display:flex;flex-direction:column;align-items:center;white-space:nowrap;margin:0}.tick p>span{color:var(--_i)}.plot.none{block-size:9em;display:grid;place-items:end center;padding:1.5em;color:var(--_i)}@container samsyn (inline-size < 34em){.wide{display:none}}@container samsyn (inline-size >= 34em){.narrow{display:none}}@media(forced-colors:active){.plot{border:1px solid CanvasText}.land{fill:Canvas}.tread{stroke:CanvasText}}@media print{.land{fill:#ddd;print-color-adjust:exact}}`;

const indicatorStyles = css`.body{display:grid;grid-template-columns:minmax(0,1fr);gap:calc(var(--_c) * 1.25) calc(var(--_b) * 1.5);padding-block-start:calc(var(--_c) * .9)}.figures{display:flex;flex-wrap:wrap;gap:.75em calc(var(--_b) * 1.25);align-content:start}.latest{flex-basis:100%}dt{font-size:var(--_g);color:var(--_i)}.large{font-family:var(--_n);font-weight:var(--_p);font-size:var(--_x);line-height:1.2;font-variant-numeric:lining-nums;margin-inline-end:.1em}.latest .large{font-size:var(--_s);line-height:1.1;color:var(--_a)}.words{font-weight:600}.assessment dd>div{font-weight:400;max-inline-size:var(--_h)}.status dd{display:flex;align-items:start;gap:.4em}.small{font-size:var(--_g);font-weight:400;color:var(--_i)}details{margin-block-start:.5em}table{border-collapse:collapse;inline-size:100%;line-height:1.4}:is(th,td){padding-block:.5em;padding-inline-end:.75em;vertical-align:baseline;border-block-end:1px solid var(--_f)}.unsaid{overflow-wrap:normal}th{min-inline-size:4em}thead th{font-size:var(--_g);font-weight:700;color:var(--_a);border-block-end:var(--_e) solid var(--_a)}td{min-inline-size:4.5em}.number{white-space:nowrap;font-variant-numeric:lining-nums tabular-nums}.compared,.compared+.foot{margin-block-start:var(--_b)}.compared ul{list-style:none}.compared li{padding-block-start:.4em;border-block-end:1px solid var(--_f);margin:0}.compared div{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .4em;font-variant-numeric:lining-nums tabular-nums}.compared div>span:first-child{flex:1 0 auto;max-inline-size:100%;hyphens:auto}.compared svg{display:block;border-block-end:var(--_e) solid var(--_a);margin-block-start:.25em}.about{display:flex;flex-wrap:wrap;gap:.25em 1.75em}.about>div>*{display:inline}.about dt{font-size:1em}.about dd{font-weight:600}@container samsyn (inline-size >= 52em){.body{grid-template-columns:minmax(0,1fr) minmax(0,2fr)}.figures{display:grid}.main:first-child{grid-column:1 / -1}}@media print{tr,.compared li{break-inside:avoid}}`;

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
const withUnit = ({ text, unit }) => unit ? `${text}\xA0${unit.text}` : text;

function chartTemplate({ land, tread, ticks, aim }, target, reader) {
  return html`<div class="chart" part="chart" aria-hidden="true"><div class="plot"><svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="land" d=${land}></path><path class="tread" d=${tread}></path></svg>${target.amount?.number === void 0 ? nothing : aimTemplate(target, aim, reader)}</div><div class="axis">${ticks.map((tick) => tickTemplate(tick, reader))}</div></div>`;
}
function aimTemplate({ amount, date }, place, reader) {
  const said = amount && { ...amount, text: withUnit(amount) };
  return html`<div class="aim ${place}"><span>${word(documentWords(reader).aim, reader)}${date ? [" ", plain(date)] : nothing}: ${plain(said)}</span></div>`;
}
function tickTemplate({ at, value, time, where }, reader) {
  return html`<div class="tick ${where}"><svg width="${at}%" height="1"></svg><p><b>${word(value, reader)}</b><span>${time}</span></p></div>`;
}

function tableTemplate({ head, rows, target, unit }, reader) {
  const words = documentWords(reader);
  const all = target.amount ? [...rows, target] : rows;
  const remarked = all.some((row) => row.note || row.date && kindOf(row, reader));
  return html`<table part="table"><caption class="vh">${plain(head.title)}</caption><thead><tr><th scope="col">${word(words.date, reader)}</th><th scope="col">${word(words.value, reader)}${unit && unit.text !== "%" ? [", ", plain(unit)] : nothing}</th>${remarked ? html`<th scope="col">${word(words.remark, reader)}</th>` : nothing}</tr></thead><tbody>${all.map((row) => rowTemplate(row, remarked, reader))}</tbody></table>`;
}
function kindOf({ name, isBaseline }, reader) {
  const { target, baseline } = documentWords(reader);
  return name === "target" ? target : name === "baseline" || isBaseline ? baseline : void 0;
}
function rowTemplate(row, remarked, reader) {
  const { amount, date, note } = row;
  const kind = kindOf(row, reader);
  const said = kind ? word(kind, reader) : nothing;
  return html`<tr><th scope="row">${date ? time(date) : said}</th>${amount ? html`<td class=${amount.isWorded ? nothing : "number"}>${plain(amount)}${amount.isWorded && amount.unit ? [" ", plain(amount.unit)] : nothing}</td>` : html`<td class="unsaid">${word(documentWords(reader).noValue, reader)}</td>`}${remarked ? html`<td>${spaced([date ? said : nothing, inline(note, reader)])}</td>` : nothing}</tr>`;
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

const SHORT$1 = 14;
function indicatorTemplate(indicator, reader) {
  const { id, figures, scales, comparisons, breakdown } = indicator;
  const words = documentWords(reader);
  return html`<section part="indicator" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>${headTemplate(indicator.head, reader)}<div class="body">${figures.length || scales.length ? html`<dl class="figures" part="figures">${figures.map((figure) => figureTemplate(figure, reader))}${scales.map((scale) => scaleTemplate(scale, reader))}</dl>` : nothing}<div class="main">${valuesTemplate(indicator, reader)}${compared(words.comparisons, "comparisons", comparisons, reader)}${compared(words.breakdown, "breakdown", breakdown, reader)}${foot(indicator, reader)}</div></div></section>`;
}
function figureTemplate({ name, amount, date }, reader) {
  const words = documentWords(reader);
  const large = amount && amount.text.length <= SHORT$1;
  return html`<div class=${name}><dt>${word(words[name], reader)}</dt><dd class=${large ? nothing : "words"}>${amount ? html`<span class=${large ? "large" : nothing}>${plain(amount)}</span>` : unsaid(reader)}${small(amount?.unit)}${date ? html` <span class="small">${time(date)}</span>` : nothing}</dd></div>`;
}
const small = (said) => said ? html` <span class="small">${plain(said)}</span>` : nothing;
function scaleTemplate({ name, label, said, sun }, reader) {
  return html`<div class=${name}><dt>${word(label, reader)}</dt><dd class="words">${sunTemplate(sun)}${said ? name === "assessment" ? html`<div>${prose(said, reader)}</div>` : html`<span>${plain(said)}</span>` : unsaid(reader)}</dd></div>`;
}
function valuesTemplate(indicator, reader) {
  const { chart, rows, target, sentences } = indicator;
  const words = documentWords(reader);
  if (!rows.some(({ amount }) => amount))
    return html`<div class="plot none" part="chart">${target.amount?.number === void 0 ? nothing : html`<div aria-hidden="true">${aimTemplate(target, "", reader)}</div>`}<p>${word(words.noValues, reader)}</p></div>`;
  return html`${chart ? chartTemplate(chart, target, reader) : nothing}${chart?.cut ? html`<p class="foot">${word(words.cutScale, reader)}</p>` : nothing}${chart && sentences.length ? html`<p class="vh">${word(sentences.join(" "), reader)}</p>` : nothing}<details ?open=${!chart}><summary>${word(words.asTable, reader)}</summary>${tableTemplate(indicator, reader)}</details>`;
}
function compared(label, part, views, reader) {
  if (!views.length) return nothing;
  return html`<div class="compared" part=${part}>${heading(reader.level + 1, "list-head", word(label, reader))}<ul role="list">${views.map((view) => comparedTemplate(view, reader))}</ul></div>`;
}
function comparedTemplate({ title, amount, date, length }, reader) {
  return html`<li><div><span>${plain(title)}</span> <b>${amount ? plain(amount) : unsaid(reader)}</b>${small(amount?.unit)}${date ? html` <span class="small">${time(date)}</span>` : nothing}</div>${length === void 0 ? nothing : html`<svg width="${length}%" height="1" aria-hidden="true"></svg>`}</li>`;
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
  return html`<div class="foot">${better ? html`<p>${word(better, reader)}</p>` : nothing}${about.length ? html`<dl class="about" part="about">${about.map((one) => aboutTemplate(one, reader))}</dl>` : nothing}${prose(note, reader)}${sourceLine(source, reader)}${rows.length ? downloads([file], reader) : nothing}</div>`;
}
function aboutTemplate({ label, said }, reader) {
  return html`<div><dt>${word(label, reader)}</dt><dd>${said.length ? said.map((one, i) => [i ? ", " : nothing, one.goal ? html`<a href="#${one.goal}">${plain(one)}</a>` : time(one)]) : unsaid(reader)}</dd></div>`;
}

function aboutViews(indicator, content, reader) {
  const words = documentWords(reader);
  const { frequency, goals = [], responsible, updated } = indicator;
  const found = goals.flatMap((id) => findGoal(content, id) ?? []);
  const stated = (label, given, said) => given === void 0 ? [] : [{ label, said: said.filter((one) => one !== void 0) }];
  const named = found.map(({ id, code, label, title }) => ({
    ...say(title ?? label ?? code, reader) ?? { text: id },
    goal: id
  }));
  return [
    ...stated(words.frequency, frequency, [say(frequency, reader)]),
    ...stated(words.belongsTo, found[0], named),
    ...stated(reader.words.responsible, responsible, responsibleNames(responsible, content, reader)),
    ...stated(words.updated, updated, [sayDate(updated, reader)])
  ];
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

const HORIZON = 25;
const TOP = 4;
const LOW = 70;
const LOWEST = 92;
const CLOSE = 0.1;
function progress({ baseline, target, current }) {
  if (baseline === void 0 || target === void 0 || current === void 0) return void 0;
  const part = Math.max(Math.abs(baseline), Math.abs(target), Math.abs(current)) > 1e300 ? 0.25 : 1;
  const share = (current * part - baseline * part) / (target * part - baseline * part);
  return Number.isFinite(share) ? share : void 0;
}
function horizonScale(values, target) {
  const all = target === void 0 ? values : [...values, target];
  const size = all.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const [low, high] = range(all, size);
  const aim = target === void 0 ? high || low ? high : 1 : target / size;
  const [first, last] = range(values, size);
  const cut = low > 0 && first < last && high - low < CLOSE * high;
  const floor = low < 0 || cut ? low : 0;
  const depth = (cut ? LOW : low < 0 ? LOWEST : 100) - HORIZON;
  const step = Math.min((HORIZON - TOP) / Math.max(high - aim, 0), depth / (aim - floor));
  const each = Number.isFinite(step) ? step : 0;
  return { y: (value) => Math.min(Math.max(HORIZON - each * (value / size - aim), 0), 100), cut };
}
const range = (values, size) => values.reduce(
  ([low, high], value) => [Math.min(low, value / size), Math.max(high, value / size)],
  [Infinity, -Infinity]
);

const ROOM = 20;
const WIDE_ROOM = 37;
const SHORT = 14;
const EM_A_LETTER = 0.57;
const BESIDE = 0.6;
const GAPS = 3;
const AIM_LETTER = 0.53;
const LINE = 14;
function chartView(slots, values, target, words, aimLength) {
  const numbers = values.flatMap(({ amount }) => amount?.number ?? []);
  if (!numbers.length) return void 0;
  const { y, cut } = horizonScale(numbers, target);
  const terraces = slots.map(({ from, to, entry }) => {
    const number = entry === void 0 ? void 0 : values[entry]?.amount?.number;
    return { from: rounded(from), to: rounded(to), y: number === void 0 ? void 0 : rounded(y(number)) };
  });
  return {
    ...shapes(terraces),
    ticks: ticks(slots, values, words),
    aim: clearPlace(terraces, Math.min((aimLength * AIM_LETTER + 0.75) / ROOM, 1) * 100),
    cut
  };
}
const rounded = (value) => Math.round(value * 100) / 100;
function shapes(terraces) {
  let [land, tread] = ["", ""];
  terraces.forEach(({ from, to, y }, i) => {
    if (y === void 0) return;
    const [before, after] = [terraces[i - 1]?.y, terraces[i + 1]?.y];
    const step = `V${y}H${to}`;
    land += (before === void 0 ? `M${from} 100` : "") + step + (after === void 0 ? "V100z" : "");
    tread += (before === void 0 ? `M${from} ${y}` : "") + step;
  });
  return { land, tread };
}
function clearPlace(terraces, width) {
  const isClear = (place) => {
    const left = place.includes("end") ? 100 - width : 0;
    const top = place.includes("below") ? HORIZON : HORIZON - LINE;
    const here = terraces.filter(({ from, to, y }) => y !== void 0 && from < left + width && to > left);
    return here.every(({ y }) => y <= top) || here.every(({ y }) => y >= top + LINE);
  };
  return ["", "end", "below", "below end"].find(isClear) ?? "";
}
function ticks(slots, values, words) {
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
    const long = amount && amount.text.length > SHORT;
    const value = long ? amount.number === void 0 ? words.inWords : "" : amount?.text ?? words.missing;
    merged.push({ from, to, value, times: span, gap: !amount, bare: amount?.number === void 0 });
  }
  const bares = merged.filter(({ bare }) => bare).length;
  const labels = merged.map(({ from, to, value, times, bare }) => {
    const time = timesOf(times);
    const width = Math.max(value.length, time.length) * EM_A_LETTER + BESIDE;
    return { at: (from + to) / 2, width, isFirst: bare && bares <= GAPS, value, time };
  });
  const [narrow, wide] = [fitting(labels, ROOM), fitting(labels, WIDE_ROOM)];
  return labels.flatMap(({ value, time }, i) => {
    const tick = (at, where) => at === void 0 ? [] : [{ at, value, time, where }];
    return narrow[i] === wide[i] ? tick(wide[i], "") : [...tick(narrow[i], "narrow"), ...tick(wide[i], "wide")];
  });
}
const timesOf = ([first, last]) => first === last ? first : first + (first.includes("-") ? "\xA0\u2013 " : "\u2013") + last;

function figureView(name, point, unit, reader) {
  return {
    name,
    amount: sayAmount(point?.value, unit, reader),
    date: sayDate(point?.date, reader),
    note: say(point?.note, reader)
  };
}
function inTime(indicator, unit, reader) {
  const baseline = figureView("baseline", indicator.baseline, unit, reader);
  const at = ({ date }) => date?.datetime ?? "";
  const values = (indicator.values ?? []).map((value) => {
    const figure = figureView("outcome", value, unit, reader);
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

function comparedViews({ comparisons, breakdown }, unit, own, reader) {
  const said = (list = []) => list.map((one) => {
    const figure = figureView("outcome", one, unit, reader);
    return { ...figure, title: say(one.title, reader), length: void 0 };
  });
  const lists = [said(comparisons), said(breakdown)];
  const numbers = lists.flat().flatMap(({ amount }) => amount?.number ?? []);
  const most = [unit?.text === "%" ? 100 : 0, own ?? 0, ...numbers].reduce((a, b) => Math.max(a, b));
  if (most <= 0 || numbers.some((number) => number < 0)) return lists;
  const withLine = (one) => {
    const number = one.amount?.number;
    return number === void 0 ? one : { ...one, length: Math.round(number / most * 1e3) / 10 };
  };
  return [lists[0].map(withLine), lists[1].map(withLine)];
}

function scaleViews(indicator, reader) {
  const { trend, targetStatus, assessment, scales } = documentWords(reader);
  const labels = { trend, status: targetStatus, assessment };
  return ["trend", "status", "assessment"].flatMap((name) => {
    const given = indicator[name];
    if (given === void 0) return [];
    const own = say(given, reader);
    const key = own?.text.toLowerCase().replaceAll(" ", "-") ?? "";
    const said = Object.hasOwn(scales, key) ? sayOwn(scales[key], reader) : own;
    const sun = name === "status" && own ? sunOf(own.text.replaceAll("-", " ")) : void 0;
    return { name, label: labels[name], said, sun };
  });
}
function sunOf(status) {
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

function indicatorView(indicator, content, reader) {
  const words = documentWords(reader);
  const unit = say(indicator.unit, reader);
  const code = say(indicator.code, reader);
  const target = figureView("target", indicator.target, unit, reader);
  const baseline = figureView("baseline", indicator.baseline, unit, reader);
  const values = inTime(indicator, unit, reader);
  const latest = values.filter(({ name, amount }) => name === "outcome" && amount).at(-1);
  const slots = timeline(values.map(({ date }) => date?.datetime));
  const rows = withGaps(values, slots);
  const plotted = values.map(({ amount, date }) => ({ amount, time: shortTime(date) }));
  const aim = [words.aim, target.date?.text, target.amount && withUnit(target.amount)].join();
  const [comparisons, breakdown] = comparedViews(indicator, unit, latest?.amount?.number, reader);
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
    scales: scaleViews(indicator, reader),
    chart: chartView(slots, plotted, target.amount?.number, words, aim.length),
    sentences: [...changeOf(rows, reader), ...covered(), ...missingOf(rows, reader)],
    rows,
    target,
    comparisons,
    breakdown,
    about: aboutViews(indicator, content, reader),
    better: indicator.direction && words.better[indicator.direction],
    note: say(indicator.note, reader),
    source: indicator.source
  };
  function covered() {
    if (indicator.direction === "keep") return [];
    const [from, to, current] = [baseline, target, latest].map((figure) => figure?.amount?.number);
    const share = progress({ baseline: from, target: to, current });
    if (share === void 0) return [];
    return [words.covered(share, sayNumber(Math.round(share * 100), reader.lang, "percent"))];
  }
}
function changeOf(rows, reader) {
  const measured = rows.filter(({ amount }) => amount?.number !== void 0);
  if (measured.length < 2) return [];
  const [from, when, to, then] = [measured[0], measured.at(-1)].flatMap(({ amount, date }) => [
    withUnit(amount),
    date?.text ?? ""
  ]);
  return [documentWords(reader).changed(from, when, to, then)];
}
function missingOf(rows, reader) {
  const times = rows.filter(({ amount }) => !amount).map(({ date }) => date?.text ?? "");
  return times.length ? [documentWords(reader).missingFor(times.join(", "))] : [];
}

class IndicatorElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "indicators";
    new DeepLinks(this);
  }
  static {
    this.styles = [
      tokenStyles,
      baseStyles,
      controlStyles,
      downloadStyles,
      unsaidStyles,
      sunStyles,
      indicatorStyles,
      chartStyles
    ];
  }
  view(content, reader) {
    const indicator = findEntry(content.indicators, this.item);
    return indicator && indicatorTemplate(indicatorView(indicator, content, reader), reader);
  }
}

export { IndicatorElement };
//# sourceMappingURL=indicator.js.map
