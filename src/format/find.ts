import { allGoals } from './goal-paths.js';
import { oncePer } from './once-per.js';
import type { Actor, Content, Goal, Section } from './schema.js';

/** Finds an entry by its id, or the first one where no id is asked for. */
export function findEntry<T extends { readonly id?: string | undefined }>(
  entries: readonly T[] | undefined,
  id: string | undefined,
): T | undefined {
  return id ? entries?.find((entry) => entry.id === id) : entries?.[0];
}

/** Goals by id, of files that goals have been looked for in: a page may have a card for each of a thousand. */
const goalsById = oncePer(
  // The first of two with the same id is the one that counts.
  ({ goals }: Content) =>
    new Map<unknown, Goal>([...allGoals(goals)].reverse().map((goal) => [goal.id, goal])),
);

/** Finds a goal at any depth; without an id, the first one. */
export function findGoal(content: Content, id: string | undefined): Goal | undefined {
  return id ? goalsById(content).get(id) : content.goals?.[0];
}

/** Finds a section at any depth; without an id, the first one. */
export function findSection(content: Content, id: string | undefined): Section | undefined {
  return id ? deep(content.sections, 'sections', (section) => section.id === id) : content.sections?.[0];
}

/** Finds an actor, at any depth, by the id or the name that a reference to it gives. */
export function findActor(content: Content, reference: string): Actor | undefined {
  return deep(content.actors, 'actors', ({ id, name }) => id === reference || name === reference);
}

/** Whether the actor is the kommun that publishes the file: by `publisher.actor`, or by the same name. */
export function isPublisher(content: Content, actor: Actor | undefined, reference: string): boolean {
  const { actor: own, name } = content.publisher;
  if (own !== undefined) return own === reference || own === actor?.id;
  return JSON.stringify(actor?.name ?? reference) === JSON.stringify(name);
}

function deep<K extends string, T extends { readonly [P in K]?: readonly T[] | undefined }>(
  entries: readonly T[] | undefined,
  below: K,
  wanted: (entry: T) => boolean,
): T | undefined {
  for (const entry of entries ?? []) {
    const found = wanted(entry) ? entry : deep<K, T>(entry[below], below, wanted);
    if (found) return found;
  }
  return undefined;
}
