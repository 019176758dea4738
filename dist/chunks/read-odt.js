import { F as Failure } from './import-parts.js';
import { o as openArchive, M as MAX_FILE_BYTES } from './archive.js';
import { w as walkXml, a as withLanguages } from './languages.js';
import { p as pieceList } from './piece-list.js';
import { r as runsText, t as trimRuns, j as joinRuns } from './runs.js';
import { d as drawnSymbols, t as tickAlone, a as tickAtStart } from './ticks.js';
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

const OASIS = "urn:oasis:names:tc:opendocument:xmlns";
const NAMESPACES = {
  [`${OASIS}:office:1.0`]: "office",
  [`${OASIS}:style:1.0`]: "style",
  [`${OASIS}:text:1.0`]: "text",
  [`${OASIS}:table:1.0`]: "table",
  [`${OASIS}:drawing:1.0`]: "draw",
  [`${OASIS}:meta:1.0`]: "meta",
  [`${OASIS}:xsl-fo-compatible:1.0`]: "fo",
  [`${OASIS}:svg-compatible:1.0`]: "svg",
  [`${OASIS}:presentation:1.0`]: "presentation",
  [`${OASIS}:manifest:1.0`]: "manifest",
  "http://www.w3.org/1999/xlink": "xlink",
  "http://www.w3.org/1998/Math/MathML": "math",
  "http://purl.org/dc/elements/1.1/": "dc",
  "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
  "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0": "field"
};

