import { addressIn } from '../../format/address.js';
import { findActor } from '../../format/find.js';
import type { Content, Responsible, Text } from '../../format/schema.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayToken } from '../../text/tokens.js';

/** Somebody who is responsible, or may become so. */
export interface ResponsibleView {
  readonly said: Said;
  /** The actor's own page. */
  readonly href: string | undefined;
  /** In brackets after the name: that it is not decided, and what the responsibility covers. */
  readonly asides: readonly Said[];
  /** What they do, where the document says so: the word that they stand under. */
  readonly role?: Said;
}

/** Those who do the same: "Ansvarig", or another role. */
export interface RoleView {
  readonly label: Said;
  readonly who: readonly ResponsibleView[];
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
    const { actor, role, state = 'yes', note } = typeof part === 'string' ? { actor: part } : part;
    const said = nameOf(actor, content, reader);
    const open = state === 'undecided' && undecided;
    if (!said || !(open || state === 'yes')) return [];
    const url = findActor(content, actor)?.url;
    const asides = [open ? sayOwn(open, reader) : undefined, say(note, reader)].filter(
      (aside) => aside !== undefined,
    );
    const does = sayRole(role, reader);
    return [{ said, href: addressIn(url, reader.src), asides, ...(does && { role: does }) }];
  });
}

/** Says what an actor does: the format's own words in the reader's language, others as the document has them. */
export const sayRole = (role: Text | undefined, reader: Reader): Said | undefined =>
  sayToken(role, { answers: reader.words.responsible, ...reader.words.otherRoles }, reader);

/** Parts them by what they do, in the order in which the document names the roles. */
export function byRole(views: readonly ResponsibleView[], reader: Reader): readonly RoleView[] {
  const usual = sayOwn(reader.words.responsible, reader);
  const roles = new Map<string, RoleView>();
  for (const view of views) {
    const label = view.role ?? usual;
    const who = roles.get(label.text)?.who ?? [];
    roles.set(label.text, { label, who: [...who, view] });
  }
  return [...roles.values()];
}

/** The name of an actor, by its id, or by the words that stand for it. */
export function nameOf(actor: string, content: Content, reader: Reader): Said | undefined {
  return say(findActor(content, actor)?.name ?? actor, reader);
}
