import { decodeText } from '../decode-text.js';

/** How far into a page its character set is looked for; the HTML standard says 1,024 bytes, and CMSs go past that. */
const HEAD = 4096;
/** `<meta charset="…">` and `<meta http-equiv … content="text/html; charset=…">`. */
const CHARSET = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i;

/** Reads a page's bytes as text, by its byte order mark or by what its `meta` says. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = CHARSET.exec(head)?.[1]?.toLowerCase();
  // A page that says UTF-16 in ASCII letters is not that.
  return withoutClipboardHead(decodeText(bytes, named?.startsWith('utf-16') ? undefined : named));
}

/** Windows' clipboard has lines of numbers before its HTML. */
function withoutClipboardHead(html: string): string {
  return html.startsWith('Version:') ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}
