import { html, nothing, type TemplateResult } from 'lit';
import type { Said } from '../../text/localized.js';
import { inline, plain, prose, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { heading } from '../heading.js';
import type { GoalView } from './goal-card.view.js';

/** A goal as a landscape: above the horizon what is wanted, below it what will be done. */
export function goalCardTemplate(goal: GoalView, reader: Reader): TemplateResult {
  const { level, words } = reader;
  const ground = [
    commitments(goal, level + 1, reader),
    subGoals(goal, level + 1, reader),
    foot(goal, reader),
  ].filter((part) => part !== nothing);
  return html`<article
    class="goal ${ground.length ? '' : 'bare'}"
    part="card"
    id=${goal.id ?? nothing}
    tabindex=${goal.id ? '-1' : nothing}
  >
    <div class="sky" part="sky">
      <div>
        ${name(goal, reader)}
        ${
          goal.topics.length
            ? html`<ul class="topics" part="topics" role="list" aria-label=${words.topics}>
                ${goal.topics.map((t) => html`<li>${plain(t)}</li>`)}
              </ul>`
            : nothing
        }
        ${goal.reason ? html`<p class="reason">${inline(goal.reason, reader)}</p>` : nothing}
        ${goal.summary ? html`<div class="summary prose">${prose(goal.summary, reader)}</div>` : nothing}
        ${goal.body ? html`<div class="summary prose">${prose(goal.body, reader)}</div>` : nothing}
      </div>
      ${aims(goal, level + 1, reader)}
    </div>
    <div class="ground" part="ground">${ground}</div>
  </article>`;
}

/** The aims and commitments alone, for a widget that has the goal's name already. */
export function goalInsideTemplate(goal: GoalView, level: number, reader: Reader): TemplateResult {
  return html` ${goal.summary ? html`<div class="prose">${prose(goal.summary, reader)}</div>` : nothing}
  ${goal.body ? html`<div class="prose">${prose(goal.body, reader)}</div>` : nothing}
  ${aims(goal, level, reader)}${commitments(goal, level, reader)}${subGoals(goal, level, reader)}`;
}

function name({ label, code, title, prioritised }: GoalView, { level, words }: Reader): Renderable {
  const above = label || code || prioritised;
  if (!above && !title) return nothing;
  const inner = html`${
    above
      ? html`<span class="label"
          >${plain(label)}${label && code ? ' ' : nothing}${plain(code)}${
            prioritised
              ? html`${label || code ? ' ' : nothing}<span class="tag" part="tag">${words.prioritised}</span>`
              : nothing
          }</span
        > `
      : nothing
  }${plain(title)}`;
  return heading(level, inner, { className: 'title', part: 'title' });
}

function aims({ aims }: GoalView, level: number, reader: Reader): Renderable {
  return aims.length
    ? html`<div class="vill" part="aims">
        ${heading(level, reader.words.aims, { className: 'list-head' })}${dashes(aims, 'dashes lead', reader)}
      </div>`
    : nothing;
}

function commitments({ commitments }: GoalView, level: number, reader: Reader): Renderable {
  return commitments.length
    ? html`<div class="ska" part="commitments">
        ${heading(level, reader.words.commitments, { className: 'list-head' })}${dashes(commitments, 'dashes', reader)}
      </div>`
    : nothing;
}

function dashes(texts: readonly Said[], className: string, reader: Reader): TemplateResult {
  return html`<ul class=${className} role="list">
    ${texts.map((text) => html`<li>${inline(text, reader)}</li>`)}
  </ul>`;
}

function subGoals({ subGoals }: GoalView, level: number, reader: Reader): Renderable {
  return subGoals.length
    ? html`<div class="subs" part="sub-goals">
        ${heading(level, reader.words.subGoals, { className: 'list-head' })}
        <ul class="subgoals" role="list">
          ${subGoals.map((sub) => subGoal(sub, level + 1, reader))}
        </ul>
      </div>`
    : nothing;
}

function subGoal(goal: GoalView, level: number, reader: Reader): TemplateResult {
  const { id, label, code, title, summary, prioritised } = goal;
  const mark =
    label || code
      ? html`<span class="code">${plain(label)}${label && code ? ' ' : nothing}${plain(code)}</span> `
      : nothing;
  const tag = prioritised ? html` <span class="tag">${reader.words.prioritised}</span>` : nothing;
  return html`<li id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${title ? heading(level, html`${mark}${plain(title)}${tag}`, { className: 'name' }) : nothing}
    ${summary ? html`<div class="prose">${title ? nothing : mark}${prose(summary, reader)}</div>` : nothing}
    ${goal.reason ? html`<p>${inline(goal.reason, reader)}</p>` : nothing}
    ${goal.body ? html`<div class="prose">${prose(goal.body, reader)}</div>` : nothing}
    ${aims(goal, level + 1, reader)}${commitments(goal, level + 1, reader)}${subGoals(goal, level + 1, reader)}${foot(goal, reader)}
  </li>`;
}

function foot({ responsible, note }: GoalView, reader: Reader): Renderable {
  if (!responsible.length && !note) return nothing;
  return html`<div class="foot">
    ${responsible.length ? html`<p>${reader.words.responsible}: ${responsible.map((who, i) => html`${i ? ', ' : nothing}${plain(who)}`)}</p>` : nothing}
    ${note ? html`<div>${prose(note, reader)}</div>` : nothing}
  </div>`;
}
