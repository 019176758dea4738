import type { Words } from './words.js';

/** Swedish, the default. Reviewed by a speaker: yes. */
export const sv: Words = {
  lang: 'sv',
  aims: 'Vi vill',
  commitments: 'Vi ska',
  topics: 'Ämnen',
  subGoals: 'Delmål',
  prioritised: 'Prioriterat',
  ranked: (rank) => `Prioriterat nr ${rank}`,
  responsible: 'Ansvarig',
  otherRoles: { does: 'Utför', helps: 'Medverkar', reports: 'Rapporterar' },
  source: 'Källa',
  publisher: 'Utgivare',
  original: 'Originalet',
  updated: 'Senast uppdaterad',
  globalGoals: 'Globala målen',
  step: (number) => `Steg ${number}`,
  showGoal: 'Visa målet',
  actor: 'Aktör',
  duties: 'Uppgifter',
  ownDuties: 'Kommunens egna uppgifter',
  searchDuties: 'Sök bland uppgifter',
  found: (count, all, query) =>
    query && !count
      ? `Ingen uppgift innehåller ”${query}”`
      : `${query && `${count} av `}${all} uppgift${all === 1 ? '' : 'er'}`,
  showAllPrinciples: (count) => `Visa alla ${count} principer`,
  unofficial: 'Det här är en inofficiell översättning. Det är originalet som gäller.',
  loading: 'Hämtar innehållet …',
  failed: 'Innehållet kan inte visas just nu.',
  toFile: 'Öppna innehållsfilen',
};
