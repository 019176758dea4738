import type { Contact } from '../facts/contact-in.js';
import type { Words } from '../../words/words.js';
import type { Columns, Shape } from './columns.js';
import { type Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
/** What a table of contacts has for columns: without a post or a unit it is of the publisher. */
export declare const contactsShape: ({ heads }: Headed, words: Words) => Shape;
/** Reads a table of contacts. A person's name has no place in a file: it is among the words unplaced. */
export declare const contactsOf: (headed: Headed, columns: Columns) => readonly TableEntry<Contact>[];
