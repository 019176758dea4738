import { html, nothing, type TemplateResult } from 'lit';
import type { Said } from '../../text/localized.js';
import { inline, plain, prose, spaced, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { heading } from '../heading.js';
import type { GoalView } from './goal-card.view.js';

/** From this many sub-goals on, those out of sight are laid out only when they come into it. */
const LONG = 30;

/**
 * A goal as a landscape: above the horizon what is wanted, below it what will be done.
 *
 * @param many - It is one of many cards on the page, and need not be laid out where it is out of sight.
 */
export function goalCardTemplate(goal: GoalView, reader: Reader, many = false): TemplateResult {
  const { id, topics, note } = goal;
  const { level, words } = reader;
  const bare = !goal.commitments.length && !goal.subGoals.length && !goal.responsible.length && !note;
  return html`<article class="goal ${bare ? 'bare' : ''} ${many ? 'many' : ''}" part="card" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    <div class="sky" part="sky"><div>
      ${name(goal, reader)}
      ${topics.length ? html`<ul class="topics" part="topics" role="list" aria-label=${words.topics}>${topics.map((t) => html`<li>${plain(t)}</li>`)}</ul>` : nothing}
      ${running(goal, reader)}
    </div>${aims(goal, level + 1, reader)}</div>
    <div class="ground" part="ground">${commitments(goal, level + 1, reader)}${subGoals(goal, level + 1, reader)}${foot(goal, reader)}</div>
  </article>`;
}

/** What a goal holds, for a widget that has its name already. */
export function goalInsideTemplate(goal: GoalView, level: number, reader: Reader): Renderable {
  return html`${running(goal, reader)}${aims(goal, level, reader)}${commitments(goal, level, reader)}${subGoals(goal, level, reader)}`;
}

function name({ label, code, title, prioritised }: GoalView, reader: Reader): Renderable {
  const above = spaced([plain(label), plain(code)]);
  const said = above !== nothing;
  if (!said && !prioritised && !title) return nothing;
  const inner = html`${
    said || prioritised
      ? html`<span class="label">${above}${prioritised ? tag(reader, said) : nothing}</span> `
      : nothing
  }${plain(title)}`;
  return heading(reader.level, 'title', inner);
}

/** @param after - Whether it stands after something, half an em away. */
function tag(reader: Reader, after: unknown): Renderable {
  return html`${after ? '\u2002' : nothing}<span class="tag" part="tag">${word(reader.words.prioritised, reader)}</span>`;
}

/** Why it is prioritised, in short, and at length. */
function running({ reason, summary, body }: GoalView, reader: Reader): Renderable {
  if (!reason && !body) return prose(summary, reader);
  return html`${prose(reason, reader)}${prose(summary, reader)}${prose(body, reader)}`;
}

function aims({ aims }: GoalView, level: number, reader: Reader): Renderable {
  return aims.length
    ? html`<div class="vill" part="aims">${heading(level, 'list-head', word(reader.words.aims, reader))}${dashes(aims, 'dashes lead', reader)}</div>`
    : nothing;
}

function commitments({ commitments }: GoalView, level: number, reader: Reader): Renderable {
  return commitments.length
    ? html`<div class="ska" part="commitments">${heading(level, 'list-head', word(reader.words.commitments, reader))}${dashes(commitments, 'dashes', reader)}</div>`
    : nothing;
}

function dashes(texts: readonly Said[], className: string, reader: Reader): TemplateResult {
  return html`<ul class=${className} role="list">${texts.map((text) => html`<li>${inline(text, reader)}</li>`)}</ul>`;
}

function subGoals({ subGoals }: GoalView, level: number, reader: Reader): Renderable {
  return subGoals.length
    ? html`<div class="subs" part="sub-goals">${heading(level, 'list-head', word(reader.words.subGoals, reader))}
        <ul class=${subGoals.length > LONG ? 'subgoals long' : 'subgoals'} role="list">${subGoals.map((sub) => subGoal(sub, level + 1, reader))}</ul></div>`
    : nothing;
}

function subGoal(goal: GoalView, level: number, reader: Reader): TemplateResult {
  const { id, label, code, title, prioritised } = goal;
  const before = spaced([plain(label), plain(code)]);
  const named = html`${before === nothing ? nothing : html`<span class="code">${before}</span> `}${plain(title)}${prioritised ? tag(reader, before !== nothing || title) : nothing}`;
  return html`<li id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${title ? heading(level, 'name', named) : before !== nothing || prioritised ? html`<p class="name">${named}</p>` : nothing}
    ${running(goal, reader)}${aims(goal, level + 1, reader)}${commitments(goal, level + 1, reader)}${subGoals(goal, level + 1, reader)}${foot(goal, reader)}
  </li>`;
}

function foot({ responsible, note }: GoalView, reader: Reader): Renderable {
  if (!responsible.length && !note) return nothing;
  return html`<div class="foot">
    ${responsible.length ? html`<p>${word(reader.words.responsible, reader)}: ${responsible.map((who, i) => [i ? ', ' : nothing, plain(who)])}</p>` : nothing}
    ${prose(note, reader)}
  </div>`;
}
