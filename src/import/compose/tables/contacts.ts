import type { Contact } from '../facts/contact-in.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { onLine, tableEntry, tableRows, withGroup } from './table-row.js';

/** A post or a unit, with how it is reached. */
export const CONTACTS: Shape = {
  needs: [
    ['role', 'organisation'],
    ['email', 'phone'],
  ],
  takes: ['role', 'organisation', 'email', 'phone'],
};

/** Reads a table of contacts. A person's name has no place in a file: it is among the words unplaced. */
export const contactsOf = (headed: Headed, columns: Columns): readonly TableEntry<Contact>[] =>
  tableRows(headed, columns).map((row) => {
    const role = onLine(row.text('role'));
    const organisation = onLine(row.text('organisation'));
    const email = onLine(row.text('email'));
    const phone = onLine(row.text('phone'));
    const entry: Contact = {
      role: role || organisation,
      ...(role && organisation && { organisation }),
      ...(email && { email }),
      ...(phone && { phone }),
    };
    return withGroup(
      tableEntry(entry, row, columns.certainty, { code: 'table-heads', words: columns.words }),
      row,
    );
  });
