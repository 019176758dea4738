import type { WidgetName } from '../../widgets/names.js';
import type { Wording } from '../language.js';

/** What an editor calls a part of a page, and what it counts. */
interface PartWords {
  readonly name: Wording;
  /** Of one, and of several: "1 mål", "3 mål"; missing where there is one of it at most. */
  readonly one?: Wording;
  readonly many?: Wording;
  /** What stands before the choice of which one; missing where there is no choice. */
  readonly which?: Wording;
  /** What is shown where none is chosen; missing where one always is. */
  readonly all?: Wording;
  /** The choice of all of them, each by itself; missing where none is to be had. */
  readonly each?: Wording;
  /** The choice of all of them, each as a row; missing where none is to be had. */
  readonly rows?: Wording;
}

const GOAL = { sv: 'mål', en: 'goal' };
const GOALS = { sv: 'mål', en: 'goals' };

/** Each part in words. */
export const PART_WORDS: Readonly<Record<WidgetName, PartWords>> = {
  strategy: {
    name: { sv: 'Hela dokumentet', en: 'The whole document' },
  },
  'goal-card': {
    name: { sv: 'Målkort', en: 'Goal card' },
    one: GOAL,
    many: GOALS,
    which: { sv: 'Vilket mål?', en: 'Which goal?' },
    each: { sv: 'Alla, i var sitt kort', en: 'All, each in a card of its own' },
  },
  'goal-grid': {
    name: { sv: 'Målrutnät', en: 'Goal grid' },
    one: GOAL,
    many: GOALS,
  },
  journey: {
    name: { sv: 'Väg i steg', en: 'Journey in steps' },
    one: { sv: 'väg', en: 'journey' },
    many: { sv: 'vägar', en: 'journeys' },
    which: { sv: 'Vilken väg?', en: 'Which journey?' },
  },
  'roles-table': {
    name: { sv: 'Vem gör vad', en: 'Who does what' },
    one: { sv: 'tabell', en: 'table' },
    many: { sv: 'tabeller', en: 'tables' },
    which: { sv: 'Vilken tabell?', en: 'Which table?' },
  },
  'principle-list': {
    name: { sv: 'Principer', en: 'Principles' },
    one: { sv: 'lista', en: 'list' },
    many: { sv: 'listor', en: 'lists' },
    which: { sv: 'Vilken lista med principer?', en: 'Which list of principles?' },
  },
  'responsibility-matrix': {
    name: { sv: 'Ansvar för målen', en: 'Responsibility for goals' },
    one: GOAL,
    many: GOALS,
    which: { sv: 'Ansvar för vilket mål?', en: 'Responsibility for which goal?' },
    all: { sv: 'Alla mål', en: 'All goals' },
  },
  'measure-list': {
    name: { sv: 'Åtgärder', en: 'Measures' },
    one: { sv: 'åtgärd', en: 'measure' },
    many: { sv: 'åtgärder', en: 'measures' },
    which: { sv: 'Åtgärder till vilket mål?', en: 'Measures for which goal?' },
    all: { sv: 'Alla åtgärder', en: 'All measures' },
  },
  indicator: {
    name: { sv: 'Indikator', en: 'Indicator' },
    one: { sv: 'indikator', en: 'indicator' },
    many: { sv: 'indikatorer', en: 'indicators' },
    which: { sv: 'Vilken indikator?', en: 'Which indicator?' },
    each: { sv: 'Alla, efter varandra', en: 'All, one after the other' },
    rows: { sv: 'Alla, en rad var', en: 'All, a row each' },
  },
  'status-summary': {
    name: { sv: 'Läget', en: 'Progress' },
    one: { sv: 'bedömning', en: 'assessment' },
    many: { sv: 'bedömningar', en: 'assessments' },
    which: { sv: 'Läget för vilket mål?', en: 'Progress of which goal?' },
    all: { sv: 'Alla mål', en: 'All goals' },
  },
  section: {
    name: { sv: 'Avsnitt med text', en: 'Section of text' },
    one: { sv: 'avsnitt', en: 'section' },
    many: { sv: 'avsnitt', en: 'sections' },
    which: { sv: 'Vilket avsnitt?', en: 'Which section?' },
  },
  glossary: {
    name: { sv: 'Begrepp', en: 'Terms' },
    one: { sv: 'ordlista', en: 'glossary' },
    many: { sv: 'ordlistor', en: 'glossaries' },
    which: { sv: 'Vilken ordlista?', en: 'Which glossary?' },
  },
  'document-list': {
    name: { sv: 'Relaterade dokument', en: 'Related documents' },
    one: { sv: 'dokument', en: 'document' },
    many: { sv: 'dokument', en: 'documents' },
  },
  'document-facts': {
    name: { sv: 'Om dokumentet', en: 'About the document' },
  },
};
