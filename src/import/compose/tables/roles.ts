import type { RoleEntry } from '../../../format/schema.js';
import { says } from '../../words/says.js';
import { isOrganisation } from '../facts/organisation.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import { linesOf } from './pieces-of-cell.js';
import type { TableEntry } from './table-meaning.js';
import { noteOf, onLine, paragraphs, tableEntry, tableRows, withGroup, type Making } from './table-row.js';

/** "Aktör" with "Ansvar" or "Uppgifter". */
export const ROLES: Shape = { needs: [['actor', 'responsible'], ['duty']], takes: ['note'] };

/** Reads a table of who does what: an actor on each row, with duties by lines or lists. */
export function rolesOf(headed: Headed, columns: Columns, making: Making): readonly TableEntry<RoleEntry>[] {
  const by = columns.topics.includes('actor') ? 'actor' : 'responsible';
  const found: TableEntry<RoleEntry>[] = [];
  for (const row of tableRows(headed, columns, by)) {
    const duties = row
      .fields('duty')
      .flatMap(({ pieces }) => linesOf(pieces))
      .map((line) => making.prose([line]));
    const actor = onLine(row.text(by));
    const note = noteOf(row, making);
    const last = found.at(-1);
    if (!actor && last) {
      // An empty cell under an actor: more of the same actor's.
      const entry = {
        ...last.entry,
        duties: [...last.entry.duties, ...duties],
        ...(note && { note: paragraphs(last.entry.note, note) }),
      };
      found[found.length - 1] = withGroup({ ...last, entry }, row);
      continue;
    }
    const entry = { actor, duties, ...(note !== undefined && { note }) };
    const reason = { code: 'table-heads', words: columns.words };
    found.push(withGroup(tableEntry(entry, row, columns.certainty, reason), row));
  }
  return found;
}

/** Reads a table with an actor over each column, and its duties below: row by row, or in one cell. */
export function transposedRolesOf(
  { heads, rows, isSure }: Headed,
  making: Making,
): readonly TableEntry<RoleEntry>[] | undefined {
  const named = heads.filter(Boolean);
  const known = named.filter((head) => isOrganisation(head, making.words)).length;
  // Under a heading such as "Roller och ansvar" a few known names are enough.
  const isTold = isSure && says(making.heading, making.words.headings.roles) && known > 1;
  const most = known >= named.length - 1 && known >= named.length * 0.6;
  if (named.length < 2 || rows.length === 0 || !(most || isTold)) return undefined;
  if (
    rows.some(
      ({ fields, group }) => group !== undefined || fields.some(({ text }, column) => text && !heads[column]),
    )
  )
    return undefined;
  return heads.flatMap((head, column) => {
    if (!head) return [];
    const cells = [...new Set(rows.map(({ fields }) => fields[column]!))].filter((field) => field.text);
    const entry: RoleEntry = {
      actor: onLine(head),
      duties: cells.flatMap(({ pieces }) => linesOf(pieces)).map((line) => making.prose([line])),
    };
    return [
      {
        entry,
        row: rows[0]!.row,
        certainty: known === named.length ? ('likely' as const) : ('guess' as const),
        reason: { code: 'table-actors', words: onLine(head) },
        goals: [],
        said: [],
        unplaced: [],
      },
    ];
  });
}
