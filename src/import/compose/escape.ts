import { addressIn } from '../../format/address.js';
import { oddAddress } from '../../read/likely-slips.js';

/** Addresses that the product makes links of by itself, where a mark before a letter would be a part of them. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()[\]*`|]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g;

/** Writes a text so that Markdown shows it as it stands. For one line that begins anywhere. */
export function escapeInline(text: string): string {
  let escaped = '';
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    escaped += escapeMarks(text.slice(end, index)) + address;
    end = index + address.length;
  }
  return escaped + escapeMarks(text.slice(end));
}

const escapeMarks = (text: string): string =>
  text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[a-z]{2,8};|#)/gi, '\\&');

/** Keeps the beginning of a line from being taken for a list, a quotation, a heading or a table's rule. */
export const escapeLineStart = (line: string): string =>
  line
    .replace(/^\s+/, '')
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|[|:-](?=[-:|\s]*$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** Gives an address that a link can lead to, mended where only its protocol is missing; else undefined. */
export function linkAddress(address: string): string | undefined {
  const bare = address.trim();
  if (!bare || bare.startsWith('#')) return undefined;
  const nearest = oddAddress(bare)?.details['nearest'];
  const sound = typeof nearest === 'string' ? nearest : bare;
  if (addressIn(sound, undefined) === undefined || oddAddress(sound)) return undefined;
  return encodeMarks(sound);
}

const encodeMarks = (address: string): string =>
  address.replace(/[\s<>()[\]*`\\|]/g, (sign) => encodeMark(sign));

/** As `encodeURIComponent`, which leaves brackets and asterisks as they are. */
const encodeMark = (sign: string): string =>
  /[()*]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign);
