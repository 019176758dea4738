import { i as isLanguage } from './own-keys.js';
import { nothing, html, render } from 'lit';
import { a as addressIn, d as decoded } from './address.js';
import { a as sayOwn, d as directionOf, s as say } from './localized.js';
import { f as findGoal } from './find.js';

const isServer = !globalThis.document?.documentElement;

const en = {
  lang: "en",
  aims: "We want",
  commitments: "We will",
  topics: "Topics",
  subGoals: "Sub-goals",
  prioritised: "Prioritised",
  ranked: (rank) => `Priority no. ${rank}`,
  responsible: "Responsible",
  source: "Source",
  publisher: "Publisher",
  original: "Original",
  updated: "Last updated",
  globalGoals: "Global Goals",
  step: (number) => `Step ${number}`,
  showGoal: "Show the goal",
  actor: "Actor",
  duties: "Duties",
  ownDuties: "The municipality\u2019s own duties",
  searchDuties: "Search the duties",
  found: (count, all, query) => query && !count ? `No duty contains \u201C${query}\u201D` : `${query && `${count} of `}${all} dut${all === 1 ? "y" : "ies"}`,
  showAllPrinciples: (count) => `Show all ${count} principles`,
  unofficial: "This is an unofficial translation. The original applies.",
  loading: "Fetching the content \u2026",
  failed: "The content cannot be shown just now.",
  toFile: "Open the content file"
};

const sv = {
  lang: "sv",
  aims: "Vi vill",
  commitments: "Vi ska",
  topics: "\xC4mnen",
  subGoals: "Delm\xE5l",
  prioritised: "Prioriterat",
  ranked: (rank) => `Prioriterat nr ${rank}`,
  responsible: "Ansvarig",
  source: "K\xE4lla",
  publisher: "Utgivare",
  original: "Originalet",
  updated: "Senast uppdaterad",
  globalGoals: "Globala m\xE5len",
  step: (number) => `Steg ${number}`,
  showGoal: "Visa m\xE5let",
  actor: "Akt\xF6r",
  duties: "Uppgifter",
  ownDuties: "Kommunens egna uppgifter",
  searchDuties: "S\xF6k bland uppgifter",
  found: (count, all, query) => query && !count ? `Ingen uppgift inneh\xE5ller \u201D${query}\u201D` : `${query && `${count} av `}${all} uppgift${all === 1 ? "" : "er"}`,
  showAllPrinciples: (count) => `Visa alla ${count} principer`,
  unofficial: "Det h\xE4r \xE4r en inofficiell \xF6vers\xE4ttning. Det \xE4r originalet som g\xE4ller.",
  loading: "H\xE4mtar inneh\xE5llet \u2026",
  failed: "Inneh\xE5llet kan inte visas just nu.",
  toFile: "\xD6ppna inneh\xE5llsfilen"
};

