import { F as Failure } from './import-parts.js';
import { o as openArchive } from './archive.js';
import { r as readXml, e as eachXml, a as withLanguages } from './languages.js';
import { s as sameLook } from './runs.js';
import { r as roman } from './numerals.js';
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

function elements(node) {
  return node ? node.children.filter((part) => typeof part !== "string") : [];
}
function ownText(node) {
  if (node?.children.length === 1 && typeof node.children[0] === "string") return node.children[0];
  return node?.children.filter((part) => typeof part === "string").join("") ?? "";
}
function child(node, name) {
  if (node) {
    for (const found of node.children) if (typeof found !== "string" && found.name === name) return found;
  }
  return void 0;
}
function value(node) {
  return node?.attributes["w:val"];
}
function number(text) {
  return text !== void 0 && /^-?\d{1,9}$/.test(text) ? Number(text) : void 0;
}
function flag(node) {
  return node && isOn(value(node) ?? "1");
}
function isOn(text) {
  return text !== void 0 && !/^(?:0|false|off|f|none)$/i.test(text);
}
function allText(node) {
  let text = "";
  for (const part of elements(node)) {
    if (TEXTS.has(part.name)) text += ownText(part);
    else if (part.name === "mc:AlternateContent") text += allText(chosen(part) ?? part);
    else text += allText(part);
    if (ENDS.has(part.name)) text += "\n";
    else if (part.name === "w:tab") text += "	";
  }
  return text;
}
function chosen(alternatives) {
  return child(alternatives, "mc:Choice") ?? child(alternatives, "mc:Fallback");
}
function twinText(alternatives) {
  const twin = child(alternatives, "mc:Choice") && child(alternatives, "mc:Fallback");
  return twin ? allText(twin).trim() : "";
}
const TEXTS = /* @__PURE__ */ new Set(["w:t", "w:delText", "m:t", "a:t"]);
const ENDS = /* @__PURE__ */ new Set(["w:p", "a:p", "w:br", "w:cr"]);

function withinControl(control, around) {
  const properties = child(control, "w:sdtPr");
  if (around.omit || !properties) return around;
  const gallery = value(child(child(properties, "w:docPartObj"), "w:docPartGallery"));
  if (gallery && /^table of (?:contents|figures)$/i.test(gallery))
    return { ...around, omit: "contents-list" };
  const box = child(properties, "w14:checkbox");
  if (box) {
    const state = child(box, "w14:checked");
    return {
      ...around,
      tick: { checked: !!state && isOn(state.attributes["w14:val"] ?? "1"), drawn: false }
    };
  }
  return flag(child(properties, "w:showingPlcHdr")) ? { ...around, omit: "prompt" } : around;
}
function controlContent(control) {
  return elements(child(control, "w:sdtContent"));
}

const ERRORS = /^\s*(?:Fel!|Error!|Virhe[.!]|Feil!|Fejl!)/;
function isFieldError(text) {
  return ERRORS.test(text);
}
const AS_TEXT = /Fel! (?:Bokmärket är inte definierat|Hittar inte referenskälla|Det går inte att hitta någon referenskälla|Hyperlänkreferensen är ogiltig|Ogiltig hyperlänk)\.?|Error! (?:Bookmark not defined|Reference source not found|Hyperlink reference not valid)\.?/g;
function takeErrors(line) {
  line.runs.forEach((run, index) => {
    if (!run.text.includes("! ")) return;
    const found = run.text.match(AS_TEXT);
    if (!found) return;
    line.runs[index] = { ...run, text: run.text.replaceAll(AS_TEXT, "") };
    for (const text of found) line.omissions.push({ reason: "field-error", text });
  });
}

const TICKS = {
  "\u2610": "unchecked",
  "\u25A1": "unchecked",
  "\u2611": "checked",
  "\u2612": "checked",
  "\u2713": "checked",
  "\u2714": "checked",
  "\u{1F5F9}": "checked",
  "\u{1F5F7}": "checked",
  "\u{1F5F8}": "checked"
};
const MARK = "[\u2610\u25A1\u2611\u2612\u2713\u2714\u{1F5F9}\u{1F5F7}\u{1F5F8}]";
const ALL_MARKS = new RegExp(MARK, "gu");
const FIRST_OR_LAST = new RegExp(`^\\s*(${MARK})\\ufe0f?\\s*|\\s*(${MARK})\\ufe0f?\\s*$`, "u");
function drawnTick(checked) {
  return checked ? "\u2612" : "\u2610";
}
function tickOf(sign) {
  return sign !== void 0 && Object.hasOwn(TICKS, sign) ? TICKS[sign] : void 0;
}
function lonelyTick(text) {
  if (text.length > 2e3 || (text.match(ALL_MARKS) ?? []).length !== 1) return void 0;
  const trimmed = text.trimEnd();
  const found = FIRST_OR_LAST.exec(trimmed);
  const tick = tickOf(found?.[1] ?? found?.[2]);
  return found && tick ? { start: found.index, end: found.index + found[0].length, tick } : void 0;
}

