import { allGoals } from './goal-paths.js';
import type { Assessment, Content, Goal, Indicator, Measure, Text } from './schema.js';

/** The goals, measures and indicators of which the document says how it goes. */
export const judgedIn = ({
  goals = [],
  measures = [],
  indicators = [],
}: Content): readonly (Goal | Measure | Indicator)[] =>
  [...allGoals(goals), ...measures, ...indicators].filter(isJudged);

/** Whether an entry says how it goes. */
export const isJudged = (entry: Goal | Measure | Indicator): boolean =>
  Boolean(entry.status) || Boolean(entry.assessments?.length);

/** Tells an entry's latest status: what it says of itself, else that of its latest assessment. */
export const latestStatus = ({
  status,
  assessments = [],
}: Pick<Goal, 'status' | 'assessments'>): Text | null | undefined =>
  status === undefined ? [...assessments].sort(latestFirst)[0]?.status : status;

/** By their times, those without one last; else as in the document. */
export function latestFirst(a: Assessment, b: Assessment): number {
  const [one, other] = [timeOf(a), timeOf(b)];
  return Number(one < other) - Number(one > other);
}

const timeOf = ({ date }: Assessment): string => (typeof date === 'object' ? date.date : date) ?? '';
