import { s as sayDate } from './dates.js';
import { s as say, c as sayAll } from './localized.js';
import { nothing, html } from 'lit';
import { a as addressIn } from './address.js';
import { s as spaced, a as plain, h as flow, e as inline } from './deep-links.js';
import { a as responsibleViews } from './responsible.js';

function figureView({ src, alt, caption, credit }, reader) {
  return {
    src: addressIn(src, reader.src),
    alt: say(alt, reader),
    caption: say(caption, reader),
    credit: say(credit, reader)
  };
}
function figureTemplate({ src, alt, caption, credit }, reader) {
  const words = spaced([src ? nothing : plain(alt), flow(caption, reader), inline(credit, reader)]);
  return html`<figure class="figure" part="figure">${src ? html`<img src=${src} alt=${alt?.text ?? ""} lang=${alt?.lang ?? nothing} loading="lazy" />` : nothing}${words === nothing ? nothing : html`<figcaption class="muted">${words}</figcaption>`}</figure>`;
}

function goalView(goal, content, reader) {
  const { priority } = goal;
  return {
    id: goal.id,
    label: say(goal.label, reader),
    code: say(goal.code, reader),
    title: say(goal.title, reader),
    prioritised: Boolean(priority),
    rank: typeof priority === "object" ? priority.rank : void 0,
    reason: typeof priority === "object" ? say(priority.reason, reader) : void 0,
    topics: sayAll(goal.topics, reader),
    summary: say(goal.summary, reader),
    body: say(goal.body, reader),
    figure: goal.figure && figureView(goal.figure, reader),
    aims: sayAll(goal.aims, reader),
    commitments: sayAll(goal.commitments, reader),
    responsible: responsibleViews(goal.responsible, content, reader),
    note: say(goal.note, reader),
    globalGoals: goal.sdg ?? [],
    updated: sayDate(goal.updated, reader),
    source: goal.source,
    subGoals: (goal.goals ?? []).map((sub) => goalView(sub, content, reader))
  };
}

export { figureView as a, figureTemplate as f, goalView as g };
//# sourceMappingURL=goal-card.view.js.map
