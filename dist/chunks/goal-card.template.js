import { css, nothing, html } from 'lit';
import { g as globalGoalNames } from './global-goals.js';
import { b as prose, w as word, a as plain, s as spaced, d as item } from './rich-text.js';
import { f as figureTemplate } from './figure.template.js';
import { l as listHead, h as heading, b as belowListHead } from './heading.template.js';
import { b as goalProgressShown, c as goalPartsShown } from './goal-progress.js';
import { l as labelTemplate } from './label.template.js';
import { r as responsibleLine } from './responsible.template.js';
import { s as sourceLine } from './source.template.js';
import { t as time } from './date.template.js';

const goalPartsStyles = css`.own{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18em),1fr));gap:var(--_c) calc(var(--_c) * 1.25);padding-block-start:calc(var(--_c) * .75);border-block-start:1px solid color-mix(in oklab,currentColor 28%,transparent)}.own:first-child{padding:0;border:0}.subgoals .own{padding:0;border:0;row-gap:calc(var(--_e) * .6)}.own>*{max-inline-size:var(--_l)}.own .name{font-size:var(--_q);font-weight:600;line-height:1.3;text-wrap:balance}.own .name:not(a,p)>.label{font-size:calc(.875em / var(--_j))}.own :is(.section,.entry,.papers)>*+*{margin-block-start:.4em}.own .section .section{margin-block-start:var(--_e)}.own .section .section>.name{font-size:1em}.subgoals .own .name{font-size:var(--_f);font-weight:700}.own .papers li>.name{font-size:1em;font-weight:inherit}.own .quote{padding-block-start:.6em;border-block-start:var(--_g) solid currentcolor}.own blockquote{border:0;padding:0;font-size:var(--_18);line-height:1.42}.own .byline,.own dt{font-size:var(--_f);font-weight:700}.own dl{display:flex;flex-wrap:wrap;gap:.4em var(--_c)}.papers>ul{list-style:none}.own .papers>ul+.label{margin-block-start:.9em}.papers li+li{margin-block-start:.6em}.papers li>.muted{font-size:var(--_f)}@container samsyn (inline-size >= 46em){.goal .ground>.own{grid-column:1 / -1}}@media print{.own{display:block}.own>*{break-inside:avoid}.own>*+*{margin-block-start:var(--_e)}}`;

