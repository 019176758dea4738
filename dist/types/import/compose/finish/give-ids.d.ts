import type { Content } from '../../../format/schema.js';
/**
 * Gives each entry that can have one an id of its title, unique in the file and the same each time.
 *
 * @returns the ids by their entries.
 */
export declare function giveIds(content: Content): ReadonlyMap<object, string>;
/** Makes an id of a text: å and ä become a, ö becomes o; long ones end where a word does. */
export declare function slug(text: string): string;
