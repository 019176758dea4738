import { s as sayDate } from './dates.js';
import { s as say, c as sayAll } from './localized.js';
import { a as addressIn } from './address.js';
import { r as responsibleViews } from './responsible.view.js';

function figureView({ src, alt, caption, credit }, reader) {
  return {
    src: addressIn(src, reader.src),
    alt: say(alt, reader),
    caption: say(caption, reader),
    credit: say(credit, reader)
  };
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

export { figureView as f, goalView as g };
//# sourceMappingURL=goal-card.view.js.map