const LAZY_SUB_GOALS_FROM = 30;
function goalCardTemplate(goal, reader, many = false, within) {
  const { id } = goal;
  const { level } = reader;
  const foot = goalFootTemplate(goal, reader);
  const bare = !goal.commitments.length && !goal.subGoals.length && !goal.progress && !goal.parts && foot === nothing;
  return html`<article class="goal ${bare ? "bare" : ""} ${many ? "many" : ""}" part="card" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    <div class="sky" part="sky"><div>
      ${goalHeadTemplate(goal, reader)}
      ${running(goal, reader)}
    </div>${aims(goal, level + 1, reader)}</div>
    <div class="ground" part="ground">${progress(goal, level + 1, reader)}${commitments(goal, level + 1, reader)}${parts(goal, level + 1, reader)}${within ?? subGoals(goal, level + 1, reader)}${foot}</div>
  </article>`;
}
function goalInsideTemplate(goal, level, reader) {
  return html`${running(goal, reader)}${aims(goal, level, reader)}${progress(goal, level, reader)}${commitments(goal, level, reader)}${parts(goal, level, reader)}${subGoals(goal, level, reader)}${goalFootTemplate(goal, reader)}`;
}
function goalHeadTemplate(goal, reader) {
  return html`${name(goal, reader)}
    ${topics(goal, reader)}`;
}
function topics({ topics: topics2 }, reader) {
  return topics2.length ? html`<ul class="topics" part="topics" role="list" aria-label=${reader.words.topics}>${topics2.map((t, i) => html`<li>${plain(t)}${i < topics2.length - 1 ? html`<span aria-hidden="true">\u00a0· </span>` : nothing}</li>`)}</ul>` : nothing;
}
function name(goal, reader) {
  const { label, code, title, prioritised } = goal;
  const above = spaced([plain(label), plain(code)]);
  const said = above !== nothing;
  if (!said && !prioritised && !title) return nothing;
  const inner = html`${said || prioritised ? labelTemplate(
    [above, prioritised ? tag(goal, reader, said) : nothing],
    prioritised ? "" : (code ?? label)?.text,
    title
  ) : nothing}${plain(title)}`;
  return heading(reader.level, "title", inner);
}
function tag({ rank }, reader, after) {
  const { prioritised, ranked } = reader.words;
  const tagged = rank === void 0 ? prioritised : ranked(rank);
  return html`${after ? "\u2002" : nothing}<span class="tag" part="tag">${word(tagged, reader)}</span>`;
}
function running({ reason, summary, body, figure }, reader) {
  if (!reason && !body && !figure) return prose(summary, reader);
  return html`${prose(reason, reader)}${prose(summary, reader)}${prose(body, reader)}${figure ? figureTemplate(figure, reader) : nothing}`;
}
function aims({ aims: aims2, labels }, level, reader) {
  return aims2.length ? html`<div class="vill" part="aims">${listHead(level, plain(labels.aims))}${dashes(aims2, "dashes lead", reader)}</div>` : nothing;
}
const progress = ({ progress: progress2 }, level, reader) => progress2 ? goalProgressShown(progress2, level, reader) : nothing;
const parts = ({ parts: parts2 }, level, reader) => parts2 ? goalPartsShown(parts2, level, reader) : nothing;
function commitments({ commitments: commitments2, labels }, level, reader) {
  return commitments2.length ? html`<div class="ska" part="commitments">${listHead(level, plain(labels.commitments))}${dashes(commitments2, "dashes", reader)}</div>` : nothing;
}
function dashes(texts, className, reader) {
  return html`<ul class=${className} role="list">${texts.map((text) => item(text, reader))}</ul>`;
}
function subGoals({ subGoals: subGoals2, labels }, level, reader) {
  if (!subGoals2.length) return nothing;
  const { subGoals: label } = labels;
  return html`<div class="subs" part="sub-goals">${label ? listHead(level, plain(label)) : nothing}
        ${subGoalList(subGoals2, label ? belowListHead(level) : level, reader)}</div>`;
}
function subGoalList(goals, level, reader) {
  return html`<ul class=${goals.length > LAZY_SUB_GOALS_FROM ? "subgoals long" : "subgoals"} role="list">${goals.map((goal) => subGoal(goal, level, reader))}</ul>`;
}
function subGoal(goal, level, reader) {
  const { id, label, code, title, prioritised } = goal;
  const before = spaced([plain(label), plain(code)]);
  const within = title ? level + 1 : level;
  const named = html`${before === nothing ? nothing : html`<span class="code">${before}</span> `}${plain(title)}${prioritised ? tag(goal, reader, before !== nothing || title) : nothing}`;
  return html`<li id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    ${title ? heading(level, "name", named) : before !== nothing || prioritised ? html`<p class="name">${named}</p>` : nothing}
    ${topics(goal, reader)}${running(goal, reader)}${aims(goal, within, reader)}${progress(goal, within, reader)}${commitments(goal, within, reader)}${parts(goal, within, reader)}${subGoals(goal, within, reader)}${goalFootTemplate(goal, reader)}
  </li>`;
}
function goalFootTemplate(goal, reader) {
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
function globalGoalsIn(goals, reader) {
  const names = globalGoalNames(reader);
  return goals.map((number, i) => [
    i ? " \xB7 " : nothing,
    word([number, names?.[number]].filter(Boolean).join("\xA0"), reader)
  ]);
}

export { goalCardTemplate as a, goalHeadTemplate as b, goalInsideTemplate as c, goalPartsStyles as g, subGoalList as s };
//# sourceMappingURL=goal-card.template.js.map
