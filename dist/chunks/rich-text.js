import { nothing, html, render } from 'lit';
import { a as addressIn } from './address.js';
import { a as sayOwn, d as directionOf, s as say } from './localized.js';

const MARKUP = /[*_`[\]\\<>#]|~~|\|[ \t]*:?-|-:?[ \t]*\||https?:|www\.|@|^[ \t]*(?:[-+]|\d+[.)])[ \t]| {2}\r?\n/im;
const GIVEN = { html, soundAddress: addressIn, split, explaining: { draw: render, say, plain, prose, word } };
let markdown;
let loading;
function loadMarkdown() {
  loading ??= import('./markdown.js').then((module) => void (markdown = module));
  return loading;
}
const letTablesBeFocused = (root) => markdown?.letTablesBeFocused(root);
function plain(said) {
  return said ? inLanguage(said, said.text) : nothing;
}
const phrase = (said) => said.parts?.map(plain) ?? plain(said);
function word(text, reader) {
  return plain(sayOwn(text, reader));
}
function spaced(parts) {
  const said = parts.filter((part) => part !== nothing);
  if (said.length < 2) return said[0] ?? nothing;
  return said.every((part) => typeof part === "string") ? said.join(" ") : said.map((part, i) => i ? [" ", part] : part);
}
function inline(said, reader) {
  if (!said) return nothing;
  return inLanguage(said, marked("inline", said.text, reader) ?? withoutMarks("inline", said.text));
}
function prose(said, reader) {
  if (!said) return nothing;
  const { text, lang } = said;
  const bare = MARKUP.test(text) ? void 0 : text;
  const known = bare === void 0 ? marked("block", text, reader) : void 0;
  if (!known) return paragraphs(bare ?? withoutMarks("block", text), lang);
  return lang ? html`<section lang=${lang} dir=${directionOf(lang)}>${known}</section>` : known;
}
const flow = (said, reader) => (said?.text.trim().includes("\n") ? prose : inline)(said, reader);
const item = (said, reader) => said.lang && directionOf(said.lang) === directionOf(reader.lang) ? html`<li lang=${said.lang}>${flow({ text: said.text }, reader)}</li>` : html`<li>${flow(said, reader)}</li>`;
function inLanguage(said, shown) {
  return said.lang === void 0 ? shown : html`<span lang=${said.lang || nothing} dir=${directionOf(said.lang)}>${shown}</span>`;
}
function marked(how, text, reader) {
  if (!MARKUP.test(text)) return text;
  if (markdown) return markdown.renderMarkdown(how, text, GIVEN, reader);
  reader.wantMarkdown?.();
  return void 0;
}
function paragraphs(text, lang) {
  const parts = split(text).map(
    (part) => lang ? html`<p lang=${lang} dir=${directionOf(lang)}>${part}</p>` : html`<p>${part}</p>`
  );
  return parts.length > 1 ? parts : parts[0];
}
function split(text) {
  return text.trim().replace(/\r\n?/g, "\n").split(/\n[ \t]*\n[ \t\n]*/);
}
function withoutMarks(how, text) {
  if (text.length > 5e3) return text;
  const lines = how === "inline" ? text : text.replace(
    /^[ \t]*\|(.*?)\|?[ \t]*$\n?/gm,
    (_, row) => /[^-:| \t]/.test(row) ? `
${row.trim()}

` : ""
  ).replace(/^[ \t]*(?:#+|>|[-+*]|\d+[.)]|\[\^[^\s\][]+\]:)[ \t]+/gm, "").replace(/\[\^[^\s\][]+\](?!\()/g, "");
  return lines.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, "$1").replace(/(\*\*|__|`)(?=\S)(.+?)\1/g, "$2").replace(/(^|[^\p{L}\d])([*_])(?=\S)([^*_]+)\2(?![\p{L}\d])/gu, "$1$3");
}

export { plain as a, prose as b, letTablesBeFocused as c, item as d, flow as f, inline as i, loadMarkdown as l, phrase as p, spaced as s, word as w };
//# sourceMappingURL=rich-text.js.map
