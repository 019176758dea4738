import { nothing, html } from 'lit';
import { p as plain, a as prose, w as word, s as spaced, i as inline } from './deep-links.js';
import { f as figureTemplate } from './goal-card.view.js';
import { h as heading } from './heading.js';

const LONG = 30;
function goalCardTemplate(goal, reader, many = false, own = {}) {
  const { id, note } = goal;
  const { level } = reader;
  const bare = !goal.commitments.length && !goal.subGoals.length && !goal.responsible.length && !note;
  return html`<article class="goal ${bare ? "bare" : ""} ${many ? "many" : ""}" part="card" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}><div class="sky" part="sky"><div>${goalHeadTemplate(goal, reader, own.tag)}${running(goal, reader)}</div>${aims(goal, level + 1, reader)}</div><div class="ground" part="ground">${commitments(goal, level + 1, reader)}${own.subGoals ?? subGoals(goal, level + 1, reader)}${goalFootTemplate(goal, reader)}</div></article>`;
}
function goalInsideTemplate(goal, level, reader) {
  return html`${running(goal, reader)}${aims(goal, level, reader)}${commitments(goal, level, reader)}${subGoals(goal, level, reader)}`;
}
function goalHeadTemplate(goal, reader, tagged) {
  const { topics } = goal;
  return html`${name(goal, reader, tagged)}${topics.length ? html`<ul class="topics" part="topics" role="list" aria-label=${reader.words.topics}>${topics.map((t) => html`<li>${plain(t)}</li>`)}</ul>` : nothing}`;
}
function name({ label, code, title, prioritised }, reader, tagged) {
  const above = spaced([plain(label), plain(code)]);
  const said = above !== nothing;
  if (!said && !prioritised && !title) return nothing;
  const inner = html`${said || prioritised ? html`<span class="label">${above}${prioritised ? tag(reader, said, tagged) : nothing}</span> ` : nothing}${plain(title)}`;
  return heading(reader.level, "title", inner);
}
function tag(reader, after, tagged = reader.words.prioritised) {
  return html`${after ? "\u2002" : nothing}<span class="tag" part="tag">${word(tagged, reader)}</span>`;
}
function running({ reason, summary, body, figure }, reader) {
  if (!reason && !body && !figure) return prose(summary, reader);
  return html`${prose(reason, reader)}${prose(summary, reader)}${prose(body, reader)}${figure ? figureTemplate(figure, reader) : nothing}`;
}
function aims({ aims: aims2 }, level, reader) {
  return aims2.length ? html`<div class="vill" part="aims">${heading(level, "list-head", word(reader.words.aims, reader))}${dashes(aims2, "dashes lead", reader)}</div>` : nothing;
}
function commitments({ commitments: commitments2 }, level, reader) {
  return commitments2.length ? html`<div class="ska" part="commitments">${heading(level, "list-head", word(reader.words.commitments, reader))}${dashes(commitments2, "dashes", reader)}</div>` : nothing;
}
function dashes(texts, className, reader) {
  return html`<ul class=${className} role="list">${texts.map((text) => html`<li>${inline(text, reader)}</li>`)}</ul>`;
}
function subGoals({ subGoals: subGoals2 }, level, reader) {
  return subGoals2.length ? html`<div class="subs" part="sub-goals">${heading(level, "list-head", word(reader.words.subGoals, reader))}${subGoalList(subGoals2, level + 1, reader)}</div>` : nothing;
}
function subGoalList(goals, level, reader) {
  return html`<ul class=${goals.length > LONG ? "subgoals long" : "subgoals"} role="list">${goals.map((goal) => subGoal(goal, level, reader))}</ul>`;
}
function subGoal(goal, level, reader) {
  const { id, label, code, title, prioritised } = goal;
  const before = spaced([plain(label), plain(code)]);
  const named = html`${before === nothing ? nothing : html`<span class="code">${before}</span> `}${plain(title)}${prioritised ? tag(reader, before !== nothing || title) : nothing}`;
  return html`<li id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>${title ? heading(level, "name", named) : before !== nothing || prioritised ? html`<p class="name">${named}</p>` : nothing}${running(goal, reader)}${aims(goal, level + 1, reader)}${commitments(goal, level + 1, reader)}${subGoals(goal, level + 1, reader)}${goalFootTemplate(goal, reader)}</li>`;
}
function goalFootTemplate({ responsible, note }, reader) {
  if (!responsible.length && !note) return nothing;
  return html`<div class="foot">${responsible.length ? html`<p>${word(reader.words.responsible, reader)}: ${responsible.map((who, i) => [i ? ", " : nothing, plain(who)])}</p>` : nothing}${prose(note, reader)}</div>`;
}

export { goalHeadTemplate as a, goalInsideTemplate as b, goalFootTemplate as c, goalCardTemplate as g, subGoalList as s };
//# sourceMappingURL=goal-card.template.js.map