const CONTENTS$1 = /* @__PURE__ */ new Set(["TOC", "INDEX", "TOA", "RD", "TC", "XE", "TA"]);
function fieldName(instruction) {
  return /^\s*\\?([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? "";
}
function isContents({ instruction }) {
  return CONTENTS$1.has(fieldName(instruction));
}
function fieldLink(instruction) {
  if (fieldName(instruction) !== "HYPERLINK") return void 0;
  const words = fieldWords(instruction).slice(1);
  let address = "";
  let anchor = "";
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === "\\l") anchor = words[++at] ?? "";
    else if (/^\\[ot]$/.test(word)) at++;
    else if (!word.startsWith("\\")) address ||= word;
  }
  return address || anchor ? `${address}${anchor && `#${anchor}`}` : void 0;
}
function drawnField({ instruction, form }) {
  const name = fieldName(instruction);
  const box = child(form, "w:checkBox");
  if (name === "FORMCHECKBOX") {
    const checked = flag(child(box, "w:checked")) ?? flag(child(box, "w:default")) ?? false;
    return drawnTick(checked);
  }
  if (name === "FORMDROPDOWN") {
    const list = child(form, "w:ddList");
    const entries = elements(list).filter((entry) => entry.name === "w:listEntry");
    const chosen = number(value(child(list, "w:result"))) ?? number(value(child(list, "w:default"))) ?? 0;
    return value(entries[chosen]);
  }
  return void 0;
}
function promptOf(instruction) {
  const [, text] = /^\s*MACROBUTTON\s+\S+\s+(.*)$/is.exec(instruction) ?? [];
  return text?.trim();
}
function signField(instruction) {
  if (fieldName(instruction) !== "SYMBOL") return void 0;
  const words = fieldWords(instruction);
  const code = Number(words[1]);
  const font = words[words.indexOf("\\f") + 1];
  return Number.isInteger(code) && code > 0 ? { code, ...words.includes("\\f") && font && { font } } : void 0;
}
function fieldReason(fields) {
  for (const field of fields) {
    if (isContents(field)) return "contents-list";
    if (!field.inResult) return "hidden";
  }
  return void 0;
}
function fieldWords(instruction) {
  return [...instruction.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

function emptyLine() {
  return { runs: [], omissions: [], figures: [], boxes: [], comments: [], omitting: false, closed: 0 };
}
function addText(line, text, looks, extra = {}) {
  if (!text) return;
  line.omitting = false;
  const language = looks.rightToLeft ? looks.rightToLeftLanguage : looks.language;
  const run = {
    text,
    ...looks.bold && { bold: true },
    ...looks.italic && { italic: true },
    // Links are underlined by what they are.
    ...looks.underlined && extra.link === void 0 && { underlined: true },
    ...looks.struck && { struck: true },
    ...looks.vertical === "superscript" && { raised: true },
    ...looks.vertical === "subscript" && { lowered: true },
    ...language && language !== "x-none" && { language },
    ...looks.size && { size: looks.size },
    ...extra
  };
  const last = line.runs.at(-1);
  if (last && line.runs.length > line.closed && areOne(last, run))
    line.runs[line.runs.length - 1] = { ...last, text: last.text + text };
  else line.runs.push(run);
}
function addOmission(line, reason, text) {
  const last = line.omissions.at(-1);
  if (line.omitting && last?.reason === reason) last.text += text;
  else line.omissions.push({ reason, text });
  line.omitting = true;
}
function areOne(one, other) {
  return one.note === void 0 && one.size === other.size && sameLook(one, other);
}

const SIGNS = {
  wingdings: "\xFC\u2713 \xFB\u2717 \xFE\u2611 \xFD\u2612 \xA8\u2610 o\u2610 q\u2610 r\u2610 x\u2612 n\u25A0 \xA7\u25AA l\u25CF m\u25CB \xA1\u25CB \xA4\u25C9 u\u25C6 v\u2756 \xD8\u27A2 \xE0\u2192 \xDF\u2190 \xE1\u2191 \xE2\u2193 \xF0\u21E8 \xE8\u2794 J\u263A K\u{1F610} L\u2639 *\u2709 (\u260E )\u2706 !\u270E ?\u270D F\u261E G\u261D H\u261F E\u261C \xAB\u2605 \xB6\u272A \xB7\u{1F550} w\u2B25 s\u2B27 p\u25FB :\u{1F4BB} ;\u{1F4BE} &\u{1F4D6} 1\u{1F4C4} 2\u{1F5CF} 6\u231B A\u270C B\u{1F44C} C\u{1F44D} D\u{1F44E} R\u263C Q\u2708",
  "wingdings 2": "P\u2713 R\u2611 S\u2612 T\u2612 O\u2717 V\u2612 Q\u2612 \xA3\u2610 \xA4\u2610 \xA2\u25A0 \u2014\u2022 \u02DC\u2022 \u2122\u25CB",
  "wingdings 3": "p\u25B2 q\u25BC t\u25C4 u\u25BA f\u2190 g\u2192 h\u2191 i\u2193 }\u25B6 |\u25C0",
  webdings: "a\u2713 c\u2610 g\u25A0 n\u25CF r\u2717 3\u25C0 4\u25B6 5\u25B2 6\u25BC Y\u2665 i\u{1F6C8}",
  symbol: "\xB7\u2022 \xAE\u2192 \xAC\u2190 \xAD\u2191 \xAF\u2193 \xAB\u2194 \xDB\u21D4 \xDE\u21D2 \xA3\u2264 \xB3\u2265 \xB1\xB1 \xB4\xD7 \xB8\xF7 \xB9\u2260 \xBB\u2248 \xA5\u221E \xB6\u2202 \xD6\u221A \xE5\u2211 \xF2\u222B \xCE\u2208 \xC6\u2205 \xB0\xB0 \xB2\u2033 \xA2\u2032 \xBC\u2026 \xBE\u23E4 -\u2212 *\u2217 \xA8\u2666 \xA7\u2663 \xA9\u2665 \xAA\u2660 m\u03BC a\u03B1 b\u03B2 c\u03C7 d\u03B4 e\u03B5 f\u03C6 g\u03B3 h\u03B7 i\u03B9 j\u03D5 k\u03BA l\u03BB n\u03BD o\u03BF p\u03C0 q\u03B8 r\u03C1 s\u03C3 t\u03C4 u\u03C5 v\u03D6 w\u03C9 x\u03BE y\u03C8 z\u03B6 A\u0391 B\u0392 C\u03A7 D\u0394 E\u0395 F\u03A6 G\u0393 H\u0397 I\u0399 J\u03D1 K\u039A L\u039B M\u039C N\u039D O\u039F P\u03A0 Q\u0398 R\u03A1 S\u03A3 T\u03A4 U\u03A5 V\u03C2 W\u03A9 X\u039E Y\u03A8 Z\u0396"
};
const TABLES = new Map(
  Object.keys(SIGNS).map((font) => [
    font,
    new Map(
      SIGNS[font].split(" ").filter(Boolean).map((pair) => [pair.charCodeAt(0), pair.slice(1)])
    )
  ])
);
const PRIVATE = 61440;
function signFont(name) {
  const plain = name?.toLowerCase();
  return plain !== void 0 && TABLES.has(plain) ? plain : void 0;
}
function signOf(font, code) {
  const letter = code >= PRIVATE ? code - PRIVATE : code;
  if (letter === 32 || letter === 160) return " ";
  return TABLES.get(font).get(letter) ?? (font === "symbol" && letter > 32 && letter < 64 ? String.fromCharCode(letter) : void 0);
}
function withSigns(text, fontName) {
  const font = signFont(fontName);
  if (!font && !PRIVATE_LETTERS.test(text)) return { text, unknown: "" };
  let read = "";
  let unknown = "";
  for (const letter of text) {
    const code = letter.codePointAt(0);
    const isPrivate = code > PRIVATE && code < PRIVATE + 256;
    const sign = font || isPrivate ? signOf(font ?? (code === 61623 ? "symbol" : "wingdings"), code) : letter;
    if (sign === void 0) unknown += isPrivate ? String.fromCharCode(code - PRIVATE) : letter;
    else read += sign;
  }
  return { text: read, unknown };
}
const PRIVATE_LETTERS = /[\uf020-\uf0ff]/;

function sayText(text, looks, line, story, around) {
  const { tick, link } = around;
  const reason = reasonIn(story, around);
  if (reason) addOmission(line, reason, text);
  else if (!tick) {
    const address = link ?? story.fields.findLast((field) => field.link !== void 0)?.link;
    addText(line, text, looks, address === void 0 ? {} : { link: address });
  } else if (!tick.drawn) {
    tick.drawn = true;
    addText(line, drawnTick(tick.checked), looks);
  }
}
function reasonIn(story, { omit }) {
  return omit ?? (story.fields.length ? fieldReason(story.fields) : void 0);
}
function readSign(fontName, code, looks, line, story, around) {
  const font = signFont(fontName);
  const sign = font ? signOf(font, code) : code >= 61440 ? signOf("wingdings", code) : letterOf(code);
  if (sign) sayText(sign, looks, line, story, around);
  else addOmission(line, around.omit ?? "unreadable", "");
}
function letterOf(code) {
  return code > 31 && code < 55296 ? String.fromCodePoint(code) : void 0;
}

const MAX_NESTED = 50;
function readFieldMark(node, looks, line, story, around) {
  const { fields } = story;
  const field = fields.at(-1);
  if (node.name === "w:instrText") {
    if (field && !field.inResult) field.instruction += ownText(node);
    return;
  }
  switch (node.attributes["w:fldCharType"]) {
    case "begin": {
      const form = child(node, "w:ffData");
      if (fields.length >= MAX_NESTED) fields.shift();
      fields.push({ instruction: "", inResult: false, resultStart: 0, ...form && { form } });
      break;
    }
    case "separate":
      if (field) beginResult(field, line);
      break;
    case "end":
      if (!field) break;
      fields.pop();
      endField(field, looks, line, story, around);
  }
}
function beginResult(field, line) {
  field.inResult = true;
  field.resultStart = line.runs.length;
  line.closed = line.runs.length;
  const link = fieldLink(field.instruction);
  if (link !== void 0) field.link = link;
}
function endField(field, looks, line, story, around) {
  const from = field.inResult ? Math.min(field.resultStart, line.runs.length) : line.runs.length;
  const text = line.runs.slice(from).map((run) => run.text).join("");
  if (isFieldError(text)) {
    line.runs.length = from;
    addOmission(line, "field-error", text);
  } else if (!text.trim()) drawWithoutResult(field, looks, line, story, around);
}
function drawWithoutResult(field, looks, line, story, around) {
  const drawn = drawnField(field);
  const prompt = promptOf(field.instruction);
  const sign = signField(field.instruction);
  if (drawn) sayText(drawn, looks, line, story, around);
  else if (prompt) addOmission(line, around.omit ?? "prompt", prompt);
  else if (sign) readSign(sign.font, sign.code, looks, line, story, around);
}

function mathText(node) {
  const part = (name) => {
    const found = child(node, name);
    return found ? mathText(found) : "";
  };
  switch (node.name) {
    case "m:t":
    case "w:t":
      return ownText(node);
    case "m:f":
      return `${grouped(part("m:num"))}/${grouped(part("m:den"))}`;
    case "m:sSup":
      return `${part("m:e")}^${grouped(part("m:sup"))}`;
    case "m:sSub":
      return `${part("m:e")}_${grouped(part("m:sub"))}`;
    case "m:rad":
      return `\u221A${grouped(part("m:e"))}`;
    case "m:d":
      return `(${elements(node).map(mathText).join("")})`;
    default:
      return elements(node).map(mathText).join("");
  }
}
function grouped(text) {
  return /^[\p{L}\p{N}]*$/u.test(text) ? text : `(${text})`;
}

const OPEN_XML = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";
const NAMESPACES = {
  [`${OPEN_XML}/wordprocessingml/2006/main`]: "w",
  [`${STRICT}/wordprocessingml/main`]: "w",
  [`${OPEN_XML}/officeDocument/2006/relationships`]: "r",
  [`${STRICT}/officeDocument/relationships`]: "r",
  [`${OPEN_XML}/officeDocument/2006/math`]: "m",
  [`${STRICT}/officeDocument/math`]: "m",
  [`${OPEN_XML}/drawingml/2006/wordprocessingDrawing`]: "wp",
  [`${STRICT}/drawingml/wordprocessingDrawing`]: "wp",
  [`${OPEN_XML}/drawingml/2006/main`]: "a",
  [`${STRICT}/drawingml/main`]: "a",
  [`${OPEN_XML}/drawingml/2006/chart`]: "c",
  [`${STRICT}/drawingml/chart`]: "c",
  [`${OPEN_XML}/drawingml/2006/diagram`]: "dgm",
  [`${STRICT}/drawingml/diagram`]: "dgm",
  [`${OPEN_XML}/drawingml/2006/picture`]: "pic",
  [`${STRICT}/drawingml/picture`]: "pic",
  [`${OPEN_XML}/markup-compatibility/2006`]: "mc",
  [`${OPEN_XML}/package/2006/relationships`]: "rel",
  "http://schemas.microsoft.com/office/drawing/2017/decorative": "adec",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://purl.org/dc/elements/1.1/": "dc"
};

function readDrawing(drawing, line, story, { omit }) {
  const found = { boxes: [], pictures: [], words: [], unread: [], twins: [], isDecorative: false };
  look(drawing, found);
  if (omit) {
    const text = [...found.boxes.map(allText), ...found.words].join("\n").trim();
    if (text) addOmission(line, omit, text);
    return;
  }
  line.boxes.push(...found.boxes);
  for (const words of found.words) line.boxes.push(paragraphOf(words));
  for (const twin of found.twins) addOmission(line, "duplicate", twin);
  for (const id of found.unread) addOmission(line, "unreadable", diagramText(id, story));
  const { alt, isDecorative } = found;
  if ((found.pictures.length || found.unread.length) && !isDecorative) line.figures.push(alt ? { alt } : {});
  else if (alt && !found.boxes.length && !found.words.length) line.figures.push({ alt });
}
function look(node, found) {
  const { attributes } = node;
  switch (node.name) {
    case "w:txbxContent":
      found.boxes.push(node);
      return;
    case "wp:docPr":
      found.alt ??= attributes["descr"] || attributes["title"] || void 0;
      break;
    case "v:shape":
    case "v:rect":
    case "v:imagedata":
      if (!isOn(attributes["o:hr"])) found.alt ??= attributes["alt"] || attributes["o:title"] || void 0;
      if (node.name === "v:imagedata") found.pictures.push(node);
      break;
    case "v:textpath":
      if (attributes["string"]) found.words.push(attributes["string"]);
      break;
    case "a:blip":
    case "pic:pic":
      found.pictures.push(node);
      break;
    case "c:chart":
    case "o:OLEObject":
      found.unread.push(attributes["r:id"] ?? "");
      break;
    case "dgm:relIds":
      found.unread.push(attributes["r:dm"] ?? "");
      break;
    case "adec:decorative":
      found.isDecorative = isOn(attributes["val"] ?? "0");
      break;
  }
  if (node.name === "mc:AlternateContent") {
    const one = chosen(node);
    if (one) look(one, found);
    const twin = twinText(node);
    if (twin) found.twins.push(twin);
  } else for (const part of elements(node)) look(part, found);
}
function diagramText(id, { archive, relationships }) {
  const target = relationships.get(id)?.target;
  const bytes = target?.endsWith(".xml") ? archive.read(target) : void 0;
  if (!bytes) return "";
  return chartText(readXml(bytes, NAMESPACES)).join("\n").trim();
}
function chartText(node) {
  if (node.name === "a:p") return [allText(node).trim()].filter(Boolean);
  if (node.name === "c:strCache") return elements(node).flatMap((point) => cachedText(point));
  return elements(node).flatMap(chartText);
}
function cachedText(point) {
  const text = ownText(child(point, "c:v")).trim();
  return text ? [text] : [];
}
function paragraphOf(text) {
  const made = (name, children) => ({ name, attributes: {}, children });
  return made("w:txbxContent", [made("w:p", [made("w:r", [made("w:t", [text])])])]);
}

function runLooks(properties) {
  const looks = {};
  for (const property of elements(properties))
    if (Object.hasOwn(readers, property.name)) readers[property.name](looks, property);
  return looks;
}
function combinedLooks(paragraph, character, own) {
  const looks = { ...paragraph, ...character, ...own };
  for (const key of ["bold", "italic", "struck", "hidden"])
    if (own[key] === void 0 && paragraph[key] && character[key]) looks[key] = false;
  return looks;
}
const readers = {
  "w:b": (looks, property) => looks.bold = flag(property),
  "w:i": (looks, property) => looks.italic = flag(property),
  "w:strike": (looks, property) => looks.struck = flag(property),
  "w:dstrike": (looks, property) => looks.struck = flag(property),
  "w:vanish": (looks, property) => looks.hidden = flag(property),
  "w:u": (looks, property) => looks.underlined = (value(property) ?? "none") !== "none",
  "w:vertAlign": (looks, property) => looks.vertical = value(property),
  "w:rtl": (looks, property) => looks.rightToLeft = flag(property),
  "w:rStyle": (looks, property) => looks.style = value(property),
  "w:sz": (looks, property) => {
    const size = halfPoints(value(property));
    if (size) looks.size = size;
  },
  "w:rFonts": (looks, { attributes }) => {
    const font = attributes["w:ascii"] ?? attributes["w:hAnsi"];
    if (font) looks.font = font;
  },
  "w:lang": (looks, { attributes }) => {
    if (attributes["w:val"]) looks.language = attributes["w:val"];
    if (attributes["w:bidi"]) looks.rightToLeftLanguage = attributes["w:bidi"];
  }
};
function halfPoints(text) {
  const points = /^(\d{1,4}(?:\.\d{1,3})?)pt$/.exec(text ?? "")?.[1];
  return points ? Number(points) : (number(text) ?? 0) / 2;
}

const MOST = 32767;
function drawnNumber(count, format, language = "sv") {
  const figures = /^padded(\d)$/.exec(format)?.[1];
  if (figures) return String(count).padStart(Number(figures), "0");
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : decimal)(count, language);
}
const decimal = (count) => String(count);
const FORMATS = {
  none: () => "",
  bullet: () => "",
  decimalZero: (count) => String(count).padStart(2, "0"),
  lowerLetter: (count) => letters(count, ALPHABET),
  upperLetter: (count) => letters(count, ALPHABET).toUpperCase(),
  lowerRoman: (count) => romans(count),
  upperRoman: (count) => romans(count).toUpperCase(),
  ordinal: (count, language) => ordinal(count, language),
  cardinalText: (count, language) => capital(words(count, CARDINALS, language)),
  ordinalText: (count, language) => capital(words(count, ORDINALS, language)),
  numberInDash: (count) => `- ${count} -`,
  decimalEnclosedCircle: (count) => enclosed(count, 9312),
  decimalEnclosedParen: (count) => enclosed(count, 9332),
  decimalEnclosedFullstop: (count) => enclosed(count, 9352),
  hex: (count) => count.toString(16).toUpperCase(),
  chicago: (count) => letters(count, ["*", "\u2020", "\u2021", "\xA7"]),
  russianLower: (count) => letters(count, CYRILLIC),
  russianUpper: (count) => letters(count, CYRILLIC).toUpperCase()
};
const ALPHABET = [..."abcdefghijklmnopqrstuvwxyz"];
const CYRILLIC = [..."\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043A\u043B\u043C\u043D\u043E\u043F\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044B\u044D\u044E\u044F"];
function letters(count, alphabet) {
  if (count < 1 || count > MOST) return "";
  const letter = alphabet[(count - 1) % alphabet.length];
  return letter.repeat(Math.min(60, Math.ceil(count / alphabet.length)));
}
const romans = (count) => count < 1 ? "" : roman(count, MOST);
function enclosed(count, first) {
  return count >= 1 && count <= 20 ? String.fromCodePoint(first + count - 1) : String(count);
}
function ordinal(count, language) {
  const last = count % 10;
  const isTeen = Math.floor(count / 10) % 10 === 1;
  if (language.startsWith("en")) {
    const ending = isTeen ? void 0 : ["th", "st", "nd", "rd"][last];
    return `${count}${ending ?? "th"}`;
  }
  if (language.startsWith("sv")) return `${count}:${(last === 1 || last === 2) && !isTeen ? "a" : "e"}`;
  return `${count}.`;
}
const CARDINALS = {
  sv: "noll ett tv\xE5 tre fyra fem sex sju \xE5tta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split(
    " "
  ),
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " "
  )
};
const ORDINALS = {
  sv: "nollte f\xF6rsta andra tredje fj\xE4rde femte sj\xE4tte sjunde \xE5ttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde".split(
    " "
  ),
  en: "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " "
  )
};
function words(count, lists, language) {
  return lists[language.slice(0, 2)]?.[count] ?? String(count);
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function noteId(kind, id) {
  return `${kind === "footnote" ? "f" : "e"}${id}`;
}
function noteMarks(formats) {
  const counts = { footnote: 0, endnote: 0 };
  const referred = /* @__PURE__ */ new Set();
  return {
    referred,
    mark(kind, id) {
      referred.add(noteId(kind, id));
      return drawnNumber(++counts[kind], formats[kind]);
    },
    refer: (kind, id) => void referred.add(noteId(kind, id))
  };
}

const NO_LOOKS = {};
function readRun(run, line, base, story, around) {
  const properties = child(run, "w:rPr");
  const own = properties ? runLooks(properties) : NO_LOOKS;
  const style = own.style === void 0 ? void 0 : story.styles.other(own.style);
  const looks = properties ? combinedLooks(base, style?.run ?? NO_LOOKS, own) : base;
  let { omit } = around;
  if (looks.hidden) omit ??= "hidden";
  if (style?.meaning?.kind === "prompt") omit ??= "prompt";
  readRunContent(
    elements(run),
    looks,
    line,
    story,
    omit === around.omit ? around : { ...around, ...omit && { omit } }
  );
}
function readRunContent(nodes, looks, line, story, around) {
  const say = (text) => sayText(text, looks, line, story, around);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    const { attributes } = node;
    switch (node.name) {
      case "w:t":
      case "w:delText":
        readText(written(node), looks, line, story, around);
        break;
      case "w:tab":
      case "w:ptab":
        say("	");
        break;
      case "w:br":
      case "w:cr":
        say("\n");
        break;
      case "w:noBreakHyphen":
        say("\u2011");
        break;
      case "w:softHyphen":
        say("\xAD");
        break;
      case "w:sym":
        readSign(
          attributes["w:font"],
          Number.parseInt(attributes["w:char"] ?? "", 16),
          looks,
          line,
          story,
          around
        );
        break;
      case "w:fldChar":
      case "w:instrText":
        readFieldMark(node, looks, line, story, around);
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        if (isOn(attributes["w:customMarkFollows"]) && nodes[at + 1]?.name === "w:t")
          readNoteMark(node, looks, line, story, around, written(nodes[++at]));
        else readNoteMark(node, looks, line, story, around);
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        readDrawing(
          node,
          line,
          story,
          reasonIn(story, around) ? { ...around, omit: reasonIn(story, around) } : around
        );
        break;
      case "mc:AlternateContent": {
        const one = chosen(node);
        if (one) readRunContent(elements(one), looks, line, story, around);
        const twin = twinText(node);
        if (twin) addOmission(line, "duplicate", twin);
        break;
      }
      case "w:ruby": {
        const reading = child(node, "w:rt");
        if (reading) addOmission(line, "duplicate", allText(reading));
        for (const run of elements(child(node, "w:rubyBase"))) readRun(run, line, looks, story, around);
        break;
      }
      case "w:commentReference":
        line.comments.push(attributes["w:id"] ?? "");
        break;
    }
  }
}
function readText(text, looks, line, story, around) {
  const { text: read, unknown } = withSigns(text, looks.font);
  if (read) sayText(read, looks, line, story, around);
  if (unknown) addOmission(line, around.omit ?? "unreadable", unknown);
}
function written(node) {
  const text = ownText(node);
  const plain = /[\t\r\n]/.test(text) ? text.replaceAll(/[\t\r\n]+/g, " ") : text;
  return node.attributes["xml:space"] === "preserve" ? plain : plain.trim();
}
function readNoteMark(node, looks, line, story, around, own) {
  const reason = reasonIn(story, around);
  if (reason) {
    if (own) addOmission(line, reason, own);
    return;
  }
  const id = node.attributes["w:id"] ?? "";
  const kind = node.name === "w:footnoteReference" ? "footnote" : "endnote";
  addText(
    line,
    own ?? story.notes.mark(kind, id),
    { ...looks, vertical: "superscript" },
    { note: noteId(kind, id) }
  );
  if (own) story.notes.refer(kind, id);
}

