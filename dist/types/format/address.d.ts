/**
 * Gives the address if a reader can safely follow it, else undefined.
 *
 * Sound are `https:`, `http:`, `mailto:`, `tel:` and relative addresses. Control characters and spaces are
 * looked through, since browsers ignore them when they look for the protocol (`java\nscript:`).
 */
export declare function soundAddress(value: string): string | undefined;
/**
 * Gives an address that stands in a content file as the page can follow it; undefined where it is not sound.
 *
 * As in a style sheet, a relative one counts from the file; `#id` stays within the page.
 *
 * @param file - The file's own address, absolute or relative to the page. Without it, or where it is none that
 *   a file can be fetched from, relative addresses count from the page.
 */
export declare function addressIn(value: string | undefined, file: string | undefined): string | undefined;
/** Decodes what a fragment of an address names; as it stands where it is not written as addresses are. */
export declare function decoded(fragment: string): string;
