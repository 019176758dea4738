import type { Content, Goal, Indicator, Measure } from '../../format/schema.js';
import { oncePer } from '../../format/once-per.js';
import type { Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { DeepLinks } from '../base/deep-links.js';
import type { AssessmentsView } from '../goal-progress/assessments.view.js';
import type { GoalProgressView } from '../goal-progress/goal-progress.view.js';
import { prepareGoalParts } from './goal-parts.js';
import { lateFile } from './late-file.js';
import type { FollowedList } from './status.view.js';

/*
 * How it goes with a goal, in a file of its own: most goals say nothing of it, and a page with a card then downloads
 * nothing for it.
 */

const late = lateFile(() => import('../goal-progress/goal-progress.template.js'), 'samsyn-goal-progress.js');

/** Fetches what shows how it goes with goals. */
export const loadGoalProgress = late.load;

/** Fetches what few goals say where a goal of the content says it: how it goes, and parts of its own. */
export function prepareGoals(content: Content): Promise<unknown> | undefined {
  const progress = !late.file && hasFollowedGoals(content) ? late.load() : undefined;
  const parts = prepareGoalParts(content);
  return progress && parts ? Promise.all([progress, parts]) : (progress ?? parts);
}

/** Whether any goal of the content says how it goes: a page may have a card for each of a thousand. */
export const hasFollowedGoals = oncePer((content: Content) =>
  Boolean(content.goals?.some((goal) => isFollowed(goal, content))),
);

/** Whether any entry of the content says how it goes in words that come in that file. */
export const isFollowedUp = (content: Content): boolean =>
  hasFollowedGoals(content) || isAssessed(content.measures) || isAssessed(content.indicators);

/** Fetches it where entries of a list have been assessed at several times. */
export const prepareAssessed = (entries: Assessed): Promise<void> | undefined =>
  !late.file && isAssessed(entries) ? late.load() : undefined;

type Assessed = readonly (Measure | Indicator)[] | undefined;
const isAssessed = (entries: Assessed): boolean =>
  Boolean(entries?.some(({ assessments }) => assessments?.length));

/** Whether a goal, or one within it, says how it goes; measures and indicators tell it from format 1.1 on. */
function isFollowed(goal: Goal, content: Content): boolean {
  return hasProgress(goal, content) || Boolean(goal.goals?.some((sub) => isFollowed(sub, content)));
}

function hasProgress(goal: Goal, content: Content): boolean {
  const { status, assessment, assessments, target, serves, sdgTargets, id } = goal;
  if ([status, assessment, assessments, target, serves, sdgTargets].some((given) => given !== undefined))
    return true;
  if (!id || content.samsyn === '1.0') return false;
  return [content.measures, content.indicators].some((list) =>
    list?.some(({ goals }) => goals?.includes(id)),
  );
}

/** Says how it goes with a goal; undefined where the document does not say, and until the file for it is at hand. */
export function goalProgress(goal: Goal, content: Content, reader: Reader): GoalProgressView | undefined {
  if (!hasProgress(goal, content)) return undefined;
  if (!late.file) reader.waitFor?.(late.load());
  return late.file?.goalProgressView(goal, content, reader);
}

/** How a measure or an indicator has been assessed over time; undefined as above. */
export function assessmentsOf(
  entry: Measure | Indicator,
  of: FollowedList,
  content: Content,
  reader: Reader,
): AssessmentsView | undefined {
  if (!entry.assessments?.length) return undefined;
  if (!late.file) reader.waitFor?.(late.load());
  return late.file?.assessmentsBesideStatus(entry, of, content, reader);
}

/** Shows them. They have been said, so the file is at hand. */
export const assessmentsShown = (assessments: AssessmentsView, reader: Reader): Renderable =>
  late.file!.assessmentsTemplate(assessments, reader);

/** Shows it. It has been said, so the file is at hand. */
export const goalProgressShown = (progress: GoalProgressView, level: number, reader: Reader): Renderable =>
  late.file!.goalProgressTemplate(progress, level, reader);

/** The reader of goals that say how it goes: with the entries that other widgets show, to which they lead. */
export function readerOfGoals(content: Content, reader: Reader, links: DeepLinks): Reader {
  if (content.samsyn === '1.0' || !(content.measures ?? content.indicators)) return reader;
  links.watch();
  return { ...reader, isShown: (id) => links.isShownElsewhere(id) };
}