function readInline(nodes, line, base, story, around) {
  const within = (children, surroundings) => readInline(children, line, base, story, surroundings);
  for (const node of nodes)
    switch (node.name) {
      case "w:r":
        readRun(node, line, base, story, around);
        break;
      case "w:hyperlink":
        within(elements(node), { ...around, ...linkOf(node, story) });
        break;
      case "w:del":
        within(elements(node), { ...around, omit: around.omit ?? "deleted" });
        break;
      case "w:moveFrom":
        within(elements(node), { ...around, omit: around.omit ?? "duplicate" });
        break;
      case "w:sdt":
        readControl(node, line, base, story, around);
        break;
      case "w:fldSimple":
        readSimpleField(node, line, base, story, around);
        break;
      case "m:oMath":
      case "m:oMathPara":
        sayText(mathText(node), {}, line, story, around);
        break;
      case "mc:AlternateContent": {
        const one = chosen(node);
        if (one) within(elements(one), around);
        const twin = twinText(node);
        if (twin) addOmission(line, "duplicate", twin);
        break;
      }
      case "w:subDoc":
      case "w:altChunk":
        addOmission(line, "unreadable", "");
        break;
      case "w:commentRangeStart":
        line.comments.push(node.attributes["w:id"] ?? "");
        break;
      case "w:ins":
      case "w:moveTo":
      case "w:smartTag":
      case "w:customXml":
      case "w:dir":
      case "w:bdo":
        within(elements(node), around);
        break;
      default:
        if (!WITHOUT_TEXT.has(node.name)) readUnknown(node, line);
    }
}
function readControl(node, line, base, story, around) {
  const inside = withinControl(node, around);
  readInline(controlContent(node), line, base, story, inside);
  if (inside.tick && inside.tick !== around.tick && !inside.tick.drawn)
    sayText("\u2610", base, line, story, inside);
}
const WITHOUT_TEXT = /* @__PURE__ */ new Set(["w:pPr", "w:sdtPr", "w:smartTagPr", "w:customXmlPr", "w:proofErr"]);
function readUnknown(node, line) {
  const text = allText(node).trim();
  if (text) addOmission(line, "unreadable", text);
}
function linkOf({ attributes }, { relationships }) {
  const target = relationships.get(attributes["r:id"] ?? "")?.target ?? "";
  const anchor = attributes["w:anchor"];
  const link = `${target}${anchor ? `#${anchor}` : ""}`;
  return link ? { link } : {};
}
function readSimpleField(node, line, base, story, around) {
  const instruction = node.attributes["w:instr"] ?? "";
  const form = elements(node).find(({ name }) => name === "w:ffData");
  const field = { instruction, inResult: false, resultStart: 0, ...form && { form } };
  const depth = story.fields.push(field);
  beginResult(field, line);
  readInline(
    elements(node).filter((one) => one !== form),
    line,
    base,
    story,
    around
  );
  story.fields.length = Math.min(story.fields.length, depth - 1);
  endField(field, base, line, story, around);
}

