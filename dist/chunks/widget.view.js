import { o as oncePer } from './goal-paths.js';
import { g as goalView } from './goal-card.view.js';
import { h as hasGoalParts } from './goal-progress.js';

const TAGS = {
  journeys: "journey",
  roles: "roles-table",
  principles: "principle-list",
  glossaries: "glossary",
  indicators: "indicator",
  measures: "measure-list",
  documents: "document-list",
  statuses: "status-summary"
};
const RESPONSIBILITIES = "responsibilities";
const SIDE_BY_SIDE_UP_TO = 700;
function widgetViews(list, entries, content, reader, level, whole = false) {
  if (list === "goals") return goalWidgets(entries, content, reader, level, whole);
  const tag = TAGS[list];
  if (!tag) return [];
  if (tag === "status-summary") return [{ tag, item: void 0, content, level, anchor: list }];
  if (tag === "measure-list" || tag === "document-list")
    return [{ tag, item: void 0, content: only(content, list, entries), level }];
  return entries.map((entry) => one(tag, list, entry, content, level));
}
function one(tag, list, entry, content, level) {
  return entry.id ? { tag, item: entry.id, content, level } : { tag, item: void 0, content: only(content, list, [entry]), level };
}
function goalWidgets(goals, content, reader, level, whole) {
  const stated = goals.filter(isStated);
  const isShortText = (goal) => !hasGoalParts(goal) && isShort(goalView(goal, content, reader));
  if (!stated.length && goals.length > 2 && goals.every(isShortText))
    return [{ tag: "goal-grid", item: void 0, content: only(content, "goals", goals), level }];
  const cards = goals.map((goal) => {
    const shown = isInMatrix(goal) ? withoutSubGoals(goal) : goal;
    return shown === goal ? one("goal-card", "goals", goal, content, level) : { tag: "goal-card", item: void 0, content: only(content, "goals", [shown]), level };
  });
  return stated.length ? [
    ...cards,
    {
      tag: "responsibility-matrix",
      item: void 0,
      content: only(content, "goals", stated),
      level,
      anchor: whole || !goals[0].id ? RESPONSIBILITIES : `${goals[0].id}-${RESPONSIBILITIES}`
    }
  ] : cards;
}
function isStated({ goals = [] }) {
  return goals.some(
    (goal) => goal.responsible?.some((part) => typeof part === "object" && part.state) || isStated(goal)
  );
}
function isInMatrix({ goals = [] }) {
  const SAID = /^(?:id|code|label|responsible|title|summary)$/;
  return goals.length > 0 && goals.every(
    (goal) => goal.responsible?.some((part) => typeof part === "object" && part.state) && Object.keys(goal).every((key) => SAID.test(key) || key.startsWith("x-")) && !(goal.title && goal.summary)
  );
}
function isShort({ summary, body, aims, commitments, subGoals, note }) {
  const texts = [summary, body, note, ...aims, ...commitments];
  return !subGoals.length && texts.reduce((sum, said) => sum + (said?.text.length ?? 0), 0) < SIDE_BY_SIDE_UP_TO;
}
const withoutSubGoals = oncePer((goal) => ({ ...goal, goals: [] }));
const narrowed = /* @__PURE__ */ new WeakMap();
function only(content, list, entries) {
  const all = content[list] ?? [];
  if (all.length === entries.length && all.every((entry, i) => entry === entries[i])) return content;
  const known = narrowed.get(entries[0]);
  if (known?.[0] === content && known[1] === entries.length) return known[2];
  const less = { ...content, [list]: entries };
  narrowed.set(entries[0], [content, entries.length, less]);
  return less;
}

export { TAGS as T, widgetViews as w };
//# sourceMappingURL=widget.view.js.map
