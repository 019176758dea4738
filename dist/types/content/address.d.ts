/**
 * Gives the address if a reader can safely follow it, else undefined.
 *
 * Sound are `https:`, `http:`, `mailto:`, `tel:` and relative addresses. Control characters and spaces are
 * looked through, since browsers ignore them when they look for the protocol (`java\nscript:`).
 */
export declare function soundAddress(value: string): string | undefined;