const TYPED_MARK = /^\s*(?:[-–—•·*o▪]\s|\d{1,3}[.)]\s|[a-zåäö][.)]\s)/i;
function itemOf(runs, mark, { meaning }, before, lists) {
  const ticked = withoutTick(runs);
  const last = before?.kind === "item" ? before : void 0;
  const bullet = mark?.bullet && withSigns(mark.bullet, mark.font).text.trim();
  if (mark && (mark.number !== void 0 || bullet)) {
    const tick = ticked?.tick ?? tickOf(bullet || void 0);
    return {
      kind: "item",
      level: mark.depth + 1,
      ...mark.number !== void 0 && { number: mark.number },
      list: mark.list,
      runs: ticked?.runs ?? runs,
      ...tick && { tick }
    };
  }
  if (ticked) {
    const list = last?.tick && last.number === void 0 ? last.list : lists.newList();
    return { kind: "item", level: 1, list, runs: ticked.runs, tick: ticked.tick };
  }
  const text = runs.map((run) => run.text).join("");
  const goesOn = last && (mark ? mark.list === last.list : meaning?.kind === "in-list" && !TYPED_MARK.test(text));
  return goesOn ? { kind: "item", level: last.level, list: last.list, runs, continues: true } : void 0;
}
function withoutTick(runs) {
  const found = lonelyTick(runs.map((run) => run.text).join(""));
  if (!found) return void 0;
  let at = 0;
  const left = runs.map((run) => {
    const start = Math.max(0, found.start - at);
    const end = Math.max(0, found.end - at);
    at += run.text.length;
    return { ...run, text: run.text.slice(0, start) + run.text.slice(end) };
  });
  const rest = trimmed(left.filter(({ text }) => text));
  return rest.length ? { runs: rest, tick: found.tick } : void 0;
}

