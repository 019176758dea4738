import { F as Failure } from './import-parts.js';
import { d as decodeText } from './decode-text.js';
import { t as trimRuns, j as joinRuns } from './runs.js';
import { p as pieceList } from './piece-list.js';
import { Lexer } from 'marked';
import { B as BoundedTokenizer } from './bounded-tokenizer.js';
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

const NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\xA0",
  shy: "\xAD",
  aring: "\xE5",
  auml: "\xE4",
  ouml: "\xF6",
  Aring: "\xC5",
  Auml: "\xC4",
  Ouml: "\xD6",
  eacute: "\xE9",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
  rdquo: "\u201D",
  ldquo: "\u201C",
  rsquo: "\u2019",
  sect: "\xA7",
  bull: "\u2022"
};
const REFERENCE$1 = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
function withoutEntities(text) {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE$1, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 31 && code <= 1114111 && !(code >= 55296 && code <= 57343) ? String.fromCodePoint(code) : whole;
  });
}

function readInline(tokens, notes) {
  const pictures = [];
  const titles = [];
  const visit = (token, look) => {
    const inner = (more) => token.tokens?.flatMap((one) => visit(one, { ...look, ...more })) ?? [];
    const title = "title" in token && typeof token.title === "string" && token.title;
    if (title) titles.push(withoutEntities(title));
    switch (token.type) {
      case "br":
        return [{ ...look, text: "\n" }];
      case "strong":
        return inner({ bold: true });
      case "em":
        return inner({ italic: true });
      case "del":
        return inner({ struck: true });
      case "link":
        return inner({ link: String(token.href) });
      case "image":
        pictures.push(withoutEntities(String(token.text)));
        return [];
      case "checkbox":
        return [];
      case "codespan":
        return [{ ...look, text: String(token.text) }];
    }
    const { text } = token;
    return withNotes(typeof text === "string" ? text : token.raw, look, notes);
  };
  const runs = tokens.flatMap((token) => visit(token, {}));
  return { runs: trimRuns(joinRuns(runs)), pictures, titles };
}
const REFERENCE = /\[\^([^\s\][^]{1,100})\]/g;
const BREAK = /<br\s{0,9}\/?>/gi;
function withNotes(raw, look, notes) {
  const text = withoutEntities(raw.replace(/[ \t]*\n[ \t]*/g, " ").replace(BREAK, "\n"));
  if (!notes.size) return [{ ...look, text }];
  const runs = [];
  let from = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const label = match[1].toLowerCase();
    if (!notes.has(label)) continue;
    runs.push({ ...look, text: text.slice(from, match.index) }, { ...look, text: match[1], note: label });
    from = match.index + match[0].length;
  }
  return [...runs, { ...look, text: text.slice(from) }];
}

