const goalPaths = (goals = [], above = []) => goals.flatMap((goal) => [[...above, goal], ...goalPaths(goal.goals, [...above, goal])]);
const allGoals = (goals = []) => goals.flatMap((goal) => [goal, ...allGoals(goal.goals)]);

export { allGoals as a, goalPaths as g };
//# sourceMappingURL=goal-paths.js.map