function pieceOf(read, story, before) {
  const { style, looks } = read;
  const mark = markOf(read, story, before);
  const runs = trimmed(read.line.runs);
  const level = headingLevel(style, looks);
  if (!runs.length) return mark && level === void 0 && isBare(read.line) ? "empty-item" : void 0;
  const direction = (looks.rightToLeft ?? style.paragraph.rightToLeft) && { direction: "rtl" };
  const number = mark?.number && { number: mark.number };
  if (level !== void 0)
    return { kind: "heading", level, ...number, runs: withoutSizes(runs), ...direction };
  const item = itemOf(runs, mark, style, before, story.lists);
  if (item) return { ...item, runs: withoutSizes(item.runs), ...direction };
  const size = mainSize(runs);
  return {
    kind: "paragraph",
    ...number,
    runs: withoutSizes(runs),
    ...roleOf(style),
    ...size && { size },
    ...(looks.centred ?? style.paragraph.centred) && { centred: true },
    ...direction
  };
}
function headingLevel({ meaning }, { outline }) {
  if (outline !== void 0 && outline >= 0 && outline < 9) return outline + 1;
  return meaning?.kind === "heading" ? meaning.level : void 0;
}
function isBare({ omissions, figures, boxes }) {
  return !omissions.length && !figures.length && !boxes.length;
}
function markOf({ style, looks, isHidden, line }, { lists }, before) {
  const list = looks.list ?? style.paragraph.list;
  if (list === void 0 || list === "0" || isHidden && !line.runs.length) return void 0;
  const depth = looks.depth ?? lists.depthFor(list, style.ids) ?? style.paragraph.depth ?? 0;
  return lists.next(list, depth, before?.kind === "item", style.run.language);
}
function roleOf({ meaning }) {
  switch (meaning?.kind) {
    case "subtitle":
    case "quote":
    case "caption":
    case "code":
      return { role: meaning.kind };
    default:
      return {};
  }
}
function mainSize(runs) {
  const lengths = /* @__PURE__ */ new Map();
  for (const { size, text } of runs) if (size) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  let main;
  for (const [size, length] of lengths) if (main === void 0 || length > lengths.get(main)) main = size;
  return main;
}
function withoutSizes(runs) {
  return runs.map((run) => {
    const plain = { ...run };
    delete plain.size;
    return plain;
  });
}
function trimmed(runs) {
  let from = 0;
  let to = runs.length;
  while (from < to && isBlank(runs[from])) from++;
  while (to > from && isBlank(runs[to - 1])) to--;
  return runs.slice(from, to).map((run, index, { length }) => {
    if (run.note !== void 0) return run;
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === length - 1 ? start.trimEnd() : start };
  });
}
function isBlank({ text, note }) {
  return note === void 0 && !text.trim();
}

function paragraphLooks(properties) {
  if (!properties) return {};
  const numbering = child(properties, "w:numPr");
  const alignment = value(child(properties, "w:jc"));
  return present({
    style: value(child(properties, "w:pStyle")),
    list: value(child(numbering, "w:numId")),
    depth: number(value(child(numbering, "w:ilvl"))),
    outline: number(value(child(properties, "w:outlineLvl"))),
    centred: alignment === void 0 ? void 0 : alignment === "center",
    rightToLeft: flag(child(properties, "w:bidi"))
  });
}
function joinsNext(properties) {
  const mark = child(properties, "w:rPr");
  const frame = child(properties, "w:framePr")?.attributes["w:dropCap"];
  return !!(child(mark, "w:del") ?? child(mark, "w:moveFrom")) || frame === "drop" || frame === "margin";
}
function present(looks) {
  return Object.fromEntries(Object.entries(looks).filter(([, one]) => one !== void 0));
}

function partSink(pieces, omissions, counter, ownPart) {
  return sinkOf(pieces, omissions, (part = ownPart) => {
    const block = ++counter.block;
    return { id: `p${block}`, place: { block, ...part && { part } } };
  });
}
function cellSink(pieces, { omissions, place }, prefix) {
  let count = 0;
  return sinkOf(pieces, omissions, () => ({ id: `${prefix}.${++count}`, place }));
}
function sinkOf(pieces, omissions, next) {
  let block = { id: "", place: { block: 0 } };
  let count = 0;
  let last;
  const adopt = (piece) => {
    last = piece;
    pieces.push(piece);
  };
  return {
    get last() {
      return last;
    },
    get id() {
      return block.id;
    },
    get place() {
      return block.place;
    },
    omissions,
    begin(part) {
      block = next(part);
      count = 0;
    },
    put(draft) {
      count++;
      adopt({ ...draft, id: count === 1 ? block.id : `${block.id}-${count}`, place: block.place });
    },
    adopt,
    omit: (reason, text) => void omissions.push({ reason, text, place: block.place })
  };
}
function figureDraft(alt) {
  return { kind: "figure", ...alt && { alt } };
}

const NAMES = [
  [
    { kind: "heading", level: 0 },
    ["title", "rubrik", "titel", "huvudrubrik", "dokumentrubrik", "dokumenttitel", "otsikko", "tittel"]
  ],
  [{ kind: "subtitle" }, ["subtitle", "underrubrik", "undertitel", "alaotsikko", "undertittel"]],
  [
    { kind: "quote" },
    ["quote", "intense quote", "citat", "starkt citat", "blockcitat", "quotations", "block text", "lainaus"]
  ],
  [{ kind: "caption" }, ["caption", "beskrivning", "bildtext", "tabelltext", "kuvaotsikko"]],
  [
    { kind: "contents" },
    [
      "toc heading",
      "contents heading",
      "inneh\xE5llsf\xF6rteckningsrubrik",
      "inneh\xE5llsrubrik",
      "table of figures",
      "figurf\xF6rteckning",
      "table of authorities",
      "index heading"
    ]
  ],
  [{ kind: "code" }, ["html preformatted", "preformatted text", "source code", "macro text", "html code"]],
  [
    { kind: "in-list" },
    ["list paragraph", "liststycke", "luettelokappale", "list continue", "list contents"]
  ],
  [{ kind: "prompt" }, ["placeholder text", "platsh\xE5llartext", "paikkamerkkiteksti"]]
];
const BY_NAME = new Map(NAMES.flatMap(([meaning, names]) => names.map((name) => [name, meaning])));
const HEADING = /^(?:heading|rubrik|otsikko|overskrift|überschrift|titre) ?([1-9])(?!\d)/;
const CONTENTS = /^(?:toc|innehåll|contents|sisluet|index|figure index|table index) ?[1-9](?!\d)/;
function styleMeaning(name) {
  const plain = name.trim().toLowerCase();
  const heading = HEADING.exec(plain)?.[1];
  if (heading) return { kind: "heading", level: Number(heading) };
  return CONTENTS.test(plain) ? { kind: "contents" } : BY_NAME.get(plain);
}

