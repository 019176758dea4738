import type { EntryKind } from './match/entry-tree.js';

/** What each kind of entry is called; and the format's name for it, by which its keys have their Swedish names. */
export const ENTRY_WORDS: Readonly<
  Record<EntryKind, { readonly sv: string; readonly en: string; readonly entry: string }>
> = {
  document: { sv: 'Dokumentet', en: 'The document', entry: 'content' },
  section: { sv: 'Avsnitt', en: 'Section', entry: 'section' },
  goal: { sv: 'Mål', en: 'Goal', entry: 'goal' },
  journey: { sv: 'Resa', en: 'Journey', entry: 'journey' },
  step: { sv: 'Steg', en: 'Step', entry: 'step' },
  actor: { sv: 'Aktör', en: 'Actor', entry: 'actor' },
  roles: { sv: 'Vem gör vad', en: 'Who does what', entry: 'roles' },
  principles: { sv: 'Principer', en: 'Principles', entry: 'principles' },
  principle: { sv: 'Princip', en: 'Principle', entry: 'principle' },
  measure: { sv: 'Åtgärd', en: 'Measure', entry: 'measure' },
  indicator: { sv: 'Indikator', en: 'Indicator', entry: 'indicator' },
  glossary: { sv: 'Begreppslista', en: 'Glossary', entry: 'glossary' },
  term: { sv: 'Begrepp', en: 'Term', entry: 'term' },
  'related-document': { sv: 'Dokument', en: 'Document', entry: 'document' },
  funding: { sv: 'Finansiering', en: 'Funding', entry: 'funding' },
  participation: { sv: 'Dialog', en: 'Participation', entry: 'participation' },
};
