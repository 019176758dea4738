import type { Contact } from '../facts/contact-in.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
/** A post or a unit, with how it is reached. */
export declare const CONTACTS: Shape;
/** Reads a table of contacts. A person's name has no place in a file: it is among the words unplaced. */
export declare const contactsOf: (headed: Headed, columns: Columns) => readonly TableEntry<Contact>[];