const PLAIN = { ids: [], paragraph: {}, run: {} };
const MAX_PARENTS = 30;
function readStyles(bytes) {
  if (!bytes) return { paragraph: () => PLAIN, other: () => void 0 };
  const root = readXml(bytes, NAMESPACES);
  const written = /* @__PURE__ */ new Map();
  let defaultId;
  for (const node of elements(root)) {
    const id = node.attributes["w:styleId"];
    if (node.name !== "w:style" || !id) continue;
    const type = node.attributes["w:type"] ?? "paragraph";
    const basedOn = value(child(node, "w:basedOn"));
    written.set(id, { name: value(child(node, "w:name")) ?? id, type, node, ...basedOn && { basedOn } });
    if (type === "paragraph" && isOn(node.attributes["w:default"])) defaultId = id;
  }
  const defaults = child(root, "w:docDefaults");
  const base = {
    ...PLAIN,
    run: runLooks(child(child(defaults, "w:rPrDefault"), "w:rPr")),
    paragraph: paragraphLooks(child(child(defaults, "w:pPrDefault"), "w:pPr"))
  };
  const resolved = /* @__PURE__ */ new Map();
  const get = (id) => {
    const known = resolved.get(id);
    if (known || !written.has(id)) return known;
    const style = withParents(id, written, base);
    resolved.set(id, style);
    return style;
  };
  const plain = defaultId !== void 0 && get(defaultId) || base;
  return { paragraph: (id) => id !== void 0 && get(id) || plain, other: get };
}
function withParents(id, written, base) {
  const chain = [];
  let next = id;
  while (next !== void 0 && chain.length < MAX_PARENTS) {
    const style = written.get(next);
    if (!style) break;
    chain.push({ id: next, style });
    next = style.basedOn;
  }
  const isParagraph = chain[0].style.type === "paragraph";
  let resolved = isParagraph ? base : PLAIN;
  for (const { id: own, style } of chain.toReversed()) resolved = over(resolved, own, style);
  return resolved;
}
function over(parent, id, { name, node }) {
  const paragraph = paragraphLooks(child(node, "w:pPr"));
  const level = paragraph.outline;
  const byOutline = level !== void 0 && level >= 0 && level < 9 ? { kind: "heading", level: level + 1 } : void 0;
  const meaning = styleMeaning(name) ?? byOutline ?? parent.meaning;
  const table = child(node, "w:tblPr");
  return {
    ids: [id, ...parent.ids],
    ...meaning && { meaning },
    paragraph: { ...parent.paragraph, ...paragraph },
    run: { ...parent.run, ...runLooks(child(node, "w:rPr")) },
    headRow: parent.headRow || draws(node, "firstRow"),
    headColumn: parent.headColumn || draws(node, "firstCol"),
    borders: parent.borders || hasBorders(table)
  };
}
function hasBorders(properties) {
  return elements(child(properties, "w:tblBorders")).some(
    (line) => !/^(?:none|nil)$/.test(value(line) ?? "none")
  );
}
function draws(node, place) {
  return elements(node).some(
    ({ name, attributes, children }) => name === "w:tblStylePr" && attributes["w:type"] === place && children.length > 0
  );
}

const FIRST_ROW = 32;
const FIRST_COLUMN = 128;
function tableLook(properties, style) {
  const attributes = child(properties, "w:tblLook")?.attributes ?? {};
  const bits = Number.parseInt(attributes["w:val"] ?? "0", 16) || 0;
  const has = (name, bit) => {
    const said = attributes[name];
    return said === void 0 ? (bits & bit) !== 0 : isOn(said);
  };
  return {
    firstRow: has("w:firstRow", FIRST_ROW) && !!style?.headRow,
    firstColumn: has("w:firstColumn", FIRST_COLUMN) && !!style?.headColumn
  };
}
function headRowsOf(repeated, { firstRow }) {
  const first = repeated.indexOf(false);
  if (first > 0) return first;
  return firstRow && repeated.length > 1 ? 1 : 0;
}
function isLayout(cells, {
  rows,
  headRows,
  hasLines
}) {
  if (cells.length === 1) return true;
  if (headRows || hasLines) return false;
  return rows === 1 || cells.some(({ pieces }) => pieces.some(({ kind }) => kind === "heading" || kind === "table"));
}

const MAX_COLUMNS = 1e3;
function rowsOf(table) {
  return within(table, "w:tr", {}).map(({ node, around }) => {
    const properties = child(node, "w:trPr");
    const omit = around.omit ?? (child(properties, "w:del") ? "deleted" : flag(child(properties, "w:hidden")) ? "hidden" : void 0);
    return {
      node,
      cells: within(node, "w:tc", around),
      before: bounded(value(child(properties, "w:gridBefore")), 0),
      isHead: flag(child(properties, "w:tblHeader")) ?? false,
      ...omit && { omit }
    };
  });
}
function spansOf(cell) {
  const properties = child(cell, "w:tcPr");
  const down = child(properties, "w:vMerge");
  const right = child(properties, "w:hMerge");
  return {
    span: bounded(value(child(properties, "w:gridSpan")), 1),
    goesDown: value(down) === "restart",
    isCovered: !!down && value(down) !== "restart",
    joinsLeft: !!right && value(right) !== "restart"
  };
}
function within(node, name, around) {
  return elements(node).flatMap((part) => {
    switch (part.name) {
      case name:
        return [{ node: part, around }];
      case "w:sdt":
        return controlContent(part).flatMap(
          (one) => one.name === name ? [{ node: one, around: withinControl(part, around) }] : within(one, name, withinControl(part, around))
        );
      case "w:del":
      case "w:moveFrom":
        return within(part, name, { ...around, omit: part.name === "w:del" ? "deleted" : "duplicate" });
      case "w:ins":
      case "w:moveTo":
      case "w:customXml":
      case "w:smartTag":
        return within(part, name, around);
      default:
        return [];
    }
  });
}
function bounded(text, least) {
  return Math.min(MAX_COLUMNS, Math.max(least, number(text) ?? least));
}

function readTable(table, sink, story, part) {
  const properties = child(table, "w:tblPr");
  const { id } = sink;
  const rows = [];
  const heads = [];
  let open = /* @__PURE__ */ new Map();
  let columns = 0;
  for (const row of rowsOf(table)) {
    if (row.omit) {
      sink.omit(row.omit, allText(row.node).trim());
      continue;
    }
    const cells = [];
    const next = /* @__PURE__ */ new Map();
    let column = row.before;
    for (const found of row.cells) {
      const { span, goesDown, isCovered, joinsLeft } = spansOf(found.node);
      const above = isCovered ? open.get(column) : void 0;
      const left = joinsLeft ? cells.at(-1) : void 0;
      if (above || left) {
        if (above) above.rowSpan++;
        else if (left) left.columnSpan += span;
        const text = allText(found.node).trim();
        if (text) sink.omit("hidden", text);
      } else {
        const pieces = [];
        const inner = cellSink(pieces, sink, `${id}.${rows.length + 1}.${cells.length + 1}`);
        cells.push({ column, columnSpan: span, rowSpan: 1, ...readCell(found, inner, pieces, story, part) });
      }
      const cell = above ?? cells.at(-1);
      if ((above ?? goesDown) && cell) next.set(column, cell);
      column += span;
    }
    open = next;
    columns = Math.max(columns, column);
    rows.push(cells);
    heads.push(row.isHead);
  }
  const style = styleOf(properties, story);
  const look = tableLook(properties, style);
  const headRows = headRowsOf(heads, look);
  const all = rows.flat();
  const hasLines = hasBorders(properties) || !!style?.borders;
  if (isLayout(all, { rows: rows.length, headRows, hasLines })) {
    for (const { pieces } of all) for (const piece of pieces) sink.adopt(piece);
    return;
  }
  if (!all.some(({ pieces, tick }) => pieces.length || tick)) return;
  markHeads(rows, headRows, look.firstColumn);
  const caption = value(child(properties, "w:tblCaption")) ?? value(child(properties, "w:tblDescription"));
  const direction = flag(child(properties, "w:bidiVisual")) && { direction: "rtl" };
  sink.put({ kind: "table", ...caption && { caption }, rows, headRows, columns, ...direction });
}
function readCell({ node, around }, sink, pieces, story, part) {
  const reader = blockReader(sink, story, part);
  for (const block of elements(node)) reader.read(block, around);
  reader.end();
  const tick = onlyTick(pieces);
  return tick ? { pieces: [], tick } : { pieces };
}
function onlyTick(pieces) {
  const [piece] = pieces;
  if (pieces.length !== 1 || piece?.kind !== "paragraph") return void 0;
  return tickOf(
    piece.runs.map(({ text }) => text).join("").replace("\uFE0F", "")
  );
}
function markHeads(rows, headRows, firstColumn) {
  rows.forEach((cells, row) => {
    for (const cell of cells)
      if (row < headRows) cell.head = "column";
      else if (firstColumn && cell.column === 0) cell.head = "row";
  });
}
function styleOf(properties, { styles }) {
  const id = value(child(properties, "w:tblStyle"));
  return id === void 0 ? void 0 : styles.other(id);
}

