import { F as Failure } from './import-parts.js';
import { d as decodeText } from './decode-text.js';
import { p as pieceList } from './piece-list.js';
import { t as tickAlone } from './ticks.js';
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
import './runs.js';

const HEADING = /^(?:innehåll|innehållsförteckning|contents|table of contents|sisällys|sisällysluettelo)$/i;
const LEADER = /(?:\.\s?|…\s?|_){3}/;
const NUMBER_AT_END = /\s\d{1,4}$|[.…_\t]\d{1,4}$/;
function contentsLines(lines) {
  const found = /* @__PURE__ */ new Set();
  let isWithin = false;
  for (const [i, line] of lines.entries()) {
    const { text } = line;
    if (!text) continue;
    if (HEADING.test(text.slice(0, 40))) {
      isWithin = entryFollows(lines, i);
      if (isWithin) found.add(line);
      continue;
    }
    const hasNumber = NUMBER_AT_END.test(text.slice(-6));
    const isEntry = hasNumber && LEADER.test(text.slice(-200)) && !/[.!?]\s\p{Lu}/u.test(text.slice(0, 200));
    if (isEntry || isWithin && hasNumber && text.length < 150) found.add(line);
    else
      isWithin &&= i + 1 < lines.length && text.length < 100 && entryFollows(lines, i, 1) && !!found.add(line);
  }
  return found;
}
function entryFollows(lines, from, within = 2) {
  for (let i = from + 1, seen = 0; i < lines.length && seen < within && i < from + 6; i++) {
    const { text } = lines[i];
    if (!text) continue;
    seen++;
    if (NUMBER_AT_END.test(text.slice(-6)) && text.length < 150) return true;
  }
  return false;
}

