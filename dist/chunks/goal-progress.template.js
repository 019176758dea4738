import { nothing, html } from 'lit';
import { d as documentWords } from './locale2.js';
import { w as word, a as plain, b as prose, f as flow, p as phrase } from './rich-text.js';
import { t as time } from './date.template.js';
import { l as listHead } from './heading.template.js';
import { n as notStated, a as sayPeriod } from './values.js';
import { s as statusIconTemplate } from './status-icon.template.js';
import { l as latestFirst, a as latestStatus } from './judged.js';
import { s as sayDate } from './dates.js';
import { s as say, a as sayOwn } from './localized.js';
import { n as nameOf } from './responsible.view.js';
import { s as statusView } from './status.view.js';
import { s as sayAmount } from './amount.js';
import { s as sayToken } from './tokens.js';
import { f as fragmentOf } from './fragment-of.js';
import { n as nounView } from './noun.view.js';
import { s as superiorGoalViews } from './superior-goals.view.js';
import './goal-paths.js';
import './address.js';
import './find.js';
import './plural.js';

const DOT = "\xA0\xB7 ";
function assessmentTemplate({ status, body, date, by }, reader) {
  const about = [date ? time(date) : void 0, by && plain(by)].filter((one) => one !== void 0);
  return html`${status !== void 0 || about.length ? html`<p class="status">${statusIconTemplate(status?.icon)}${status ? html`<b>${plain(status.said)}</b>` : status === null ? notStated(reader) : nothing}${about.length ? html` <span class="muted">${about.map((one, i) => [i ? DOT : nothing, one])}</span>` : nothing}</p>` : nothing}${body === null ? html`<p>${word(documentWords(reader).assessment, reader)}: ${notStated(reader)}</p>` : prose(body, reader)}`;
}
const datedTemplate = ({ dated, areEarlier }, reader) => dated.length ? html`<details class="earlier"><summary>${word(documentWords(reader)[areEarlier ? "earlierAssessments" : "assessment"], reader)}</summary><ul class="lines" role="list">${dated.map((one) => html`<li>${assessmentTemplate(one, reader)}</li>`)}</ul></details>` : nothing;
const assessmentsTemplate = ({ now, ...others }, reader) => html`<div class="judged" part="assessments">${now ? html`<p class="label">${word(documentWords(reader).assessment, reader)}</p>${assessmentTemplate(now, reader)}` : nothing}${datedTemplate(others, reader)}</div>`;

function assessmentsView(judged, of, content, reader) {
  const own = ownAssessment(judged, of, content, reader);
  const dated = [...judged.assessments ?? []].sort(latestFirst).map((one) => assessmentView(one, of, content, reader));
  return own ? { now: own, dated, areEarlier: false } : { now: dated[0], dated: dated.slice(1), areEarlier: true };
}
function assessmentsBesideStatus(judged, of, content, reader) {
  const { now, ...others } = assessmentsView(judged, of, content, reader);
  const isSaid = judged.status !== void 0 || judged.assessment !== void 0;
  return { now: isSaid ? void 0 : now, ...others };
}
function ownAssessment({ status, assessment }, of, content, reader) {
  if (status === void 0 && assessment === void 0) return void 0;
  return {
    status: status === null ? null : statusView(status, of, content, reader),
    body: assessment === null ? null : say(assessment, reader),
    date: void 0,
    by: void 0
  };
}
const assessmentView = ({ status, body, date, by }, of, content, reader) => ({
  status: status === null ? null : statusView(status, of, content, reader),
  body: say(body, reader),
  date: sayDate(date, reader),
  by: by === void 0 ? void 0 : nameOf(by, content, reader)
});

