import { F as Failure } from './import-parts.js';
import { p as pieceList } from './piece-list.js';
import { r as runsText, t as trimRuns, j as joinRuns } from './runs.js';
import { d as decodeText } from './decode-text.js';
import { a as tickAtStart, t as tickAlone, d as drawnSymbols } from './ticks.js';
import { Parser, defaultTreeAdapter } from 'parse5';
import { n as noteRuns } from './note-runs.js';
import { d as drawn } from './numerals.js';
import './choices.js';
import './entries.js';
import './own-keys.js';
import './address.js';
import './limits.js';
import './json.js';
import './goal-paths.js';
import './problem-of.js';
import './spot.js';
import './did-you-mean.js';
import './read-content.js';
import './walk.js';

const TO_HEADING = /^#(?:_Toc|heading=h\.|__RefHeading)/i;
const HEADING$1 = /^(?:innehåll|innehållsförteckning|contents|table of contents|sisällys|sisällysluettelo)$/i;
function isContentsEntry(runs, words) {
  const said = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return said.length > 0 && said.every(({ link }) => link?.startsWith("#")) && (said.every(({ link }) => TO_HEADING.test(link)) || /\s\d{1,4}$/.test(words));
}
function withoutContentsHeadings(pieces, omissions) {
  const lists = new Set(
    omissions.filter(({ reason }) => reason === "contents-list").map(({ place }) => place.block)
  );
  const headings = new Set(
    pieces.filter(
      (piece) => (piece.kind === "heading" || piece.kind === "paragraph") && lists.has(piece.place.block + 1) && HEADING$1.test(runsText(piece.runs).trim())
    )
  );
  if (!headings.size) return { pieces, omissions };
  const more = [...headings].map((piece) => {
    const text = "runs" in piece ? runsText(piece.runs) : "";
    return { reason: "contents-list", text, place: piece.place };
  });
  return {
    pieces: pieces.filter((piece) => !headings.has(piece)),
    omissions: [...omissions, ...more].sort((one, other) => one.place.block - other.place.block)
  };
}

const HEAD = 4096;
const CHARSET = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i;
function decodeHtml(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const named = CHARSET.exec(head)?.[1]?.toLowerCase();
  return withoutClipboardHead(decodeText(bytes, named?.startsWith("utf-16") ? void 0 : named));
}
function withoutClipboardHead(html) {
  return html.startsWith("Version:") ? html.slice(Math.max(0, html.indexOf("<"))) : html;
}

function isElement(node) {
  return "tagName" in node;
}
function childElements(node) {
  return node.childNodes.filter(isElement);
}
function attribute(element, name) {
  return element.attrs.find((one) => one.name === name)?.value;
}
function classesOf(element) {
  return attribute(element, "class")?.split(/\s+/).filter(Boolean) ?? [];
}
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(" ")
);
function isBlock({ tagName }) {
  return BLOCKS.has(tagName);
}
const MUTE = /* @__PURE__ */ new Set(["script", "style", "template", "head", "noscript", "title"]);
function isMute({ tagName }) {
  return MUTE.has(tagName);
}
function wordsOf(nodes, skip = isMute) {
  const texts = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === " ") texts.push(" ");
    else if (node.nodeName === "#text" && "value" in node) texts.push(node.value);
    else if (isElement(node) && !skip(node)) {
      const apart = isBlock(node) || node.tagName === "br";
      if (apart) texts.push(" ");
      if (apart) waiting.push(" ");
      for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]);
    }
  }
  return texts.join("").replace(/\s+/g, " ").trim();
}
function* elementsWithin(root) {
  const waiting = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]);
  }
}