const nb = () => import('./nb.js');
const known = {
  sv,
  en,
  ar: () => import('./ar.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  nb,
  nn: nb,
  no: nb,
  so: () => import('./so.js'),
  ti: () => import('./ti.js'),
  uk: () => import('./uk.js')
};
const coming = {};
const connectedWidgets = /* @__PURE__ */ new Set();
const languagesOf = (wanted) => wanted.map((tag = "") => tag.split("-", 1)[0].toLowerCase());
const wordsFor = (...wanted) => languagesOf(wanted).map((language) => known[language]).find((words) => typeof words === "object") ?? sv;
function lateWords(...wanted) {
  const language = languagesOf(wanted).find((language2) => known[language2]) ?? "";
  const fetch = known[language];
  if (typeof fetch !== "function") return void 0;
  return coming[language] ??= fetch().catch(
    () => void console.warn(`Samsyn: lang=${language} kunde inte h\xE4mtas / could not be fetched.`)
  ).then((file) => {
    if (known[language] === fetch) known[language] = file?.locale;
    drawAgain();
  });
}
function registerLocale(locale) {
  if (!isLanguage(locale.lang)) throw new TypeError(`Samsyn: ${locale.lang} is no language.`);
  known[languagesOf([locale.lang])[0]] = { ...sv, ...locale };
  drawAgain();
}
const drawAgain = () => connectedWidgets.forEach((speaker) => speaker.requestUpdate());

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

const files = /* @__PURE__ */ new WeakMap();
const showsFile = (widget, content, src) => void files.set(widget, { content, src });
function isSameFile(one, other, id) {
  const [a, b] = [files.get(one), files.get(other)];
  if (!a || !b) return false;
  if (a.content === b.content) return true;
  if (a.src && b.src) return whole(a.src) === whole(b.src);
  const [goal, same] = [findGoal(a.content, id), findGoal(b.content, id)];
  return nameOf(a) === nameOf(b) && (!goal || !same || textOf(goal.title) === textOf(same.title));
}
const whole = (src) => URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href.replace(/#.*/, "") : src;
const nameOf = ({ content: { title, publisher } }) => textOf([title, publisher.name]);
const textOf = (value) => JSON.stringify(value);

const serverLanguages = /* @__PURE__ */ new WeakMap();

const pages = /* @__PURE__ */ new Set();
let expected;
const listeners = /* @__PURE__ */ new Set();
let followed;
class DeepLinks {
  #onChange;
  /** Where the links lead that a server has drawn. */
  #drawn;
  /** @param onChange - Called when other widgets may show other entries than before. */
  constructor(host, onChange) {
    this.host = host;
    this.#onChange = onChange;
    host.addController(this);
  }
  hostConnected() {
    if (!pages.size) addEventListener("hashchange", followAnew);
    pages.add(this);
    if (this.#onChange) listeners.add(this.#onChange);
    this.host.addEventListener("click", followClick);
  }
  hostDisconnected() {
    pages.delete(this);
    if (!pages.size) removeEventListener("hashchange", followAnew);
    this.host.removeEventListener("click", followClick);
    if (this.#onChange) listeners.delete(this.#onChange);
    this.#tell();
  }
  hostUpdated() {
    this.#tell();
    if (followed !== location.hash && this.find(idOf(location.hash))) follow(location.hash);
  }
  /** Whether another widget shows the entry of the same content file, unfolded. */
  isShownElsewhere(id) {
    if (isServer) return Boolean(expected?.has(id));
    this.#drawn ??= new Set(
      [...this.host.shadowRoot.querySelectorAll("a")].map((link) => link.getAttribute("href"))
    );
    if (this.#drawn.has(`#${id}`) && !this.find(id)) return true;
    return [...pages].some(
      (page) => page !== this && page.find(id)?.matches(SHOWN) && isSameFile(page.host, this.host, id)
    );
  }
  /** Who listens does not tell: what it shows follows from what the others do. */
  #tell() {
    if (!this.#onChange) for (const listener of listeners) listener();
  }
  find(id) {
    return this.host.shadowRoot.getElementById(id);
  }
  /** Whether this widget stands before the other one in the document. */
  isBefore(other) {
    return Boolean(this.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING);
  }
}
const SHOWN = "[id][tabindex]";
function expecting(ids, draw) {
  expected = ids;
  try {
    return draw();
  } finally {
    expected = void 0;
  }
}
const BEEN_AT = "samsyn";
function followAnew() {
  followed = void 0;
  if (hasBeenHere()) followed = location.hash;
  else if (follow(location.hash)) keepPlace();
}
const hasBeenHere = () => {
  const state = history.state;
  return typeof state === "object" && state !== null && BEEN_AT in state;
};
function keepPlace() {
  const state = history.state;
  if (typeof (state ?? {}) !== "object" || Array.isArray(state)) return;
  history.replaceState({ ...state, [BEEN_AT]: true }, "");
}
function follow(hash) {
  const place = seek(hash);
  if (place) goTo(place);
  return Boolean(place);
}
const OF_FILE = /^(.+)~(\d+)$/;
function idOf(hash) {
  const whole = decoded(hash.slice(1));
  return OF_FILE.exec(whole)?.[1] ?? whole;
}
function seek(hash, from, link) {
  const whole = decoded(hash.slice(1));
  if (!whole || document.getElementById(whole)) return void 0;
  const [, id = whole, turn = "1"] = OF_FILE.exec(whole) ?? [];
  const files = showing(id);
  if (!files.length) return void 0;
  const at = from ? files.findIndex(([first]) => isSameFile(first.host, from, id)) : Number(turn) - 1;
  const page = files[at]?.[0];
  if (!page) return from && { hash: location.hash };
  const target = (link && nearby(link, id)) ?? page.find(id);
  return { hash: from && at ? `#${id}~${at + 1}` : hash, shown: { target, page } };
}
function showing(id) {
  const isShown = (page) => page.find(id).matches(SHOWN);
  const found = [...pages].filter((page) => page.find(id)).sort((a, b) => Number(isShown(b)) - Number(isShown(a)) || (a.isBefore(b) ? -1 : 1));
  const files = [];
  for (const page of found) {
    const file = files.find(([first]) => isSameFile(first.host, page.host, id));
    if (file) file.push(page);
    else files.push([page]);
  }
  return files;
}
function goTo({ hash, shown }) {
  if (!shown) return;
  const { target, page } = shown;
  followed = hash;
  page.host.reveal?.(target);
  const folded = [target.querySelector("details"), target.closest("details")];
  for (let fold = folded.pop() ?? folded.pop(); fold; fold = fold.parentElement?.closest("details") ?? folded.pop())
    fold.open = true;
  target.scrollIntoView?.({ block: "start" });
  (target.querySelector(":scope > summary") ?? target).focus({ preventScroll: true });
}
function followClick(event) {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const hash = link?.getAttribute("href");
  const place = hash?.startsWith("#") ? seek(hash, event.currentTarget, link) : void 0;
  if (!place) return;
  event.preventDefault();
  if (location.hash !== place.hash) {
    keepPlace();
    history.pushState({ [BEEN_AT]: true }, "", location.pathname + location.search + place.hash);
  }
  goTo(place);
}
function nearby(link, id) {
  if (!link.matches(".noteref, .back")) return void 0;
  const selector = `[id="${id}"]`;
  let around = link;
  while (around && !around.querySelector(selector)) around = around.parentElement;
  return around?.querySelector(selector) ?? void 0;
}

export { DeepLinks as D, plain as a, item as b, inline as c, drawAgain as d, lateWords as e, flow as f, expecting as g, serverLanguages as h, isServer as i, wordsFor as j, connectedWidgets as k, loadMarkdown as l, letTablesBeFocused as m, showsFile as n, prose as p, registerLocale as r, spaced as s, word as w };
//# sourceMappingURL=deep-links.js.map
