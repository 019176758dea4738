import type { Content, Goal } from '../../format/schema.js';
import { oncePer } from '../../format/once-per.js';
import type { Reader } from '../../text/reader.js';
import { goalView, type GoalView } from '../goal-card/goal-card.view.js';
import { hasGoalParts } from '../fragments/goal-parts.js';
import type { ListKey } from './outline.js';

/** A widget that shows a part of a document. */
export interface WidgetView {
  /** Its tag, without `samsyn-`. */
  readonly tag: Tag;
  readonly item: string | undefined;
  readonly content: Content;
  readonly level: number;
  /** What the contents list leads to it by, where it has a heading that no entry of the file gives it. */
  readonly anchor?: string;
}
export type Tag =
  | 'document-facts'
  | 'document-list'
  | 'glossary'
  | 'goal-card'
  | 'goal-grid'
  | 'indicator'
  | 'journey'
  | 'measure-list'
  | 'principle-list'
  | 'responsibility-matrix'
  | 'roles-table'
  | 'status-summary';

type Entry = { readonly id?: string | undefined };

/** The widgets that show each entry of a list, or all of it. */
export const TAGS: Partial<Record<ListKey, Tag>> = {
  journeys: 'journey',
  roles: 'roles-table',
  principles: 'principle-list',
  glossaries: 'glossary',
  indicators: 'indicator',
  measures: 'measure-list',
  documents: 'document-list',
  statuses: 'status-summary',
};

/** What a link leads to the matrix by; where there are several, after the first goal's id. */
const RESPONSIBILITIES = 'responsibilities';

/** Goals with more to read than this, in characters, stand one below the other. */
const SIDE_BY_SIDE_UP_TO = 700;

/**
 * Chooses the widgets that show some entries of a list.
 *
 * @param whole - All entries of the list that stand anywhere by themselves.
 */
export function widgetViews(
  list: ListKey,
  entries: readonly Entry[],
  content: Content,
  reader: Reader,
  level: number,
  whole = false,
): readonly WidgetView[] {
  if (list === 'goals') return goalWidgets(entries, content, reader, level, whole);
  const tag = TAGS[list];
  if (!tag) return [];
  // What stands where is counted in all of the document; its words are the scale.
  if (tag === 'status-summary') return [{ tag, item: undefined, content, level, anchor: list }];
  if (tag === 'measure-list' || tag === 'document-list')
    return [{ tag, item: undefined, content: only(content, list, entries), level }];
  return entries.map((entry) => one(tag, list, entry, content, level));
}

function one(tag: Tag, list: ListKey, entry: Entry, content: Content, level: number): WidgetView {
  return entry.id
    ? { tag, item: entry.id, content, level }
    : { tag, item: undefined, content: only(content, list, [entry]), level };
}

/**
 * Short goals stand side by side, others one below the other. Where somebody has taken a stand, or is to
 * take one, on who answers for a sub-goal, the sub-goals stand in a matrix below.
 */
function goalWidgets(
  goals: readonly Goal[],
  content: Content,
  reader: Reader,
  level: number,
  whole: boolean,
): readonly WidgetView[] {
  const stated = goals.filter(isStated);
  const isShortText = (goal: Goal): boolean =>
    !hasGoalParts(goal) && isShort(goalView(goal, content, reader));
  if (!stated.length && goals.length > 2 && goals.every(isShortText))
    return [{ tag: 'goal-grid', item: undefined, content: only(content, 'goals', goals), level }];
  const cards = goals.map((goal) => {
    const shown = isInMatrix(goal) ? withoutSubGoals(goal) : goal;
    return shown === goal
      ? one('goal-card', 'goals', goal, content, level)
      : { tag: 'goal-card' as const, item: undefined, content: only(content, 'goals', [shown]), level };
  });
  return stated.length
    ? [
        ...cards,
        {
          tag: 'responsibility-matrix',
          item: undefined,
          content: only(content, 'goals', stated),
          level,
          anchor: whole || !goals[0]!.id ? RESPONSIBILITIES : `${goals[0]!.id}-${RESPONSIBILITIES}`,
        },
      ]
    : cards;
}

function isStated({ goals = [] }: Goal): boolean {
  return goals.some(
    (goal) => goal.responsible?.some((part) => typeof part === 'object' && part.state) || isStated(goal),
  );
}

/** Whether a matrix says all that there is to say of the sub-goals: one text each, and who answers for it. */
function isInMatrix({ goals = [] }: Goal): boolean {
  const SAID = /^(?:id|code|label|responsible|title|summary)$/;
  return (
    goals.length > 0 &&
    goals.every(
      (goal) =>
        goal.responsible?.some((part) => typeof part === 'object' && part.state) &&
        Object.keys(goal).every((key) => SAID.test(key) || key.startsWith('x-')) &&
        !(goal.title && goal.summary),
    )
  );
}

function isShort({ summary, body, aims, commitments, subGoals, note }: GoalView): boolean {
  const texts = [summary, body, note, ...aims, ...commitments];
  return (
    !subGoals.length && texts.reduce((sum, said) => sum + (said?.text.length ?? 0), 0) < SIDE_BY_SIDE_UP_TO
  );
}

/** The goal alone; the same object every time, so that nothing is drawn anew. */
const withoutSubGoals = oncePer((goal: Goal): Goal => ({ ...goal, goals: [] }));

const narrowed = new WeakMap<Entry, readonly [Content, number, Content]>();
/** The content with only some of a list's entries; the same object every time. */
function only(content: Content, list: ListKey, entries: readonly Entry[]): Content {
  const all: readonly Entry[] = content[list] ?? [];
  if (all.length === entries.length && all.every((entry, i) => entry === entries[i])) return content;
  const known = narrowed.get(entries[0]!);
  if (known?.[0] === content && known[1] === entries.length) return known[2];
  const less = { ...content, [list]: entries };
  narrowed.set(entries[0]!, [content, entries.length, less]);
  return less;
}