function blockReader(sink, story, part) {
  let waiting;
  const finish = () => {
    const read2 = waiting;
    waiting = void 0;
    if (read2) putParagraph(read2, sink, story, part);
  };
  const omit = (reason, text) => {
    sink.begin(part);
    sink.omit(reason, text);
  };
  const readAll = (nodes, around) => {
    for (const node of nodes) read(node, around);
  };
  const read = (node, around) => {
    switch (node.name) {
      case "w:p": {
        waiting = readParagraph(node, story, around, waiting);
        if (!joinsNext(child(node, "w:pPr"))) finish();
        break;
      }
      case "w:tbl":
        finish();
        if (around.omit) omit(around.omit, allText(node).trim());
        else {
          sink.begin(part);
          readTable(node, sink, story, part);
        }
        break;
      case "w:sdt":
        readAll(controlContent(node), withinControl(node, around));
        break;
      case "w:del":
      case "w:moveFrom":
        readAll(elements(node), {
          ...around,
          omit: around.omit ?? (node.name === "w:del" ? "deleted" : "duplicate")
        });
        break;
      case "w:ins":
      case "w:moveTo":
      case "w:customXml":
      case "w:smartTag":
        readAll(elements(node), around);
        break;
      case "mc:AlternateContent": {
        const one = chosen(node);
        if (one) readAll(elements(one), around);
        const twin = twinText(node);
        if (twin) omit("duplicate", twin);
        break;
      }
      case "m:oMath":
      case "m:oMathPara": {
        const line = emptyLine();
        addText(line, mathText(node), {});
        finish();
        waiting = { line, style: story.styles.paragraph(void 0), looks: {}, isHidden: false };
        finish();
        break;
      }
      case "w:altChunk":
      case "w:subDoc":
        omit("unreadable", "");
        break;
      default:
        if (!SILENT.test(node.name)) {
          const text = allText(node).trim();
          if (text) omit("unreadable", text);
        }
    }
  };
  return { read, end: finish };
}
const SILENT = /^w:(?:sectPr|bookmark\w+|\w+Pr|proofErr|perm\w+)$/;
function readParagraph(node, story, around, waiting) {
  const properties = child(node, "w:pPr");
  const looks = paragraphLooks(properties);
  const style = story.styles.paragraph(looks.style);
  const isHeading = headingLevel(style, looks) !== void 0;
  if (isHeading && story.fields.some(isContents)) story.fields.length = 0;
  const line = waiting?.line ?? emptyLine();
  line.closed = line.runs.length;
  const hasText = waiting && line.runs.some(({ text }) => text.trim());
  const omit = around.omit ?? (!isHeading && style.meaning?.kind === "contents" ? "contents-list" : void 0);
  const base = isHeading ? { ...style.run, bold: false, italic: false } : style.run;
  readInline(elements(node), line, base, story, omit ? { ...around, omit } : around);
  while (story.fields.length && !story.fields.at(-1).inResult) story.fields.pop();
  const isHidden = !!omit || (flag(child(child(properties, "w:rPr"), "w:vanish")) ?? false);
  return hasText ? { ...waiting, line } : { line, style, looks, isHidden };
}
function putParagraph(read, sink, story, part) {
  const { line } = read;
  sink.begin(part);
  takeErrors(line);
  const draft = pieceOf(read, story, sink.last);
  if (draft === "empty-item") sink.omit(draft, "");
  else if (draft) sink.put(draft);
  for (const { reason, text } of line.omissions)
    if (text.trim() || reason === "unreadable") sink.omit(reason, text.trim());
  for (const { alt } of line.figures) sink.put(figureDraft(alt));
  for (const id of line.comments) if (!story.commented.has(id)) story.commented.set(id, sink.place);
  for (const box of line.boxes) {
    const inner = blockReader(sink, { ...story, fields: [] }, part ?? "text-box");
    for (const block of elements(box)) inner.read(block, {});
    inner.end();
  }
}

const MAX_LIST_DEPTH = 9;
function readNumbering(bytes, styles) {
  const lists = /* @__PURE__ */ new Map();
  if (!bytes) return lists;
  const abstracts = /* @__PURE__ */ new Map();
  const nums = [];
  for (const node of elements(readXml(bytes, NAMESPACES))) {
    if (node.name === "w:abstractNum") abstracts.set(node.attributes["w:abstractNumId"] ?? "", node);
    else if (node.name === "w:num") nums.push(node);
  }
  const abstractOf = new Map(
    nums.map((num) => [num.attributes["w:numId"] ?? "", value(child(num, "w:abstractNumId")) ?? ""])
  );
  for (const num of nums) {
    const id = num.attributes["w:numId"] ?? "";
    const counter = byStyle(abstractOf.get(id), abstracts, abstractOf, styles);
    const overrides = elements(num).filter(({ name }) => name === "w:lvlOverride");
    const levels = levelsOf(elements(abstracts.get(counter)));
    const starts = /* @__PURE__ */ new Map();
    for (const override of overrides) {
      const depth = number(override.attributes["w:ilvl"]);
      if (depth === void 0 || depth < 0 || depth >= MAX_LIST_DEPTH) continue;
      const own = child(override, "w:lvl");
      if (own) levels[depth] = levelOf(own);
      const start = number(value(child(override, "w:startOverride")));
      if (start !== void 0) starts.set(depth, start);
    }
    lists.set(id, { counter, levels, starts });
  }
  return lists;
}
function byStyle(abstract, abstracts, abstractOf, styles) {
  const link = value(child(abstracts.get(abstract), "w:numStyleLink"));
  const list = link && styles.other(link)?.paragraph.list;
  return list && abstractOf.get(list) || abstract;
}
function levelsOf(nodes) {
  const levels = [];
  for (const node of nodes) {
    const depth = number(node.attributes["w:ilvl"]);
    if (node.name === "w:lvl" && depth !== void 0 && depth >= 0 && depth < MAX_LIST_DEPTH)
      levels[depth] = levelOf(node);
  }
  return levels;
}
function levelOf(node) {
  const fonts = child(child(node, "w:rPr"), "w:rFonts")?.attributes;
  const alternatives = child(node, "mc:AlternateContent");
  const format = child(node, "w:numFmt") ?? (alternatives && child(chosen(alternatives), "w:numFmt"));
  const restart = number(value(child(node, "w:lvlRestart")));
  const font = fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"];
  const style = value(child(node, "w:pStyle"));
  return {
    format: customFormat(format) ?? value(format) ?? "decimal",
    text: value(child(node, "w:lvlText")) ?? "",
    start: number(value(child(node, "w:start"))) ?? 0,
    decimals: flag(child(node, "w:isLgl")) ?? false,
    ...restart !== void 0 && { restart },
    ...font && { font },
    ...style && { style }
  };
}
function customFormat(node) {
  const example = node?.attributes["w:format"];
  if (value(node) !== "custom" || !example) return void 0;
  return `padded${/^0*/.exec(example)[0].length + 1}`;
}

function listCounter(lists) {
  const counts = /* @__PURE__ */ new Map();
  const started = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Map();
  let made = 0;
  return {
    newList: () => `l${++made}`,
    depthFor(listId, styles) {
      const levels = lists.get(listId)?.levels ?? [];
      return styles.map((id) => levels.findIndex((level) => level?.style === id)).find((depth) => depth >= 0);
    },
    next(listId, depth, follows, language) {
      const list = lists.get(listId);
      const level = list?.levels[depth];
      if (!list || !level) return void 0;
      const count = counts.get(list.counter) ?? [];
      counts.set(list.counter, count);
      advance(list, listId, depth, count, started);
      const isBullet = level.format === "bullet" || level.format === "none";
      const isFirst = count[depth] === startOf(list, depth);
      if (!seen.has(list.counter) || !follows && (isBullet || isFirst) || depth === 0 && isFirst && !isBullet)
        seen.set(list.counter, `l${++made}`);
      const name = seen.get(list.counter);
      if (level.format === "bullet")
        return { depth, list: name, bullet: level.text, ...level.font && { font: level.font } };
      const number = drawn(list, level, count, language);
      return { depth, list: name, ...number && { number } };
    }
  };
}
function advance(list, listId, depth, count, started) {
  const key = `${listId} ${depth}`;
  if (list.starts.has(depth) && !started.has(key)) count[depth] = void 0;
  started.add(key);
  for (let above = 0; above < depth; above++) count[above] ??= startOf(list, above);
  const before = count[depth];
  count[depth] = before === void 0 ? startOf(list, depth) : before + 1;
  for (let deeper = depth + 1; deeper < MAX_LIST_DEPTH; deeper++) {
    const restart = list.levels[deeper]?.restart;
    if (restart === void 0 || depth < restart) count[deeper] = void 0;
  }
}
function startOf(list, depth) {
  return list.starts.get(depth) ?? list.levels[depth]?.start ?? 0;
}
function drawn(list, level, count, language) {
  return level.text.replaceAll(/%([1-9])/g, (_, one) => {
    const depth = Number(one) - 1;
    const format = list.levels[depth]?.format ?? "decimal";
    const shown = level.decimals && format !== "none" ? "decimal" : format;
    return drawnNumber(count[depth] ?? startOf(list, depth), shown, language);
  }).trim();
}

