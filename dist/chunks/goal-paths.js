function oncePer(work) {
  const known = /* @__PURE__ */ new WeakMap();
  return (from) => {
    if (!known.has(from)) known.set(from, work(from));
    return known.get(from);
  };
}

const goalPaths = (goals = [], above = []) => goals.flatMap((goal) => [[...above, goal], ...goalPaths(goal.goals, [...above, goal])]);
const allGoals = (goals = []) => goals.flatMap((goal) => [goal, ...allGoals(goal.goals)]);

export { allGoals as a, goalPaths as g, oncePer as o };
//# sourceMappingURL=goal-paths.js.map
