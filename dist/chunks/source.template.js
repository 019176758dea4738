import { nothing, html } from 'lit';
import { a as addressIn } from './address.js';
import { s as sayDate } from './dates.js';
import { s as say } from './localized.js';
import { a as plain, i as inline, w as word, b as prose } from './rich-text.js';

function sourceLine(source, reader) {
  if (!source) return nothing;
  const title = say(source.title, reader) ?? (source.url ? { text: source.url } : void 0);
  const date = sayDate(source.date, reader);
  const note = say(source.note, reader);
  const isLong = note?.text.trim().includes("\n");
  const href = addressIn(source.url, reader.src);
  const parts = [
    title && (href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)),
    date && html`<time datetime=${date.datetime ?? nothing}>${plain(date)}</time>`,
    isLong ? void 0 : note && inline(note, reader)
  ].filter((part) => part !== void 0);
  return parts.length || note ? html`<p part="source">
          ${word(reader.words.source, reader)}: ${parts.map((part, i) => html`${i ? ", " : nothing}${part}`)}
        </p>
        ${isLong ? prose(note, reader) : nothing}` : nothing;
}

export { sourceLine as s };
//# sourceMappingURL=source.template.js.map