const MOST_VALUES_IN_A_LINE = 4;
function goalProgressView(goal, content, reader) {
  const of = ({ goals }) => content.samsyn !== "1.0" && goal.id !== void 0 && Boolean(goals?.includes(goal.id));
  const measures = (content.measures ?? []).filter(of);
  const indicators = (content.indicators ?? []).filter(of);
  const { progress, measures: usual } = documentWords(reader);
  const measuresTitle = nounView(content.labels?.measure, reader)?.title ?? sayOwn(usual, reader);
  const judged = assessmentsView(goal, "goals", content, reader);
  const isFollowed = judged.now !== void 0 || goal.target !== void 0 || indicators.length > 0 || measures.some(({ status }) => status !== void 0);
  return {
    ...judged,
    target: goal.target === null ? null : goal.target && valueView(goal.target, void 0, reader),
    serves: superiorGoalViews(goal.serves, reader),
    globalTargets: goal.sdgTargets ?? [],
    indicators: indicators.map((one) => indicatorView(one, content, reader)),
    measures: measures.map((one) => measureView(one, content, reader)),
    measuresTitle,
    // What is to be done says nothing of how it goes.
    head: isFollowed ? sayOwn(progress, reader) : measures.length ? measuresTitle : void 0,
    ...countOf(measures, content, reader)
  };
}
function indicatorView(indicator, content, reader) {
  const unit = say(indicator.unit, reader);
  const { baseline, series = [], breakdown = [], comparisons = [] } = indicator;
  const own = latestOf(indicator.values, unit, void 0, reader);
  const ofSeries = series.flatMap(({ title, values: values2 }) => latestOf(values2, unit, say(title, reader), reader));
  const from = baseline ? latestOf([baseline], unit, sayOwn(documentWords(reader).baseline, reader), reader) : [];
  const values = [own, ofSeries, from].find(({ length }) => length) ?? [];
  const status = latestStatus(indicator);
  const isKnown = [...values, ...breakdown, ...comparisons].length > 0 || typeof status === "string";
  return {
    name: say(indicator.title, reader) ?? { text: indicator.id ?? "" },
    href: fragmentOf(indicator.id, reader.isShown),
    values: values.length > MOST_VALUES_IN_A_LINE ? [] : values,
    isUnknown: !isKnown,
    target: indicator.target ? valueView(indicator.target, unit, reader) : void 0,
    trend: sayToken(indicator.trend, documentWords(reader).scales, reader),
    status: statusView(status, "indicators", content, reader)
  };
}
function latestOf(given = [], unit, label, reader) {
  const at = ({ times: [time] }) => time?.datetime ?? "";
  return given.map((value) => ({ ...valueView(value, unit, reader), label })).filter(({ amount }) => amount).reverse().sort((a, b) => Number(at(a) < at(b)) - Number(at(a) > at(b))).slice(0, 1);
}
function valueView({ date, period, value, note }, unit, reader) {
  const times = [sayDate(date, reader), period && sayPeriod(period, reader, documentWords(reader))];
  return {
    amount: sayAmount(value, unit, reader),
    times: times.filter((time) => time !== void 0),
    note: say(note, reader)
  };
}
function measureView(measure, content, reader) {
  const name = say(measure.title, reader) ?? say(measure.body, reader);
  const number = say(measure.number, reader);
  return {
    name: name && number ? { ...name, text: `${number.text} ${name.text}` } : name ?? number ?? { text: measure.id ?? "" },
    href: fragmentOf(measure.id, reader.isShown),
    status: statusView(latestStatus(measure), "measures", content, reader)
  };
}
function countOf(measures, content, reader) {
  const { measuresFound, statuses } = documentWords(reader);
  const done = measures.filter(
    (one) => statusView(latestStatus(one), "measures", content, reader)?.icon === "above"
  ).length;
  const [found, all] = [done || measures.length, measures.length];
  return {
    done: done ? sayOwn(statuses["done"], reader) : void 0,
    count: nounView(content.labels?.measure, reader)?.found(found, all) ?? sayOwn(measuresFound(found, all), reader)
  };
}

function goalProgressTemplate(progress, level, reader) {
  const { now, target, indicators, measures, head } = progress;
  const words = documentWords(reader);
  if (!head) return servesTemplate(progress, reader);
  return html`<div class="laget" part="progress">${listHead(level, plain(head))}<div class="told">
    ${now ? assessmentTemplate(now, reader) : nothing}
    ${target === void 0 ? nothing : html`<p class="aim">${word(words.target, reader)}: ${target ? valueTemplate(target, reader) : notStated(reader)}</p>`}
    ${indicators.length ? html`<ul class="lines indicators" role="list" aria-label=${words.indicators}>${indicators.map((one) => indicatorTemplate(one, reader))}</ul>` : nothing}
    ${measures.length ? measuresTemplate(progress, reader) : nothing}
    ${datedTemplate(progress, reader)}
  </div></div>${servesTemplate(progress, reader)}`;
}
function servesTemplate({ serves, globalTargets }, reader) {
  if (!serves.length && !globalTargets.length) return nothing;
  return html`<div class="foot">
    ${serves.length ? html`<p part="serves">${word(documentWords(reader).serves, reader)}: ${serves.map((parts, i) => [i ? "; " : nothing, parts.map((part, n) => [n ? ", " : nothing, named(part, part.href)])])}</p>` : nothing}
    ${globalTargets.length ? html`<p part="global-goals">${word(reader.words.globalGoals, reader)}: ${globalTargets.join(DOT)}</p>` : nothing}
  </div>`;
}
const valueTemplate = ({ amount, times, note }, reader) => html`${amount ? html`<b>${plain(amount)}</b>` : notStated(reader)}${amount?.unit ? [" ", plain(amount.unit)] : nothing}${times.length ? html` (${times.map((one, i) => [i ? ", " : nothing, time(one)])})` : nothing}${note ? html` <span class="muted">${flow(note, reader)}</span>` : nothing}`;
const named = (name, href) => href ? html`<a href=${href}>${plain(name)}</a>` : plain(name);
function indicatorTemplate({ name, href, values, isUnknown, target, trend, status }, reader) {
  const words = documentWords(reader);
  const told = [
    isUnknown ? word(words.noValue, reader) : void 0,
    values.length ? values.map((value, i) => [i ? ", " : nothing, namedValueTemplate(value, reader)]) : void 0,
    target && html`${word(words.target, reader)} ${valueTemplate(target, reader)}`,
    trend && plain(trend),
    status && html`${statusIconTemplate(status.icon)}${plain(status.said)}`
  ].filter((one) => one !== void 0);
  return html`<li>${named(name, href)}${told.map((one, i) => [i ? DOT : ": ", one])}</li>`;
}
const namedValueTemplate = ({ label, ...value }, reader) => html`${label ? [plain(label), " "] : nothing}${valueTemplate(value, reader)}`;
function measuresTemplate({ measures, measuresTitle, done, count }, reader) {
  const name = measuresTitle.lang ? documentWords(reader).measures : measuresTitle.text;
  return html`<details>
    <summary>${done ? html`${plain(done)}: ` : nothing}${phrase(count)}</summary>
    <ul class="lines" role="list" aria-label=${name}>${measures.map(measureTemplate)}</ul>
  </details>`;
}
const measureTemplate = ({ name, href, status }) => html`<li>${statusIconTemplate(status?.icon)}${named(name, href)}${status ? html` <span class="muted">${plain(status.said)}</span>` : nothing}</li>`;

export { assessmentsBesideStatus, assessmentsTemplate, goalProgressTemplate, goalProgressView };
//# sourceMappingURL=goal-progress.template.js.map
