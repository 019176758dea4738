import { allGoals } from '../../format/goal-paths.js';
import { judgedIn } from '../../format/judged.js';
import { allSections } from '../../format/all-sections.js';
import type { Content, Text } from '../../format/schema.js';
import { WIDGETS, type WidgetName } from '../../widgets/names.js';
import type { Wording } from '../language.js';
import { textIn } from '../shell/title-of.js';
import { PART_WORDS } from './part-words.js';

/** An entry that a part can show. */
export interface Entry {
  readonly id: string;
  readonly title: string;
}

/** A part that a page can have, and how much of it the content holds. */
export interface Part {
  readonly widget: WidgetName;
  readonly name: Wording;
  /** How many of its kind there are; 0 where there is nothing to show. */
  readonly count: number;
  /** What to choose from; those without an id cannot be chosen. */
  readonly entries: readonly Entry[];
}

/** The order in which parts are offered: what most pages show first. */
const ORDER: readonly WidgetName[] = [
  'strategy',
  'goal-card',
  'goal-grid',
  'journey',
  'roles-table',
  'principle-list',
  'status-summary',
  'measure-list',
  'responsibility-matrix',
  'indicator',
  'section',
  'glossary',
  'document-list',
  'document-facts',
];

/** Tells of each part how much the content has for it, in the order in which they are offered. */
export function partsOf(content: Content): readonly Part[] {
  const language = content.language ?? 'sv';
  const entriesOf = (list: readonly Titled[]): readonly Entry[] =>
    list.flatMap((one) => (one.id ? { id: one.id, title: titleIn(one, language) ?? one.id } : []));
  const part = (widget: WidgetName, list: readonly Titled[], entries = entriesOf(list)): Part => ({
    widget,
    name: PART_WORDS[widget].name,
    count: list.length,
    entries,
  });
  const goals = content.goals ?? [];
  const all = allGoals(goals);
  const answered = all.filter(({ responsible }) => responsible?.length);
  const facts = FACTS.filter((key) => content[key] !== undefined && content[key] !== null);
  const found: Readonly<Record<WidgetName, Part>> = {
    strategy: part(
      'strategy',
      SHOWN.filter((key) => content[key]?.length).map(() => ({})),
    ),
    'goal-card': part('goal-card', goals, entriesOf(all)),
    'goal-grid': part('goal-grid', goals.length > 1 ? goals : [], []),
    journey: part('journey', content.journeys ?? []),
    'roles-table': part('roles-table', content.roles ?? []),
    'principle-list': part('principle-list', content.principles ?? []),
    'measure-list': part('measure-list', content.measures ?? [], entriesOf(goals)),
    'responsibility-matrix': part('responsibility-matrix', answered, entriesOf(goals)),
    'status-summary': part('status-summary', judgedIn(content), entriesOf(goals)),
    indicator: part('indicator', content.indicators ?? []),
    section: part('section', content.sections ?? [], entriesOf(allSections(content.sections))),
    glossary: part('glossary', content.glossaries ?? []),
    'document-list': part('document-list', content.documents ?? []),
    'document-facts': part(
      'document-facts',
      facts.map(() => ({})),
    ),
  };
  return [...new Set([...ORDER, ...WIDGETS])].map((widget) => found[widget]);
}

interface Titled {
  readonly id?: string | undefined;
  readonly title?: Text | null | undefined;
  readonly name?: Text | null | undefined;
}

const titleIn = ({ title, name }: Titled, language: string): string | undefined =>
  textIn(title ?? name, language)
    ?.replace(/\s+/g, ' ')
    .trim() || undefined;

/** The lists that a whole document shows. */
const SHOWN = [
  'sections',
  'goals',
  'journeys',
  'roles',
  'principles',
  'measures',
  'indicators',
  'glossaries',
  'documents',
] as const;

/** What a page tells of the document itself. */
const FACTS = [
  'kind',
  'edition',
  'period',
  'decisions',
  'owner',
  'validUntil',
  'revision',
  'updated',
  'source',
  'contacts',
] as const satisfies readonly (keyof Content)[];
