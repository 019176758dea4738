/** Protocols that a link or a picture in a content file may use. An address without a protocol is relative. */
const PROTOCOL = /^(?:https?|mailto|tel):/i;

/**
 * Gives the address if a reader can safely follow it, else undefined.
 *
 * Sound are `https:`, `http:`, `mailto:`, `tel:` and relative addresses. Control characters and spaces are
 * looked through, since browsers ignore them when they look for the protocol (`java\nscript:`).
 */
export function soundAddress(value: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what is being looked through
  const bare = value.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+/g, '');
  const absolute = /^[^/?#]*?:/.test(bare);
  return bare && (!absolute || PROTOCOL.test(bare)) ? value.trim() : undefined;
}
