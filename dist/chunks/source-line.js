import { nothing, html } from 'lit';
import { s as say, d as soundAddress, p as plain, i as inline, w as word } from './heading.js';

function sayDate(date, reader) {
  if (date === null || date === void 0) return void 0;
  const datetime = typeof date === "string" ? date : date.date;
  const own = typeof date === "string" ? void 0 : say(date.text, reader);
  const said = own ?? (datetime === void 0 ? void 0 : { text: inWords(datetime, reader.lang) });
  return said && (datetime === void 0 ? said : { ...said, datetime });
}
function inWords(date, lang) {
  const [year, month, day] = date.split("-").map(Number);
  if (month === void 0) return String(year);
  const utc = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (utc.getUTCMonth() !== month - 1) return date;
  const form = { year: "numeric", month: "long", timeZone: "UTC" };
  if (day !== void 0) form.day = "numeric";
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, form).format(utc);
}

function sourceLine(source, reader) {
  if (!source) return nothing;
  const title = say(source.title, reader) ?? (source.url ? { text: source.url } : void 0);
  const date = sayDate(source.date, reader);
  const note = say(source.note, reader);
  const href = source.url && soundAddress(source.url);
  const parts = [
    title && (href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)),
    date && html`<time datetime=${date.datetime ?? nothing}>${plain(date)}</time>`,
    note && inline(note, reader)
  ].filter((part) => part !== void 0);
  return parts.length ? html`<p part="source">${word(reader.words.source, reader)}: ${parts.map((part, i) => html`${i ? ", " : nothing}${part}`)}</p>` : nothing;
}

export { sourceLine as s };
//# sourceMappingURL=source-line.js.map
