import { nothing, html } from 'lit';
import { p as plain, e as spaced, h as heading, b as prose, w as word, i as inline, s as say, g as findActor, j as sayAll } from './heading.js';

const LONG = 30;
function goalCardTemplate(goal, reader, many = false) {
  const { id, topics, note } = goal;
  const { level, words } = reader;
  const bare = !goal.commitments.length && !goal.subGoals.length && !goal.responsible.length && !note;
  return html`<article class="goal ${bare ? "bare" : ""} ${many ? "many" : ""}" part="card" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}><div class="sky" part="sky"><div>${name(goal, reader)}${topics.length ? html`<ul class="topics" part="topics" role="list" aria-label=${words.topics}>${topics.map((t) => html`<li>${plain(t)}</li>`)}</ul>` : nothing}${running(goal, reader)}</div>${aims(goal, level + 1, reader)}</div><div class="ground" part="ground">${commitments(goal, level + 1, reader)}${subGoals(goal, level + 1, reader)}${foot(goal, reader)}</div></article>`;
}
function goalInsideTemplate(goal, level, reader) {
  return html`${running(goal, reader)}${aims(goal, level, reader)}${commitments(goal, level, reader)}${subGoals(goal, level, reader)}`;
}
function name({ label, code, title, prioritised }, reader) {
  const above = spaced([plain(label), plain(code)]);
  const said = above !== nothing;
  if (!said && !prioritised && !title) return nothing;
  const inner = html`${said || prioritised ? html`<span class="label">${above}${prioritised ? tag(reader, said) : nothing}</span> ` : nothing}${plain(title)}`;
  return heading(reader.level, "title", inner);
}
function tag(reader, after) {
  return html`${after ? "\u2002" : nothing}<span class="tag" part="tag">${word(reader.words.prioritised, reader)}</span>`;
}
function running({ reason, summary, body }, reader) {
  if (!reason && !body) return prose(summary, reader);
  return html`${prose(reason, reader)}${prose(summary, reader)}${prose(body, reader)}`;
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
  return subGoals2.length ? html`<div class="subs" part="sub-goals">${heading(level, "list-head", word(reader.words.subGoals, reader))}<ul class=${subGoals2.length > LONG ? "subgoals long" : "subgoals"} role="list">${subGoals2.map((sub) => subGoal(sub, level + 1, reader))}</ul></div>` : nothing;
}
function subGoal(goal, level, reader) {
  const { id, label, code, title, prioritised } = goal;
  const before = spaced([plain(label), plain(code)]);
  const named = html`${before === nothing ? nothing : html`<span class="code">${before}</span> `}${plain(title)}${prioritised ? tag(reader, before !== nothing || title) : nothing}`;
  return html`<li id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>${title ? heading(level, "name", named) : before !== nothing || prioritised ? html`<p class="name">${named}</p>` : nothing}${running(goal, reader)}${aims(goal, level + 1, reader)}${commitments(goal, level + 1, reader)}${subGoals(goal, level + 1, reader)}${foot(goal, reader)}</li>`;
}
function foot({ responsible, note }, reader) {
  if (!responsible.length && !note) return nothing;
  return html`<div class="foot">${responsible.length ? html`<p>${word(reader.words.responsible, reader)}: ${responsible.map((who, i) => [i ? ", " : nothing, plain(who)])}</p>` : nothing}${prose(note, reader)}</div>`;
}

function responsibleNames(responsible, content, reader) {
  return (responsible ?? []).flatMap((part) => {
    const { actor, state = "yes" } = typeof part === "string" ? { actor: part } : part;
    return state === "yes" ? nameOf(actor, content, reader) ?? [] : [];
  });
}
function nameOf(actor, content, reader) {
  return say(findActor(content, actor)?.name ?? actor, reader);
}

function goalView(goal, content, reader) {
  const { priority } = goal;
  return {
    id: goal.id,
    label: say(goal.label, reader),
    code: say(goal.code, reader),
    title: say(goal.title, reader),
    prioritised: Boolean(priority),
    reason: typeof priority === "object" ? say(priority.reason, reader) : void 0,
    topics: sayAll(goal.topics, reader),
    summary: say(goal.summary, reader),
    body: say(goal.body, reader),
    aims: sayAll(goal.aims, reader),
    commitments: sayAll(goal.commitments, reader),
    responsible: responsibleNames(goal.responsible, content, reader),
    note: say(goal.note, reader),
    subGoals: (goal.goals ?? []).map((sub) => goalView(sub, content, reader))
  };
}

export { goalView as a, goalInsideTemplate as b, goalCardTemplate as g };
//# sourceMappingURL=goal-card.view.js.map