function eachChild(bytes, within, take, progress) {
  const path = [];
  const open = [];
  const grow = ({ name, attributes }) => {
    const node = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  walkXml(
    bytes,
    NAMESPACES,
    {
      open(element) {
        if (open.length || within.has(path.at(-1) ?? "")) grow(element);
        else path.push(element.name);
      },
      close() {
        const closed = open.pop();
        if (!closed) path.pop();
        else if (!open.length) take(path.at(-1), closed);
      },
      text(text) {
        const children = open.at(-1)?.children;
        if (!children) return;
        if (typeof children.at(-1) === "string") children.push(`${children.pop()}${text}`);
        else children.push(text);
      }
    },
    progress
  );
}
function elementsOf(node) {
  return node.children.filter((child) => typeof child !== "string");
}
function childOf(node, name) {
  return elementsOf(node).find((child) => child.name === name);
}
const APART = /* @__PURE__ */ new Set([
  "dc:creator",
  "dc:date",
  "meta:date-string",
  "text:note-citation",
  "office:binary-data"
]);
const SPACED = /* @__PURE__ */ new Set([
  "text:p",
  "text:h",
  "text:line-break",
  "text:tab",
  "text:s",
  "table:table-cell",
  "text:list-item"
]);
function wordsIn(node) {
  const texts = [];
  const visit = ({ children, name }) => {
    if (APART.has(name)) return;
    if (SPACED.has(name)) texts.push(" ");
    for (const child of children) {
      if (typeof child === "string") texts.push(child);
      else visit(child);
    }
    if (SPACED.has(name)) texts.push(" ");
  };
  visit(node);
  return texts.join("").replace(/\s+/g, " ").trim();
}

const DEPTH$1 = 300;
function readBeside(reading, node, around) {
  if (around.depth > DEPTH$1) throw new Failure("too-large", { limit: "depth" });
  const inner = { depth: around.depth + 1, part: "text-box" };
  const { name } = node;
  if (name === "text:note") return readNote(reading, node, around);
  if (name !== "draw:frame") {
    const alt2 = altOf(node);
    if (alt2) reading.list.add({ kind: "figure", alt: alt2 });
    for (const child of elementsOf(node)) {
      if (child.name.startsWith("draw:")) readBeside(reading, child, inner);
      else if (!child.name.startsWith("svg:")) readBlock(reading, child, inner);
    }
    return;
  }
  const box = childOf(node, "draw:text-box") ?? childOf(node, "table:table");
  if (box) {
    if (box.name === "table:table") readBlock(reading, box, inner);
    else for (const child of elementsOf(box)) readBlock(reading, child, inner);
    return;
  }
  const alt = altOf(node);
  if (childOf(node, "draw:object") ?? childOf(node, "draw:object-ole") ?? childOf(node, "draw:plugin"))
    reading.list.omit("unreadable", alt ?? mathWords(node));
  else if (childOf(node, "draw:image")) reading.list.add({ kind: "figure", ...alt && { alt } });
  else if (alt) reading.list.omit("unreadable", alt);
}
function mathWords(node) {
  const object = childOf(node, "draw:object");
  return object ? wordsIn(object) : "";
}
function altOf(node) {
  const texts = ["svg:title", "svg:desc"].map((name) => {
    const said = childOf(node, name);
    return said ? wordsIn(said) : "";
  });
  return [...new Set(texts)].filter(Boolean).join(" ") || void 0;
}
function readNote(reading, node, { depth }) {
  const list = reading.list.inCell(reading.list.spot(), 1, 1);
  for (const child of elementsOf(childOf(node, "text:note-body") ?? { ...node, children: [] }))
    readBlock({ ...reading, list }, child, { depth: depth + 1 });
  const runs = noteRuns(list.pieces);
  if (runs.length) reading.notes.push({ kind: "note", note: node.attributes["text:id"] ?? "", runs });
}

const FIELD_ERROR = /^(?:Fel!|Fel:|Error!|Error:|Virhe[.!:])/;
const REFERENCES = /* @__PURE__ */ new Set(["text:bookmark-ref", "text:reference-ref", "text:sequence-ref", "text:note-ref"]);
function readInline(node, around, styles) {
  const inline = { runs: [], beside: [], omitted: [] };
  read(node, around, {}, { ...inline, styles });
  return inline;
}
function read(node, style, more, reading) {
  for (const child of node.children) {
    if (typeof child === "string") say(child.replace(/[ \t\r\n]+/g, " "), style, more, reading);
    else readElement(child, style, more, reading);
  }
}
function say(text, style, more, { runs, omitted }) {
  if (style.hidden) {
    if (text.trim()) omitted.push({ reason: "hidden", text: text.trim() });
    return;
  }
  const before = runs.at(-1)?.text;
  const isSpaced = before === void 0 || /[ \n]$/.test(before);
  const kept = isSpaced && text.startsWith(" ") && !more.note ? text.slice(1) : text;
  if (kept) runs.push({ text: drawnSymbols(kept, style.font), ...looksOf(style), ...more });
}
function looksOf(style) {
  return {
    ...style.bold && { bold: true },
    ...style.italic && { italic: true },
    ...style.underlined && { underlined: true },
    ...style.struck && { struck: true },
    ...style.raised && { raised: true },
    ...style.lowered && { lowered: true },
    ...style.language && { language: style.language }
  };
}
function readElement(node, style, more, reading) {
  const { name, attributes } = node;
  const { runs, beside, omitted, styles } = reading;
  const exactly = (text) => {
    if (!style.hidden) runs.push({ text, ...looksOf(style), ...more });
  };
  switch (name) {
    case "text:s":
      return exactly(
        " ".repeat(Math.min(100, Number(/^\d{1,3}$/.exec(attributes["text:c"] ?? "1")?.[0] ?? 1)))
      );
    case "text:tab":
      return exactly("	");
    case "text:line-break":
      return exactly("\n");
    case "text:span": {
      const own = styles.of("text", attributes["text:style-name"]);
      return read(node, within(style, own), more, reading);
    }
    case "text:a": {
      const link = attributes["xlink:href"];
      return read(node, style, link && !/^javascript:/i.test(link) ? { ...more, link } : more, reading);
    }
    case "text:note": {
      const note = attributes["text:id"] ?? `note${beside.length}`;
      const citation = childOf(node, "text:note-citation");
      beside.push(node);
      const mark = citation && wordsIn({ ...citation, name: "" }) || "*";
      runs.push({ text: mark, ...looksOf(style), note });
      return;
    }
    case "text:hidden-text":
    case "text:hidden-paragraph":
      if (attributes["text:is-hidden"] !== "false" && name === "text:hidden-text") {
        const text = attributes["text:string-value"] ?? wordsIn(node);
        if (text) omitted.push({ reason: "hidden", text });
      }
      return;
    case "text:placeholder":
      return omit("prompt");
    case "office:annotation":
      return omit("comment");
    case "text:ruby": {
      const base = childOf(node, "text:ruby-base");
      return base && read(base, style, more, reading);
    }
    case "field:fieldmark": {
      const isBox = attributes["field:type"]?.endsWith("FORMCHECKBOX");
      const isChecked = elementsOf(node).some(
        ({ attributes: param }) => param["field:name"] === "Checkbox_Checked" && param["field:value"] === "true"
      );
      if (isBox) return exactly(isChecked ? "\u2611" : "\u2610");
      break;
    }
    case "loext:content-control":
      if (attributes["loext:showing-place-holder"] === "true" && attributes["loext:checkbox"] !== "true")
        return omit("prompt");
      break;
    case "text:script":
    case "office:annotation-end":
    case "text:change":
    case "field:param":
      return;
  }
  if (name.startsWith("draw:")) {
    if (name === "draw:a") for (const child of elementsOf(node)) beside.push(child);
    else beside.push(node);
    return;
  }
  if (REFERENCES.has(name) && FIELD_ERROR.test(wordsIn(node))) return omit("field-error");
  read(node, style, more, reading);
  function omit(reason) {
    const text = wordsIn(node);
    if (text) omitted.push({ reason, text });
  }
}
function within(outer, own) {
  const size = own.percent && outer.size ? { size: Math.round(outer.size * own.percent) / 100 } : {};
  return { ...outer, ...own, ...size, names: outer.names };
}

const GENERATIONS = 30;
const NONE = { names: [] };
class Styles {
  #written = /* @__PURE__ */ new Map();
  #defaults = /* @__PURE__ */ new Map();
  #read = /* @__PURE__ */ new Map();
  /** Takes in a `style:style` or `style:default-style`. */
  add(node) {
    const { attributes } = node;
    const family = attributes["style:family"] ?? "";
    const own = styleOf(node);
    if (node.name === "style:default-style") this.#defaults.set(family, { ...own, names: [] });
    else
      this.#written.set(`${family} ${attributes["style:name"]}`, {
        own,
        ...attributes["style:parent-style-name"] && { parent: attributes["style:parent-style-name"] }
      });
  }
  /** The style of a family by its name; what the family's default says is in it. */
  of(family, name) {
    const key = `${family} ${name ?? ""}`;
    let style = this.#read.get(key);
    if (!style) this.#read.set(key, style = this.#resolve(family, name));
    return style;
  }
  #resolve(family, name) {
    const chain = [];
    for (let next = name; next && chain.length < GENERATIONS; ) {
      const written = this.#written.get(`${family} ${next}`);
      if (!written) break;
      chain.push(written.own);
      next = written.parent;
    }
    const names = chain.flatMap((one) => one.names);
    return chain.reduceRight(
      (outer, own) => ({ ...outer, ...own, names }),
      this.#defaults.get(family) ?? NONE
    );
  }
}
function styleOf({ attributes, children }) {
  const name = (attributes["style:display-name"] ?? attributes["style:name"] ?? "").replaceAll("_20_", " ");
  const outline = Number(attributes["style:default-outline-level"] ?? "");
  let said = {
    names: [name.toLowerCase()],
    ...attributes["style:default-outline-level"] !== void 0 && { outline },
    ...attributes["style:list-style-name"] !== void 0 && { list: attributes["style:list-style-name"] }
  };
  for (const child of children) {
    if (typeof child === "string") continue;
    if (child.name === "style:text-properties") said = { ...said, ...textLooks(child.attributes) };
    if (child.name === "style:paragraph-properties") said = { ...said, ...paragraphLooks(child.attributes) };
  }
  return said;
}
function textLooks(attributes) {
  const weight = attributes["fo:font-weight"];
  const slant = attributes["fo:font-style"];
  const under = attributes["style:text-underline-style"];
  const through = attributes["style:text-line-through-style"];
  const position = attributes["style:text-position"];
  const display = attributes["text:display"];
  const size = /^(\d{1,4}(?:\.\d{1,3})?)(pt|%)$/.exec(attributes["fo:font-size"] ?? "");
  const language = attributes["fo:language"];
  const country = attributes["fo:country"];
  const font = attributes["style:font-name"] ?? attributes["fo:font-family"];
  return {
    ...weight && { bold: weight === "bold" || Number(weight) >= 600 },
    ...slant && { italic: slant !== "normal" },
    ...under && { underlined: under !== "none" },
    ...through && { struck: through !== "none" },
    ...position && { raised: /^(?:super|[1-9])/.test(position), lowered: /^(?:sub|-)/.test(position) },
    ...display && { hidden: display === "none" },
    ...size && (size[2] === "pt" ? { size: Number(size[1]) } : { percent: Number(size[1]) }),
    ...language && /^[a-z]{2,3}$/.test(language) && {
      language: country && /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language
    },
    ...font && { font: font.toLowerCase() }
  };
}
function paragraphLooks(attributes) {
  const mode = attributes["style:writing-mode"];
  const align = attributes["fo:text-align"];
  return { ...mode && { rtl: mode.startsWith("rl") }, ...align && { centred: align === "center" } };
}
function listLevels(node) {
  const levels = /* @__PURE__ */ new Map();
  for (const { name, attributes, children } of elementsOf(node)) {
    const level = Number(attributes["text:level"]);
    if (!(level >= 1 && level <= 20)) continue;
    const pattern = attributes["loext:num-list-format"];
    const bullet = attributes["text:bullet-char"];
    const looks = children.find(
      (child) => typeof child !== "string" && child.name === "style:text-properties"
    );
    const font = typeof looks === "object" ? textLooks(looks.attributes).font : void 0;
    levels.set(level, {
      format: name.endsWith("bullet") || name.endsWith("image") ? "" : attributes["style:num-format"] ?? "",
      prefix: attributes["style:num-prefix"] ?? "",
      suffix: attributes["style:num-suffix"] ?? "",
      start: whole(attributes["text:start-value"]) ?? 1,
      shown: whole(attributes["text:display-levels"]) ?? 1,
      ...pattern && { pattern },
      ...bullet && { bullet },
      ...font && { font }
    });
  }
  return levels;
}
function whole(text) {
  return text && /^\d{1,7}$/.test(text) ? Number(text) : void 0;
}

