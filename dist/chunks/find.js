const goalPaths = (goals = [], above = []) => goals.flatMap((goal) => [[...above, goal], ...goalPaths(goal.goals, [...above, goal])]);
const allGoals = (goals = []) => goals.flatMap((goal) => [goal, ...allGoals(goal.goals)]);

function findEntry(entries, id) {
  return id ? entries?.find((entry) => entry.id === id) : entries?.[0];
}
const goalsById = /* @__PURE__ */ new WeakMap();
function findGoal(content, id) {
  if (!id) return content.goals?.[0];
  let goals = goalsById.get(content);
  if (!goals) {
    goals = new Map([...allGoals(content.goals)].reverse().map((goal) => [goal.id, goal]));
    goalsById.set(content, goals);
  }
  return goals.get(id);
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

export { findSection as a, findEntry as b, allGoals as c, findActor as d, findGoal as f, goalPaths as g, isPublisher as i };
//# sourceMappingURL=find.js.map
