import { o as oncePer, a as allGoals } from './goal-paths.js';

function findEntry(entries, id) {
  return id ? entries?.find((entry) => entry.id === id) : entries?.[0];
}
const goalsById = oncePer(
  // The first of two with the same id is the one that counts.
  ({ goals }) => new Map([...allGoals(goals)].reverse().map((goal) => [goal.id, goal]))
);
function findGoal(content, id) {
  return id ? goalsById(content).get(id) : content.goals?.[0];
}
function findSection(content, id) {
  return id ? deep(content.sections, "sections", (section) => section.id === id) : content.sections?.[0];
}
function findActor(content, reference) {
  return deep(content.actors, "actors", ({ id, name }) => id === reference || name === reference);
}
function isPublisher(content, actor, reference) {
  const { actor: own, name } = content.publisher;
  if (own !== void 0) return own === reference || own === actor?.id;
  return JSON.stringify(actor?.name ?? reference) === JSON.stringify(name);
}
function deep(entries, below, wanted) {
  for (const entry of entries ?? []) {
    const found = wanted(entry) ? entry : deep(entry[below], below, wanted);
    if (found) return found;
  }
  return void 0;
}

export { findSection as a, findEntry as b, findActor as c, findGoal as f, isPublisher as i };
//# sourceMappingURL=find.js.map
