import { html, nothing, type TemplateResult } from 'lit';
import { globalGoalNames } from '../../locale/global-goals.js';
import type { GlobalGoalNames } from '../../locale/words.js';
import type { Said } from '../../text/localized.js';
import { item, plain, prose, spaced, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { figureTemplate } from '../fragments/figure.template.js';
import { belowListHead, heading, listHead } from '../fragments/heading.template.js';
import { goalPartsShown } from '../fragments/goal-parts.js';
import { goalProgressShown } from '../fragments/goal-progress.js';
import { labelTemplate } from '../fragments/label.template.js';
import { responsibleLine } from '../fragments/responsible.template.js';
import { sourceLine } from '../fragments/source.template.js';
import { time } from '../fragments/date.template.js';
import type { GoalView } from './goal-card.view.js';

/** From this many sub-goals on, those out of sight are laid out only when they come into it. */
const LAZY_SUB_GOALS_FROM = 30;

/**
 * A goal as a landscape: above the horizon what is wanted, below it what will be done.
 *
 * @param many - It is one of many cards on the page, and need not be laid out where it is out of sight.
 * @param within - What stands in the place of the list of sub-goals.
 */
export function goalCardTemplate(
  goal: GoalView,
  reader: Reader,
  many = false,
  within?: Renderable,
): TemplateResult {
  const { id } = goal;
  const { level } = reader;
  const foot = goalFootTemplate(goal, reader);
  const bare =
    !goal.commitments.length && !goal.subGoals.length && !goal.progress && !goal.parts && foot === nothing;
  return html`<article class="goal ${bare ? 'bare' : ''} ${many ? 'many' : ''}" part="card" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    <div class="sky" part="sky"><div>
      ${goalHeadTemplate(goal, reader)}
      ${running(goal, reader)}
    </div>${aims(goal, level + 1, reader)}</div>
    <div class="ground" part="ground">${progress(goal, level + 1, reader)}${commitments(goal, level + 1, reader)}${parts(goal, level + 1, reader)}${within ?? subGoals(goal, level + 1, reader)}${foot}</div>
  </article>`;
}

/** Shows what a goal holds, for a widget that has its name already. */
export function goalInsideTemplate(goal: GoalView, level: number, reader: Reader): Renderable {
  return html`${running(goal, reader)}${aims(goal, level, reader)}${progress(goal, level, reader)}${commitments(goal, level, reader)}${parts(goal, level, reader)}${subGoals(goal, level, reader)}${goalFootTemplate(goal, reader)}`;
}

/** A goal's heading, and its topics. */
export function goalHeadTemplate(goal: GoalView, reader: Reader): Renderable {
  return html`${name(goal, reader)}
    ${topics(goal, reader)}`;
}

function topics({ topics }: GoalView, reader: Reader): Renderable {
  return topics.length
    ? html`<ul class="topics" part="topics" role="list" aria-label=${reader.words.topics}>${topics.map((t, i) => html`<li>${plain(t)}${i < topics.length - 1 ? html`<span aria-hidden="true">\u00a0· </span>` : nothing}</li>`)}</ul>`
    : nothing;
}

function name(goal: GoalView, reader: Reader): Renderable {
  const { label, code, title, prioritised } = goal;
  const above = spaced([plain(label), plain(code)]);
  const said = above !== nothing;
  if (!said && !prioritised && !title) return nothing;
  const inner = html`${
    said || prioritised
      ? labelTemplate(
          [above, prioritised ? tag(goal, reader, said) : nothing],
          prioritised ? '' : (code ?? label)?.text,
          title,
        )
      : nothing
  }${plain(title)}`;
  return heading(reader.level, 'title', inner);
}

/** @param after - Whether it stands after something, half an em away. */
function tag({ rank }: GoalView, reader: Reader, after: unknown): Renderable {
  const { prioritised, ranked } = reader.words;
  const tagged = rank === undefined ? prioritised : ranked(rank);
  return html`${after ? '\u2002' : nothing}<span class="tag" part="tag">${word(tagged, reader)}</span>`;
}

/** Why it is prioritised, in short, and at length. */
function running({ reason, summary, body, figure }: GoalView, reader: Reader): Renderable {
  if (!reason && !body && !figure) return prose(summary, reader);
  return html`${prose(reason, reader)}${prose(summary, reader)}${prose(body, reader)}${figure ? figureTemplate(figure, reader) : nothing}`;
}

function aims({ aims, labels }: GoalView, level: number, reader: Reader): Renderable {
  return aims.length
    ? html`<div class="vill" part="aims">${listHead(level, plain(labels.aims))}${dashes(aims, 'dashes lead', reader)}</div>`
    : nothing;
}

const progress = ({ progress }: GoalView, level: number, reader: Reader): Renderable =>
  progress ? goalProgressShown(progress, level, reader) : nothing;

const parts = ({ parts }: GoalView, level: number, reader: Reader): Renderable =>
  parts ? goalPartsShown(parts, level, reader) : nothing;

function commitments({ commitments, labels }: GoalView, level: number, reader: Reader): Renderable {
  return commitments.length
    ? html`<div class="ska" part="commitments">${listHead(level, plain(labels.commitments))}${dashes(commitments, 'dashes', reader)}</div>`
    : nothing;
}

function dashes(texts: readonly Said[], className: string, reader: Reader): TemplateResult {
  return html`<ul class=${className} role="list">${texts.map((text) => item(text, reader))}</ul>`;
}

function subGoals({ subGoals, labels }: GoalView, level: number, reader: Reader): Renderable {
  if (!subGoals.length) return nothing;
  const { subGoals: label } = labels;
  return html`<div class="subs" part="sub-goals">${label ? listHead(level, plain(label)) : nothing}
        ${subGoalList(subGoals, label ? belowListHead(level) : level, reader)}</div>`;
}

/** The sub-goals in a list, each with all that it holds. */
export function subGoalList(goals: readonly GoalView[], level: number, reader: Reader): TemplateResult {
  return html`<ul class=${goals.length > LAZY_SUB_GOALS_FROM ? 'subgoals long' : 'subgoals'} role="list">${goals.map((goal) => subGoal(goal, level, reader))}</ul>`;
}

function subGoal(goal: GoalView, level: number, reader: Reader): TemplateResult {
  const { id, label, code, title, prioritised } = goal;
  const before = spaced([plain(label), plain(code)]);
  const within = title ? level + 1 : level;
  const named = html`${before === nothing ? nothing : html`<span class="code">${before}</span> `}${plain(title)}${prioritised ? tag(goal, reader, before !== nothing || title) : nothing}`;
  return html`<li id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${title ? heading(level, 'name', named) : before !== nothing || prioritised ? html`<p class="name">${named}</p>` : nothing}
    ${topics(goal, reader)}${running(goal, reader)}${aims(goal, within, reader)}${progress(goal, within, reader)}${commitments(goal, within, reader)}${parts(goal, within, reader)}${subGoals(goal, within, reader)}${goalFootTemplate(goal, reader)}
  </li>`;
}

/** What is also known of a goal: who is responsible, the note to it, which global goals it serves, when and whence. */
function goalFootTemplate(goal: GoalView, reader: Reader): Renderable {
  const { responsible, note, globalGoals, updated, source } = goal;
  if (!responsible.length && !note && !globalGoals.length && !updated && !source) return nothing;
  const { words } = reader;
  return html`<div class="foot">
    ${responsibleLine(responsible, reader)}
    ${prose(note, reader)}
    ${globalGoals.length ? html`<p part="global-goals">${word(words.globalGoals, reader)}: ${globalGoalsIn(globalGoals, reader)}</p>` : nothing}
    ${updated ? html`<p>${word(words.updated, reader)}: ${time(updated)}</p>` : nothing}
    ${sourceLine(source, reader)}
  </div>`;
}

/** Numbers and names, "4 God utbildning för alla · 10 Minskad ojämlikhet"; numbers alone until the names are at hand. */
function globalGoalsIn(goals: readonly number[], reader: Reader): Renderable {
  const names = globalGoalNames(reader);
  return goals.map((number, i) => [
    i ? ' · ' : nothing,
    word([number, names?.[number as keyof GlobalGoalNames]].filter(Boolean).join('\u00a0'), reader),
  ]);
}