function relationshipsOf(archive, part) {
  const slash = part.lastIndexOf("/") + 1;
  const bytes = archive.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const found = /* @__PURE__ */ new Map();
  if (!bytes) return found;
  for (const { attributes } of elements(readXml(bytes, NAMESPACES))) {
    const { Id, Type = "", Target = "", TargetMode } = attributes;
    const target = TargetMode === "External" ? Target : partName(part.slice(0, slash), Target);
    if (Id) found.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target });
  }
  return found;
}
function targetsOf(relationships, type) {
  return [...relationships.values()].filter((one) => one.type === type).map(({ target }) => target);
}
function mainPart(archive, relationships) {
  const [part] = targetsOf(relationships, "officeDocument");
  const found = [part, "word/document.xml"].find((name) => name && has(archive, name));
  if (found) return found;
  throw new Failure(has(archive, "[Content_Types].xml") ? "damaged" : "unknown-format");
}
function has(archive, name) {
  return archive.names.some((one) => one.toLowerCase() === name.toLowerCase());
}
function partName(folder, target) {
  const names = [];
  for (const name of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (name === "..") names.pop();
    else if (name && name !== ".") names.push(name);
  }
  return names.join("/");
}

function textOf(pieces) {
  return pieces.map(lineOf).filter(Boolean).join("\n");
}
function lineOf(piece) {
  if (piece.kind === "figure") return piece.alt ?? "";
  if (piece.kind === "table")
    return piece.rows.map(
      (row) => row.map((cell) => textOf(cell.pieces)).join("	").trim()
    ).join("\n");
  const number = "number" in piece && piece.number ? `${piece.number} ` : "";
  return number + piece.runs.map(({ text }) => text).join("");
}

function readNotes(pieces, beside) {
  const notes = /* @__PURE__ */ new Map();
  for (const kind of ["footnote", "endnote"])
    for (const part of partsOf(`${kind}s`, beside))
      eachWithin(`w:${kind}s`, part, (node) => {
        if (/separator|notice/i.test(node.attributes["w:type"] ?? "")) return;
        readNote(node, kind, part, notes);
      });
  for (const id of beside.story.notes.referred) {
    const note = notes.get(id);
    if (note) pieces.push(note);
  }
}
function readNote(node, kind, part, notes) {
  const { beside } = part;
  const inner = piecesOf(elements(node), part, kind);
  const id = noteId(kind, node.attributes["w:id"] ?? "");
  const place = { block: beside.counter.block, part: kind };
  const runs = noteRuns(inner);
  if (!runs.length) return;
  if (beside.story.notes.referred.has(id) && !notes.has(id))
    notes.set(id, { kind: "note", id: `p${place.block}`, place, note: id, runs });
  else beside.omissions.push({ reason: "hidden", text: textOf(inner), place });
}
function noteRuns(pieces) {
  return pieces.flatMap((piece, index) => {
    const runs = piece.kind === "table" || piece.kind === "figure" ? [{ text: textOf([piece]) }] : piece.runs;
    const [first, ...rest] = runs.filter(({ text }) => text);
    if (!first) return [];
    const number = "number" in piece && piece.number ? `${piece.number} ` : "";
    return [{ ...first, text: `${index ? "\n" : ""}${number}${first.text}` }, ...rest];
  });
}
function readComments(beside) {
  for (const part of partsOf("comments", beside))
    eachWithin("w:comments", part, (node) => {
      const text = textOf(piecesOf(elements(node), part, "comment"));
      const block = beside.story.commented.get(node.attributes["w:id"] ?? "")?.block ?? beside.counter.block;
      if (text) beside.omissions.push({ reason: "comment", text, place: { block, part: "comment" } });
    });
}
function readMargins(beside) {
  const told = /* @__PURE__ */ new Set();
  for (const kind of ["header", "footer"])
    for (const part of partsOf(kind, beside)) {
      const blocks = [];
      eachWithin(kind === "header" ? "w:hdr" : "w:ftr", part, (node) => blocks.push(node));
      const text = textOf(piecesOf(blocks, part, kind));
      if (!text || told.has(text)) continue;
      told.add(text);
      const reason = isPageNumber(text) ? "page-number" : "running-head";
      beside.omissions.push({ reason, text, place: { block: beside.counter.block, part: kind } });
    }
}
function isPageNumber(text) {
  return PAGE_NUMBER.test(text);
}
const PAGE_NUMBER = /^(?:(?:sida|sid\.?|s\.|page|sivu)\s?)?[-–(]?\s?\d{1,3}(?:\s?(?:av|of|\/|\()\s?\d{1,3}\)?)?\s?[-–)]?$/i;
function partsOf(type, beside) {
  const { archive, relationships } = beside.story;
  return targetsOf(relationships, type).map((target) => ({
    target,
    relationships: relationshipsOf(archive, target),
    beside
  }));
}
function eachWithin(name, { target, beside }, take) {
  const bytes = beside.story.archive.read(target);
  if (bytes) eachXml(bytes, NAMESPACES, name, take);
}
function piecesOf(blocks, { relationships, beside }, part) {
  const { story, lists, omissions, counter } = beside;
  const pieces = [];
  const own = { ...story, lists: listCounter(lists), fields: [], relationships };
  const reader = blockReader(partSink(pieces, omissions, counter, part), own, part);
  for (const block of blocks) reader.read(block, {});
  reader.end();
  return pieces;
}

const NO_TITLE = /^(?:microsoft word\b.*|word-dokument|document\d*|dokument\d*|untitled|namnlös\d*|.*\.(?:docx?|dotx?|docm))$/i;
function documentTitle(archive, file) {
  const [name] = targetsOf(file, "core-properties");
  const bytes = name === void 0 ? void 0 : archive.read(name);
  const title = bytes && ownText(child(readXml(bytes, NAMESPACES), "dc:title")).trim();
  return title && !NO_TITLE.test(title) ? title : void 0;
}

function noteFormats(settings) {
  const root = settings && readXml(settings, NAMESPACES);
  const format = (name) => value(child(child(root, name), "w:numFmt"));
  return { footnote: format("w:footnotePr") ?? "decimal", endnote: format("w:endnotePr") ?? "lowerRoman" };
}

const readDocx = (bytes, { progress, signal }) => {
  const archive = openArchive(bytes);
  const file = relationshipsOf(archive, "");
  const part = mainPart(archive, file);
  const relationships = relationshipsOf(archive, part);
  const partOf = (type) => {
    const [name] = targetsOf(relationships, type);
    return name === void 0 ? void 0 : archive.read(name);
  };
  const styles = readStyles(partOf("styles"));
  const lists = readNumbering(partOf("numbering"), styles);
  const pieces = [];
  const omissions = [];
  const counter = { block: 0 };
  const story = {
    archive,
    styles,
    lists: listCounter(lists),
    notes: noteMarks(noteFormats(partOf("settings"))),
    relationships,
    fields: [],
    commented: /* @__PURE__ */ new Map()
  };
  const reader = blockReader(partSink(pieces, omissions, counter), story);
  let hasBody = false;
  eachXml(
    archive.read(part),
    NAMESPACES,
    "w:body",
    (node) => {
      hasBody = true;
      reader.read(node, {});
    },
    (done) => {
      if (signal?.aborted) throw new Failure("stopped");
      progress?.(done * 0.9);
    }
  );
  if (!hasBody) throw new Failure("unknown-format");
  reader.end();
  const beside = { story, lists, omissions, counter };
  readNotes(pieces, beside);
  readComments(beside);
  readMargins(beside);
  const title = documentTitle(archive, file);
  progress?.(1);
  return { format: "docx", ...withLanguages(pieces), omissions, ...title && { title } };
};

export { readDocx };
//# sourceMappingURL=read-docx.js.map
