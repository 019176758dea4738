import type { Content } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
export type Contact = NonNullable<Content['contacts']>[number];
/** What a text tells of somebody to write to or call. */
export interface ContactIn {
    readonly contact: Contact;
    /**
     * Words with no place in it, as written: a person's name, since a file has none, and whatever else there is. Nobody
     * but an editor can say what they are.
     */
    readonly unplaced: readonly string[];
}
/** A line that tells one way to reach somebody: "Telefon 0122-85 000", "E-post: kommun@exempel.se". */
export declare function contactLine(text: string, words: Words): Partial<Contact> | undefined;
/**
 * Finds a contact: a role with an e-mail address, a telephone number or a page, parted by commas, lines or labels.
 *
 * Without a role or a way to reach it there is none; the words that are neither are given back.
 */
export declare function contactIn(text: string, words: Words): ContactIn | undefined;
