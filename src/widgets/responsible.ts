import { findActor } from '../content/find.js';
import type { Content, Responsible } from '../content/schema.js';
import { say, type Said } from '../text/localized.js';
import type { Reader } from '../text/reader.js';

/** Names of those who are responsible; not of those where it is undecided, or who are not. */
export function responsibleNames(
  responsible: readonly Responsible[] | null | undefined,
  content: Content,
  reader: Reader,
): readonly Said[] {
  return (responsible ?? []).flatMap((part) => {
    const { actor, state = 'yes' } = typeof part === 'string' ? { actor: part } : part;
    return state === 'yes' ? (nameOf(actor, content, reader) ?? []) : [];
  });
}

/** The name of an actor, by its id, or by the words that stand for it. */
export function nameOf(actor: string, content: Content, reader: Reader): Said | undefined {
  return say(findActor(content, actor)?.name ?? actor, reader);
}