function rowCells(row) {
  const cells = [];
  let cell = "";
  for (let i = 0; i < row.length; i++) {
    if (row[i] === "\\" && row[i + 1] === "|") {
      cell += "|";
      i++;
    } else if (row[i] === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += row[i];
  }
  cells.push(cell.trim());
  if (row.trimStart().startsWith("|")) cells.shift();
  if (cells.length > 1 && !cells.at(-1)) cells.pop();
  return cells;
}

function readBlocks(reading, tokens, first, around) {
  let line = first;
  for (const token of tokens) {
    const empty = /^\n*/.exec(token.raw)[0].length;
    reading.at(line + empty);
    readBlock(reading, token, line + empty, around);
    line += linesIn(token.raw);
  }
}
function linesIn(raw) {
  let count = 0;
  for (let at = raw.indexOf("\n"); at >= 0; at = raw.indexOf("\n", at + 1)) count++;
  return count;
}
function readBlock(reading, token, line, around) {
  switch (token.type) {
    case "space":
    case "hr":
    case "checkbox":
      return;
    case "heading": {
      const { depth, text: text2 } = token;
      if (around.item) around.item.used = true;
      return withLine(reading, text2, (runs) => reading.list.add({ kind: "heading", level: depth, runs }));
    }
    case "blockquote":
      return readBlocks(reading, token.tokens, line, { ...around, role: "quote" });
    case "list":
      return readList(reading, token, line, around);
    case "table":
      return readTable(reading, token, line);
    case "code": {
      const { text: text2, lang } = token;
      if (lang) reading.list.omit("hidden", lang);
      if (text2.trim()) addText(reading, [{ text: text2.trimEnd() }], { ...around, role: "code" });
      return;
    }
    case "def":
      return reading.list.omit("hidden", token.raw.trim());
  }
  const { text } = token;
  withLine(reading, typeof text === "string" ? text : token.raw, (runs) => addText(reading, runs, around));
}
function withLine({ list, inline, notes }, text, add) {
  const { runs, pictures, titles } = readInline(inline(text), notes);
  if (runs.length) add(runs);
  for (const alt of pictures) list.add({ kind: "figure", ...alt && { alt } });
  for (const title of titles) list.omit("hidden", title);
}
function addText({ list }, runs, { item, role }) {
  if (!item) return list.add({ kind: "paragraph", runs, ...role && { role } });
  const { used, number, tick, ...piece } = item;
  const mark = used ? { continues: true } : { ...number && { number }, ...tick && { tick } };
  item.used = true;
  list.add({ kind: "item", ...piece, ...mark, runs });
}
const NUMBER = /^\s*(\d{1,9}[.)])/;
function readList(reading, { items }, first, around) {
  const id = around.listId ?? `list${++reading.lists}`;
  const level = (around.item?.level ?? 0) + 1;
  let line = first;
  for (const { raw, tokens, task, checked } of items) {
    const number = NUMBER.exec(raw)?.[1];
    const item = {
      list: id,
      level,
      ...number && { number },
      ...task && { tick: checked ? "checked" : "unchecked" },
      used: false
    };
    reading.at(line);
    if (!raw.replace(/^\s*(?:[-+*]|\d{1,9}[.)])/, "").trim()) reading.list.omit("empty-item", number ?? "");
    readBlocks(reading, tokens, line, { item, listId: id });
    line += linesIn(raw);
  }
}
function readTable(reading, { raw }, line) {
  const { list } = reading;
  const spot = list.spot();
  const [heads = "", , ...others] = raw.trim().split("\n");
  const rows = [heads, ...others].map(
    (row, y) => rowCells(row).map((text, x) => {
      const within = { ...reading, list: list.inCell(spot, y + 1, x + 1) };
      const box = /^\[([ xX])\]$/.exec(text)?.[1] ?? (text.length === 1 && "\u2610\u2611\u2612".includes(text) ? text : void 0);
      const tick = box && { tick: /[ ☐]/.test(box) ? "unchecked" : "checked" };
      reading.at(line + (y && y + 1));
      if (!tick) withLine(within, text, (runs) => within.list.add({ kind: "paragraph", runs }));
      return {
        column: x,
        columnSpan: 1,
        rowSpan: 1,
        ...y === 0 && { head: "column" },
        ...tick,
        pieces: within.list.pieces
      };
    })
  );
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  list.add(
    { kind: "table", rows, headRows: rows[0].some(({ pieces }) => pieces.length) ? 1 : 0, columns },
    spot
  );
}

