import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import type { Said } from '../../text/localized.js';
import { flow, phrase, plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { time } from '../fragments/date.template.js';
import { listHead } from '../fragments/heading.template.js';
import { notStated } from '../fragments/not-stated.template.js';
import { statusIconTemplate } from '../fragments/status-icon.template.js';
import { assessmentTemplate, datedTemplate, DOT } from './assessments.template.js';
import type {
  GoalIndicatorView,
  GoalMeasureView,
  GoalProgressView,
  NamedValueView,
  ValueView,
} from './goal-progress.view.js';

export { assessmentsTemplate } from './assessments.template.js';
export { assessmentsBesideStatus } from './assessments.view.js';
export { goalProgressView } from './goal-progress.view.js';

/** How it goes with a goal: its status, what is to be reached, earlier judgements, indicators and measures. */
export function goalProgressTemplate(progress: GoalProgressView, level: number, reader: Reader): Renderable {
  const { now, target, indicators, measures, head } = progress;
  const words = documentWords(reader);
  if (!head) return servesTemplate(progress, reader);
  return html`<div class="laget" part="progress">${listHead(level, plain(head))}<div class="told">
    ${now ? assessmentTemplate(now, reader) : nothing}
    ${target === undefined ? nothing : html`<p class="aim">${word(words.target, reader)}: ${target ? valueTemplate(target, reader) : notStated(reader)}</p>`}
    ${indicators.length ? html`<ul class="lines indicators" role="list" aria-label=${words.indicators}>${indicators.map((one) => indicatorTemplate(one, reader))}</ul>` : nothing}
    ${measures.length ? measuresTemplate(progress, reader) : nothing}
    ${datedTemplate(progress, reader)}
  </div></div>${servesTemplate(progress, reader)}`;
}

/** What above it the goal serves, in lines. */
function servesTemplate({ serves, globalTargets }: GoalProgressView, reader: Reader): Renderable {
  if (!serves.length && !globalTargets.length) return nothing;
  return html`<div class="foot">
    ${serves.length ? html`<p part="serves">${word(documentWords(reader).serves, reader)}: ${serves.map((parts, i) => [i ? '; ' : nothing, parts.map((part, n) => [n ? ', ' : nothing, named(part, part.href)])])}</p>` : nothing}
    ${globalTargets.length ? html`<p part="global-goals">${word(reader.words.globalGoals, reader)}: ${globalTargets.join(DOT)}</p>` : nothing}
  </div>`;
}

const valueTemplate = ({ amount, times, note }: ValueView, reader: Reader): Renderable =>
  html`${amount ? html`<b>${plain(amount)}</b>` : notStated(reader)}${amount?.unit ? [' ', plain(amount.unit)] : nothing}${times.length ? html` (${times.map((one, i) => [i ? ', ' : nothing, time(one)])})` : nothing}${note ? html` <span class="muted">${flow(note, reader)}</span>` : nothing}`;

const named = (name: Said, href: string | undefined): Renderable =>
  href ? html`<a href=${href}>${plain(name)}</a>` : plain(name);

function indicatorTemplate(
  { name, href, values, isUnknown, target, trend, status }: GoalIndicatorView,
  reader: Reader,
): TemplateResult {
  const words = documentWords(reader);
  const told = [
    isUnknown ? word(words.noValue, reader) : undefined,
    values.length
      ? values.map((value, i) => [i ? ', ' : nothing, namedValueTemplate(value, reader)])
      : undefined,
    target && html`${word(words.target, reader)} ${valueTemplate(target, reader)}`,
    trend && plain(trend),
    status && html`${statusIconTemplate(status.icon)}${plain(status.said)}`,
  ].filter((one) => one !== undefined);
  return html`<li>${named(name, href)}${told.map((one, i) => [i ? DOT : ': ', one])}</li>`;
}

const namedValueTemplate = ({ label, ...value }: NamedValueView, reader: Reader): Renderable =>
  html`${label ? [plain(label), ' '] : nothing}${valueTemplate(value, reader)}`;

function measuresTemplate(
  { measures, measuresTitle, done, count }: GoalProgressView,
  reader: Reader,
): TemplateResult {
  // A name that is heard alone cannot be marked with another language.
  const name = measuresTitle.lang ? documentWords(reader).measures : measuresTitle.text;
  return html`<details>
    <summary>${done ? html`${plain(done)}: ` : nothing}${phrase(count)}</summary>
    <ul class="lines" role="list" aria-label=${name}>${measures.map(measureTemplate)}</ul>
  </details>`;
}

const measureTemplate = ({ name, href, status }: GoalMeasureView): TemplateResult =>
  html`<li>${statusIconTemplate(status?.icon)}${named(name, href)}${status ? html` <span class="muted">${plain(status.said)}</span>` : nothing}</li>`;
