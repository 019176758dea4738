import { html } from 'lit';
import { d as documentWords } from './locale2.js';
import { w as word } from './rich-text.js';
import { s as sayDate } from './dates.js';
import { s as say, a as sayOwn } from './localized.js';

function notStated(reader) {
  return html`<span class="not-stated">${word(documentWords(reader).notStated, reader)}</span>`;
}

function sayPeriod({ from, to, text }, reader, words) {
  const own = say(text, reader);
  if (own) return own;
  const [first, last] = [sayDate(from, reader), sayDate(to, reader)];
  if (!first || !last) {
    const only = first ?? last;
    return only && { ...only, text: (first ? words.from : words.to)(only.text) };
  }
  if (first.text === last.text) return first;
  const dash = /^\d+$/.test(first.text + last.text) ? "\u2013" : "\xA0\u2013 ";
  return { text: first.text + dash + last.text };
}
function sayKronor(amount, reader, { kronor }) {
  const number = typeof amount === "number" ? amount : amount?.value;
  const own = typeof amount === "number" ? void 0 : say(amount?.text, reader);
  if (own || number === null || number === void 0) return own;
  return sayOwn(kronor(sayNumber(number, reader.words.lang), number), reader);
}
const formats = /* @__PURE__ */ new Map();
function sayNumber(number, lang, unit) {
  const size = Math.abs(number);
  const notation = size >= 1e15 || size && size < 1e-6 ? "scientific" : "standard";
  const key = `${lang} ${notation} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    const asked = unit && { style: "unit", unit };
    format = new Intl.NumberFormat([lang, "sv"], {
      notation,
      maximumSignificantDigits: 15,
      numberingSystem: "latn",
      ...asked
    });
    formats.set(key, format);
  }
  return format.format(number);
}

export { sayPeriod as a, sayKronor as b, notStated as n, sayNumber as s };
//# sourceMappingURL=values.js.map
