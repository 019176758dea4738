import { nothing, html } from 'lit';
import { d as documentWords } from './locale2.js';
import { w as word, a as plain, p as prose, f as flow, b as phrase } from './rich-text.js';
import { t as time } from './date.template.js';
import { l as listHead } from './heading.template.js';
import { a as sayPeriod, n as notStated } from './values.js';
import { s as statusIconTemplate } from './status-icon.template.js';
import { s as sayDate } from './dates.js';
import { s as say, a as sayOwn } from './localized.js';
import { s as sayAmount } from './amount.js';
import { s as sayToken } from './tokens.js';
import { f as fragmentOf } from './fragment-of.js';
import { n as nounView } from './noun.view.js';
import { n as nameOf } from './responsible.view.js';
import { s as statusView } from './status.view.js';
import { s as superiorGoalViews } from './superior-goals.view.js';
import './address.js';
import './plural.js';
import './find.js';
import './target-status.js';

function goalProgressView(goal, content, reader) {
  const judged = [...goal.assessments ?? []].map((one) => assessmentView(one, content, reader)).sort(latestFirst);
  const own = ownAssessment(goal, content, reader);
  const [now, ...earlier] = own ? [own, ...judged] : judged;
  const of = ({ goals }) => content.samsyn !== "1.0" && goal.id !== void 0 && Boolean(goals?.includes(goal.id));
  const measures = (content.measures ?? []).filter(of);
  return {
    now,
    target: goal.target === null ? null : goal.target && valueView(goal.target, void 0, reader),
    earlier,
    serves: superiorGoalViews(goal.serves, reader),
    globalTargets: goal.sdgTargets ?? [],
    indicators: (content.indicators ?? []).filter(of).map((one) => indicatorView(one, content, reader)),
    measures: measures.map((one) => measureView(one, content, reader)),
    ...countOf(measures, content, reader)
  };
}
function ownAssessment(goal, content, reader) {
  const { status, assessment } = goal;
  if (status === void 0 && assessment === void 0) return void 0;
  return {
    status: status === null ? null : statusView(status, content, reader),
    body: assessment === null ? null : say(assessment, reader),
    date: void 0,
    by: void 0
  };
}
const assessmentView = ({ status, body, date, by }, content, reader) => ({
  status: status === null ? null : statusView(status, content, reader),
  body: say(body, reader),
  date: sayDate(date, reader),
  by: by === void 0 ? void 0 : nameOf(by, content, reader)
});
function latestFirst(a, b) {
  const [one, other] = [a, b].map(({ date }) => date?.datetime ?? "");
  return Number(one < other) - Number(one > other);
}
function indicatorView(indicator, content, reader) {
  const unit = say(indicator.unit, reader);
  const values = (indicator.values ?? []).map((value) => valueView(value, unit, reader));
  const at = ({ times: [time] }) => time?.datetime ?? "";
  const [latest] = values.filter(({ amount }) => amount).reverse().sort((a, b) => Number(at(a) < at(b)) - Number(at(a) > at(b)));
  return {
    name: say(indicator.title, reader) ?? { text: indicator.id ?? "" },
    href: fragmentOf(indicator.id, reader.isShown),
    latest,
    target: indicator.target ? valueView(indicator.target, unit, reader) : void 0,
    trend: sayToken(indicator.trend, documentWords(reader).scales, reader),
    status: statusView(indicator.status, content, reader)
  };
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
    status: statusView(measure.status, content, reader)
  };
}
function countOf(measures, content, reader) {
  const { measuresFound, statuses } = documentWords(reader);
  const done = measures.filter(({ status }) => statusView(status, content, reader)?.icon === "above").length;
  const [found, all] = [done || measures.length, measures.length];
  return {
    done: done ? sayOwn(statuses["done"], reader) : void 0,
    count: nounView(content.labels?.measure, reader)?.found(found, all) ?? sayOwn(measuresFound(found, all), reader)
  };
}

