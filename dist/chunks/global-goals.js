import { d as drawAgain } from './locale.js';

let names;
let coming;
const loadGlobalGoals = () => coming ??= import('./global-goal-names.js').catch(() => console.warn("Samsyn: samsyn-global-goals.js kunde inte h\xE4mtas / could not be fetched.")).then((file) => {
  names = file?.globalGoalNames ?? {};
  drawAgain();
});
function globalGoalNames({ words, waitFor }) {
  const own = words.globalGoalNames ?? names?.[words.lang] ?? names?.["sv"];
  if (!own && !names) waitFor?.(loadGlobalGoals());
  return own;
}

export { globalGoalNames as g, loadGlobalGoals as l };
//# sourceMappingURL=global-goals.js.map
