import { html, nothing } from 'lit';
import { addressIn } from '../../format/address.js';
import type { Content } from '../../format/schema.js';
import { say } from '../../text/localized.js';
import { plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { isServer } from '../base/on-server.js';

/**
 * Says whose the content is where its file lies on another site than the page, and leads to the original:
 * "Utgivare: Kalix kommun · Originalet: Strategi för integration".
 */
export function publisherLine({ publisher, title, source }: Content, reader: Reader): Renderable {
  const { src, words } = reader;
  const site = siteElsewhere(src);
  if (site === undefined) return nothing;
  const name = say(publisher.name, reader) ?? { text: site.replace(/^.*\/\/|\/$/g, '') };
  const whole = say(source?.title, reader) ?? say(title, reader);
  const parts = [
    [words.publisher, name, addressIn(publisher.url, src) ?? site] as const,
    ...(whole ? [[words.original, whole, addressIn(source?.url, src)] as const] : []),
  ];
  return html`<p class="foot" part="publisher">${parts.map(([label, said, href], i) => html`${i ? ' · ' : nothing}${word(label, reader)}: ${href ? html`<a href=${href}>${plain(said)}</a>` : plain(said)}`)}</p>`;
}

/** The site that a file lies on, where that is not the page's: "https://www.kalix.se/". */
function siteElsewhere(src = ''): string | undefined {
  // A server does not know where the page will be: an address on the page's own site leaves the site out.
  if (isServer) return /^\s*((?:https?:)?[/\\]{2}[^/\\?#\s]+)/i.exec(src)?.[1]?.concat('/');
  if (!src || !URL.canParse(src, document.baseURI)) return undefined;
  const { origin } = new URL(src, document.baseURI);
  return origin.startsWith('http') && origin !== seenSite() ? `${origin}/` : undefined;
}

/** The site that the reader sees, also where the page is in a frame; empty where that is another's. */
function seenSite(): string {
  try {
    return top!.origin;
  } catch {
    return '';
  }
}