const TAGS$1 = new Set("nav aside footer button select textarea dialog menu search datalist option".split(" "));
const ROLES = new Set(
  "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".split(" ")
);
const NAMES = /(?:^|[-_])(?:share|sharing|social|dela|breadcrumbs?|brodsmulor|cookies?|skiplinks?|skip-link|pagination|pager|printlink|readspeaker|talandewebb)(?:$|[-_])/i;
const SCREEN_READER = /^(?:sr-only|visually-?hidden|screen-reader-text|env-assistive-text)$/;
const CONTENTS = /^(?:table of contents|innehållsförteckning|sisällysluettelo|inhaltsverzeichnis|index)\d{1,4}$|^(?:toc|table-of-contents)$/i;
const WORDS = /* @__PURE__ */ new Set([
  ...[
    "dela",
    "dela sidan",
    "dela sida",
    "dela p\xE5 facebook",
    "dela p\xE5 linkedin",
    "dela p\xE5 x",
    "dela p\xE5 twitter"
  ],
  ...["skriv ut", "skriv ut sidan", "lyssna", "lyssna p\xE5 sidan", "tipsa", "tipsa en v\xE4n", "kopiera l\xE4nk"],
  ...[
    "till toppen",
    "till sidans topp",
    "tillbaka till toppen",
    "hoppa till inneh\xE5ll",
    "hoppa till inneh\xE5llet"
  ],
  ...["share", "print", "print page", "listen", "back to top", "skip to content", "jaa", "tulosta"]
]);
function furnitureWords(text) {
  return text.length < 40 && WORDS.has(text.trim().toLowerCase());
}
function whyOmitted(element, { style, own, opened }) {
  const { tagName } = element;
  const id = attribute(element, "id") ?? "";
  if (tagName === "del") return "deleted";
  if (isHidden(element, own) && !opened.has(id)) return "hidden";
  if (style.get("mso-hide") === "all") return "hidden";
  const special = own.get("mso-element") ?? own.get("mso-special-character");
  if (special === "comment" || special === "comment-list") return "comment";
  if (special === "header" || special === "footer") return "running-head";
  const classes = classesOf(element);
  if (classes.some((name) => name === "MsoCommentReference" || name === "MsoCommentText")) return "comment";
  if (classes.some((name) => /^MsoToc/.test(name)) || [id, ...classes].some((name) => CONTENTS.test(name)))
    return "contents-list";
  if (attribute(element, "role") === "doc-toc") return "contents-list";
  const title = attribute(element, "title");
  if (tagName === "div" && (title === "header" || title === "footer")) return "running-head";
  if (classes.some((name) => SCREEN_READER.test(name))) return "hidden";
  if (ROLES.has(attribute(element, "role")?.toLowerCase() ?? "")) return "page-furniture";
  if (tagName === "form") return isWholePage(element) ? void 0 : "page-furniture";
  if (TAGS$1.has(tagName)) return "page-furniture";
  return [id, ...classes].some((name) => NAMES.test(name)) ? "page-furniture" : void 0;
}
function isHidden(element, own) {
  return attribute(element, "hidden") !== void 0 || own.get("display") === "none" || own.get("visibility") === "hidden";
}
function isWholePage(form) {
  for (const { tagName } of elementsWithin(form)) if (/^(?:h1|h2|main|article)$/.test(tagName)) return true;
  return false;
}
function findMain(body) {
  const found = [];
  const articles = [];
  for (const element of elementsWithin(body)) {
    if (element.tagName === "main" || attribute(element, "role") === "main") found.push(element);
    if (element.tagName === "article") articles.push(element);
  }
  if (found.length) return found[0];
  return articles.length === 1 ? articles[0] : void 0;
}

const SHEETS = 1e6;
const SELECTOR = /^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i;
const NONE = /* @__PURE__ */ new Map();
function readStyles(document) {
  const rules = /* @__PURE__ */ new Map();
  let left = SHEETS;
  for (const element of elementsWithin(document)) {
    if (element.tagName !== "style") continue;
    const css = element.childNodes.map((node) => "value" in node ? node.value : "").join("");
    readSheet(css.slice(0, left), rules);
    left -= Math.min(left, css.length);
  }
  const kept = /* @__PURE__ */ new Map();
  const byAttribute = /* @__PURE__ */ new Map();
  const own = (element) => {
    const style = attribute(element, "style");
    if (!style) return NONE;
    let known = byAttribute.get(style);
    if (!known) byAttribute.set(style, known = declarations(style));
    return known;
  };
  const bySheets = (element) => {
    const key = `${element.tagName}.${attribute(element, "class") ?? ""}`;
    let known = kept.get(key);
    if (!known) kept.set(key, known = cascade(element, rules));
    return known;
  };
  return {
    own,
    of: (element) => {
      const [sheets, attributes] = [bySheets(element), own(element)];
      if (!sheets.size) return attributes;
      return attributes.size ? new Map([...sheets, ...attributes]) : sheets;
    }
  };
}
function cascade(element, rules) {
  const classes = classesOf(element).map((name) => `.${name.toLowerCase()}`);
  const { tagName } = element;
  const keys = [tagName, ...classes, ...classes.map((name) => tagName + name)];
  return new Map(keys.flatMap((key) => [...rules.get(key) ?? NONE]));
}
function readSheet(css, rules) {
  const text = css.replaceAll("<!--", " ").replaceAll("-->", " ");
  let at = 0;
  for (; ; ) {
    const open = text.indexOf("{", at);
    if (open < 0) return;
    const prelude = withoutComments(text.slice(at, open)).trim();
    const close = prelude.startsWith("@") ? endOfBlock(text, open) : text.indexOf("}", open);
    if (close < 0) return;
    at = close + 1;
    if (prelude.startsWith("@")) continue;
    const said = declarations(withoutComments(text.slice(open + 1, close)));
    for (const selector of prelude.split(",").map((one) => one.trim().toLowerCase()))
      if (SELECTOR.test(selector)) rules.set(selector, new Map([...rules.get(selector) ?? NONE, ...said]));
  }
}
function withoutComments(css) {
  return css.split("/*").map((part, i) => i ? part.slice(part.includes("*/") ? part.indexOf("*/") + 2 : part.length) : part).join(" ");
}
function endOfBlock(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && --depth === 0) return i;
  }
  return -1;
}
function declarations(style) {
  const said = /* @__PURE__ */ new Map();
  for (const one of style.split(";")) {
    const colon = one.indexOf(":");
    if (colon < 0) continue;
    const value = one.slice(colon + 1).replace("!important", "").replace(/\s+/g, " ").trim();
    said.set(one.slice(0, colon).trim().toLowerCase(), value.toLowerCase());
  }
  return said;
}
function points(value) {
  const [, digits, unit] = /^(\d{1,4}(?:\.\d{1,4})?)(pt|px)$/.exec(value ?? "") ?? [];
  if (!digits) return void 0;
  return Math.round(Number(digits) * (unit === "px" ? 0.75 : 1) * 100) / 100;
}

