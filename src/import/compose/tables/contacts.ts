import type { Contact } from '../facts/contact-in.js';
import type { ColumnTopic, Words } from '../../words/words.js';
import type { Columns, Shape } from './columns.js';
import { topicsOf, type Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { onLine, tableEntry, tableRows, withGroup, type TableRow } from './table-row.js';

const WAYS: readonly ColumnTopic[] = [
  'email',
  'phone',
  'website',
  'postalAddress',
  'visitingAddress',
  'openingHours',
];

/** A post or a unit, with how it is reached. */
const CONTACTS: Shape = {
  needs: [
    ['role', 'organisation'],
    ['email', 'phone'],
  ],
  takes: ['role', 'organisation', ...WAYS],
};

/** Ways to reach the publisher itself, with its address. */
const OWN: Shape = {
  needs: [
    ['email', 'phone'],
    ['postalAddress', 'visitingAddress', 'website'],
  ],
  takes: WAYS,
};

/** What a table of contacts has for columns: without a post or a unit it is of the publisher. */
export const contactsShape = ({ heads }: Headed, words: Words): Shape =>
  heads.some((head) => CONTACTS.needs[0]!.some((topic) => topicsOf(head, words).loose.has(topic)))
    ? CONTACTS
    : OWN;

/** Reads a table of contacts. A person's name has no place in a file: it is among the words unplaced. */
export const contactsOf = (headed: Headed, columns: Columns): readonly TableEntry<Contact>[] =>
  tableRows(headed, columns).map((row) => {
    const role = onLine(row.text('role'));
    const organisation = onLine(row.text('organisation'));
    const email = unbroken(row.text('email'));
    const phone = onLine(row.text('phone'));
    const website = unbroken(row.text('website'));
    const entry: Contact = {
      role: role || organisation,
      ...(role && organisation && { organisation }),
      ...(email && { email }),
      ...(phone && { phone }),
      ...(website && { url: website.startsWith('http') ? website : `https://${website}` }),
      ...placeOf(row),
    };
    return withGroup(
      tableEntry(entry, row, columns.certainty, { code: 'table-heads', words: columns.words }),
      row,
    );
  });

/** An address has no spaces: a narrow cell breaks it over lines. */
const unbroken = (address: string): string => address.replace(/\s+/g, '');

/** Where it is and when it is open. */
const placeOf = (row: TableRow): Partial<Contact> =>
  Object.fromEntries(
    (['postalAddress', 'visitingAddress', 'openingHours'] as const)
      .map((topic) => [topic, onLine(row.text(topic))] as const)
      .filter(([, text]) => text),
  );
