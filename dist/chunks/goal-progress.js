import { o as oncePer } from './goal-paths.js';
import { d as drawAgain } from './locale.js';

function lateFile(fetch, name) {
  let file;
  let coming;
  return {
    get file() {
      return file;
    },
    load: () => coming ??= fetch().then(
      (module) => {
        file = module;
        drawAgain();
      },
      () => console.warn(`Samsyn: ${name} kunde inte h\xE4mtas / could not be fetched.`)
    )
  };
}

const late$1 = lateFile(() => import('./goal-parts.template.js'), "samsyn-document.js");
const loadGoalParts = late$1.load;
const prepareGoalParts = (content) => !late$1.file && hasGoalsWithParts(content) ? late$1.load() : void 0;
const hasGoalsWithParts = ({ goals }) => Boolean(goals?.some((goal) => hasGoalParts(goal) || hasGoalsWithParts(goal)));
const hasGoalParts = ({ sections, followUp, documents }) => Boolean(sections?.length || followUp || documents?.length);
function goalParts(goal, content, reader) {
  if (!hasGoalParts(goal)) return void 0;
  if (!late$1.file) reader.waitFor?.(late$1.load());
  return late$1.file?.goalPartsView(goal, content, reader);
}
const goalPartsShown = (parts, level, reader) => late$1.file.goalPartsTemplate(parts, level, reader);

const late = lateFile(() => import('./goal-progress.template.js'), "samsyn-goal-progress.js");
const loadGoalProgress = late.load;
function prepareGoals(content) {
  const progress = !late.file && hasFollowedGoals(content) ? late.load() : void 0;
  const parts = prepareGoalParts(content);
  return progress && parts ? Promise.all([progress, parts]) : progress ?? parts;
}
const hasFollowedGoals = oncePer(
  (content) => Boolean(content.goals?.some((goal) => isFollowed(goal, content)))
);
const prepareAssessed = (entries) => !late.file && isAssessed(entries) ? late.load() : void 0;
const isAssessed = (entries) => Boolean(entries?.some(({ assessments }) => assessments?.length));
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
  if (!late.file) reader.waitFor?.(late.load());
  return late.file?.goalProgressView(goal, content, reader);
}
function assessmentsOf(entry, of, content, reader) {
  if (!entry.assessments?.length) return void 0;
  if (!late.file) reader.waitFor?.(late.load());
  return late.file?.assessmentsBesideStatus(entry, of, content, reader);
}
const assessmentsShown = (assessments, reader) => late.file.assessmentsTemplate(assessments, reader);
const goalProgressShown = (progress, level, reader) => late.file.goalProgressTemplate(progress, level, reader);
function readerOfGoals(content, reader, links) {
  if (content.samsyn === "1.0" || !(content.measures ?? content.indicators)) return reader;
  links.watch();
  return { ...reader, isShown: (id) => links.isShownElsewhere(id) };
}

export { goalProgress as a, goalProgressShown as b, goalPartsShown as c, loadGoalParts as d, assessmentsShown as e, assessmentsOf as f, goalParts as g, hasGoalParts as h, prepareAssessed as i, loadGoalProgress as l, prepareGoals as p, readerOfGoals as r };
//# sourceMappingURL=goal-progress.js.map