class Numbering {
  #outline;
  #styles;
  #byId = /* @__PURE__ */ new Map();
  #byStyle = /* @__PURE__ */ new Map();
  #lists = 0;
  constructor(outline, styles) {
    this.#outline = { id: "", style: "", levels: outline, counts: [] };
    this.#styles = styles;
  }
  /** Opens a list that lies in no other: a new one, or one that goes on. */
  open({ attributes }, fallback) {
    const style = attributes["text:style-name"] ?? fallback ?? "";
    const continued = this.#byId.get(attributes["text:continue-list"] ?? "") ?? (attributes["text:continue-numbering"] === "true" ? this.#byStyle.get(style) : void 0);
    const list = continued ? { ...continued, style, levels: this.#styles.get(style) ?? continued.levels } : {
      id: `list${++this.#lists}`,
      style,
      levels: this.#styles.get(style) ?? /* @__PURE__ */ new Map(),
      counts: []
    };
    const id = attributes["xml:id"];
    if (id) this.#byId.set(id, list);
    this.#byStyle.set(style, list);
    return list;
  }
  /** The levels of a list style, for a list in a list that has one of its own. */
  levels(style) {
    return style === void 0 ? void 0 : this.#styles.get(style);
  }
  /** The number of the next heading of a level. */
  heading(level, { attributes }) {
    const restart = attributes["text:restart-numbering"] === "true";
    return count(
      this.#outline,
      level,
      whole(attributes["text:start-value"]) ?? (restart ? this.#outline.levels.get(level)?.start : void 0)
    );
  }
}
function count({ levels, counts }, level, start) {
  for (let i = 1; i < level; i++) counts[i] ??= levels.get(i)?.start ?? 1;
  const before = counts[level];
  counts[level] = start ?? (before === void 0 ? levels.get(level)?.start ?? 1 : before + 1);
  counts.length = level + 1;
  const own = levels.get(level);
  if (!own?.format) return void 0;
  const at = (i) => drawn(counts[i] ?? 1, levels.get(i)?.format ?? "");
  if (own.pattern)
    return own.pattern.replace(/%(\d{1,2})%/g, (_, i) => at(Number(i))).trim() || void 0;
  const shown = [];
  for (let i = Math.max(1, level - own.shown + 1); i <= level; i++) if (at(i)) shown.push(at(i));
  return `${own.prefix}${shown.join(".")}${own.suffix}`.trim() || void 0;
}

const COLUMNS = 2e3;
const REPEATS = 1e3;
function readTable(reading, table, around) {
  const inner = { depth: around.depth + 1 };
  const rows = rowsOf(table);
  const cells = rows.flatMap(
    ({ node }) => elementsOf(node).filter(({ name }) => name === "table:table-cell")
  );
  if (cells.length === 1) {
    for (const block of elementsOf(cells[0])) readBlock(reading, block, inner);
    return;
  }
  const spot = reading.list.spot();
  const headColumns = columnsWithin(table, "table:table-header-columns");
  const read = [];
  let columns = columnsWithin(table);
  for (const { node, isHead } of rows) {
    const repeats = cellsIn(node) ? Math.min(REPEATS, whole(node.attributes["table:number-rows-repeated"]) ?? 1) : 1;
    for (let i = 0; i < repeats; i++) {
      const row = readRow({ reading, spot, inner, y: read.length, isHead, headColumns }, node);
      columns = row.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), columns);
      read.push(row);
    }
  }
  const headRows = Math.max(
    0,
    rows.findIndex(({ isHead }) => !isHead)
  );
  reading.list.add(
    {
      kind: "table",
      rows: clipped(read),
      headRows: rows.every(({ isHead }) => isHead) ? 0 : headRows,
      columns
    },
    spot
  );
}
function rowsOf(table, isHead = false) {
  return elementsOf(table).flatMap((node) => {
    if (node.name === "table:table-row") return [{ node, isHead }];
    if (node.name === "table:table-header-rows") return rowsOf(node, true);
    return node.name === "table:table-rows" || node.name === "table:table-row-group" ? rowsOf(node, isHead) : [];
  });
}
function columnsWithin(table, only) {
  let columns = 0;
  for (const node of elementsOf(table)) {
    if (node.name === "table:table-column" && !only)
      columns += whole(node.attributes["table:number-columns-repeated"]) ?? 1;
    else if (node.name === only || !only && /^table:table-(?:header-)?columns$/.test(node.name))
      columns += columnsWithin(node);
  }
  return Math.min(COLUMNS, columns);
}
function cellsIn(row) {
  return elementsOf(row).filter(({ children }) => children.length).length;
}
function readRow({ reading, spot, inner, y, isHead, headColumns }, row) {
  const cells = [];
  let column = 0;
  for (const { name, attributes, children } of elementsOf(row)) {
    const isCovered = name === "table:covered-table-cell";
    if (name !== "table:table-cell" && !isCovered) continue;
    const repeats = Math.min(REPEATS, whole(attributes["table:number-columns-repeated"]) ?? 1);
    if (column + repeats > COLUMNS) throw new Failure("too-large", { limit: "columns" });
    for (let i = 0; i < repeats; i++, column++) {
      if (isCovered) continue;
      const list = reading.list.inCell(spot, y + 1, cells.length + 1);
      for (const block of children)
        if (typeof block !== "string") readBlock({ ...reading, list }, block, inner);
      const head = isHead ? "column" : column < headColumns ? "row" : void 0;
      cells.push({
        column,
        columnSpan: Math.min(REPEATS, whole(attributes["table:number-columns-spanned"]) || 1),
        rowSpan: whole(attributes["table:number-rows-spanned"]) || 1,
        ...head && { head },
        ...tickOrPieces(list.pieces)
      });
    }
  }
  return cells;
}
function tickOrPieces(pieces) {
  const [only, ...more] = pieces;
  const tick = only?.kind === "paragraph" && !more.length ? tickAlone(runsText(only.runs)) : void 0;
  return tick ? { tick, pieces: [] } : { pieces };
}
function clipped(rows) {
  return rows.map(
    (row, y) => row.map((cell) => cell.rowSpan > rows.length - y ? { ...cell, rowSpan: rows.length - y } : cell)
  );
}

