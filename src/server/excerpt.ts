import { findEntry, findGoal } from '../format/find.js';
import { allGoals } from '../format/goal-paths.js';
import type { Actor, Content, Glossary, Goal } from '../format/schema.js';
import { namedIndicators } from '../widgets/indicator/named.js';
import type { WidgetName } from '../widgets/names.js';

/** What every content file has, and every widget asks for. */
const ALWAYS = [
  'samsyn',
  'language',
  'labels',
  'translations',
  'title',
  'publisher',
] as readonly (keyof Content)[];
/** What only a document's own facts say. */
const FACTS = [
  'subtitle',
  'kind',
  'edition',
  'period',
  'decisions',
  'owner',
  'validUntil',
  'revision',
  'updated',
  'factLabels',
  'source',
  'alternates',
  'contacts',
  'sdg',
  'sdgTargets',
  'serves',
] as const;

/** How a document relates to its other editions, which its facts tell of. */
const EDITION = /^replace(?:s|d-by)$/;

/** Picks the entries that a widget looks into. */
type Excerpt = (content: Content, item: string | undefined) => Partial<Content>;

const goalsBelow: Excerpt = (content, item) => {
  const goal = item ? findGoal(content, item) : undefined;
  return goal ? { goals: [goal] } : pick(content, ['goals']);
};

/** Picks what each widget shows of a content file; a widget without an entry here is an error of types. */
const EXCERPTS: Readonly<Record<WidgetName, Excerpt>> = {
  'document-facts': (content) => ({
    ...pick(content, FACTS),
    ...listed(
      'documents',
      content.documents?.filter(({ relation }) => typeof relation === 'string' && EDITION.test(relation)) ??
        [],
    ),
  }),
  'document-list': (content) => pick(content, ['documents']),
  glossary: ({ glossaries }, item) => listed('glossaries', entry(glossaries, item)),
  'goal-card': (content, item) => {
    const goal = findGoal(content, item);
    return goal ? { goals: [goal] } : {};
  },
  'goal-grid': goalsBelow,
  indicator: (content, item) => {
    const indicators = namedIndicators(content, item);
    const goals = indicators.flatMap(({ goals = [] }) => goals);
    return indicators.length
      ? {
          ...pick(content, ['statuses']),
          indicators: [...indicators],
          ...listed('goals', goalsNamed(content, goals, nameAlone)),
        }
      : {};
  },
  journey: (content, item) => {
    const journey = findEntry(content.journeys, item);
    const ids = journey?.steps.flatMap(({ goal }) => goal ?? []);
    const goals = goalsNamed(content, ids, (goal) => goal);
    return journey ? { journeys: [journey], ...listed('goals', goals) } : {};
  },
  'measure-list': (content) => ({
    ...pick(content, ['statuses', 'measures', 'documents']),
    ...listed('goals', named(content.goals)),
  }),
  'principle-list': ({ principles }, item) => listed('principles', entry(principles, item)),
  'responsibility-matrix': goalsBelow,
  'roles-table': ({ roles }, item) => listed('roles', entry(roles, item)),
  section: (content) => content,
  'status-summary': (content, item) => ({
    ...pick(content, ['statuses', 'measures', 'indicators']),
    ...goalsBelow(content, item),
  }),
  strategy: (content) => content,
};

/**
 * Takes the part of a content file that a widget shows: a page then holds no more than it needs, and fetches
 * nothing. What is left is a content file of its own.
 */
export function excerptOf(content: Content, widget: WidgetName, item: string | undefined): Partial<Content> {
  if (widget === 'strategy' || widget === 'section') return content;
  const picked = { ...pick(content, ALWAYS), ...EXCERPTS[widget](content, item) };
  const own = { ...picked, ...(FOLLOWED.has(widget) ? progressOf(content, picked.goals) : {}) };
  const actors = content.actors && mentioned(content.actors, JSON.stringify(own));
  const shown = { ...own, ...listed('actors', actors ?? []) };
  if (widget === 'glossary') return shown;
  return { ...shown, ...listed('glossaries', explained(content.glossaries ?? [], shown)) };
}

/** The widgets that show how it goes with a goal. */
const FOLLOWED: ReadonlySet<WidgetName> = new Set(['goal-card', 'goal-grid', 'journey']);

/** What tells how it goes with goals: the scale, and from format 1.1 on their measures and indicators. */
function progressOf(content: Content, goals: readonly Goal[] = []): Partial<Content> {
  if (content.samsyn === '1.0') return {};
  const ids = new Set(allGoals(goals).flatMap(({ id }) => id ?? []));
  const of = <T extends { goals?: string[] | undefined }>(entries: readonly T[] = []): readonly T[] =>
    entries.flatMap((entry) => {
      const own = entry.goals?.filter((id) => ids.has(id)) ?? [];
      return own.length ? [{ ...entry, goals: own }] : [];
    });
  return {
    ...pick(content, ['statuses']),
    ...listed('measures', of(content.measures)),
    ...listed('indicators', of(content.indicators)),
  };
}

/** The goals with these ids, each on its own. */
function goalsNamed(
  content: Content,
  ids: readonly string[] = [],
  part: (goal: Goal) => Goal,
): readonly Goal[] {
  const found = ids.flatMap((id) => findGoal(content, id) ?? []);
  return [...new Set(found)].map(part);
}

/** What a goal is called, where nothing more is said of it; one without a title is named by its text. */
function nameAlone(goal: Goal): Goal {
  if (goal.title) return pick(goal, ['id', 'label', 'code', 'title']);
  const alone = { ...goal };
  delete alone.goals;
  return alone;
}

/** A tree of goals by their names. */
function named(goals: readonly Goal[] = []): readonly Goal[] {
  return goals.map((goal) => ({ ...nameAlone(goal), ...listed('goals', named(goal.goals)) }));
}

/** The actors that a text speaks of by id or name, with those that they stand in. */
function mentioned(actors: readonly Actor[], text: string): readonly Actor[] {
  return actors.flatMap((actor) => {
    const actors = mentioned(actor.actors ?? [], text);
    const { id, name } = actor;
    const isNamed = [id, name].some((one) => typeof one === 'string' && text.includes(JSON.stringify(one)));
    return isNamed || actors.length ? [{ ...actor, ...listed('actors', actors) }] : [];
  });
}

/** The terms that a text links to; what explains them may link on, but is not explained in turn. */
function explained(glossaries: readonly Glossary[], shown: Partial<Content>): readonly Glossary[] {
  const text = JSON.stringify(shown);
  return glossaries.flatMap((glossary) => {
    const terms = glossary.terms.filter(({ id }) => id !== undefined && text.includes(`](#${id}`));
    return terms.length ? [{ ...glossary, terms }] : [];
  });
}

const entry = <T extends { readonly id?: string | undefined }>(
  entries: readonly T[] | undefined,
  id: string | undefined,
): readonly T[] => [findEntry(entries, id)].filter((one) => one !== undefined);

/** A list under its key; no key for an empty one. */
const listed = <K extends string, T>(key: K, list: readonly T[]): { readonly [P in K]?: T[] } =>
  (list.length ? { [key]: list } : {}) as { readonly [P in K]?: T[] };

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.flatMap((key) => (key in from ? [[key, from[key]]] : []))) as Pick<T, K>;
}
