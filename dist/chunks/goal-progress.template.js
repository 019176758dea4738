import { nothing, html } from 'lit';
import { d as documentWords } from './locale2.js';
import { w as word, a as plain, p as prose } from './rich-text.js';
import { t as time } from './date.template.js';
import { l as listHead } from './heading.template.js';
import { n as notStated } from './not-stated.template.js';
import { s as statusIconTemplate } from './status-icon.template.js';
import { s as sayDate } from './dates.js';
import { a as say, s as sayOwn } from './localized.js';
import { n as nameOf } from './responsible.view.js';
import { s as statusView } from './status.view.js';
import { c as chronological, j as judgementViews, s as sayAmount } from './judgements.view.js';
import './address.js';
import './find.js';
import './measure-status.js';
import './target-status.js';
import './values.js';

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
    indicators: (content.indicators ?? []).filter(of).map((one) => indicatorView(one, reader)),
    measures: measures.map((one) => measureView(one, content, reader)),
    done: doneOf(measures, content, reader)
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
const valueView = (point, unit, reader) => ({ amount: sayAmount(point.value, unit, reader), date: sayDate(point.date, reader) });
function indicatorView(indicator, reader) {
  const unit = say(indicator.unit, reader);
  const latest = chronological(indicator, unit, reader).filter(({ amount }) => amount).at(-1);
  return {
    name: say(indicator.title, reader) ?? { text: indicator.id ?? "" },
    href: hrefOf(indicator.id, reader),
    latest,
    target: indicator.target ? valueView(indicator.target, unit, reader) : void 0,
    judgements: judgementViews(indicator, reader).filter(({ name, said }) => name !== "assessment" && said)
  };
}
function measureView(measure, content, reader) {
  const name = say(measure.title, reader) ?? say(measure.body, reader);
  const number = say(measure.number, reader);
  return {
    name: name && number ? { ...name, text: `${number.text} ${name.text}` } : name ?? number ?? { text: measure.id ?? "" },
    href: hrefOf(measure.id, reader),
    status: statusView(measure.status, content, reader)
  };
}
function doneOf(measures, content, reader) {
  const { measuresFound, goalsFound, measures: name, statuses } = documentWords(reader);
  const states = measures.map(({ status }) => statusView(status, content, reader));
  if (!states.some(Boolean)) return void 0;
  const done = states.filter((state) => state?.icon === "above").length;
  const found = done ? measuresFound(done, measures.length) : goalsFound(0, measures.length, name);
  return sayOwn(`${statuses["done"]}: ${found}`, reader);
}
const hrefOf = (id, { isShown }) => id !== void 0 && isShown?.(id) ? `#${id}` : void 0;

function goalProgressTemplate(progress, level, reader) {
  const { now, target, earlier, indicators, measures } = progress;
  const words = documentWords(reader);
  return html`<div class="laget" part="progress">${listHead(level, word(words.progress, reader))}<div class="told">
    ${now ? assessmentTemplate(now, reader) : nothing}
    ${target === void 0 ? nothing : html`<p class="aim">${word(words.target, reader)}: ${target ? valueTemplate(target, reader) : notStated(reader)}</p>`}
    ${indicators.length ? html`<ul class="lines" part="indicators" role="list" aria-label=${words.indicators}>${indicators.map((one) => indicatorTemplate(one, reader))}</ul>` : nothing}
    ${measures.length ? measuresTemplate(progress, reader) : nothing}
    ${earlier.length ? html`<details part="earlier"><summary>${word(words.earlierAssessments, reader)}</summary><ul class="lines" role="list">${earlier.map((one) => html`<li>${assessmentTemplate(one, reader)}</li>`)}</ul></details>` : nothing}
  </div></div>`;
}
function assessmentTemplate({ status, body, date, by }, reader) {
  const about = [date ? time(date) : void 0, by && plain(by)].filter((one) => one !== void 0);
  return html`${status !== void 0 || about.length ? html`<p class="status">${statusIconTemplate(status?.icon)}${status ? html`<b>${plain(status.said)}</b>` : status === null ? notStated(reader) : nothing}${about.length ? html` <span class="muted">${about.map((one, i) => [i ? DOT : nothing, one])}</span>` : nothing}</p>` : nothing}${body === null ? html`<p>${word(documentWords(reader).assessment, reader)}: ${notStated(reader)}</p>` : prose(body, reader)}`;
}
const valueTemplate = ({ amount, date }, reader) => html`${amount ? html`<b>${plain(amount)}</b>` : notStated(reader)}${amount?.unit ? [" ", plain(amount.unit)] : nothing}${date ? html` (${time(date)})` : nothing}`;
const DOT = "\xA0\xB7 ";
const named = (name, href) => href ? html`<a href=${href}>${plain(name)}</a>` : plain(name);
function indicatorTemplate({ name, href, latest, target, judgements }, reader) {
  const words = documentWords(reader);
  return html`<li>${named(name, href)}: ${latest ? valueTemplate(latest, reader) : word(words.noValue, reader)}${target ? html`${DOT}${word(words.target, reader)} ${valueTemplate(target, reader)}` : nothing}${judgements.map(({ said, icon }) => html`${DOT}${statusIconTemplate(icon)}${plain(said)}`)}</li>`;
}
function measuresTemplate({ measures, done }, reader) {
  const words = documentWords(reader);
  return html`<details part="measures">
    <summary>${done ? plain(done) : word(words.measuresFound(measures.length, measures.length), reader)}</summary>
    <ul class="lines" role="list" aria-label=${words.measures}>${measures.map(measureTemplate)}</ul>
  </details>`;
}
const measureTemplate = ({ name, href, status }) => html`<li>${statusIconTemplate(status?.icon)}${named(name, href)}${status ? html` <span class="muted">${plain(status.said)}</span>` : nothing}</li>`;

export { goalProgressTemplate, goalProgressView };
//# sourceMappingURL=goal-progress.template.js.map
