import { s as sayDate } from './dates.js';
import { s as say, a as sayOwn, b as sayAll } from './localized.js';
import { f as figureView } from './figure.view.js';
import { g as goalParts, a as goalProgress } from './goal-progress.js';
import { r as responsibleViews } from './responsible.view.js';

function goalView(goal, content, reader) {
  const { priority } = goal;
  const { words } = reader;
  const subGoals = (goal.goals ?? []).map((sub) => goalView(sub, content, reader));
  const shared = labelOfAll(subGoals);
  const labels = {
    aims: say(content.labels?.aims, reader) ?? sayOwn(words.aims, reader),
    commitments: say(content.labels?.commitments, reader) ?? sayOwn(words.commitments, reader),
    subGoals: say(goal.goalsLabel, reader) ?? (shared === void 0 ? sayOwn(words.subGoals, reader) : shared)
  };
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
    progress: goalProgress(goal, content, reader),
    parts: goalParts(goal, content, reader),
    note: say(goal.note, reader),
    globalGoals: goal.sdg ?? [],
    updated: sayDate(goal.updated, reader),
    source: goal.source,
    labels,
    // What stands over all of them is not said of each again.
    subGoals: subGoals.map(
      (sub) => sub.label && sub.label.text === labels.subGoals?.text && (sub.code ?? sub.title) ? { ...sub, label: void 0 } : sub
    )
  };
}
function labelOfAll(goals) {
  const labels = goals.map(({ label }) => label);
  if (!labels.every(Boolean)) return void 0;
  return labels.every((label) => label.text === labels[0].text) ? labels[0] : null;
}

export { goalView as g };
//# sourceMappingURL=goal-card.view.js.map
