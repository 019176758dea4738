import { findActor, isPublisher } from '../../format/find.js';
import type { Content, RoleEntry, Roles, Source } from '../../format/schema.js';
import { say, sayAll, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** One duty, and whether the search has found it. */
export interface DutyView {
  readonly said: Said;
  readonly found: boolean;
}

/** An actor and what it does. */
export interface RoleView {
  readonly name: Said | undefined;
  readonly url: string | undefined;
  /** It is the kommun whose file this is. */
  readonly own: boolean;
  readonly duties: readonly DutyView[];
  readonly note: Said | undefined;
  /** At least one of its duties, or its name, is what is searched for. */
  readonly found: boolean;
}

/** Actors, and what each does. */
export interface RolesTableView {
  readonly id: string | undefined;
  readonly label: Said | undefined;
  readonly title: Said | undefined;
  readonly intro: Said | undefined;
  readonly rows: readonly RoleView[];
  readonly query: string;
  readonly count: number;
  readonly found: number;
  readonly note: Said | undefined;
  readonly source: Source | undefined;
}

/**
 * Says who does what, and what of it a search finds.
 *
 * @param query - What is typed in the search field; a duty is found by any part of its text, and all of an
 *   actor's duties by the actor's name.
 */
export function rolesTableView(
  roles: Roles,
  content: Content,
  reader: Reader,
  query: string,
): RolesTableView {
  const wanted = fold(query.trim());
  const rows = roles.entries.map((entry) => roleView(entry, content, reader, wanted));
  const duties = rows.flatMap((row) => row.duties);
  return {
    id: roles.id,
    label: say(roles.label, reader),
    title: say(roles.title, reader),
    intro: say(roles.intro, reader),
    rows,
    query: query.trim(),
    count: duties.length,
    found: duties.filter(({ found }) => found).length,
    note: say(roles.note, reader),
    source: roles.source,
  };
}

function roleView(entry: RoleEntry, content: Content, reader: Reader, wanted: string): RoleView {
  const actor = findActor(content, entry.actor);
  const name = say(actor?.name ?? entry.actor, reader);
  const named = matches(name, wanted) || matches(say(actor?.short, reader), wanted);
  const duties = sayAll(entry.duties, reader).map((said) => ({
    said,
    found: named || matches(said, wanted),
  }));
  return {
    name,
    url: actor?.url,
    own: isPublisher(content, actor, entry.actor),
    duties,
    note: say(entry.note, reader),
    found: named || duties.some(({ found }) => found),
  };
}

const matches = (said: Said | undefined, wanted: string): boolean =>
  !!said && fold(said.text).includes(wanted);
/** Compared without regard to case or to how a letter is composed; å, ä and ö stay letters of their own. */
const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
