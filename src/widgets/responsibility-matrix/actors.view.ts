import { findActor } from '../../format/find.js';
import type { Actor, Content, Goal } from '../../format/schema.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** An actor that has a column. */
export interface ActorColumn {
  /** Its id, or else the words that the goals name it by. */
  readonly key: string;
  /** What stands over the column. */
  readonly short: Said;
  /** The whole name, where that is another. */
  readonly name: Said | undefined;
}

/** The actors that some goals name. */
export interface ActorColumns {
  readonly actors: readonly ActorColumn[];
  /** They are committees (nämnder): some by kind or name, and none is said to be anything else. */
  readonly committees: boolean;
  /** Which column a reference belongs to. */
  readonly columnOf: (reference: string) => number;
}

/**
 * Finds the actors that goals name: in the document's own order, and then those that it has only in words.
 *
 * An actor that is named now by its id and now by its name has one column.
 */
export function actorColumnsOf(goals: readonly Goal[], content: Content, reader: Reader): ActorColumns {
  const known = flat(content.actors);
  const found = new Map<string, Actor | string>();
  for (const part of goals.flatMap(({ responsible }) => responsible ?? [])) {
    const reference = typeof part === 'string' ? part : part.actor;
    if (!found.has(reference)) found.set(reference, findActor(content, reference) ?? reference);
  }
  const place = (actor: Actor | string): number =>
    typeof actor === 'string' ? known.length : known.indexOf(actor);
  const columns = [...new Set(found.values())].sort((a, b) => place(a) - place(b));
  return {
    actors: columns.map((actor) => {
      const reference = [...found].find(([, named]) => named === actor)![0];
      const key = typeof actor === 'string' ? actor : (actor.id ?? reference);
      const name = say(typeof actor === 'string' ? actor : actor.name, reader) ?? { text: key };
      const short = (typeof actor !== 'string' && say(actor.short, reader)) || name;
      return { key, short, name: short.text === name.text ? undefined : name };
    }),
    committees:
      columns.some(isCommittee) && columns.every((actor) => isCommittee(actor) || isAbbreviation(actor)),
    columnOf: (reference) => columns.indexOf(found.get(reference)!),
  };
}

const isCommittee = (actor: Actor | string): boolean =>
  /committee|nämnd|kommunstyrelse/i.test(
    typeof actor === 'string' ? actor : JSON.stringify([actor.kind, actor.name]),
  );
/** Whether the document has no more of an actor than its short name: it is then what its neighbours are. */
const isAbbreviation = (actor: Actor | string): boolean =>
  typeof actor !== 'string' && !actor.kind && actor.name === actor.short;

const flat = (actors: readonly Actor[] = []): readonly Actor[] =>
  actors.flatMap((actor) => [actor, ...flat(actor.actors)]);
