import type { Words } from './words.js';

/** English. Reviewed by a speaker: no. */
export const en: Words = {
  lang: 'en',
  aims: 'We want',
  commitments: 'We will',
  topics: 'Topics',
  subGoals: 'Sub-goals',
  prioritised: 'Prioritised',
  ranked: (rank) => `Priority no. ${rank}`,
  responsible: 'Responsible',
  otherRoles: { does: 'Carries out', helps: 'Takes part', reports: 'Reports' },
  source: 'Source',
  publisher: 'Publisher',
  original: 'Original',
  updated: 'Last updated',
  globalGoals: 'Global Goals',
  step: (number) => `Step ${number}`,
  showGoal: 'Show the goal',
  actor: 'Actor',
  duties: 'Duties',
  ownDuties: 'The municipality’s own duties',
  searchDuties: 'Search the duties',
  found: (count, all, query) =>
    query && !count
      ? `No duty contains “${query}”`
      : `${query && `${count} of `}${all} dut${all === 1 ? 'y' : 'ies'}`,
  showAllPrinciples: (count) => `Show all ${count} principles`,
  unofficial: 'This is an unofficial translation. The original applies.',
  loading: 'Fetching the content …',
  failed: 'The content cannot be shown just now.',
  toFile: 'Open the content file',
};
