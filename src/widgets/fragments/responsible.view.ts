import { addressIn } from '../../format/address.js';
import { findActor } from '../../format/find.js';
import type { Content, Responsible } from '../../format/schema.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** Somebody who is responsible, or may become so. */
export interface ResponsibleView {
  readonly said: Said;
  /** The actor's own page. */
  readonly href: string | undefined;
  /** In brackets after the name: that it is not decided, and what the responsibility covers. */
  readonly asides: readonly Said[];
}

/**
 * Says who is responsible, and for what; not of whom the document says that they are not.
 *
 * @param undecided - What is said where nobody has taken a stand; without it, as where a matrix says so, they
 *   are left out.
 */
export function responsibleViews(
  responsible: readonly Responsible[] | null | undefined,
  content: Content,
  reader: Reader,
  undecided?: string,
): readonly ResponsibleView[] {
  return (responsible ?? []).flatMap((part) => {
    const { actor, state = 'yes', note } = typeof part === 'string' ? { actor: part } : part;
    const said = nameOf(actor, content, reader);
    const open = state === 'undecided' && undecided;
    if (!said || !(open || state === 'yes')) return [];
    const url = findActor(content, actor)?.url;
    const asides = [open ? sayOwn(open, reader) : undefined, say(note, reader)];
    return [
      { said, href: addressIn(url, reader.src), asides: asides.filter((aside) => aside !== undefined) },
    ];
  });
}

/** The name of an actor, by its id, or by the words that stand for it. */
export function nameOf(actor: string, content: Content, reader: Reader): Said | undefined {
  return say(findActor(content, actor)?.name ?? actor, reader);
}