const DEPTH = 300;
const INDEXES = /* @__PURE__ */ new Set([
  "text:table-of-content",
  "text:illustration-index",
  "text:table-index",
  "text:object-index",
  "text:user-index",
  "text:alphabetical-index",
  "text:bibliography"
]);
function readBlock(reading, node, around) {
  if (around.depth > DEPTH) throw new Failure("too-large", { limit: "depth" });
  const { name, attributes } = node;
  const inner = { ...around, depth: around.depth + 1 };
  switch (name) {
    case "text:p":
    case "text:h":
      return readParagraph(reading, node, inner);
    case "text:list":
      return readList(reading, node, inner);
    case "table:table":
      return readTable(reading, node, inner);
    case "text:tracked-changes":
      return readChanges(reading, node);
    case "text:section":
      if (attributes["text:display"] === "none" || attributes["text:is-hidden"] === "true")
        return omit(reading, "hidden", node);
      break;
    case "office:annotation":
      return omit(reading, "comment", node);
    case "text:sequence-decls":
    case "text:variable-decls":
    case "text:user-field-decls":
    case "text:section-source":
    case "office:forms":
    case "text:index-title-template":
      return;
  }
  if (INDEXES.has(name)) return omit(reading, "contents-list", childOf(node, "text:index-body") ?? node);
  if (name.startsWith("draw:")) return readBeside(reading, node, inner);
  for (const child of elementsOf(node)) readBlock(reading, child, inner);
}
function omit({ list }, reason, node) {
  const text = wordsIn(node);
  if (text) list.omit(reason, text);
}
function readChanges(reading, node) {
  for (const region of elementsOf(node)) {
    const deletion = childOf(region, "text:deletion");
    if (deletion)
      omit(reading, "deleted", {
        ...deletion,
        children: deletion.children.filter(
          (child) => typeof child === "string" || child.name !== "office:change-info"
        )
      });
  }
}
function readParagraph(reading, node, around) {
  const { list, styles } = reading;
  const style = styles.of("paragraph", node.attributes["text:style-name"]);
  const isHidden = elementsOf(node).some(
    ({ name, attributes }) => name === "text:hidden-paragraph" && attributes["text:is-hidden"] === "true"
  );
  if (isHidden) return omit(reading, "hidden", node);
  const inline = readInline(node, style, styles);
  const runs = trimRuns(joinRuns(inline.runs));
  const { tick, runs: unticked } = around.item && !around.item.used ? tickAtStart(runs) : { runs };
  if (unticked.length || tick) addText(reading, node, { style, runs: unticked, tick }, around);
  else if (around.item && !around.item.used && !inline.beside.length) {
    around.item.used = true;
    list.omit("empty-item", numberOf(around.item) ?? "");
  }
  for (const { reason, text } of inline.omitted) list.omit(reason, text);
  for (const one of inline.beside) readBeside(reading, one, around);
}
function addText(reading, node, { style, runs, tick }, around) {
  const { list } = reading;
  const { item } = around;
  const base = style.rtl ?? reading.rtl ? { direction: "rtl" } : {};
  const level = headingLevel(node, style);
  if (level !== void 0) {
    const number = headingNumber(reading, node, style, level, item);
    if (item) item.used = item.headed = true;
    const plain = style.bold ? runs.map(notBold) : runs;
    list.add({ kind: "heading", level, ...number && { number }, runs: plain, ...base });
  } else if (item && !item.headed) {
    const isFirst = !item.used;
    const number = isFirst ? numberOf(item) : void 0;
    const drawnTick = tick ?? (isFirst ? tickBullet(item) : void 0);
    item.used = true;
    list.add({
      kind: "item",
      level: item.level,
      list: item.list.id,
      ...number && { number },
      ...drawnTick && { tick: drawnTick },
      ...!isFirst && { continues: true },
      runs,
      ...base
    });
  } else {
    const role = roleOf(style);
    const size = sizeOf(reading, node, style, runs);
    list.add({
      kind: "paragraph",
      runs,
      ...role && { role },
      ...size && { size },
      ...style.centred && { centred: true },
      ...base
    });
  }
}
function notBold(run) {
  const plain = { ...run };
  delete plain.bold;
  return plain;
}
function headingLevel({ name, attributes }, style) {
  if (name === "text:h") return whole(attributes["text:outline-level"]) ?? (style.outline || 1);
  if (style.names.some((one) => one === "title" || one === "titel" || one === "rubrik")) return 0;
  return style.outline || void 0;
}
function headingNumber({ numbering }, node, style, level, item) {
  if (node.attributes["text:is-list-header"] === "true" || !level) return void 0;
  if (item) return item.used ? void 0 : numberOf(item);
  return style.list === "" ? void 0 : numbering.heading(level, node);
}
function numberOf({ isHeader, list, level, start }) {
  return isHeader ? void 0 : count(list, level, start);
}
function tickBullet({ list, level }) {
  const { bullet, font } = list.levels.get(level) ?? {};
  return bullet ? tickAtStart([{ text: `${drawnSymbols(bullet, font)} x` }]).tick : void 0;
}
const ROLES = [
  ["subtitle", /^(?:subtitle|underrubrik)$/],
  ["quote", /^(?:quotations?|quote|intense quote|citat|blockcitat)$/],
  ["caption", /^(?:caption|beskrivning|bildtext|illustration|table|tabell|figure|figur|drawing|teckning)$/],
  ["toc", /^(?:contents \d+|contents heading|toc \d+|innehåll \d+)$/],
  ["code", /^(?:preformatted text|förformaterad text|html preformatted)$/]
];
function roleOf({ names }) {
  return ROLES.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}
