import { failureWords } from '../../import/failure-words.js';
import { filled } from '../language.js';
import { GATHER_WORDS as WORDS } from './gather.words.js';
import type { Trouble } from './open-content.js';
import type { Parcel } from './take-in.js';

/** Bytes that are not even read from the disk: the readers refuse less. */
const MOST_BYTES = 256 * 2 ** 20;

/** Packs a file. */
export async function parcelOfFile(file: File): Promise<Parcel | Trouble> {
  if (file.size > MOST_BYTES) return { trouble: failureWords('too-large') };
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  } catch {
    return { trouble: WORDS.unreadable };
  }
}

/** Packs text. */
export const parcelOfText = (text: string, kind: 'html' | 'txt' = 'txt'): Parcel => ({
  bytes: new TextEncoder().encode(text),
  name: `klistrat.${kind}`,
  isPasted: true,
});

/** Packs what was pasted or dropped: text with its looks, or text alone, or else a file. */
export async function parcelOfTransfer(transfer: DataTransfer | null): Promise<Parcel | Trouble> {
  // Read before anything is waited for: afterwards the transfer is empty.
  const [file, ...others] = transfer?.files ?? [];
  const html = transfer?.getData('text/html') ?? '';
  const text = transfer?.getData('text/plain') ?? '';
  // Word and Excel put a picture of the text beside it.
  if (html && hasText(html)) return parcelOfText(html, 'html');
  if (text.trim()) return parcelOfText(text);
  if (others.length) return { trouble: WORDS.several };
  return file ? parcelOfFile(file) : { trouble: WORDS.nothingPasted };
}

/** Whether there are letters outside the tags. */
const hasText = (html: string): boolean =>
  /[\p{L}\p{N}]/u.test(html.replace(/<(style|script|head)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>|&\w+;/gi, ''));

/**
 * Fetches a file from an address; the one request that the builder makes for another file than its own, and only when
 * the editor asks for it.
 *
 * @throws DOMException `AbortError` when it was stopped.
 */
export async function parcelOfAddress(address: string, signal: AbortSignal): Promise<Parcel | Trouble> {
  const url = addressOf(address);
  if (!url) return { trouble: filled(WORDS.wrongAddress, { address }) };
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(url, { signal, credentials: 'same-origin' });
    if (Number(response.headers.get('content-length')) > MOST_BYTES)
      return { trouble: failureWords('too-large') };
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (signal.aborted) throw error;
    return { trouble: filled(WORDS.unreachable, { address }) };
  }
  if (response.status === 404 || response.status === 410)
    return { trouble: filled(WORDS.notFound, { address }) };
  if (!response.ok) return { trouble: filled(WORDS.refused, { address, status: response.status }) };
  return { bytes, name: nameOf(url, response.headers.get('content-type') ?? '') };
}

/** An address as people write it: "www.kommun.se/strategi.json" too. */
function addressOf(written: string): URL | undefined {
  const address =
    /^[\w-]+(?:\.[\w-]+)+\/\S/.test(written) && !/^\w+:/.test(written) ? `https://${written}` : written;
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const url = new URL(address, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

/** The file's name by its address; where that has none, one that says its form. */
function nameOf(url: URL, type: string): string {
  const last = url.pathname.split('/').at(-1)!;
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // A percent sign of its own: the name as it stands.
  }
  if (/\.\w+$/.test(name)) return name;
  const ending = /json/.test(type) ? '.json' : /html/.test(type) ? '.html' : '';
  return `${name || url.hostname.replaceAll('.', '-')}${ending}`;
}
