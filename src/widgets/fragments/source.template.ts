import { html, nothing } from 'lit';
import { addressIn } from '../../format/address.js';
import type { Source } from '../../format/schema.js';
import { sayDate } from '../../text/dates.js';
import { say } from '../../text/localized.js';
import { inline, plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';

/** Says where something comes from: "Källa: Rådet, 2004". */
export function sourceLine(source: Source | undefined, reader: Reader): Renderable {
  if (!source) return nothing;
  const title = say(source.title, reader) ?? (source.url ? { text: source.url } : undefined);
  const date = sayDate(source.date, reader);
  const note = say(source.note, reader);
  const isLong = note?.text.trim().includes('\n');
  const href = addressIn(source.url, reader.src);
  const parts = [
    title && (href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)),
    date && html`<time datetime=${date.datetime ?? nothing}>${plain(date)}</time>`,
    isLong ? undefined : note && inline(note, reader),
  ].filter((part) => part !== undefined);
  return parts.length || note
    ? html`<p part="source">
          ${word(reader.words.source, reader)}: ${parts.map((part, i) => html`${i ? ', ' : nothing}${part}`)}
        </p>
        ${isLong ? prose(note, reader) : nothing}`
    : nothing;
}
