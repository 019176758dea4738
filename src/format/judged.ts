import { allGoals } from './goal-paths.js';
import type { Content, Goal, Indicator, Measure } from './schema.js';

/** The goals, measures and indicators of which the document says how it goes. */
export const judgedIn = ({
  goals = [],
  measures = [],
  indicators = [],
}: Content): readonly (Goal | Measure | Indicator)[] =>
  [...allGoals(goals), ...measures, ...indicators].filter(isJudged);

/** Whether an entry says how it goes. */
export const isJudged = (entry: Goal | Measure | Indicator): boolean =>
  Boolean(entry.status) || ('assessments' in entry && Boolean(entry.assessments?.length));