function goalProgressTemplate(progress, level, reader) {
  const { now, target, earlier, indicators, measures } = progress;
  const words = documentWords(reader);
  const isFollowed = now !== void 0 || target !== void 0;
  if (!isFollowed && !earlier.length && !indicators.length && !measures.length)
    return servesTemplate(progress, reader);
  return html`<div class="laget" part="progress">${listHead(level, word(words.progress, reader))}<div class="told">
    ${now ? assessmentTemplate(now, reader) : nothing}
    ${target === void 0 ? nothing : html`<p class="aim">${word(words.target, reader)}: ${target ? valueTemplate(target, reader) : notStated(reader)}</p>`}
    ${indicators.length ? html`<ul class="lines indicators" role="list" aria-label=${words.indicators}>${indicators.map((one) => indicatorTemplate(one, reader))}</ul>` : nothing}
    ${measures.length ? measuresTemplate(progress, reader) : nothing}
    ${earlier.length ? html`<details class="earlier"><summary>${word(words.earlierAssessments, reader)}</summary><ul class="lines" role="list">${earlier.map((one) => html`<li>${assessmentTemplate(one, reader)}</li>`)}</ul></details>` : nothing}
  </div></div>${servesTemplate(progress, reader)}`;
}
function servesTemplate({ serves, globalTargets }, reader) {
  if (!serves.length && !globalTargets.length) return nothing;
  return html`<div class="foot">
    ${serves.length ? html`<p part="serves">${word(documentWords(reader).serves, reader)}: ${serves.map((parts, i) => [i ? "; " : nothing, parts.map((part, n) => [n ? ", " : nothing, named(part, part.href)])])}</p>` : nothing}
    ${globalTargets.length ? html`<p part="global-goals">${word(reader.words.globalGoals, reader)}: ${globalTargets.join(DOT)}</p>` : nothing}
  </div>`;
}
function assessmentTemplate({ status, body, date, by }, reader) {
  const about = [date ? time(date) : void 0, by && plain(by)].filter((one) => one !== void 0);
  return html`${status !== void 0 || about.length ? html`<p class="status">${statusIconTemplate(status?.icon)}${status ? html`<b>${plain(status.said)}</b>` : status === null ? notStated(reader) : nothing}${about.length ? html` <span class="muted">${about.map((one, i) => [i ? DOT : nothing, one])}</span>` : nothing}</p>` : nothing}${body === null ? html`<p>${word(documentWords(reader).assessment, reader)}: ${notStated(reader)}</p>` : prose(body, reader)}`;
}
const valueTemplate = ({ amount, times, note }, reader) => html`${amount ? html`<b>${plain(amount)}</b>` : notStated(reader)}${amount?.unit ? [" ", plain(amount.unit)] : nothing}${times.length ? html` (${times.map((one, i) => [i ? ", " : nothing, time(one)])})` : nothing}${note ? html` <span class="muted">${flow(note, reader)}</span>` : nothing}`;
const DOT = "\xA0\xB7 ";
const named = (name, href) => href ? html`<a href=${href}>${plain(name)}</a>` : plain(name);
function indicatorTemplate({ name, href, latest, target, trend, status }, reader) {
  const words = documentWords(reader);
  return html`<li>${named(name, href)}: ${latest ? valueTemplate(latest, reader) : word(words.noValue, reader)}${target ? html`${DOT}${word(words.target, reader)} ${valueTemplate(target, reader)}` : nothing}${trend ? html`${DOT}${plain(trend)}` : nothing}${status ? html`${DOT}${statusIconTemplate(status.icon)}${plain(status.said)}` : nothing}</li>`;
}
function measuresTemplate({ measures, done, count }, reader) {
  const words = documentWords(reader);
  return html`<details>
    <summary>${done ? html`${plain(done)}: ` : nothing}${phrase(count)}</summary>
    <ul class="lines" role="list" aria-label=${words.measures}>${measures.map(measureTemplate)}</ul>
  </details>`;
}
const measureTemplate = ({ name, href, status }) => html`<li>${statusIconTemplate(status?.icon)}${named(name, href)}${status ? html` <span class="muted">${plain(status.said)}</span>` : nothing}</li>`;

export { goalProgressTemplate, goalProgressView };
//# sourceMappingURL=goal-progress.template.js.map
