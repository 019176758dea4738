import type { Words } from './words.js';

/** English. Reviewed by a speaker: no. */
export const en: Words = {
  lang: 'en',
  aims: 'We want',
  commitments: 'We will',
  topics: 'Topics',
  subGoals: 'Sub-goals',
  prioritised: 'Prioritised',
  responsible: 'Responsible',
  source: 'Source',
  step: (number) => `Step ${number}`,
  showGoal: 'Show the goal',
  actor: 'Actor',
  duties: 'Duties',
  ownDuties: 'The municipality’s own duties',
  searchDuties: 'Search the duties',
  found: (count, all, query) =>
    query === ''
      ? `${all} duties`
      : count === 0
        ? `No duty contains “${query}”`
        : `${count} of ${all} duties`,
  showAllPrinciples: (count) => `Show all ${count} principles`,
  loading: 'Fetching the content …',
  failed: 'The content cannot be shown just now.',
  toFile: 'Open the content file',
};