const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36];
const TAGS = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underlined",
  s: "struck",
  strike: "struck",
  sup: "raised",
  sub: "lowered"
};
const HEADING = /^h[1-6]$/;
function lookWithin(element, outer, style) {
  const { tagName } = element;
  const href = tagName === "a" ? addressOf(element) : void 0;
  const marks = HEADING.test(tagName) ? {} : { ...marksOf(element), ...styledMarks(style, tagName === "a") };
  if (!style.size && !element.attrs.length && !TAGS[tagName] && tagName !== "pre" && tagName !== "center")
    return outer;
  const run = withMarks(href ? { ...outer.run, link: href } : outer.run, marks);
  const language = languageOf(element) ?? outer.language;
  const direction = attribute(element, "dir")?.toLowerCase() ?? style.get("direction");
  const size = sizeOf(element, style) ?? outer.size;
  const align = style.get("text-align") ?? attribute(element, "align")?.toLowerCase();
  const centred = align && isBlock(element) ? align === "center" : tagName === "center" ? true : outer.centred;
  const space = style.get("white-space");
  const font = style.get("font-family") ?? outer.font;
  return {
    run,
    ...language && { language },
    rtl: direction === "rtl" || direction === "ltr" ? direction === "rtl" : outer.rtl ?? false,
    ...size && { size },
    ...centred && { centred },
    pre: tagName === "pre" || (outer.pre ?? false) || tagName !== "span" && space === "pre-wrap",
    ...font && { font }
  };
}
function marksOf({ tagName }) {
  const mark = TAGS[tagName];
  return mark ? { [mark]: true } : {};
}
function styledMarks(style, isLink) {
  if (!style.size) return {};
  const weight = style.get("font-weight");
  const slant = style.get("font-style");
  const line = style.get("text-decoration") ?? style.get("text-decoration-line");
  const rise = style.get("vertical-align");
  return {
    ...weight && { bold: /^bold/.test(weight) || Number(weight) >= 600 },
    ...slant && { italic: slant === "italic" || slant === "oblique" },
    ...line?.includes("underline") && !isLink && { underlined: true },
    ...line?.includes("line-through") && { struck: true },
    ...rise === "super" && { raised: true },
    ...rise === "sub" && { lowered: true }
  };
}
function withMarks(look, marks) {
  const changed = { ...look };
  for (const [mark, on] of Object.entries(marks)) {
    if (on) changed[mark] = true;
    else delete changed[mark];
  }
  return changed;
}
function addressOf(element) {
  const href = attribute(element, "href")?.trim();
  return href && !/^javascript:/i.test(href) ? href : void 0;
}
function languageOf(element) {
  const tag = (attribute(element, "lang") ?? attribute(element, "xml:lang"))?.trim().replace("_", "-");
  if (!tag || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return void 0;
  const [first = "", ...rest] = tag.split("-");
  return [first.toLowerCase(), ...rest].join("-");
}
function sizeOf(element, style) {
  const size = points(style.get("font-size"));
  if (size || element.tagName !== "font") return size;
  return FONT_SIZES[Number(attribute(element, "size")) - 1];
}

function documentLanguage(document) {
  const html = childElements(document).find(({ tagName }) => tagName === "html");
  return (html && languageOf(html)) ?? mostSpoken(document.childNodes);
}
function mostSpoken(nodes) {
  const lengths = /* @__PURE__ */ new Map();
  const waiting = nodes.map((node) => [node, void 0]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, language] = next;
    if (node.nodeName === "#text" && "value" in node) {
      if (language) lengths.set(language, (lengths.get(language) ?? 0) + node.value.trim().length);
    } else if (isElement(node) && !isMute(node)) {
      const own = languageOf(node) ?? language;
      for (const child of node.childNodes) waiting.push([child, own]);
    }
  }
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function addText(reading, text, context, more) {
  const { run, language, pre, size } = context.look;
  reading.context ??= context;
  reading.segments.push({
    text,
    look: more ? { ...run, note: more } : run,
    ...language && { language },
    ...pre && { pre },
    ...size && { size }
  });
}
function endLine(reading) {
  const { segments, context, figures } = reading;
  reading.segments = [];
  reading.figures = [];
  delete reading.context;
  if (context) {
    const language = most(segments, "language") ?? reading.page.language;
    const size = most(segments, "size");
    for (const runs of paragraphs(collapse(segments, language), context.look.pre))
      addPiece(reading, runs, context, language, size);
  }
  for (const figure of figures) reading.list.add({ kind: "figure", ...figure });
}
function collapse(segments, language) {
  let last = "\n";
  const runs = segments.map(({ text, look, language: own, pre }) => {
    const drawn = pre ? text : text.replace(/[ \t\r\n\f]+/g, " ").replaceAll(BREAK, "\n").replaceAll(TAB, "	");
    const kept = !pre && drawn.startsWith(" ") && /[\s]$/.test(last) ? drawn.slice(1) : drawn;
    if (kept) last = kept;
    const isForeign = own && kept.trim() && !sameLanguage(own, language);
    return { ...look, text: kept, ...isForeign && { language: own } };
  });
  return joinRuns(runs);
}
const BREAK = "\uE000";
const TAB = "\uE001";
function paragraphs(runs, pre) {
  if (pre) return [trimRuns(runs)];
  const all = [[]];
  let text = "";
  for (const run of runs) {
    const parts = run.text.split(/(\n[ \u00a0]*(?=\n))/);
    for (const part of parts) {
      if (part.startsWith("\n") && !part.trim() && part !== run.text) {
        all.push([]);
        text = "";
      } else if (part) {
        if (part.startsWith("\n") && text.endsWith("\n")) all.push([]);
        all.at(-1).push({ ...run, text: part });
        text = part;
      }
    }
  }
  return all.map((one) => trimRuns(one.map((run) => ({ ...run, text: run.text.replace(/ *\n */g, "\n") }))));
}
function most(segments, key) {
  const lengths = /* @__PURE__ */ new Map();
  for (const segment of segments)
    lengths.set(segment[key], (lengths.get(segment[key]) ?? 0) + segment.text.trim().length);
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
}
function sameLanguage(one, other) {
  return one.split("-")[0] === other?.split("-")[0];
}
function addPiece(reading, given, context, language, size) {
  const { list, page } = reading;
  const { heading, role, item, mark, look, guessed } = context;
  const { tick, runs } = item && !item.used ? tickAtStart(given) : { runs: given };
  if (tick && item) item.tick ??= tick;
  if (!runs.length && !(item?.tick && !item.used)) return;
  const words = runsText(runs);
  const why = heading === void 0 ? textOmitted(runs, words) : void 0;
  if (why) {
    if (item) item.used = true;
    list.omit(why, words);
    return;
  }
  const base = {
    ...language && !sameLanguage(language, page.language) && { language },
    ...look.rtl && { direction: "rtl" },
    ...guessed && { guessed }
  };
  const number = mark?.number;
  if (mark) delete mark.number;
  if (heading !== void 0) {
    const drawn = number ?? (item && !item.used ? item.number : void 0);
    if (item) item.used = item.headed = true;
    reading.level = heading || reading.level;
    list.add({ kind: "heading", level: heading, ...drawn && { number: drawn }, runs, ...base });
  } else if (item && !item.headed && role !== "caption") {
    list.add({
      kind: "item",
      level: item.level,
      list: item.list,
      ...!item.used && (number ?? item.number) && { number: number ?? item.number },
      ...!item.used && item.tick && { tick: item.tick },
      ...item.used && { continues: true },
      runs,
      ...base
    });
    item.used = true;
  } else {
    list.add({
      kind: "paragraph",
      ...number && { number },
      runs,
      ...paragraphLooks(role, size, look.centred),
      ...base
    });
  }
}
function textOmitted(runs, words) {
  if (furnitureWords(words)) return "page-furniture";
  return isContentsEntry(runs, words) ? "contents-list" : void 0;
}
function paragraphLooks(role, size, centred) {
  return { ...role && { role }, ...size && { size }, ...centred && { centred } };
}

const OFFICE = /^(?:ftn|edn|sdfootnote|sdendnote)\d{1,5}$/;
const FOOTNOTE = /^(?:fn|footnote|note|not|fotnot)[-:_]?[\w-]{1,40}$/i;
const HOLDER = /^(?:footnotes|notes|fotnoter|endnotes)$/;
function findNotes(document) {
  const ids = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Set();
  const add = (element, id) => {
    ids.set(element, id);
    known.add(id);
  };
  for (const element of elementsWithin(document)) {
    const id = attribute(element, "id") ?? "";
    if (OFFICE.test(id) || attribute(element, "role") === "doc-footnote") add(element, id);
    else if (holdsNotes(element))
      for (const item of elementsWithin(element)) {
        const own = attribute(item, "id") ?? "";
        if (item.tagName === "li" && FOOTNOTE.test(own)) add(item, own);
      }
  }
  return {
    idOf: (element) => known.size ? ids.get(element) : void 0,
    referred: (href) => {
      if (!known.size || !href.startsWith("#")) return void 0;
      const id = href.slice(1).replace(/^_(?=ftn|edn)/, "").replace(/(?<=^sd(?:foot|end)note\d+)sym$/, "");
      return known.has(id) ? id : void 0;
    }
  };
}
function holdsNotes(element) {
  return attribute(element, "role") === "doc-endnotes" || classesOf(element).some((name) => HOLDER.test(name));
}
function leadsBack(link) {
  const href = attribute(link, "href") ?? "";
  return attribute(link, "role") === "doc-backlink" || /^#(?:_?(?:ftn|edn|fn)ref|sd(?:foot|end)note\d+anc|fnref|footnote-?ref)/i.test(href);
}

const DEPTH$1 = 512;
const FORMATTING = 64;
const NODES_PER_TAG = 8;
const FEW_NODES = 1e5;
const ATTRIBUTES = 1e3;
const CHUNK = 16384;
const FORMATS$1 = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
function parseHtml(html, { signal, progress }) {
  const parser = new BoundParser();
  for (let from = 0; from < html.length || from === 0; from += CHUNK) {
    if (signal?.aborted) throw new Failure("stopped");
    parser.tokenizer.write(html.slice(from, from + CHUNK), from + CHUNK >= html.length);
    parser.checkAttributes();
    progress?.(Math.min(1, (from + CHUNK) / html.length) / 2);
  }
  return parser.document;
}
class BoundParser extends Parser {
  #tags = 0;
  #nodes = 0;
  constructor() {
    super({ scriptingEnabled: false, treeAdapter: tree });
    this.treeAdapter = {
      ...tree,
      createElement: (...given) => {
        this.#nodes++;
        if (this.#nodes > FEW_NODES + NODES_PER_TAG * this.#tags)
          throw new Failure("too-large", { limit: "nodes" });
        return tree.createElement(...given);
      }
    };
  }
  onStartTag(token) {
    this.#tags++;
    const tooDeep = this.openElements.stackTop >= DEPTH$1;
    const tooFormatted = this.activeFormattingElements.entries.length >= FORMATTING && FORMATS$1.has(token.tagName);
    if (!tooDeep && !tooFormatted) super.onStartTag(token);
  }
  /** Moves all children at once, and not one by one from the front. */
  _adoptNodes(donor, recipient) {
    for (const child of donor.childNodes) {
      child.parentNode = recipient;
      recipient.childNodes.push(child);
    }
    donor.childNodes = [];
  }
  checkAttributes() {
    const { currentToken } = this.tokenizer;
    if (currentToken && "attrs" in currentToken && currentToken.attrs.length > ATTRIBUTES)
      throw new Failure("too-large", { limit: "attributes" });
  }
}
const tree = {
  ...defaultTreeAdapter,
  insertBefore(parent, node, reference) {
    parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
    node.parentNode = parent;
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
    if (before && tree.isTextNode(before)) before.value += text;
    else tree.insertBefore(parent, tree.createTextNode(text), reference);
  },
  detachNode(node) {
    const siblings = node.parentNode?.childNodes;
    siblings?.splice(siblings.lastIndexOf(node), 1);
    node.parentNode = null;
  },
  adoptAttributes(recipient, attributes) {
    if (recipient.attrs.length < ATTRIBUTES) defaultTreeAdapter.adoptAttributes(recipient, attributes);
  }
};

function pictureOf(img) {
  const alt = attribute(img, "alt")?.replace(/\s+/g, " ").trim();
  return alt === "" ? void 0 : { ...alt && { alt } };
}
function figureOf(figure) {
  const captions = [];
  const alts = [];
  for (const element of elementsWithin(figure)) {
    if (element.tagName === "table" || element.tagName === "blockquote" || element.tagName === "pre")
      return void 0;
    if (element.tagName === "figcaption") captions.push(element);
    const alt = element.tagName === "img" && attribute(element, "alt")?.replace(/\s+/g, " ").trim();
    if (alt) alts.push(alt);
  }
  const said = wordsOf(captions);
  const others = wordsOf(
    figure.childNodes,
    ({ tagName }) => tagName === "figcaption" || tagName === "script" || tagName === "noscript"
  );
  if (others) return void 0;
  return { ...alts.length && { alt: alts.join(" ") }, ...said && { caption: said } };
}

function readList(reading, element, context) {
  endLine(reading);
  const { styles } = reading.page;
  const id = context.list?.id ?? reading.page.nextList();
  const level = (context.list?.level ?? 0) + 1;
  const isOrdered = element.tagName === "ol";
  const items = childElements(element).filter(({ tagName }) => tagName === "li");
  const step = attribute(element, "reversed") === void 0 ? 1 : -1;
  let value = numberOf(element, "start") ?? (step < 0 ? items.length : 1);
  for (const node of element.childNodes) {
    if (!isElement(node) || node.tagName !== "li") {
      reading.read(reading, [node], { ...context, list: { id, level } });
      continue;
    }
    endLine(reading);
    value = numberOf(node, "value") ?? value;
    const style = styles.of(node);
    const kind = style.get("list-style-type") ?? styles.of(element).get("list-style-type");
    const item = {
      list: id,
      // Google Docs' lists say how deep they are, and are cut in pieces when copied.
      level: numberOf(node, "aria-level") ?? level,
      ...isOrdered && kind !== "none" && { number: listNumber(value, attribute(element, "type"), kind) }
    };
    const checked = attribute(node, "aria-checked");
    if (checked) item.tick = checked === "true" ? "checked" : "unchecked";
    const look = lookWithin(node, context.look, style);
    const { depth } = context;
    reading.read(reading, node.childNodes, { list: { id, level }, look, item, depth });
    endLine(reading);
    if (!item.used && !node.childNodes.some((child) => isElement(child))) reading.list.omit("empty-item", "");
    value += step;
  }
}
function numberOf(element, name) {
  const value = attribute(element, name)?.trim();
  return value && /^-?\d{1,9}$/.test(value) ? Number(value) : void 0;
}
function listNumber(value, type, kind) {
  return `${drawn(value, (kind && FORMATS[kind]) ?? type ?? "1")}.`;
}
const FORMATS = {
  "lower-alpha": "a",
  "lower-latin": "a",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-roman": "i",
  "upper-roman": "I",
  decimal: "1"
};

const COLUMNS = 2e3;
function readTable(reading, table, context) {
  endLine(reading);
  const rows = rowsOf(table);
  const captions = childElements(table).filter(({ tagName }) => tagName === "caption");
  if (isLayout(table, rows)) {
    reading.read(reading, captions, context);
    for (const { element } of rows)
      for (const cell of childElements(element)) {
        reading.read(reading, cell.childNodes, context);
        endLine(reading);
      }
    return;
  }
  const spot = reading.list.spot();
  const read = [];
  const taken = [];
  const ends = groupEnds(rows);
  let columns = 0;
  for (const [y, { element, isHead }] of rows.entries()) {
    const cells = [];
    let column = 0;
    for (const [x, cell] of childElements(element).filter(isCell).entries()) {
      while ((taken[column] ?? 0) > y) column++;
      const columnSpan = Math.min(1e3, spanOf(cell, "colspan") || 1);
      const rowSpan = Math.min(spanOf(cell, "rowspan") || Infinity, ends[y] - y);
      if (column + columnSpan > COLUMNS) throw new Failure("too-large", { limit: "columns" });
      for (let i = column; i < column + columnSpan; i++) taken[i] = y + rowSpan;
      const list = reading.list.inCell(spot, y + 1, x + 1);
      const within = {
        page: reading.page,
        list,
        read: reading.read,
        segments: [],
        figures: [],
        level: 0
      };
      const look = lookWithin(
        cell,
        lookWithin(element, context.look, reading.page.styles.of(element)),
        reading.page.styles.of(cell)
      );
      reading.read(within, cell.childNodes, { look, depth: context.depth });
      endLine(within);
      const head = headOf(cell, isHead);
      cells.push({ column, columnSpan, rowSpan, ...head && { head }, ...tickOrPieces(list.pieces) });
      column += columnSpan;
      columns = Math.max(columns, column);
    }
    read.push(cells);
  }
  const caption = wordsOf(captions);
  const headRows = countHeads(reading, table, rows);
  reading.list.add({ kind: "table", ...caption && { caption }, rows: read, headRows, columns }, spot);
}
function tickOrPieces(pieces) {
  const [only, ...more] = pieces;
  const tick = only?.kind === "paragraph" && !more.length && tickAlone(runsText(only.runs));
  return tick ? { tick, pieces: [] } : { pieces };
}
const isCell = ({ tagName }) => tagName === "td" || tagName === "th";
function spanOf(cell, name) {
  return Number(/^\d{1,5}$/.exec(attribute(cell, name)?.trim() ?? "1")?.[0] ?? 1);
}
function rowsOf(table) {
  const rows = [];
  let group = 0;
  for (const part of childElements(table)) {
    if (part.tagName === "tr") rows.push({ element: part, isHead: false, group });
    if (!/^(?:thead|tbody|tfoot)$/.test(part.tagName)) continue;
    group++;
    for (const element of childElements(part))
      if (element.tagName === "tr") rows.push({ element, isHead: part.tagName === "thead", group });
  }
  return rows;
}
function groupEnds(rows) {
  const ends = [];
  for (let y = rows.length - 1; y >= 0; y--)
    ends[y] = rows[y].group === rows[y + 1]?.group ? ends[y + 1] : y + 1;
  return ends;
}
function headOf(cell, isHeadRow) {
  const scope = attribute(cell, "scope")?.toLowerCase();
  if (scope === "row" || scope === "rowgroup") return "row";
  if (scope === "col" || scope === "colgroup" || isHeadRow) return "column";
  if (cell.tagName !== "th") return void 0;
  const row = cell.parentNode && "childNodes" in cell.parentNode ? cell.parentNode.childNodes : [];
  return row.some((one) => "tagName" in one && one.tagName === "td") ? "row" : "column";
}
const FIRST_ROW = 32;
function countHeads({ page: { styles } }, table, rows) {
  const others = rows.findIndex(({ isHead, element }) => !isHead && !allHeads(element));
  if (others) return others < 0 ? rows.filter(({ isHead }) => isHead).length || 1 : others;
  const look = styles.own(table).get("mso-yfti-tbllook");
  const isFirst = rows[0] && styles.own(rows[0].element).get("mso-yfti-firstrow") === "yes";
  return isFirst && (look === void 0 || (Number(look) & FIRST_ROW) !== 0) ? 1 : 0;
}
function allHeads(row) {
  const cells = childElements(row).filter(isCell);
  return cells.length > 0 && cells.every((cell) => headOf(cell, false) === "column");
}
function isLayout(table, rows) {
  if (/^(?:presentation|none)$/.test(attribute(table, "role") ?? "")) return true;
  const cells = rows.flatMap(({ element }) => childElements(element).filter(isCell));
  if (cells.length < 2) return true;
  if (cells.some(({ tagName }) => tagName === "th")) return false;
  for (const { tagName } of elementsWithin(table)) if (tagName === "h1" || tagName === "h2") return true;
  return false;
}

function readTerms(reading, list, context) {
  endLine(reading);
  const groups = groupsOf(list);
  if (!groups.length) return reading.read(reading, list.childNodes, context);
  const spot = reading.list.spot();
  const { styles } = reading.page;
  const rows = groups.map(
    (sides, y) => sides.map((nodes, x) => {
      const within = {
        ...reading,
        list: reading.list.inCell(spot, y + 1, x + 1),
        segments: [],
        figures: []
      };
      for (const node of nodes) {
        const isSide = isElement(node) && (node.tagName === "dt" || node.tagName === "dd");
        const look = isSide ? lookWithin(node, context.look, styles.of(node)) : context.look;
        reading.read(within, isSide ? node.childNodes : [node], { look, depth: context.depth + 1 });
        endLine(within);
      }
      return {
        column: x,
        columnSpan: 1,
        rowSpan: 1,
        ...x === 0 && { head: "row" },
        pieces: within.list.pieces
      };
    })
  );
  reading.list.add({ kind: "table", rows, headRows: 0, columns: 2 }, spot);
}
function groupsOf(list) {
  const groups = [];
  const all = list.childNodes.flatMap(
    (one) => isElement(one) && one.tagName === "div" ? one.childNodes : [one]
  );
  for (const node of all) {
    const isTerm = isElement(node) && node.tagName === "dt";
    if (!isElement(node) && !("value" in node && node.value.trim())) continue;
    const last = groups.at(-1);
    if (!isTerm) {
      if (last) last[1].push(node);
      else groups.push([[], [node]]);
    } else if (last && !last[1].length) last[0].push(node);
    else groups.push([[node], []]);
  }
  return groups;
}

function officeParagraph(element, style) {
  const classes = classesOf(element);
  const outline = /^([1-9])$/.exec(style.get("mso-outline-level") ?? "")?.[1];
  if (outline) return { heading: Number(outline) };
  const [, list, level] = /^(l\d{1,5}) level(\d) /.exec(`${style.get("mso-list") ?? ""} `) ?? [];
  if (list && level) return { item: { list, level: Number(level) } };
  for (const name of classes) {
    if (/^(?:MsoTitle|title)/.test(name)) return { heading: 0 };
    if (/^(?:MsoSubtitle|subtitle)/.test(name)) return { role: "subtitle" };
    if (/^Mso(?:Intense)?Quote/.test(name)) return { role: "quote" };
    if (name === "MsoCaption") return { role: "caption" };
    if (/^Mso(?:ListParagraph|ListContinue)/.test(name)) return { isContinued: true };
  }
  return {};
}
const SYMBOLS = /symbol|wingdings|webdings|courier/;
function drawnNumber(text, font) {
  const mark = text.replace(/[\s\u00a0]+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(mark)) return void 0;
  return [...mark].length === 1 && SYMBOLS.test(font ?? "") ? void 0 : mark;
}

const DEPTH = 1500;
function readNodes(reading, nodes, context) {
  if (context.depth > DEPTH) throw new Failure("too-large", { limit: "depth" });
  for (const node of nodes) {
    if (node.nodeName === "#text" && "value" in node)
      addText(reading, drawnSymbols(node.value, context.look.font), context);
    else if (isElement(node)) readElement(reading, node, context);
  }
}
function readElement(reading, element, outer) {
  const { page, list } = reading;
  const { tagName } = element;
  if (isMute(element)) return;
  const style = page.styles.of(element);
  const own = page.styles.own(element);
  const isTitle = outer.heading !== void 0 && tagName === "button";
  const why = isTitle ? void 0 : whyOmitted(element, { style, own, opened: page.opened });
  if (why) {
    if (isBlock(element)) endLine(reading);
    const words = wordsOf([element]);
    if (words) list.omit(why, words);
    return;
  }
  const context = { ...outer, look: lookWithin(element, outer.look, style), depth: outer.depth + 1 };
  const note = page.notes.idOf(element);
  if (note !== void 0) return readNote(reading, element, context, note);
  if (own.get("mso-list") === "ignore") {
    if (outer.mark) outer.mark.number ??= numberWithin(reading, element, context);
    return;
  }
  switch (tagName) {
    case "br":
      return addText(reading, BREAK, outer);
    case "img": {
      const picture = pictureOf(element);
      if (picture) reading.figures.push(picture);
      reading.context ??= outer;
      return;
    }
    case "input":
      if (element.childNodes.length) break;
      return readInput(reading, element, outer);
    case "a": {
      if (outer.isNote && leadsBack(element)) return;
      const target = page.notes.referred(attribute(element, "href") ?? "");
      if (target === void 0) break;
      return addText(reading, wordsOf([element]), outer, target);
    }
    case "table":
      return readTable(reading, element, context);
    case "ul":
    case "ol":
      return readList(reading, element, context);
    case "dl":
      return readTerms(reading, element, context);
    case "figure": {
      const figure = figureOf(element);
      if (!figure) break;
      endLine(reading);
      return list.add({ kind: "figure", ...figure });
    }
    case "svg":
    case "object":
    case "iframe":
    case "video":
    case "audio":
    case "canvas": {
      const words = wordsOf([element]) || (attribute(element, "title") ?? "");
      if (words || tagName !== "svg") list.omit("unreadable", words);
      return;
    }
    case "w:sdt":
      if (/^(?:t|true)$/.test(attribute(element, "showingplchdr") ?? "")) {
        const words = wordsOf([element]);
        return words ? list.omit("prompt", words) : void 0;
      }
  }
  if (!isBlock(element)) {
    if (own.has("mso-tab-count")) addText(reading, TAB, context);
    else readNodes(reading, element.childNodes, context);
    return;
  }
  endLine(reading);
  readNodes(reading, element.childNodes, blockContext(reading, element, context));
  endLine(reading);
}
function blockContext(reading, element, context) {
  const { tagName } = element;
  const style = reading.page.styles.of(element);
  const isHeading = attribute(element, "role") === "heading";
  const level = /^h([1-6])$/.exec(tagName)?.[1] ?? (isHeading ? attribute(element, "aria-level") : void 0);
  if (isHeading || level && !/(?:^|\s)title(?:\s|$)/.test(attribute(element, "class") ?? ""))
    return { ...context, heading: Number(/^\d$/.exec(level ?? "2")?.[0] ?? 2), mark: {} };
  if (tagName === "summary") return { ...context, heading: Math.min(6, reading.level + 1), guessed: true };
  if (tagName === "blockquote") return { ...context, role: "quote" };
  if (tagName === "pre") return { ...context, role: "code" };
  if (tagName === "figcaption" || tagName === "caption") return { ...context, role: "caption" };
  if (!/^(?:p|div|h[1-6]|li)$/.test(tagName)) return context;
  const { isContinued, item, ...office } = officeParagraph(element, style);
  if (item) return { ...context, item, mark: {} };
  const last = isContinued && reading.list.pieces.at(-1);
  if (last && last.kind === "item")
    return { ...context, item: { list: last.list, level: last.level, used: true } };
  return { ...context, ...office, ...office.heading !== void 0 && { mark: {} } };
}
function numberWithin(reading, element, { look }) {
  const [child] = element.childNodes.filter(isElement);
  const font = reading.page.styles.of(element).get("font-family") ?? (child && reading.page.styles.of(child).get("font-family")) ?? look.font;
  return drawnNumber(wordsOf([element]), font);
}
function readInput(reading, element, context) {
  if (attribute(element, "type")?.toLowerCase() !== "checkbox") return;
  const isChecked = attribute(element, "checked") !== void 0;
  addText(reading, isChecked ? "\u2611" : "\u2610", context);
}
function readNote(reading, element, { look, depth }, note) {
  endLine(reading);
  const spot = reading.list.spot();
  const list = reading.list.inCell(spot, 1, 1);
  const within = { ...reading, list, segments: [], figures: [] };
  readNodes(within, element.childNodes, { look, depth, isNote: true });
  endLine(within);
  const runs = noteRuns(list.pieces);
  if (runs.length) reading.list.add({ kind: "note", note, runs }, spot);
}

function readHtml(bytes, options) {
  if (!bytes.length) throw new Failure("empty");
  const document = parseHtml(decodeHtml(bytes), options);
  const { list, omissions } = pieceList();
  const page = pageOf(document);
  const reading = { page, list, read: readNodes, segments: [], figures: [], level: 0 };
  const html = childElements(document).find(({ tagName }) => tagName === "html");
  const body = html && childElements(html).find(({ tagName }) => tagName === "body");
  const main = body && findMain(body);
  const look = [html, body].filter((one) => one !== void 0).reduce((outer, one) => lookWithin(one, outer, page.styles.of(one)), { run: {} });
  const context = { look, depth: 0 };
  if (main) readAround(reading, body, main, context);
  else if (body) readNodes(reading, body.childNodes, context);
  endLine(reading);
  const title = titleOf(document);
  if (!list.pieces.length && !omissions.length) throw new Failure("no-text");
  options.progress?.(1);
  return {
    format: "html",
    ...withoutContentsHeadings(list.pieces, omissions),
    ...page.language && { language: page.language },
    ...title && { title }
  };
}
function pageOf(document) {
  const opened = /* @__PURE__ */ new Set();
  for (const element of elementsWithin(document)) {
    const controls = attribute(element, "aria-controls");
    if (controls) opened.add(controls);
  }
  let lists = 0;
  const language = documentLanguage(document);
  return {
    styles: readStyles(document),
    notes: findNotes(document),
    opened,
    nextList: () => `list${++lists}`,
    ...language && { language }
  };
}
function readAround(reading, body, main, context) {
  const around = /* @__PURE__ */ new Set();
  for (let node = main; node; node = "parentNode" in node ? node.parentNode : null)
    around.add(node);
  const title = titleOutside(body, main);
  const skip = (element) => isMute(element) || element === title;
  const visit = (element, outer) => {
    for (const child of element.childNodes) {
      if (child === main) {
        if (title) readNodes(reading, [title], context);
        endLine(reading);
        readNodes(reading, [child], outer);
        endLine(reading);
      } else if (around.has(child) && isElement(child))
        visit(child, { ...outer, look: lookWithin(child, outer.look, reading.page.styles.of(child)) });
      else {
        const words = wordsOf([child], skip);
        if (words) reading.list.omit("page-furniture", words);
      }
    }
  };
  visit(body, context);
}
function titleOutside(body, main) {
  for (const { tagName } of elementsWithin(main)) if (tagName === "h1") return void 0;
  const found = [...elementsWithin(body)].filter(({ tagName }) => tagName === "h1");
  return found.length === 1 ? found[0] : void 0;
}
function titleOf(document) {
  for (const element of elementsWithin(document))
    if (element.tagName === "title" && element.namespaceURI.endsWith("xhtml"))
      return wordsOf(element.childNodes) || void 0;
  return void 0;
}

export { readHtml };
//# sourceMappingURL=read-html.js.map
