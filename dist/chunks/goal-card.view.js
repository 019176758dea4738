import { nothing, html } from 'lit';
import { p as plain, i as inline, b as prose, h as heading, s as say, d as sayAll, e as findActor } from './localized.js';

function goalCardTemplate(goal, reader) {
  const { level, words } = reader;
  const ground = [
    commitments(goal, level + 1, reader),
    subGoals(goal, level + 1, reader),
    foot(goal, reader)
  ].filter((part) => part !== nothing);
  return html`<article
    class="goal ${ground.length ? "" : "bare"}"
    part="card"
    id=${goal.id ?? nothing}
    tabindex=${goal.id ? "-1" : nothing}
  ><div class="sky" part="sky"><div>${name(goal, reader)}${goal.topics.length ? html`<ul class="topics" part="topics" role="list" aria-label=${words.topics}>${goal.topics.map((t) => html`<li>${plain(t)}</li>`)}</ul>` : nothing}${goal.reason ? html`<p class="reason">${inline(goal.reason, reader)}</p>` : nothing}${goal.summary ? html`<div class="summary prose">${prose(goal.summary, reader)}</div>` : nothing}${goal.body ? html`<div class="summary prose">${prose(goal.body, reader)}</div>` : nothing}</div>${aims(goal, level + 1, reader)}</div><div class="ground" part="ground">${ground}</div></article>`;
}
function goalInsideTemplate(goal, level, reader) {
  return html` ${goal.summary ? html`<div class="prose">${prose(goal.summary, reader)}</div>` : nothing}${goal.body ? html`<div class="prose">${prose(goal.body, reader)}</div>` : nothing}${aims(goal, level, reader)}${commitments(goal, level, reader)}${subGoals(goal, level, reader)}`;
}
function name({ label, code, title, prioritised }, { level, words }) {
  const above = label || code || prioritised;
  if (!above && !title) return nothing;
  const inner = html`${above ? html`<span class="label"
          >${plain(label)}${label && code ? " " : nothing}${plain(code)}${prioritised ? html`${label || code ? " " : nothing}<span class="tag" part="tag">${words.prioritised}</span>` : nothing}</span
        > ` : nothing}${plain(title)}`;
  return heading(level, inner, { className: "title", part: "title" });
}
function aims({ aims: aims2 }, level, reader) {
  return aims2.length ? html`<div class="vill" part="aims">${heading(level, reader.words.aims, { className: "list-head" })}${dashes(aims2, "dashes lead", reader)}</div>` : nothing;
}
function commitments({ commitments: commitments2 }, level, reader) {
  return commitments2.length ? html`<div class="ska" part="commitments">${heading(level, reader.words.commitments, { className: "list-head" })}${dashes(commitments2, "dashes", reader)}</div>` : nothing;
}
function dashes(texts, className, reader) {
  return html`<ul class=${className} role="list">${texts.map((text) => html`<li>${inline(text, reader)}</li>`)}</ul>`;
}
function subGoals({ subGoals: subGoals2 }, level, reader) {
  return subGoals2.length ? html`<div class="subs" part="sub-goals">${heading(level, reader.words.subGoals, { className: "list-head" })}<ul class="subgoals" role="list">${subGoals2.map((sub) => subGoal(sub, level + 1, reader))}</ul></div>` : nothing;
}
function subGoal(goal, level, reader) {
  const { id, label, code, title, summary, prioritised } = goal;
  const mark = label || code ? html`<span class="code">${plain(label)}${label && code ? " " : nothing}${plain(code)}</span> ` : nothing;
  const tag = prioritised ? html` <span class="tag">${reader.words.prioritised}</span>` : nothing;
  return html`<li id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>${title ? heading(level, html`${mark}${plain(title)}${tag}`, { className: "name" }) : nothing}${summary ? html`<div class="prose">${title ? nothing : mark}${prose(summary, reader)}</div>` : nothing}${goal.reason ? html`<p>${inline(goal.reason, reader)}</p>` : nothing}${goal.body ? html`<div class="prose">${prose(goal.body, reader)}</div>` : nothing}${aims(goal, level + 1, reader)}${commitments(goal, level + 1, reader)}${subGoals(goal, level + 1, reader)}${foot(goal, reader)}</li>`;
}
function foot({ responsible, note }, reader) {
  if (!responsible.length && !note) return nothing;
  return html`<div class="foot">${responsible.length ? html`<p>${reader.words.responsible}: ${responsible.map((who, i) => html`${i ? ", " : nothing}${plain(who)}`)}</p>` : nothing}${note ? html`<div>${prose(note, reader)}</div>` : nothing}</div>`;
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
    responsible: responsibleNames(goal, content, reader),
    note: say(goal.note, reader),
    subGoals: (goal.goals ?? []).map((sub) => goalView(sub, content, reader))
  };
}
function responsibleNames({ responsible }, content, reader) {
  return (responsible ?? []).flatMap((part) => {
    const { actor, state = "yes" } = typeof part === "string" ? { actor: part } : part;
    return state === "yes" ? say(findActor(content, actor)?.name ?? actor, reader) ?? [] : [];
  });
}

export { goalView as a, goalInsideTemplate as b, goalCardTemplate as g };
//# sourceMappingURL=goal-card.view.js.map