function pagesOf(text) {
  let line = 0;
  return text.replace(/\r\n?/g, "\n").replace(/[\v\u2028\u2029\u0085]/g, "\n").split("\f").map(
    (page) => page.split("\n").map((raw, i) => {
      if (i || !line) line++;
      return { text: raw.trim(), line, indent: indentOf(raw) };
    })
  );
}
function indentOf(raw) {
  let columns = 0;
  for (let i = 0; i < raw.length && i < 200; i++) {
    if (raw[i] === "	") columns += 4 - columns % 4;
    else if (raw[i] === " " || raw[i] === "\xA0") columns++;
    else break;
  }
  return columns;
}
function endsSentence(text) {
  return /[.!?:;…]["”’')\]]?$/.test(text.slice(-3));
}
function beginsSmall(text) {
  return /^["”(]?\p{Ll}/u.test(text.slice(0, 3));
}

const BULLET = /^([•▪▫‣◦●○■□◆➢➤✓✔·\uF0B7\uF0A7–—*+-]|o(?=\s))\s{1,20}(?=\S)|^([•▪‣◦●○■➢])(?=\p{L})/u;
const BOX = /^(?:[-*]\s)?(?:([☐☑☒])|\[([ xX])\])\s{0,9}(?=\S)/u;
const NUMBER = /^(\(?(?:\d{1,3}|[a-zåäö]|[ivx]{1,5})[.)])\s{1,20}(?=\S)/;
const SECTION = /^(\d{1,2}(?:\.\d{1,2}){1,5}\.?)\s{1,20}(?=\p{L})/u;
const PLAIN = /^(\d{1,2})\s{1,20}(?=\p{Lu})/u;
const NAMED = /^((?:åtgärd|mål|delmål|steg|bilaga|kapitel|avsnitt|målområde|strategiområde|insatsområde|fokusområde|område|del|princip|aktivitet|strategi|goal|step|appendix|chapter|action|toimenpide|tavoite|liite)\s\d{1,3}(?:\.\d{1,2})?\s?[:.–-]?)(?:\s{1,9}(?=\S)|$)/i;
function itemMark(text) {
  const box = BOX.exec(text);
  if (box) {
    const isChecked = box[1] ? box[1] !== "\u2610" : box[2] !== " ";
    return { text: text.slice(box[0].length), sign: "\u2610", tick: isChecked ? "checked" : "unchecked" };
  }
  const bullet = BULLET.exec(text);
  if (bullet) return { text: text.slice(bullet[0].length), sign: bullet[1] ?? bullet[2] };
  const [whole, number] = NUMBER.exec(text) ?? [];
  return whole && number ? { text: text.slice(whole.length), sign: kindOf(number), number } : void 0;
}
function kindOf(number) {
  return number.replace(/\d+/, "1").replace(/\p{L}+/u, "a");
}
function headingNumber(text) {
  const [section, digits] = SECTION.exec(text) ?? PLAIN.exec(text) ?? [];
  if (section && digits)
    return {
      number: digits,
      text: text.slice(section.length),
      level: digits.split(".").filter(Boolean).length
    };
  const [named, number] = NAMED.exec(text) ?? [];
  return named && number ? { number: number.trim(), text: text.slice(named.length) } : void 0;
}

const LENGTH = 100;
const WORDS = 14;
const FACT = /^[”"“'’]|^[\p{L} /]{2,30}:\s|\d{4}-\d{2}-\d{2}$/u;
function guessHeading(text, isAlone) {
  if (text.length > LENGTH || endsSentence(text.replace(/(\d)\.$/, "$1")) || /[,–-]$/.test(text))
    return void 0;
  if (!/\p{L}{2}/u.test(text) || beginsSmall(text) || text.split(/\s+/).length > WORDS) return void 0;
  const numbered = headingNumber(text);
  if (numbered?.level && /^\p{Lu}/u.test(numbered.text)) return { ...numbered, level: numbered.level };
  if (!isAlone || text.includes("	") || FACT.test(text)) return void 0;
  if (numbered) return { number: numbered.number, text: numbered.text, level: 2 };
  const letters = text.replace(/\P{L}/gu, "");
  const isShouted = letters.length > 3 && letters === letters.toUpperCase();
  return { level: isShouted ? 1 : 2, text };
}

const AFTER_HYPHEN = /^(?:och|eller|samt|respektive|till|and|or|ja|tai)(?!\p{L})/u;
function joinLines(texts) {
  const parts = [];
  for (const text of texts) {
    const last = parts.at(-1);
    if (last === void 0) parts.push(text);
    else if (last.endsWith("\xAD")) parts.push(...[parts.pop().slice(0, -1), text]);
    else if (/[\p{L}\d][-‐]$/u.test(last.slice(-3)) && !AFTER_HYPHEN.test(text)) {
      if (/^\p{Ll}/u.test(text)) parts.push(...[parts.pop().slice(0, -1), text]);
      else parts.push(text);
    } else parts.push(` ${text}`);
  }
  return parts.join("");
}
function wrapWidth(lines) {
  const lengths = lines.flatMap(({ text }) => text ? [text.length] : []).sort((one, other) => one - other);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return long > 0 && long <= 160 ? long : void 0;
}
function goesOn(line, next, { width, hasGaps }) {
  if (width === void 0) return false;
  if (beginsSmall(next) && !endsSentence(line)) return true;
  if (/\p{Ll}[-\u00ad]$/u.test(line.slice(-3))) return true;
  const word = next.slice(0, next.search(/\s|$/)).length;
  const room = line.length + 1 + word;
  return room > width * (endsSentence(line) ? hasGaps ? 0.85 : 0.95 : hasGaps ? 0.7 : 0.8);
}

function tableLength(lines, from) {
  let end = from;
  while (end < lines.length && lines[end].text.includes("	")) end++;
  return end - from > 1 ? end - from : 0;
}
function addTable(list, lines, at) {
  at(lines[0].line);
  const spot = list.spot();
  let columns = 0;
  const rows = lines.map(({ text, line, indent }, y) => {
    at(line);
    const cells = (indent >= 4 ? `	${text}` : text).split("	");
    columns = Math.max(columns, cells.length);
    return cells.map((cell, x) => {
      const within = list.inCell(spot, y + 1, x + 1);
      const words = cell.trim();
      const tick = tickAlone(words);
      if (words && !tick) within.add({ kind: "paragraph", runs: [{ text: words }] });
      return { column: x, columnSpan: 1, rowSpan: 1, ...tick && { tick }, pieces: within.pieces };
    });
  });
  list.add({ kind: "table", rows, headRows: 0, columns, guessed: true }, spot);
}

function readLines(list, lines, contents, at) {
  const width = wrapWidth(lines);
  const hasGaps = lines.some(({ text }, i) => !text && i > 0 && i < lines.length - 1);
  let levels = [];
  let lists = 0;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    at(line.line);
    if (!line.text) {
      i++;
      continue;
    }
    if (contents.has(line)) {
      list.omit("contents-list", line.text.replace(/\s*[.…_]{3,}\s*/g, " \u2026 "));
      i++;
      continue;
    }
    const mark = itemMark(line.text);
    const rows = mark ? 0 : tableLength(lines, i);
    if (rows) {
      addTable(list, lines.slice(i, i + rows), at);
      levels = [];
      i += rows;
      continue;
    }
    const heading = headingAt(lines, i, mark, { hasGaps, width, isFirst: !list.pieces.length });
    if (heading) {
      const { level: level2, number, text } = heading;
      const runs = [{ text: text || number }];
      list.add({ kind: "heading", level: level2, ...text && number && { number }, runs, guessed: true });
      levels = [];
      i++;
      continue;
    }
    const start = i;
    i = endOfParagraph(lines, i, contents, { width, hasGaps });
    const texts = lines.slice(start, i).map(({ text }) => text);
    if (!mark) {
      levels = [];
      list.add({ kind: "paragraph", runs: [{ text: joinLines(texts) }] });
      continue;
    }
    if (!levels.length || startsAnew(mark, line, levels, !lines[start - 1]?.text)) {
      levels = [];
      lists++;
    }
    const level = levelOf(mark, line.indent, levels);
    list.add({
      kind: "item",
      level,
      list: `list${lists}`,
      ...mark.number && { number: mark.number },
      ...mark.tick && { tick: mark.tick },
      runs: [{ text: joinLines([mark.text, ...texts.slice(1)]) }]
    });
  }
}
function startsAnew({ number, sign }, { indent }, levels, isApart) {
  if (levels.length === 1 && levels[0].sign === sign && number && /^\(?(?:1|a)[.)]$/.test(number))
    return true;
  return isApart && indent <= levels[0].indent && !levels.some((one) => one.sign === sign);
}
function levelOf({ sign }, indent, levels) {
  const known = levels.findIndex((one) => one.sign === sign && Math.abs(one.indent - indent) < 2);
  if (known >= 0) levels.length = known + 1;
  else {
    while (levels.length && levels.at(-1).indent > indent) levels.pop();
    if (levels.at(-1)?.indent === indent && levels.at(-1).sign === sign) levels.pop();
    levels.push({ indent, sign });
  }
  return levels.length;
}
function endOfParagraph(lines, start, contents, wrap) {
  const isItem = itemMark(lines[start].text) !== void 0;
  let end = start + 1;
  while (end < lines.length) {
    const { text } = lines[end];
    const before = lines[end - 1].text;
    if (!text || contents.has(lines[end]) || text.includes("	")) break;
    if (beginsItem(text, before, isItem)) break;
    if (!goesOn(before, text, wrap)) break;
    end++;
  }
  return end;
}
function beginsItem(text, before, isItem) {
  const mark = itemMark(text);
  if (!mark) return false;
  return isItem || endsSentence(before) || mark.number === void 0 && !/^[–—-]$/.test(mark.sign);
}
function headingAt(lines, i, mark, looks) {
  const { text } = lines[i];
  if (mark)
    return isNumberedHeading(lines, i, mark) ? { level: 1, number: mark.number, text: mark.text } : void 0;
  const heading = guessHeading(text, looks.isFirst || standsAlone(lines, i, looks));
  return heading && looks.isFirst ? { ...heading, level: 1 } : heading;
}
function isNumberedHeading(lines, i, { number, text }) {
  if (!/^\d{1,2}\.$/.test(number ?? "") || !guessHeading(text, true) || lines[i - 1]?.text) return false;
  const after = lines[i + 1]?.text ? lines[i + 1] : lines[i + 2];
  return !!after?.text && !itemMark(after.text)?.number && after.text.length > text.length;
}
function standsAlone(lines, i, { hasGaps, width }) {
  const [before, after] = [lines[i - 1]?.text, lines[i + 1]?.text];
  if (hasGaps && width !== void 0) {
    const isLongAfter = !!after && after.length > lines[i].text.length * 1.5 && /^\p{Lu}/u.test(after);
    return (!before || !!itemMark(before)) && (!after || !!itemMark(after) || isLongAfter);
  }
  const isShort = (one) => !!one && one.length < 80 && !endsSentence(one) && !itemMark(one);
  const next = after ?? "";
  return (!!next || !!lines[i + 2]?.text) && !(isShort(before) && isShort(next));
}

const EDGE = 3;
const PAGE_NUMBER = /^(?:[-–]\s?)?(?:(?:sida|sidan|sid\.?|s\.|page|sivu)\s{0,3})?\d{1,4}(?:\s{0,3}(?:\(\s?\d{1,4}\s?\)|(?:av|of|\/)\s{0,3}\d{1,4}))?(?:\s?[-–])?$/i;
const SURE_NUMBER = /^(?:(?:sida|sidan|page|sivu)\s{0,3}\d{1,4}.{0,12}|\d{1,4}\s?\(\d{1,4}\))$/i;
function withoutRunningHeads(pages) {
  const left = [];
  const repeated = repeatedKeys(pages);
  const told = /* @__PURE__ */ new Set();
  const lines = [];
  for (const page of pages) {
    const edges = pages.length > 1 ? edgesOf(page) : /* @__PURE__ */ new Set();
    const kept = page.filter((line) => {
      const isNumber = SURE_NUMBER.test(line.text) || edges.has(line) && PAGE_NUMBER.test(line.text);
      if (!isNumber && !(edges.has(line) && repeated.has(keyOf(line.text)))) return true;
      if (!told.has(line.text)) left.push({ ...line, reason: isNumber ? "page-number" : "running-head" });
      told.add(line.text);
      return false;
    });
    const first = kept.findIndex(({ text }) => text);
    if (first < 0) continue;
    const last = kept.findLastIndex(({ text }) => text);
    const before = lines.at(-1);
    const goesOn = before?.text && !endsSentence(before.text) && beginsSmall(kept[first].text);
    if (before && !goesOn) lines.push({ text: "", line: before.line + 1, indent: 0 });
    for (let i = first; i <= last; i++) lines.push(kept[i]);
  }
  return { lines, left };
}
const keyOf = (text) => text.replace(/\d+/g, "#").toLowerCase();
function edgesOf(page) {
  const full = page.filter(({ text }) => text);
  const edge = Math.min(EDGE, Math.floor(full.length / 3) + 1);
  return /* @__PURE__ */ new Set([...full.slice(0, edge), ...full.slice(-edge)]);
}
function repeatedKeys(pages) {
  const counts = /* @__PURE__ */ new Map();
  for (const page of pages)
    for (const key of new Set([...edgesOf(page)].map(({ text }) => keyOf(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(Math.min(3, pages.length), pages.length / 2);
  return new Set(
    [...counts].filter(([key, count]) => pages.length > 1 && count >= least && key.length < 150).map(([key]) => key)
  );
}

function readText(bytes, { signal, progress }) {
  if (!bytes.length) throw new Failure("empty");
  if (signal?.aborted) throw new Failure("stopped");
  const text = decodeText(bytes);
  if (looksBinary(text)) throw new Failure("unknown-format");
  const { lines, left } = withoutRunningHeads(pagesOf(text));
  progress?.(0.3);
  const contents = contentsLines(lines);
  let line = 1;
  const { list, omissions } = pieceList(() => ({ line }));
  const at = (number) => {
    line = number;
  };
  const leave = left.map((one) => () => {
    at(one.line);
    list.omit(one.reason, one.text);
  });
  readLines(list, lines, contents, at);
  for (const omit of leave) omit();
  if (!list.pieces.length && !omissions.length) throw new Failure("no-text");
  progress?.(1);
  return { format: "text", pieces: list.pieces, omissions, guessed: true };
}
function looksBinary(text) {
  return text.slice(0, 4096).includes("\0");
}

export { readText };
//# sourceMappingURL=read-text.js.map