const KEY = /^(title|titel|lang|language|språk)\s*:\s*(.*)$/i;
function frontMatter(lines) {
  if (lines[0]?.trimEnd() !== "---") return void 0;
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0 || !lines.slice(1, end).every((line) => /^(?:[\w-]+\s*:|\s|#|-|$)/u.test(line)))
    return void 0;
  const said = {};
  const others = [];
  for (const [i, line] of lines.slice(1, end).entries()) {
    const [, key = "", value = ""] = KEY.exec(line) ?? [];
    const text = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (text && key) said[/^tit/i.test(key) ? "title" : "language"] ??= text;
    else if (line.trim()) others.push([i + 2, line.trim()]);
  }
  return { ...said, lines: others, length: end + 1 };
}

const STEPS = 4e6;
const MARKS = /[*_[~`<]/g;
function lexMarkdown(source) {
  const lexer = new Lexer({ gfm: true, tokenizer: new SourceTokenizer() });
  const tokens = lexer.blockTokens(source, []);
  lexer.inlineQueue = [];
  return {
    tokens,
    inline: (text) => {
      const marks = text.match(MARKS)?.length ?? 0;
      if (!marks && !/[\\&@:.!\n]/.test(text)) return [{ type: "text", raw: text, text }];
      if (marks * text.length > STEPS) return [{ type: "text", raw: text, text }];
      return lexer.inlineTokens(text);
    }
  };
}
class SourceTokenizer extends BoundedTokenizer {
  reflink(...given) {
    return this.mark(() => super.reflink(...given));
  }
}

const OPENING = /^ {0,3}\[\^([^\s\][^]{1,100})\]:[ \t]*(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OTHER = /^ {0,3}(?:\[\^|>|#{1,6}[ \t]|[-+*][ \t]|\d{1,9}[.)][ \t]|```|~~~)/;
const INDENTED = /^(?: {2,4}|\t)/;
function takeNotes(lines) {
  const notes = [];
  const known = /* @__PURE__ */ new Set();
  let fence;
  for (let i = 0; i < lines.length; i++) {
    const mark = FENCE.exec(lines[i])?.[1];
    if (mark) fence = fence === void 0 ? mark : mark.startsWith(fence) ? void 0 : fence;
    const [, label, first = ""] = !fence && OPENING.exec(lines[i]) || [];
    if (label === void 0 || known.has(label.toLowerCase())) continue;
    known.add(label.toLowerCase());
    const end = endOfNote(lines, i);
    const text = [first, ...lines.slice(i + 1, end).map((line) => line.replace(INDENTED, ""))].join("\n").trim();
    notes.push({ label: label.toLowerCase(), line: i + 1, text });
    lines.fill("", i, end);
    i = end - 1;
  }
  return notes;
}
function endOfNote(lines, start) {
  let end = start + 1;
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line.trim()) continue;
    if (!INDENTED.test(line) && (i !== end || OTHER.test(line))) break;
    end = i + 1;
  }
  return end;
}

function readMarkdown(bytes, { signal, progress }) {
  if (!bytes.length) throw new Failure("empty");
  if (signal?.aborted) throw new Failure("stopped");
  const lines = decodeText(bytes).replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD").split("\n");
  const front = frontMatter(lines);
  if (front) lines.fill("", 0, front.length);
  const notes = takeNotes(lines);
  const { tokens, inline } = lexMarkdown(lines.join("\n"));
  progress?.(0.5);
  let line = 1;
  const { list, omissions } = pieceList(() => ({ line }));
  const reading = {
    list,
    inline,
    notes: new Set(notes.map(({ label }) => label)),
    at: (number) => {
      line = number;
    },
    lists: 0
  };
  for (const [number, text] of front?.lines ?? []) {
    reading.at(number);
    list.add({ kind: "paragraph", runs: [{ text }] });
  }
  readBlocks(reading, tokens, 1, {});
  for (const note of notes) {
    reading.at(note.line);
    const runs = note.text.split(/\n[ \t]*\n/).map((text) => readInline(inline(text), reading.notes).runs).flatMap((one, n) => n ? [{ text: "\n" }, ...one] : one);
    if (!runs.length) list.omit("empty-item", note.label);
    else list.add({ kind: "note", note: note.label, runs: joinRuns(runs) });
  }
  if (!list.pieces.length && !omissions.length && !front?.title) throw new Failure("no-text");
  progress?.(1);
  return {
    format: "markdown",
    pieces: list.pieces,
    omissions,
    ...front?.language && { language: front.language },
    ...front?.title && { title: front.title }
  };
}

export { readMarkdown };
//# sourceMappingURL=read-markdown.js.map
