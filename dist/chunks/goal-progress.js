import { d as drawAgain } from './locale.js';

let file;
let coming;
const loadGoalProgress = () => coming ??= import('./goal-progress.template.js').then(
  (module) => {
    file = module;
    drawAgain();
  },
  () => console.warn("Samsyn: samsyn-goal-progress.js kunde inte h\xE4mtas / could not be fetched.")
);
const prepareGoals = (content) => !file && hasFollowedGoals(content) ? loadGoalProgress() : void 0;
const hasFollowedGoals = (content) => Boolean(content.goals?.some((goal) => isFollowed(goal, content)));
function isFollowed(goal, content) {
  return hasProgress(goal, content) || Boolean(goal.goals?.some((sub) => isFollowed(sub, content)));
}
function hasProgress(goal, content) {
  const { status, assessment, assessments, target, serves, sdgTargets, id } = goal;
  if ([status, assessment, assessments, target, serves, sdgTargets].some((given) => given !== void 0))
    return true;
  if (!id || content.samsyn === "1.0") return false;
  return [content.measures, content.indicators].some(
    (list) => list?.some(({ goals }) => goals?.includes(id))
  );
}
function goalProgress(goal, content, reader) {
  if (!hasProgress(goal, content)) return void 0;
  if (!file) reader.waitFor?.(loadGoalProgress());
  return file?.goalProgressView(goal, content, reader);
}
const goalProgressShown = (progress, level, reader) => file.goalProgressTemplate(progress, level, reader);
function readerOfGoals(content, reader, links) {
  if (content.samsyn === "1.0" || !(content.measures ?? content.indicators)) return reader;
  links.watch();
  return { ...reader, isShown: (id) => links.isShownElsewhere(id) };
}

export { goalProgress as a, goalProgressShown as g, loadGoalProgress as l, prepareGoals as p, readerOfGoals as r };
//# sourceMappingURL=goal-progress.js.map
