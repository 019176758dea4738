import { refersById } from '../../../format/forms.js';
import { allGoals } from '../../../format/goal-paths.js';
import type { Actor, Content } from '../../../format/schema.js';
import { comesFrom, type Draft, type Entry } from '../draft.js';
import { bodyNamed, isOrganisation, isShortForm } from '../facts/organisation.js';
import { tidy } from '../plain.js';

/** A place where an actor is named, to be written as a reference when actors have their ids. */
interface Naming {
  readonly entry: Entry;
  readonly key: string;
  readonly actor: Actor;
}

/**
 * Gathers who is responsible or has duties into the content's actors.
 *
 * @returns a function that writes their ids where they are named.
 */
export function linkActors(draft: Draft): (ids: ReadonlyMap<object, string>) => void {
  const { content } = draft;
  const actors = new Map<string, Actor>();
  const namings: Naming[] = [];
  const name = (entry: Entry, key: string): void => {
    const value = (entry as Record<string, unknown>)[key];
    if (typeof value === 'object' && value !== null) return name(value, 'actor');
    if (typeof value !== 'string') return;
    const actor = actorFor(value);
    if (!actor) return;
    namings.push({ entry, key, actor });
    for (const piece of draft.origins.get(entry)?.get('') ?? []) comesFrom(draft, actor, '', piece);
  };
  const actorFor = (said: string): Actor | undefined => {
    const named = bodyNamed(said, draft.words) ?? tidy(said);
    const known = actors.get(named.toLowerCase());
    if (known) return known;
    // "it-enheten" as a name in words would be taken for an id.
    const isName = isOrganisation(said, draft.words) && /^\p{Lu}/u.test(named);
    if (!isName && !refersById(named)) return undefined;
    const actor: Actor = { name: named, ...(isShortForm(said) && { short: said.trim() }) };
    actors.set(named.toLowerCase(), actor);
    return actor;
  };
  for (const { entries } of content.roles ?? []) for (const entry of entries) name(entry, 'actor');
  for (const list of responsibleIn(content)) list.forEach((_, i) => name(list, String(i)));
  if (typeof content.owner === 'string') name(content, 'owner');
  if (actors.size) content.actors = [...(content.actors ?? []), ...actors.values()];
  const publisher = actors.get(JSON.stringify(content.publisher.name).slice(1, -1).toLowerCase());
  if (publisher) namings.push({ entry: content.publisher, key: 'actor', actor: publisher });
  return (ids) => {
    for (const { entry, key, actor } of namings) (entry as Record<string, unknown>)[key] = ids.get(actor);
  };
}

/** All lists of those who are responsible for something. */
function responsibleIn(content: Content): readonly unknown[][] {
  const goals = allGoals(content.goals);
  const followUps = [content, ...goals].flatMap(({ followUp }) => followUp ?? []);
  const { measures = [], indicators = [], funding = [] } = content;
  return [...goals, ...measures, ...indicators, ...funding, ...followUps].flatMap(({ responsible }) =>
    responsible ? [responsible as unknown[]] : [],
  );
}
