import { findEntry, findGoal } from '../format/find.js';
import type { Actor, Content, Glossary, Goal } from '../format/schema.js';
import { namedIndicators } from '../widgets/indicator/named.js';
import type { WidgetName } from '../widgets/names.js';

/** What every content file has, and every widget asks for. */
const ALWAYS = ['samsyn', 'language', 'translations', 'title', 'publisher'] as readonly (keyof Content)[];
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
] as const;

/** Picks the entries that a widget looks into. */
type Excerpt = (content: Content, item: string | undefined) => Partial<Content>;

const goalsBelow: Excerpt = (content, item) => {
  const goal = item ? findGoal(content, item) : undefined;
  return goal ? { goals: [goal] } : pick(content, ['goals']);
};

/** Picks what each widget shows of a content file; a widget without an entry here is an error of types. */
const EXCERPTS: Readonly<Record<WidgetName, Excerpt>> = {
  'document-facts': (content) => pick(content, FACTS),
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
      ? { indicators: [...indicators], ...listed('goals', goalsNamed(content, goals, nameAlone)) }
      : {};
  },
  journey: (content, item) => {
    const journey = findEntry(content.journeys, item);
    const ids = journey?.steps.flatMap(({ goal }) => goal ?? []);
    const goals = goalsNamed(content, ids, (goal) => goal);
    return journey ? { journeys: [journey], ...listed('goals', goals) } : {};
  },
  'measure-list': (content) => ({
    ...pick(content, ['measures', 'documents']),
    ...listed('goals', named(content.goals)),
  }),
  'principle-list': ({ principles }, item) => listed('principles', entry(principles, item)),
  'responsibility-matrix': goalsBelow,
  'roles-table': ({ roles }, item) => listed('roles', entry(roles, item)),
  section: (content) => content,
  strategy: (content) => content,
};

/**
 * Takes the part of a content file that a widget shows: a page then holds no more than it needs, and fetches
 * nothing. What is left is a content file of its own.
 */
export function excerptOf(content: Content, widget: WidgetName, item: string | undefined): Partial<Content> {
  if (widget === 'strategy' || widget === 'section') return content;
  const own = { ...pick(content, ALWAYS), ...EXCERPTS[widget](content, item) };
  const actors = content.actors && mentioned(content.actors, JSON.stringify(own));
  const shown = { ...own, ...listed('actors', actors ?? []) };
  if (widget === 'glossary') return shown;
  return { ...shown, ...listed('glossaries', explained(content.glossaries ?? [], shown)) };
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