function sizeOf({ styles }, node, style, runs) {
  let most = 0;
  let size = style.size;
  for (const child of elementsOf(node)) {
    if (child.name !== "text:span") continue;
    const own = styles.of("text", child.attributes["text:style-name"]).size;
    const { length } = wordsIn(child);
    if (own && length > most && length * 2 > runsText(runs).length) [most, size] = [length, own];
  }
  return size;
}
function readList(reading, node, around) {
  const { numbering } = reading;
  const outer = around.item;
  const level = (outer?.level ?? 0) + 1;
  const own = outer && numbering.levels(node.attributes["text:style-name"]);
  const list = outer ? own ? { ...outer.list, levels: own } : outer.list : numbering.open(node, void 0);
  for (const child of elementsOf(node)) {
    if (child.name !== "text:list-item" && child.name !== "text:list-header") {
      readBlock(reading, child, around);
      continue;
    }
    const start = whole(child.attributes["text:start-value"]);
    const item = {
      list,
      level,
      ...start !== void 0 && { start },
      isHeader: child.name === "text:list-header",
      used: false,
      headed: false
    };
    for (const block of elementsOf(child)) readBlock(reading, block, { ...around, item });
  }
}

const CONTAINERS = /* @__PURE__ */ new Set([
  "office:styles",
  "office:automatic-styles",
  "office:master-styles",
  "office:meta",
  "office:text"
]);
const MARGINS = /^style:(header|footer)(?:-left|-first)?$/;
function readOdt(bytes, { progress, signal }) {
  if (!bytes.length) throw new Failure("empty");
  const files = startsZip(bytes) ? partsOf(openArchive(bytes)) : [flat(bytes)];
  const { list, omissions } = pieceList();
  const styles = new Styles();
  const lists = /* @__PURE__ */ new Map();
  const outline = /* @__PURE__ */ new Map();
  const numbering = new Numbering(outline, lists);
  const reading = { styles, numbering, list, notes: [] };
  const margins = [];
  let title;
  let hasBody = false;
  const take = (container, node) => {
    if (signal?.aborted) throw new Failure("stopped");
    if (container === "office:text") {
      hasBody = true;
      readBlock(reading, node, { depth: 0 });
    } else if (node.name === "text:outline-style")
      for (const [level, said] of listLevels(node)) outline.set(level, said);
    else if (node.name === "text:list-style")
      lists.set(node.attributes["style:name"] ?? "", listLevels(node));
    else if (node.name === "style:style" || node.name === "style:default-style") styles.add(node);
    else if (node.name === "style:master-page")
      margins.push(...elementsOf(node).filter(({ name }) => MARGINS.test(name)));
    else if (node.name === "dc:title") title ??= wordsIn({ ...node, name: "" }) || void 0;
  };
  for (const [i, file] of files.entries())
    eachChild(file, CONTAINERS, take, (done) => progress?.((i + done) / files.length * 0.95));
  if (!hasBody && !list.pieces.length && !omissions.length) throw new Failure("no-text");
  for (const note of reading.notes) list.add(note);
  const told = /* @__PURE__ */ new Set();
  for (const margin of margins) {
    const words = wordsIn(margin);
    if (!words || told.has(words)) continue;
    told.add(words);
    list.omit("running-head", words, margin.name.startsWith("style:header") ? "header" : "footer");
  }
  if (!list.pieces.length && !omissions.length) throw new Failure("no-text");
  progress?.(1);
  return { format: "odt", ...withLanguages(list.pieces), omissions, ...title && { title } };
}
function startsZip(bytes) {
  return bytes[0] === 80 && bytes[1] === 75 || bytes[0] === 208 && bytes[1] === 207;
}
function flat(bytes) {
  if (bytes.length > MAX_FILE_BYTES)
    throw new Failure("too-large", { limit: "bytes", allowed: MAX_FILE_BYTES });
  return bytes;
}
function partsOf(archive) {
  const manifest = archive.read("META-INF/manifest.xml");
  if (manifest)
    eachChild(manifest, /* @__PURE__ */ new Set(["manifest:manifest"]), (_, entry) => {
      if (childOf(entry, "manifest:encryption-data")) throw new Failure("encrypted");
    });
  const content = archive.read("content.xml");
  if (!content) throw new Failure("unknown-format");
  return [archive.read("meta.xml"), archive.read("styles.xml"), content].filter((part) => part !== void 0);
}

export { readOdt };
//# sourceMappingURL=read-odt.js.map
