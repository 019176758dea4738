/** Protocols that a link or a picture in a content file may use. An address without a protocol is relative. */
const PROTOCOL = /^(?:https?|mailto|tel):/i;
const ABSOLUTE = /^[^/?#]*?:/;

/** An address as it is looked at: without what browsers look through, or a reader does not see. */
const bareOf = (value: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is being looked through
  value.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+/g, '');

/**
 * Gives the address if a reader can safely follow it, else undefined.
 *
 * Sound are `https:`, `http:`, `mailto:`, `tel:` and relative addresses. Control characters and spaces are
 * looked through, since browsers ignore them when they look for the protocol (`java\nscript:`).
 */
export function soundAddress(value: string): string | undefined {
  const bare = bareOf(value);
  return bare && (!ABSOLUTE.test(bare) || PROTOCOL.test(bare)) ? value.trim() : undefined;
}

/**
 * Gives an address that stands in a content file as the page can follow it; undefined where it is not sound.
 *
 * As in a style sheet, a relative one counts from the file; `#id` stays within the page.
 *
 * @param file - The file's own address, absolute or relative to the page. Without it, or where it is none that
 *   a file can be fetched from, relative addresses count from the page.
 */
export function addressIn(value: string | undefined, file: string | undefined): string | undefined {
  const sound = value === undefined ? undefined : soundAddress(value);
  if (!sound || !file || ABSOLUTE.test(bareOf(sound))) return sound;
  const [address, from] = [asRead(sound), asRead(file)];
  if (address.startsWith('#')) return sound;
  if (ABSOLUTE.test(from))
    return /^https?:/i.test(from) && URL.canParse(address, from) ? new URL(address, from).href : sound;
  // What is relative to the page stays so: a server does not know where the page will be.
  const [path = ''] = from.split(/[?#]/, 1);
  if (/^[/\\]/.test(address)) return /^[/\\]{2}/.test(address) ? address : siteOf(path) + address;
  return (address.startsWith('?') ? path : path.replace(/[^/\\]*$/, '')) + address;
}

/** An address without the characters that browsers leave out before they read it. */
const asRead = (value: string): string =>
  value.replace(/[\t\n\r]|^[^!-\uffff]+|(?<![^!-\uffff])[^!-\uffff]+$/g, '');

/** The site of an address that leaves out its protocol alone; empty where it leaves out the site too. */
const siteOf = (path: string): string => /^[/\\]{2}[^/\\]*/.exec(path)?.[0] ?? '';

/** Decodes what a fragment of an address names; as it stands where it is not written as addresses are. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
