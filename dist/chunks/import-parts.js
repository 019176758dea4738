import { N as NEW_CHOICES, C as CHOICES } from './choices.js';
import { e as entries } from './entries.js';
import { F as FORMAT_VERSION, r as refersById } from './own-keys.js';
import { i as isObject$1 } from './json.js';
import { o as oncePer, a as allGoals } from './goal-paths.js';
import { a as addressIn } from './address.js';
import { o as oddAddress, b as ownWordsIn, c as ownWord } from './problem-of.js';
import { L as LIMITS } from './limits.js';
import { p as parseContent, r as readContent } from './read-content.js';

class Failure extends Error {
  constructor(code, details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

const SIGNATURE = [208, 207, 17, 224, 161, 177, 26, 225];
const ENTRY_BYTES = 128;
const STREAMS = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", "ppt"]
];
function refuseCompoundFile(bytes) {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return;
  const names = STREAMS.map(([name, format]) => ({ name: [...name].map((c) => c.charCodeAt(0)), format }));
  let found = "ole";
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const format = names.find(({ name }) => isNamed$1(bytes, at, name))?.format;
    if (format === "encrypted") throw new Failure("encrypted");
    found = format ?? found;
  }
  throw new Failure("old-format", { format: found });
}
function isNamed$1(bytes, at, name) {
  return [...name, 0].every((code, index) => bytes[at + 2 * index] === code && !bytes[at + 2 * index + 1]);
}

const MAX_ENTRIES = 1e5;
const LOCAL_HEADER = 67324752;
const DIRECTORY_HEADER = 33639248;
const END$1 = 101010256;
const END_64 = 101075792;
const LOCATOR_64 = 117853008;
const IN_EXTRA = 4294967295;
function centralDirectory(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf$1(bytes, view);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure("damaged");
  }
}
function dataStart(bytes, { header }) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header < 0 || header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER)
    throw new Failure("damaged");
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}
function entriesOf$1(bytes, view) {
  const { count, start, shift } = directoryPlace(view);
  if (count > MAX_ENTRIES) throw new Failure("too-large", { limit: "entries", allowed: MAX_ENTRIES });
  const decoder = new TextDecoder();
  const entries = /* @__PURE__ */ new Map();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_HEADER) throw new Failure("damaged");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(
      (offset) => view.getUint16(at + offset, true)
    );
    const extra = at + 46 + nameLength;
    const name = decoder.decode(bytes.subarray(at + 46, extra)).replaceAll("\\", "/").replace(/^\//, "");
    const [size, packedSize, header] = wideSizes(view, at, extra, extra + extraLength);
    if (!entries.has(name) && !name.endsWith("/"))
      entries.set(name, {
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packedSize,
        size,
        header: header + shift
      });
    at = extra + extraLength + commentLength;
  }
  return entries;
}
function directoryPlace(view) {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at--) {
    if (view.getUint32(at, true) !== END$1) continue;
    const wide2 = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64 && wideEnd(view, at);
    if (wide2) return wide2;
    const size = view.getUint32(at + 12, true);
    const start = at - size;
    return { count: view.getUint16(at + 10, true), start, shift: start - view.getUint32(at + 16, true) };
  }
  throw new Failure("damaged");
}
function wideEnd(view, end) {
  const at = wide(view, end - 20 + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return void 0;
  return { count: wide(view, at + 32), start: wide(view, at + 48), shift: 0 };
}
function wideSizes(view, at, extra, end) {
  const values = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  if (!values.includes(IN_EXTRA)) return values;
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return values.map((value) => value === IN_EXTRA ? wide(view, (next += 8) - 8) : value);
  }
  throw new Failure("damaged");
}
function wide(view, at) {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

const BY_NAME = {
  md: "markdown",
  markdown: "markdown",
  csv: "csv",
  tsv: "csv",
  htm: "html",
  html: "html",
  xhtml: "html",
  txt: "text",
  text: "text"
};
const BEGINNING = 4096;
function detectFormat(bytes, name = "") {
  if (!bytes.length) throw new Failure("empty");
  const start = beginning$1(bytes);
  if (start.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (start.startsWith("PK")) return zipped(bytes, start);
  if (start.startsWith("{\\rtf")) throw new Failure("old-format", { format: "rtf" });
  refuseCompoundFile(bytes);
  const text = start.replace(/^(?:ï»¿|ÿþ|þÿ)/, "").trimStart();
  if (/^<\?xml/.test(text) && text.includes("urn:oasis:names:tc:opendocument:xmlns:office")) return "odt";
  const byName = BY_NAME[/\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ""];
  if (/^(?:<!--.*?-->|<\?xml[^>]*>|\s)*<(?:!doctype html|html)[\s>]/is.test(text)) return "html";
  if (!isText$2(bytes)) throw new Failure("unknown-format");
  if (byName) return byName;
  if (/\.(?:json|xml|css|js|svg)$/i.test(name)) throw new Failure("unknown-format");
  return /^<(?:meta|head|body|div|p|h[1-6]|table|ul|ol|article|main|section|b|span)[\s>]/i.test(text) ? "html" : "text";
}
function beginning$1(bytes) {
  const start = bytes.subarray(0, BEGINNING);
  const wide = start[0] === 255 && start[1] === 254 || start[0] === 254 && start[1] === 255;
  return String.fromCharCode(...wide ? start.filter((byte) => byte) : start);
}
function zipped(bytes, start) {
  const names = namesOf$1(bytes);
  const has = (part, folder) => names?.some((name) => part.test(name)) || start.includes(folder);
  if (start.includes("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  if (has(/^word\/document\d*\.xml$/i, "word/")) return "docx";
  if (has(/^xl\/workbook\d*\.xml$/i, "xl/")) return "xlsx";
  throw new Failure(names ? "unknown-format" : "damaged");
}
function namesOf$1(bytes) {
  try {
    return [...centralDirectory(bytes).keys()];
  } catch {
    return void 0;
  }
}
function isText$2(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return true;
  return !bytes.subarray(0, BEGINNING).includes(0);
}

const WORDS = {
  empty: {
    sv: "Filen \xE4r tom. Kontrollera att den \xE4r sparad, och v\xE4lj den igen.",
    en: "The file is empty. See that it has been saved, and choose it again."
  },
  "unknown-format": {
    sv: "Filen \xE4r av ett slag som inte kan l\xE4sas. Spara den som Word (.docx), OpenDocument (.odt), PDF, Excel (.xlsx), webbsida (.html), Markdown, CSV eller ren text.",
    en: "The file is of a kind that cannot be read. Save it as Word (.docx), OpenDocument (.odt), PDF, Excel (.xlsx), web page (.html), Markdown, CSV or plain text."
  },
  "old-format": {
    sv: "Filen \xE4r sparad i ett \xE4ldre format ({format}). \xD6ppna den och spara den som .docx eller .xlsx.",
    en: "The file is saved in an older format ({format}). Open it and save it as .docx or .xlsx."
  },
  encrypted: {
    sv: "Filen \xE4r skyddad med l\xF6senord. Spara en kopia utan l\xF6senord, och v\xE4lj den.",
    en: "The file is protected by a password. Save a copy without one, and choose that."
  },
  damaged: {
    sv: "Filen \xE4r skadad och kan inte l\xE4sas. \xD6ppna den i programmet som den \xE4r gjord i, och spara den p\xE5 nytt.",
    en: "The file is damaged and cannot be read. Open it in the program that it was made in, and save it again."
  },
  "too-large": {
    sv: "Filen \xE4r st\xF6rre \xE4n vad som kan l\xE4sas. Ta bort bilder och bilagor, eller dela den, och f\xF6rs\xF6k igen.",
    en: "The file is larger than what can be read. Take out pictures and appendices, or split it, and try again."
  },
  "zip-bomb": {
    sv: "Filen blir orimligt stor n\xE4r den packas upp, och l\xE4ses d\xE4rf\xF6r inte. Spara den p\xE5 nytt i programmet som den \xE4r gjord i.",
    en: "The file grows beyond reason when it is unpacked, and so is not read. Save it again in the program that it was made in."
  },
  "xml-entities": {
    sv: "Filen inneh\xE5ller egna XML-definitioner, som av s\xE4kerhetssk\xE4l inte l\xE4ses. Spara den p\xE5 nytt i Word eller LibreOffice.",
    en: "The file has XML definitions of its own, which are not read for reasons of safety. Save it again in Word or LibreOffice."
  },
  scanned: {
    sv: "Filen har bara bilder av sidor, ingen text. Be om originalet, eller l\xE5t ett program tolka texten (OCR) f\xF6rst.",
    en: "The file holds pictures of pages only, no text. Ask for the original, or have a program recognise its text (OCR) first."
  },
  "no-text": {
    sv: "Det finns ingen text i filen. Kontrollera att det \xE4r r\xE4tt fil.",
    en: "There is no text in the file. See that it is the right one."
  },
  stopped: {
    sv: "L\xE4sningen avbr\xF6ts. V\xE4lj filen igen f\xF6r att l\xE4sa den.",
    en: "Reading was stopped. Choose the file again to read it."
  },
  unavailable: {
    sv: "Det som l\xE4ser filer av det h\xE4r slaget kunde inte h\xE4mtas. Kontrollera n\xE4tet och f\xF6rs\xF6k igen, eller installera paketet som saknas.",
    en: "What reads files of this kind could not be fetched. See to the network and try again, or install the package that is missing."
  }
};
function failureWords(code, details = {}) {
  const { sv, en } = WORDS[code];
  const filled = (text) => text.replace(/ ?\(\{(\w+)\}\)/g, (_, key) => key in details ? ` (${details[key]})` : "");
  return { sv: filled(sv), en: filled(en) };
}

const newKeys = { "content": ["sdg", "sdgTargets", "serves", "labels", "statuses"], "labels": ["goals", "aims", "commitments", "measure"], "noun": ["one", "other", "zero", "two", "few", "many"], "decision": ["document"], "translation": ["url"], "contact": ["visitingAddress", "postalAddress", "openingHours"], "goal": ["sdgTargets", "serves", "goalsLabel", "target", "sections", "followUp", "documents", "status", "assessment", "assessments"], "superiorGoal": ["title", "code", "document", "how", "url"], "measure": ["category", "recipients", "place", "assessments", "priority", "cost", "results"], "indicator": ["series", "change", "assessments"], "point": ["period", "note"], "reading": ["quality"], "comparison": ["values"], "series": ["title", "values", "target"], "change": ["since", "value"], "statusWord": ["title", "level", "note"], "assessment": ["date", "status", "body", "by"], "responsibility": ["role"] };

const FIRST = "1.0";
const neededVersion = (content) => isNew("content", content) ? FORMAT_VERSION : FIRST;
const withNeededVersion = (content) => isObject$1(content) && content["samsyn"] === FIRST && neededVersion(content) !== FIRST ? { ...content, samsyn: FORMAT_VERSION } : content;
function isNew(entry, value) {
  const schema = entries.get(entry);
  if (!schema || !isObject$1(value)) return false;
  return Object.keys(value).some((key) => {
    const inner = schema.keys.get(key);
    const isNewWord = NEW_CHOICES[entry]?.[key]?.includes(value[key]);
    return inner && (newKeys[entry]?.includes(key) || isNewWord || hasNew(inner, value[key]));
  });
}
function hasNew({ item, entry, object }, value) {
  if (Array.isArray(value)) return item !== void 0 && value.some((one) => hasNew(item, one));
  const name = entry ?? object?.entry;
  return name !== void 0 && isNew(name, value);
}

function draftOf(source, words) {
  const notes = source.pieces.filter((piece) => piece.kind === "note");
  return {
    source,
    words,
    content: { samsyn: "1.0", title: "", publisher: { name: "" } },
    notes: new Map(notes.map((note) => [note.note, note])),
    leftOvers: [],
    prose: /* @__PURE__ */ new Map(),
    origins: /* @__PURE__ */ new Map(),
    standing: /* @__PURE__ */ new Map(),
    goalsOf: /* @__PURE__ */ new Map(),
    openGroups: /* @__PURE__ */ new Map(),
    answering: /* @__PURE__ */ new Map(),
    dropped: /* @__PURE__ */ new Set(),
    names: /* @__PURE__ */ new Map(),
    goalNames: /* @__PURE__ */ new Map(),
    headedGoals: /* @__PURE__ */ new Set(),
    listed: /* @__PURE__ */ new Map(),
    facts: [],
    labels: []
  };
}
function comesFrom(draft, entry, key, piece) {
  const keys = draft.origins.get(entry) ?? /* @__PURE__ */ new Map();
  draft.origins.set(entry, keys.set(key, (keys.get(key) ?? /* @__PURE__ */ new Set()).add(piece)));
}
function addProse(draft, entry, key, piece) {
  const keys = draft.prose.get(entry) ?? /* @__PURE__ */ new Map();
  const pieces = keys.get(key) ?? [];
  pieces.push(piece);
  draft.prose.set(entry, keys.set(key, pieces));
  comesFrom(draft, entry, key, piece.id);
}
const hasProse = (draft, entry, key) => !!draft.prose.get(entry)?.has(key);
function leaveOver(draft, piece, text, reason) {
  if (text.trim()) draft.leftOvers.push({ text: text.trim(), place: piece.place, reason });
}

const indexOf = oncePer((list) => {
  const single = /* @__PURE__ */ new Set();
  const phrases = /* @__PURE__ */ new Map();
  const ends = list.filter((entry) => /^-\p{L}/u.test(entry)).map((entry) => entry.slice(1));
  const begins = list.filter((entry) => /\p{L}-$/u.test(entry)).map((entry) => entry.slice(0, -1));
  const signs = [];
  for (const entry of list) {
    if (/^-\p{L}|\p{L}-$/u.test(entry)) continue;
    const [first, ...rest] = entry.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (first === void 0) signs.push(entry);
    else if (rest.length === 0) single.add(first);
    else
      phrases.set(
        first,
        [...phrases.get(first) ?? [], rest].sort((one, other) => other.length - one.length)
      );
  }
  return {
    whole: new Set(list),
    single,
    phrases,
    ends: new Set(ends),
    endLengths: [...new Set(ends.map(({ length }) => length))],
    begins,
    signs,
    longest: Math.max(0, ...list.map(({ length }) => length))
  };
});

const says = (text, list) => placeOf$2(text, list) !== void 0;
function saying(text, list) {
  const place = placeOf$2(text, list);
  return place && text.slice(place.from, place.to);
}
function around(text, list) {
  const place = placeOf$2(text, list);
  return place && {
    before: text.slice(0, place.from),
    words: text.slice(place.from, place.to),
    after: text.slice(place.to)
  };
}
function beginning(text, list) {
  const found = around(text, list);
  return found && !/[\p{L}\p{N}]/u.test(found.before) ? found : void 0;
}
function isOneOf(text, list) {
  const index = indexOf(list);
  const written = tidy$1(text);
  if (written.length > index.longest + 40) return false;
  return isWhole(written, index) || isWhole(bare(written), index);
}
const isWhole = (written, index) => index.whole.has(written) || /^\p{L}+$/u.test(written) && isLonger(written, index);
const tidy$1 = (text) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
const bare = (text) => tidy$1(text).replace(/^[*•"”“'(]+/u, "").replace(/[:.;,*?!"”“')]+$/u, "").trim();
const isKnown = (word, index) => index.single.has(word) || isLonger(word, index);
const isLonger = (word, { ends, endLengths, begins }) => endLengths.some((length) => word.length >= length && ends.has(word.slice(-length))) || begins.some((begin) => word.startsWith(begin));
const GAP = /^[-.:/()]{0,2}\s*$/u;
function placeOf$2(text, list) {
  const index = indexOf(list);
  const sign = signIn(text, index);
  const words = wordsOf$2(text);
  for (const [at, { word, from, to }] of words.entries()) {
    if (sign && sign.from < from) return sign;
    const phrase = index.phrases.get(word)?.find(
      (rest) => rest.every((next, step) => {
        const following = words[at + step + 1];
        return following?.word === next && GAP.test(text.slice(words[at + step].to, following.from));
      })
    );
    if (phrase) return { from, to: words[at + phrase.length].to };
    if (isKnown(word, index)) return { from, to };
  }
  return sign;
}
function signIn(text, { signs }) {
  let first;
  for (const sign of signs) {
    const from = text.indexOf(sign);
    if (from >= 0 && (!first || from < first.from)) first = { from, to: from + sign.length };
  }
  return first;
}
let last = { text: "", words: [] };
function wordsOf$2(text) {
  if (last.text !== text) {
    const words = [];
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const word = match[0].normalize("NFC").toLowerCase();
      words.push({ word, from: match.index, to: match.index + match[0].length });
    }
    last = { text, words };
  }
  return last.words;
}
const alternatives = (list) => [...list].sort((one, other) => other.length - one.length).map(source).join("|");
function source(word) {
  const escaped = word.replace(/^-(?=\p{L})|(?<=\p{L})-$/gu, "").replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/ /g, "\\s+");
  return `${/^-\p{L}/u.test(word) ? "\\p{L}*" : ""}${escaped}${/\p{L}-$/u.test(word) ? "\\p{L}*" : ""}`;
}

function contactLine(text, words) {
  for (const [key, pattern] of [
    ["email", EMAIL],
    ["phone", PHONE],
    ["url", WEB]
  ]) {
    const value = pattern.exec(text)?.[0];
    if (value === void 0) continue;
    const label = text.replace(value, "").replace(/[\s:.]+$/u, "").trim();
    const list = key === "url" ? words.website : words[key];
    if (!label || !isOneOf(label, list)) continue;
    return { [key]: key === "url" && !value.startsWith("http") ? `https://${value}` : value.trim() };
  }
  return void 0;
}
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;
const PHONE = /(?<![\d-])(?:\+\d{1,3}[\s-]?(?:\(0\))?|0)\d{1,3}[\s–-]{0,3}(?:\d[\s-]?){4,8}\d(?!\d)/u;
const WEB = /(?<![\w@.])(?:https?:\/\/|www\.)[^\s,;<>()]{3,200}/u;
function contactIn(text, words) {
  const email = EMAIL.exec(text)?.[0];
  const url = WEB.exec(email ? text.replace(email, " ") : text)?.[0];
  const phone = PHONE.exec(text)?.[0];
  let rest = text;
  for (const part of [email, url, phone]) if (part !== void 0) rest = rest.replace(part, "\n");
  const parts = rest.split(/[\n,;|•]|\s[–-]\s|:\s/u).map((part) => part.replace(/^[\s:.–-]+|[\s:.–-]+$/gu, "")).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const isLabel = (part) => [words.email, words.phone, words.facts.contact].some(
    (list) => around(part, list)?.words.length === part.length
  );
  const role = parts.find((part) => part.length <= 60 && around(part, words.posts) !== void 0);
  const unit = parts.find(
    (part) => part !== role && !isLabel(part) && around(part, words.organisations) && part.length <= 60
  );
  if (role === void 0 && (unit === void 0 || !email && !phone && !url)) return void 0;
  return {
    contact: {
      role: role ?? unit,
      ...role !== void 0 && unit !== void 0 && { organisation: unit },
      ...email !== void 0 && { email },
      ...phone !== void 0 && { phone: phone.trim() },
      ...url !== void 0 && { url: /^www\./.test(url) ? `https://${url}` : url }
    },
    unplaced: parts.filter((part) => part !== role && part !== unit && !isLabel(part))
  };
}

const capitalised = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const withoutCapitals = (name) => name === name.toUpperCase() ? capitalised(name.toLowerCase()) : name;

const YEAR$2 = "(?:19|20)\\d\\d";
const MONTH = "0[1-9]|1[0-2]";
const DAY = "0[1-9]|[12]\\d|3[01]";
const DASH = "[-\\u2010\\u2011\u2013]";
const pattern = oncePer((words) => {
  const months = alternatives(words.months.flat());
  const parts = alternatives(words.partsOfYear);
  return new RegExp(
    [
      `(?<y1>${YEAR$2})(?:${DASH}|[./])(?<m1>0?[1-9]|1[0-2])(?:${DASH}|[./])(?<d1>0?[1-9]|[12]\\d|3[01])(?!\\d)`,
      `(?<y2>${YEAR$2})(?<m2>${MONTH})(?<d2>${DAY})(?![\\d])`,
      `(?<d3>\\d{1,2})(?::?[ea]|\\.)?\\s+(?:${words.of ? `${words.of}\\s+` : ""})?(?<n3>${months})\\.?,?\\s+(?<y3>${YEAR$2})(?!\\d)`,
      `(?<n7>${months})\\s+(?<d7>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y7>${YEAR$2})(?!\\d)`,
      `(?<n4>${months})\\.?\\s+(?<y4>${YEAR$2})(?!\\d)`,
      `(?<d5>0?[1-9]|[12]\\d|3[01])[/.]\\s?(?<m5>0?[1-9]|1[0-2])(?:[-/.]|\\s)\\s?(?<y5>${YEAR$2})(?!\\d)`,
      `(?<y6>\\d\\d)(?<m6>${MONTH})(?<d6>${DAY})(?![\\d]|${DASH}\\d{4})`,
      `(?<y8>${YEAR$2})${DASH}(?<m8>${MONTH})(?!\\d|${DASH}\\d)`,
      `(?<p9>(?:${parts})(?:\\s+${YEAR$2}(?=\\s|/))?(?:\\s+(?:${alternatives(words.and)})\\s+(?:${parts}))?)\\s+(?<y9>${YEAR$2})(?!\\d)`,
      // No number in a diary, such as 2020/123 or 2020-123; but 2023/2024 and 2023-2024 are years.
      `(?<y10>${YEAR$2})(?![\\d:]|(?:/|${DASH})(?!(?:${YEAR$2}|\\d\\d)(?!\\d))\\d)`
    ].map((way) => `(?:${way})`).join("|").replace(/^/, `(?<![\\p{L}\\d\xA7:]|(?<!${YEAR$2})/|\\d[.,]|\xA7\\s)(?:`).replace(/$/, ")(?!\\p{L})"),
    "giu"
  );
});
function datesIn(text, words) {
  if (!/\d\d/.test(text)) return [];
  const found = [];
  for (const match of text.matchAll(pattern(words))) {
    const iso = isoOf(match.groups, words);
    if (iso === void 0) continue;
    const written = match[0];
    found.push({
      value: written === iso ? iso : { date: iso, text: written.replace(/\s+/g, " ") },
      from: match.index,
      to: match.index + written.length,
      iso
    });
  }
  return found;
}
function isoOf(groups, words) {
  const of = (letter) => {
    for (let way = 1; way <= 10; way++) {
      const value = groups[`${letter}${way}`];
      if (value !== void 0) return value;
    }
    return void 0;
  };
  const year = of("y");
  const name = of("n")?.toLowerCase();
  const month = name === void 0 ? of("m") : `${words.months.findIndex((names) => names.includes(name)) + 1}`;
  const day = of("d");
  const whole = year.length === 2 ? `${Number(year) > 60 ? "19" : "20"}${year}` : year;
  if (month === void 0) return whole;
  if (day === void 0) return `${whole}-${month.padStart(2, "0")}`;
  const iso = `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : void 0;
}
function isDay(iso) {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

function bodyIn(text, words) {
  let first;
  for (const body of words.bodies) {
    const at = placeOf$1(body, text);
    if (at && (!first || at.from < first.from || at.from === first.from && at.to > first.to)) {
      first = { name: body.name, ...at };
    }
  }
  return first;
}
function placeOf$1(body, text) {
  let from = 0;
  for (; ; ) {
    const found = around(text.slice(from), body.also);
    if (!found) return void 0;
    const start = from + found.before.length;
    const isShortForm2 = found.words.length <= 4;
    const isBeforeNumber = /^\p{Lu}/u.test(found.words) && /^,?\s*[§\d]/.test(found.after);
    if (!isShortForm2 || found.words === found.words.toUpperCase() || isBeforeNumber)
      return { from: start, to: start + found.words.length };
    from = start + found.words.length;
  }
}
const bodyNamed = (text, words) => words.bodies.find(({ name, also }) => isOneOf(text, also) || text.trim() === name)?.name;
const isOrganisation = (text, words) => text.length <= 80 && (says(text, words.organisations) || isShortForm(text) || bodyIn(text, words) !== void 0);
function isOrganisationName(text, words) {
  const all = text.trim().split(/\s+/);
  if (all.length > 6 || text.length > 80 || !/^\p{Lu}/u.test(text.trim()) || /[.:;!?]$/.test(text))
    return false;
  if (bodyNamed(text, words) !== void 0) return true;
  const isOther = [...Object.values(words.headings), words.shall].some((list) => says(text, list));
  return !isOther && [all.at(-1), all[0]].some((word) => isOneOf(word, words.organisations));
}
const isShortForm = (text) => /^\p{Lu}[\p{Lu}\p{Ll}&/]{0,3}\p{Lu}$|^\p{Lu}{2,6}$|^\p{Lu}{1,3}[oO&]\p{Lu}{1,3}$/u.test(text.trim());

function told$2(value, text, from, to) {
  return {
    value,
    words: text.slice(from, to).trim(),
    rest: joined$1(text.slice(0, from), text.slice(to))
  };
}
function joined$1(before, after) {
  const open = before.replace(/[\s(,;:–—-]+$/u, "");
  const close = after.replace(/^[\s),.;:–—-]+/u, "");
  return [open, close].filter((side) => /[\p{L}\p{N}]/u.test(side)).join(" ");
}

const PARAGRAPH = "\xA7{1,2}\\s*\\d{1,4}(?:\\s*[-\u2013]\\s*\\d{1,4})?(?:\\s?[a-z](?!\\p{L}))?";
const CASE = "(?:\\p{Lu}{1,6}[\\s-]{0,2})?(?:19|20)\\d\\d[/:.-]\\d{1,6}(?:[-/.]\\d{1,4})?(?!\\d)";
const patternOf$1 = oncePer((words) => {
  const diary = `(?<![\\p{L}\\d])(?:${alternatives(words.diary)})[.:]*\\s*(?:${CASE}|\\p{L}{0,6}[\\s-]?\\d[\\d/.:-]{2,20})`;
  return new RegExp(`${PARAGRAPH}|${diary}`, "iu");
});
function referenceIn(text, words) {
  const match = patternOf$1(words).exec(text);
  return match ? told$2(match[0].replace(/\s+/g, " "), text, match.index, match.index + match[0].length) : void 0;
}

const patternsOf$1 = oncePer((words) => {
  const events = alternatives(Object.values(words.events).flat());
  const by = alternatives(words.by);
  return {
    event: new RegExp(`(?<![\\p{L}\\d-])(?:${events})(?![\\p{L}\\d])`, "giu"),
    between: new RegExp(`^(?:[\\s,:(\u2013-]|(?<!\\p{L})(?:${by})(?!\\p{L}))*$`, "iu"),
    small: new RegExp(`^(?:[\\s,:(\u2013-]|(?:${by})(?!\\p{L}))*`, "iu")
  };
});
function decisionsIn(text, words) {
  const found = [];
  let done = 0;
  let tried = 0;
  for (const event of text.matchAll(patternsOf$1(words).event)) {
    if (event.index < done) continue;
    if (tried++ === MOST_EVENTS) break;
    const end = event.index + event[0].length;
    const parts = partsAfter(text, end, words);
    const before = parts.body === void 0 ? partsBefore(text, done, event.index, words) : void 0;
    if (parts.to === end && !before) continue;
    const isDated = (before ?? parts).date !== void 0 || parts.reference !== void 0;
    if (!isDated && saying(event[0], words.verbs) !== void 0) continue;
    const from = before?.from ?? event.index;
    found.push(
      told$2(
        {
          event: eventOf$1(event[0], before ? text.slice(done, from) + "x" : text.slice(done, from), words),
          ...given(before ?? parts),
          ...before && parts.date !== void 0 && { date: parts.date },
          ...before && parts.reference !== void 0 && { reference: parts.reference }
        },
        text,
        from,
        parts.to
      )
    );
    done = parts.to;
  }
  return found.length ? found : withoutEvent(text, words);
}
const given = ({ body, date, reference }) => ({
  ...body !== void 0 && { body },
  ...date !== void 0 && { date },
  ...reference !== void 0 && { reference }
});
const MOST_EVENTS = 200;
function partsAfter(text, from, words) {
  const { between } = patternsOf$1(words);
  const stretch = text.slice(from, from + 200);
  let parts = { from, to: 0 };
  const near = (start) => start >= parts.to && between.test(stretch.slice(parts.to, start));
  for (let turns = 0; turns < 4; turns++) {
    const rest = stretch.slice(parts.to);
    const date = parts.date === void 0 && /\d/.test(rest) ? datesIn(rest, words)[0] : void 0;
    const reference = /\d/.test(rest) ? referenceIn(rest, words) : void 0;
    const body = parts.body === void 0 ? bodyAt(rest, words) : void 0;
    if (body && near(parts.to + body.from)) parts = { ...parts, body: body.name, to: parts.to + body.to };
    else if (date && near(parts.to + date.from))
      parts = { ...parts, date: date.value, to: parts.to + date.to };
    else if (reference && near(parts.to + rest.indexOf(reference.words))) {
      parts = {
        ...parts,
        reference: [parts.reference, reference.value].filter(Boolean).join(", "),
        to: parts.to + rest.indexOf(reference.words) + reference.words.length
      };
    } else break;
  }
  return { ...parts, to: from + parts.to };
}
function bodyAt(text, words) {
  const small = patternsOf$1(words).small.exec(text)[0].length;
  const stop = /[,;:.(§\n\d]|\s(?:den|i)\s/u.exec(text.slice(small))?.index ?? text.length;
  const date = datesIn(text, words)[0]?.from ?? text.length;
  const name = text.slice(small, Math.min(small + stop, date, small + 80)).trim();
  const known = bodyIn(text.slice(small, small + name.length + 3), words);
  if (known && known.to - known.from === name.length) {
    return { name: known.name, from: small, to: small + name.length };
  }
  return name.length > 1 && name.length <= 60 && isOrganisation(name, words) && !isDocument$1(name, words) ? { name: capitalised(name), from: small, to: small + name.length } : known?.from === 0 ? { name: known.name, from: small, to: small + known.to } : void 0;
}
const isDocument$1 = (name, words) => Object.entries(words.kinds).some(([kind, list]) => kind !== "m\xE5l" && beginning(name, list) !== void 0);
function partsBefore(text, done, to, words) {
  const sentence = Math.max(done, to - 100);
  const start = sentence + (/[.;\n][^.;\n]*$/u.exec(text.slice(sentence, to))?.index ?? -1) + 1;
  const before = text.slice(start, to);
  const body = bodyIn(before, words);
  const date = datesIn(before, words)[0];
  if (!body || !date && !/^\s*(?:\p{L}+\s*)?$/u.test(before.slice(body.to))) return void 0;
  return {
    body: body.name,
    ...date && { date: date.value },
    from: start + Math.min(body.from, date?.from ?? body.from),
    to
  };
}
function withoutEvent(text, words) {
  if (text.length > 120) return [];
  const parts = partsAfter(text, 0, words);
  const isWhole = !/[\p{L}\p{N}]/u.test(text.slice(parts.to));
  return isWhole && parts.body !== void 0 && (parts.date !== void 0 || parts.reference !== void 0) ? [told$2({ event: "adopted", ...given(parts) }, text, 0, parts.to)] : [];
}
function eventOf$1(written, before, words) {
  if (!/[\p{L}\p{N}]\s*$/u.test(before) && saying(written, words.verbs) === void 0)
    return capitalised(written);
  const events = Object.keys(words.events);
  return events.find((event) => saying(written, words.events[event]) === written) ?? capitalised(written);
}

function factNamed(label, words) {
  const facts = Object.keys(words.facts);
  const whole = facts.find((fact) => isOneOf(label, words.facts[fact]));
  if (whole || label.length > 60) return whole;
  const parts = label.replace(/\([^)]*\)/g, "").split(/\s*\/\s*|\s+(?:och|eller|and|or|ja|tai)\s+/u);
  return facts.find((fact) => parts.some((part) => isOneOf(part, words.facts[fact])));
}
function labelledIn(text, words) {
  const colon = text.indexOf(":");
  if (colon < 1 || colon > 60) return void 0;
  const label = text.slice(0, colon).replace(/[*_]/g, "").trim();
  const fact = factNamed(label, words);
  return fact && {
    fact,
    label,
    value: text.slice(colon + 1).replace(/^[*_\s]+/u, "").trim()
  };
}

const BETWEEN = /^\s*(?:[-‐‑–—/]|\p{L}[\p{L}.\s]{0,20})\s*$/u;
const SHORT$1 = /^(\s?[-‐‑–/]\s?)(\d\d)(?![\d]|[-‐‑–]\d)/u;
function periodIn(text, words) {
  const dates = datesIn(text, words);
  for (const [at, first] of dates.entries()) {
    const short = /^\d{4}$/.test(first.iso) && SHORT$1.exec(text.slice(first.to));
    if (short) {
      const to = `${first.iso.slice(0, 2)}${short[2]}`;
      const end2 = first.to + short[0].length;
      if (to > first.iso) {
        return told$2({ from: first.iso, to, text: text.slice(first.from, end2) }, text, first.from, end2);
      }
    }
    const last = dates[at + 1];
    if (!last) break;
    const between = text.slice(first.to, last.from);
    if (!BETWEEN.test(between) || !links(between, words) || first.iso > last.iso) continue;
    const later = dates[at + 2];
    const end = later && isOutlook(text.slice(last.to, later.from)) ? later.to : last.to;
    const written = text.slice(first.from, end).replace(/\s+/g, " ");
    const years = { from: first.value, to: last.value };
    return told$2(end === last.to ? years : { ...years, text: written }, text, first.from, end);
  }
  return void 0;
}
const links = (between, words) => {
  const written = between.trim().toLowerCase().replace(/\s+/g, " ");
  return /^[-‐‑–—/]$/u.test(written) || words.until.includes(written);
};
const isOutlook = (between) => /^\s+\p{Ll}[\p{L}\s]{2,40}$/u.test(between);

const patternOf = oncePer((words) => {
  const name = "\\p{Lu}[\\p{L}-]+(?:[ /](?:\\p{Lu}[\\p{L}-]+|och(?= \\p{Lu}))){0,2}";
  const any = (list) => alternatives(
    list.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()])
  );
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<name>${name}) (?<kind>${any(words.publishers)})|(?<first>${any(words.publishersBefore)}) (?<after>${name}|\\d+))(?![\\p{L}])`,
    "gu"
  );
});
function publisherIn(texts, words) {
  const votes = /* @__PURE__ */ new Map();
  for (const [at, text] of texts.entries()) {
    for (const { groups } of text.matchAll(patternOf(words))) {
      const { name, kind, first, after } = groups;
      if (name?.endsWith(" och")) continue;
      const written = name === void 0 ? `${first} ${after}` : `${spoken(name)} ${ungenitive(kind, words)}`;
      const known = votes.get(written.toLowerCase());
      const count = (known?.count ?? 0) + (at < 5 ? 3 : 1);
      votes.set(written.toLowerCase(), { name: readable(known?.name, written), count });
    }
  }
  return [...votes.values()].sort((one, other) => other.count - one.count)[0]?.name;
}
const spoken = (name) => name.replace(/\p{Lu}{2,}/gu, (capitals) => capitals.slice(0, 1) + capitals.slice(1).toLowerCase());
function ungenitive(kind, words) {
  const small = kind.toLowerCase();
  return small.endsWith("s") && words.publishers.includes(small.slice(0, -1)) ? small.slice(0, -1) : small;
}
const readable = (known, written) => known !== void 0 && known !== known.toUpperCase() ? known : written;

function validityIn(text, words) {
  const label = around(text, words.valid);
  if (!label) return void 0;
  const { before, words: said, after } = label;
  const from = before.length;
  const start = from + said.length;
  const open = around(after, words.openEnded);
  if (open && isShort(open.before)) {
    return told$2(
      { validUntil: { text: open.words } },
      text,
      from,
      start + open.before.length + open.words.length
    );
  }
  const period = periodIn(after, words);
  if (period && isShort(after.slice(0, after.indexOf(period.words)))) {
    return told$2(
      { period: period.value },
      text,
      from,
      start + after.indexOf(period.words) + period.words.length
    );
  }
  const [date, next] = datesIn(after, words);
  if (!date || !isShort(after.slice(0, date.from))) return void 0;
  const isEnd = around(said + after.slice(0, date.from), words.until) !== void 0;
  if (isEnd) return told$2({ validUntil: date.value }, text, from, start + date.to);
  const through = next && around(after.slice(date.to, next.from), words.until);
  return through && isShort(after.slice(date.to, next.from)) ? told$2({ period: { from: date.value, to: next.value } }, text, from, start + next.to) : told$2({ period: { from: date.value } }, text, from, start + date.to);
}
const isShort = (between) => between.length < 40 && !/[.;]\s+\p{Lu}|\n/u.test(between);

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()[\]*`|]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g;
function escapeInline(text) {
  let escaped = "";
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    escaped += escapeMarks(text.slice(end, index)) + address;
    end = index + address.length;
  }
  return escaped + escapeMarks(text.slice(end));
}
const escapeMarks = (text) => text.replace(/[\\`*[\]<]/g, "\\$&").replace(/~(?=~)|(?<=~)~/g, "\\~").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=[a-z]{2,8};|#)/gi, "\\&");
const escapeLineStart = (line) => line.replace(/^\s+/, "").replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|[|:-](?=[-:|\s]*$))/, "\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
function linkAddress(address) {
  const bare = address.trim();
  if (!bare || bare.startsWith("#")) return void 0;
  const nearest = oddAddress(bare)?.details["nearest"];
  const sound = typeof nearest === "string" ? nearest : bare;
  if (addressIn(sound, void 0) === void 0 || oddAddress(sound)) return void 0;
  return encodeMarks(sound);
}
const encodeMarks = (address) => address.replace(/[\s<>()[\]*`\\|]/g, (sign) => encodeMark(sign));
const encodeMark = (sign) => /[()*]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign);

const NO_NOTES = () => void 0;
const LOOKS = ["bold", "italic", "struck", "link", "note"];
function inlineMarkdown(runs, where = "block", label = NO_NOTES) {
  let written = "";
  const joined = joinAlike(runs);
  for (let i = 0; i < joined.length; i++) {
    const run = joined[i];
    const said = run.note === void 0 ? void 0 : label(run.note);
    if (said !== void 0) written += `[^${said}]`;
    else written += emphasised(run, written, joined[i + 1]?.text ?? "");
  }
  const lines = written.split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim()).filter(Boolean);
  return where === "line" ? lines.join(" ") : lines.map(escapeUnlessMarked).join("\\\n");
}
const escapeUnlessMarked = (line) => /^\*{1,3}\S/.test(line) ? line : escapeLineStart(line);
function emphasised(run, before, next) {
  const [, open = "", text = "", close = ""] = /^(\s*)([^]*?)(\s*)$/.exec(clean(run.text)) ?? [];
  if (!text) return open + close;
  const address = run.link === void 0 ? void 0 : linkAddress(run.link);
  const escaped = escapeInline(text);
  const linked = address === void 0 || addressSays(address, text) ? escaped : `[${escaped.replace(/\n/g, " ")}](${address})`;
  const marks = `${run.struck ? "~~" : ""}${run.bold ? "**" : ""}${run.italic ? "*" : ""}`;
  const left = (before + open).at(-1) ?? " ";
  const right = (close + next).at(0) ?? " ";
  const first = linked.at(0);
  const last = linked.at(-1);
  const holds = !/[*~_]/.test(left) && !/[*~_]/.test(right) && !linked.includes("\n") && (!isSign(first) || !isLetter(left)) && (!isSign(last) || !isLetter(right)) && !/[*~]/.test(first + last);
  if (!marks || !holds) return open + linked + close;
  return `${open}${marks}${linked}${[...marks].reverse().join("")}${close}`;
}
const addressSays = (address, text) => address === text.trim() && /^https?:/.test(address);
const isLetter = (sign) => /[\p{L}\p{N}]/u.test(sign);
const isSign = (sign) => /[\p{P}\p{S}]/u.test(sign);
const clean = (text) => text.replace(/\u00AD/g, "").replace(/\r\n?|\u2028/g, "\n");
function joinAlike(runs) {
  const joined = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.note === void 0 && LOOKS.every((look) => last[look] === run[look]))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text || run.note !== void 0) joined.push(run);
  }
  return joined;
}

const UNTIDY = /[\u00AD\u00A0\t\n\v\f\r\u2000-\u200A\u2028\u2029\u202F\u3000\uFEFF]| {2}|^ | $/;
const tidy = (text) => !UNTIDY.test(text) ? text : text.replace(/\u00AD/g, "").replace(/[\s\u00A0]+/g, " ").trim();
const plainOf = oncePer(
  (runs) => tidy(runs.map(({ text, note }) => note === void 0 ? text : "").join(""))
);
const textOfPiece = oncePer((piece) => {
  if (piece.kind === "table") return textOfTable(piece);
  if (piece.kind === "figure") return tidy(`${piece.alt ?? ""} ${piece.caption ?? ""}`);
  const number = "number" in piece ? piece.number ?? "" : "";
  return tidy(`${number} ${plainOf(piece.runs)}`);
});
const textOfTable = ({ caption = "", rows }) => tidy([caption, ...rows.flatMap((row) => row.flatMap(({ pieces }) => pieces.map(textOfPiece)))].join(" "));
const sentencesOf = (text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
const wordsIn = (text) => text.replace(/\u00AD/g, "").toLowerCase().match(/\d{4}-\d\d(?:-\d\d)?(?![\p{L}\p{N}-])|[\p{L}\p{N}\p{M}]+/gu) ?? [];

function dateOf(text, words) {
  const written = text.replace(/\s+/g, " ").trim();
  if (written === "" || isOneOf(written, words.missing)) return null;
  const dates = datesIn(written, words);
  if (dates.length !== 1) return { text: written };
  const [{ iso }] = dates;
  return written === iso ? iso : { date: iso, text: written };
}

const ONE = String.raw`(1[0-7]|[1-9])(?:\.(\d{1,2}|[a-d])(?!\p{L}))?`;
const END = String.raw`(?![\d:/%]|[.,]\d)`;
const NUMBER$4 = new RegExp(`(?<![\\d.,:/-])${ONE}${END}`, "gu");
const ROW = new RegExp(`(?<word>\\p{L}+)\\s+(?<row>${ONE}(?:\\s*(?:,|\\p{L}{2,4})\\s*${ONE})*)${END}`, "gu");
const LONGEST$7 = 300;
function globalGoalsIn(text) {
  if (text.length > LONGEST$7) return void 0;
  const goals = /* @__PURE__ */ new Set();
  const targets = /* @__PURE__ */ new Set();
  for (const [, goal, target] of text.matchAll(NUMBER$4)) {
    if (target === void 0) goals.add(Number(goal));
    else targets.add(`${goal}.${target}`);
  }
  if (!goals.size && !targets.size) return void 0;
  return {
    ...goals.size && { sdg: [...goals] },
    ...targets.size && { sdgTargets: [...targets] }
  };
}
function globalGoalsTold(sentence, words) {
  const told = around(sentence, words.columns.globalGoals);
  const rows = [...(told?.after ?? "").matchAll(ROW)].flatMap(
    ({ groups }) => isOneOf(groups["word"], words.headings.goals) ? groups["row"] : []
  );
  return rows.length ? globalGoalsIn(rows.join("; ")) : void 0;
}

const and = oncePer((words) => new RegExp(`(?<!-)\\s+(?:${alternatives(words.and)})\\s+`, "iu"));
function responsibleIn$2(text, words) {
  if (isOneOf(text, words.missing)) return [];
  return text.split(/[\n;•]|,(?!\d)|\/(?=\s|\p{Lu})|\s[-–]\s(?=\p{Lu})/u).flatMap((part) => partedByAnd(part.trim(), words)).map((name) => name.replace(/^[-–•*\s]+|[\s.:]+$/gu, "")).filter((name) => /[\p{L}\p{N}]/u.test(name));
}
function partedByAnd(part, words) {
  const names = part.split(and(words));
  if (names.length < 2) {
    const leading = new RegExp(`^(?:${alternatives(words.and)})\\s+`, "iu");
    return [part.replace(leading, "")];
  }
  return names.every((name) => isName$1(name, words)) ? names : [part];
}
const isName$1 = (text, words) => isShortForm(text) || text.split(/\s+/).length <= 4 && isOrganisation(text, words) || /^\p{Lu}[\p{L}-]+$/u.test(text);

const statusOf = (text, words) => choiceOf(text, words.status, words);
const trendOf = (text, words) => choiceOf(text, words.trend, words);
function choiceOf(text, lists, { missing }) {
  const written = text.replace(/\s+/g, " ").trim();
  if (written === "" || isOneOf(written, missing)) return null;
  return Object.keys(lists).find((word) => isOneOf(written, lists[word])) ?? written;
}

const LINE$1 = /^([^:]{2,40}):\s+(\S[^]{0,160})$/u;
function lineIn(said, topics, { columns }) {
  const [, label, value] = LINE$1.exec(said) ?? [];
  if (label === void 0 || value === void 0) return void 0;
  const topic = topics.find((one) => isOneOf(label, columns[one]));
  return topic && { topic, label, value: value.replace(/\.$/, "") };
}
function putGoalLine(draft, goal, piece) {
  const { words } = draft;
  return putLine(draft, goal, piece, (said) => {
    const line = lineIn(said, ["responsible", "status", "judgement", "globalGoals"], words);
    if (!line) return void 0;
    const value = goalValue(line.topic, line.value, words);
    return value && { label: line.label, value };
  });
}
function goalValue(topic, value, words) {
  switch (topic) {
    case "responsible":
      return whoIn(value, words);
    case "globalGoals":
      return globalGoalsIn(value);
    default:
      return { status: value };
  }
}
function putMeasureLine(draft, measure, piece) {
  const { words } = draft;
  return putLine(draft, measure, piece, (said) => {
    const line = lineIn(said, ["responsible", "start", "due", "time", "status", "funding"], words);
    if (!line) return void 0;
    const value = measureValue(line.topic, line.value, words);
    return value && { label: line.label, value };
  });
}
function measureValue(topic, value, words) {
  switch (topic) {
    case "responsible":
      return whoIn(value, words);
    case "start":
      return { start: dateOf(value, words) };
    case "status":
      return { status: statusOf(value, words) };
    case "funding":
      return { funding: value };
    default:
      return { due: dateOf(value, words) };
  }
}
function whoIn(value, words) {
  const names = responsibleIn$2(value, words);
  return names.length > 0 && names.every((name) => isOrganisation(name, words)) ? { responsible: [...names] } : void 0;
}
function putLine(draft, entry, piece, read) {
  if (piece.kind !== "paragraph" || piece.role) return false;
  const said = plainOf(piece.runs);
  const line = read(said);
  const keys = Object.keys(line?.value ?? {});
  if (!line || keys.some((key) => entry[key] !== void 0)) return false;
  Object.assign(entry, line.value);
  for (const key of keys) comesFrom(draft, entry, key, piece.id);
  const isKept = keys.some((key) => JSON.stringify(entry[key]).includes(said.slice(-6, -1)));
  leaveOver(draft, piece, isKept ? line.label : said, "said-by-structure");
  return true;
}

function sectionHolder(draft, entry, heading) {
  const parts = [];
  draft.standing.set(entry, parts);
  let untitled;
  return {
    draft,
    entry,
    goal: void 0,
    heading,
    hasSections: true,
    text(piece) {
      if (entry !== draft.content && !parts.length) return addProse(draft, entry, "body", piece);
      if (!untitled || parts.at(-1) !== untitled) {
        (entry.sections ??= []).push(untitled = {});
        parts.push(untitled);
      }
      addProse(draft, untitled, "body", piece);
    },
    stand(part) {
      if (!parts.includes(part)) parts.push(part);
    }
  };
}
const entryHolder = (around, entry, key, heading = around.heading) => ({
  ...around,
  entry,
  heading,
  hasSections: false,
  text: (piece) => addProse(around.draft, entry, key, piece),
  stand: (part) => around.stand(part)
});
const goalHolder = (around, goal, heading) => ({
  ...entryHolder(around, goal, "body", heading),
  goal,
  text(piece) {
    const { draft } = around;
    if (putGoalLine(draft, goal, piece)) return;
    const isFirst = !hasProse(draft, goal, "summary") && !hasProse(draft, goal, "body") && piece.kind === "paragraph";
    addProse(draft, goal, isFirst && goal.summary === void 0 ? "summary" : "body", piece);
  }
});
function from(draft, entry, piece, ...keys) {
  for (const key of keys.length ? keys : [""]) comesFrom(draft, entry, key, piece.id);
  return entry;
}

const isBranch = (member) => "members" in member;
const DEEPEST$1 = 9;
const CLOSED = /* @__PURE__ */ new Set(["title", "text", "omitted"]);
function treeOf(document, suggestions) {
  const known = new Map(suggestions.map((one) => [one.piece, one]));
  const root = [];
  const open = [];
  for (const piece of document.pieces) {
    if (piece.kind === "note" || !/[\p{L}\p{N}]/u.test(textOfPiece(piece))) continue;
    const { kind, level } = known.get(piece.id) ?? { kind: kindOf(piece), level: void 0 };
    const depth = depthOf(piece, kind, level);
    if (depth !== void 0)
      while (open.length && (open.at(-1).level >= depth || open.length >= DEEPEST$1)) open.pop();
    const into = open.at(-1)?.members ?? root;
    if (depth === void 0) into.push({ piece, kind });
    else {
      const branch = { piece, kind, level: depth, members: [] };
      into.push(branch);
      open.push(branch);
    }
  }
  return root;
}
const kindOf = ({ kind }) => kind === "heading" ? "heading" : "text";
function depthOf(piece, kind, level) {
  if (CLOSED.has(kind) || piece.kind === "table" || piece.kind === "figure") return void 0;
  if (piece.kind === "heading") return Math.max(1, level ?? piece.level);
  return level ?? (kind === "heading" ? DEEPEST$1 : void 0);
}

const NUMBER$3 = String.raw`(?:\d{1,4}(?:\.\d{1,3}){0,6}|[A-ZÅÄÖ]|[IVX]{1,6})`;
const COUNTED = String.raw`(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|one|two|three|four|five|yksi|kaksi|kolme)`;
const LABEL = new RegExp(
  String.raw`^(\p{L}[\p{L}-]{1,40}\s(?:${NUMBER$3}|${COUNTED}))(?![\p{L}\d])\s*([.:–—-])?\s*(.*)$`,
  "u"
);
const BEHIND = /^(\p{L}.{2,200}?)\s\((\p{L}[\p{L}-]{2,40}\s\d{1,2})\)$/u;
const CODE = /^\(?(\d{1,4}(?:\.\d{1,3}){0,6}|\d{1,4}[a-z]|[A-ZÅÄÖ](?=[.)]))[.):]?(?:\s+|$|(?<=\d\.\d{1,3})(?=\p{Lu}))(?=\D|$)(.*)$/u;
function labelled$1(heading, number = "") {
  const drawn = tidy(number).replace(/[.:)–—-]+$/, "").replace(/^\(/, "").trim();
  const inWords = labelIn(tidy(heading));
  if (/\p{L}{2}/u.test(drawn)) return { ...inWords, label: drawn, title: tidy(heading) };
  return drawn ? { ...inWords, code: drawn } : inWords;
}
function labelIn(text) {
  const [, named, behind] = BEHIND.exec(text) ?? [];
  if (named && behind) return { label: behind, title: named };
  const [, label, sign, rest] = LABEL.exec(text) ?? [];
  if (label && rest && isLabel(label, sign)) return { label, title: rest };
  const [, code, title] = CODE.exec(text) ?? [];
  return code && title ? { code, title } : { title: text };
}
const isLabel = (label, sign) => !/\d{4}/.test(label) && (sign !== void 0 || /^(?:bilaga|appendix|liite)/i.test(label));

const headingOf = (piece) => labelled$1(plainOf(piece.runs), "number" in piece ? piece.number : void 0);
function nameBy(draft, entry, piece) {
  const { label, code, title } = headingOf(piece);
  const known = label ?? code;
  if (known !== void 0) entry.label = known;
  if (title) entry.title = title;
  if (label !== void 0 && code !== void 0) leaveOver(draft, piece, code, "said-by-structure");
  comesFrom(draft, entry, "", piece.id);
  return title;
}

function openSection(piece, holder, fill, kind) {
  if (!holder.hasSections) {
    holder.text(piece);
    return fill(holder);
  }
  const { draft } = holder;
  const section = {};
  const title2 = nameBy(draft, section, piece);
  if (kind) section.kind = kind;
  else if (isAppendix(draft, section, title2)) section.kind = "appendix";
  (holder.entry.sections ??= []).push(section);
  holder.stand(section);
  fill(sectionHolder(draft, section, title2));
}
const isAppendix = ({ words }, { label }, title2) => says(typeof label === "string" ? label : title2.slice(0, 20), words.headings.appendix);
const foreword = {
  open(branch, holder, put) {
    const signed = bylineOf(branch.members);
    openSection(
      branch.piece,
      holder,
      (own) => {
        put(signed.members, own);
        for (const piece of signed.byline) sign$1(own, piece);
      },
      "foreword"
    );
  },
  leaf: (leaf, holder) => quoted(leaf.piece, holder, "foreword")
};
const quote = {
  open: (branch, holder, put) => openSection(branch.piece, holder, (own) => put(branch.members, own), "quote"),
  leaf: (leaf, holder) => quoted(leaf.piece, holder, "quote")
};
function quoted(piece, holder, kind) {
  if (!holder.hasSections) return void holder.text(piece);
  const section = { kind };
  (holder.entry.sections ??= []).push(section);
  holder.stand(section);
  const own = sectionHolder(holder.draft, section, holder.heading);
  own.text({ ...piece, ...piece.kind === "paragraph" && { role: void 0 } });
  return own;
}
function sign$1(own, piece) {
  if (!own.hasSections) return own.text(piece);
  const section = own.entry;
  const line = inlineMarkdown(piece.runs, "line");
  section.byline = section.byline === void 0 ? line : `${section.byline}, ${line}`;
  comesFrom(own.draft, section, "byline", piece.id);
}
function bylineOf(members) {
  let end = members.length;
  while (end > 1 && members.length - end < 2 && isByline(members[end - 1])) end--;
  const byline = members.slice(end).map(({ piece }) => piece);
  return { members: members.slice(0, end), byline };
}
function isByline(member) {
  if (isBranch(member) || member.piece.kind !== "paragraph" || member.kind !== "text") return false;
  const said = plainOf(member.piece.runs);
  return said.length > 2 && said.length <= 90 && !/[.:!?]$/.test(said) && /^[\p{Lu}/–—-]/u.test(said);
}
const omitted = {
  open(branch, holder, put) {
    omitted.leaf(branch, holder);
    put(branch.members, holder);
  },
  leaf(leaf, holder) {
    const number = "number" in leaf.piece ? leaf.piece.number ?? "" : "";
    leaveOver(holder.draft, leaf.piece, `${number} ${plainOf(leaf.piece.runs)}`, "dropped");
    return void 0;
  }
};
const title = {
  open(branch, holder, put) {
    title.leaf(branch, holder);
    put(branch.members, holder);
  },
  leaf({ piece }, holder) {
    const { draft } = holder;
    const { content } = draft;
    const said = plainOf(piece.runs);
    if (!content.title) content.title = said;
    else if (content.title !== said && content.subtitle === void 0 && said.length < 200)
      content.subtitle = said;
    else if (content.title !== said) return void holder.text(piece);
    comesFrom(draft, content, content.title === said ? "title" : "subtitle", piece.id);
    return void 0;
  }
};

const open = (branch, holder, put) => openSection(branch.piece, holder, (own) => put(branch.members, own));
const fact = {
  open,
  leaf({ piece }, holder) {
    const { draft } = holder;
    const { content, words } = draft;
    const said = textOfPiece(piece);
    const label = labelledIn(said, words);
    const from = () => void comesFrom(draft, content, "", piece.id);
    if (label) {
      draft.labels.push({ ...label, piece: piece.id });
      return from();
    }
    const period = periodIn(said, words)?.value;
    if (putValidity(draft, said)) return from();
    if (period && content.period === void 0) content.period = period;
    else if (!isPublisher(draft, said) && !isSlogan(draft, said)) return void holder.text(piece);
    return from();
  }
};
function putValidity({ content, words }, said) {
  const { validUntil, period } = validityIn(said, words)?.value ?? {};
  if (validUntil !== void 0 && content.validUntil === void 0) content.validUntil = validUntil;
  else if (period && content.period === void 0) content.period = period;
  else return false;
  return true;
}
const isPublisher = ({ words }, said) => {
  const name = publisherIn([said], words);
  return name !== void 0 && wordsIn(name).length === wordsIn(said).length;
};
function isSlogan({ content }, said) {
  if (content.publisher.slogan !== void 0 || said.length > 100) return false;
  content.publisher.slogan = said.replace(/^["”“»'’]|["”“«'’]$/g, "");
  return true;
}
const decision = {
  open,
  leaf({ piece }, holder) {
    const { draft } = holder;
    const said = plainOf(piece.runs);
    if (!decisionsIn(said, draft.words).length) return void holder.text(piece);
    let isMore = false;
    for (const sentence of sentencesOf(said)) {
      const found = decisionsIn(sentence, draft.words);
      for (const { value } of found) addDecision(draft, value, piece.id);
      if (found.length) isMore ||= wordsIn(found.at(-1).rest).length > 1;
      else isMore ||= !putValidity(draft, sentence);
    }
    if (isMore) {
      const last = draft.content.decisions.at(-1);
      last.note ??= inlineMarkdown(piece.runs);
      comesFrom(draft, last, "note", piece.id);
    }
    return void 0;
  }
};
function addDecision(draft, decision2, piece) {
  const decisions = draft.content.decisions ??= [];
  const day = JSON.stringify(dayOf(decision2));
  const known = decisions.find((one) => JSON.stringify(dayOf(one)) === day && agree(one, decision2));
  if (known) {
    const event = CHOICES.event.includes(known.event) ? decision2.event : known.event;
    Object.assign(known, { ...decision2, ...withoutNothing(known), event });
  } else decisions.push({ ...decision2 });
  comesFrom(draft, known ?? decisions.at(-1), "", piece);
}
const dayOf = ({ date }) => typeof date === "object" && date !== null ? date.date ?? date.text : date;
const agree = (one, other) => ["body", "reference"].every(
  (key) => one[key] == null || other[key] == null || lower(one[key]) === lower(other[key])
);
const lower = (value) => JSON.stringify(value).toLowerCase();
const withoutNothing = (decision2) => Object.fromEntries(Object.entries(decision2).filter(([, value]) => value !== null));
const contact = {
  open,
  leaf({ piece }, holder) {
    const { draft } = holder;
    const said = plainOf(piece.runs);
    const found = contactIn(said, draft.words);
    const line = found ? void 0 : contactLine(said, draft.words);
    if (line) return putContactLine(line, piece, holder);
    if (!found) return void holder.text(piece);
    (draft.content.contacts ??= []).push(found.contact);
    holder.stand("contacts");
    comesFrom(draft, found.contact, "", piece.id);
    return void 0;
  }
};
function putContactLine(line, piece, holder) {
  const { draft } = holder;
  const contacts = draft.content.contacts ??= [];
  const last = contacts.at(-1);
  const isFree = last?.role === "" && !Object.keys(line).some((key) => key in last);
  const contact2 = isFree ? last : { role: "" };
  if (!isFree) contacts.push(contact2);
  Object.assign(contact2, line);
  holder.stand("contacts");
  comesFrom(draft, contact2, "", piece.id);
  leaveOver(draft, piece, labelBefore(plainOf(piece.runs), line), "said-by-structure");
}
const labelBefore = (said, line) => {
  const [value = ""] = Object.values(line);
  return said.replace(value.replace(/^https:\/\//, ""), "").trim();
};

function readChapters(draft) {
  const { goals, followUp, funding = [], participation = [] } = draft.content;
  for (const of of [{ followUp }, ...allGoals(goals)]) if (of.followUp) readFollowUp(draft, of.followUp);
  for (const entry of funding) readFunding(draft, entry);
  for (const entry of participation) readParticipation(draft, entry);
}
const LONGEST$6 = 4e3;
const sentencesIn = (draft, entry) => (draft.prose.get(entry)?.get("body") ?? []).flatMap(
  (piece) => sentencesOf(textOfPiece(piece).slice(0, LONGEST$6))
);
function readOwnDecision(draft) {
  if (draft.content.decisions) return;
  for (const section of draft.content.sections ?? [])
    for (const piece of draft.prose.get(section)?.get("body") ?? []) {
      const sentences = sentencesOf(textOfPiece(piece).slice(0, LONGEST$6));
      for (const [at, sentence] of sentences.entries()) {
        const decision = ownDecisionIn(sentence, draft.words);
        if (!decision) continue;
        addDecision(draft, decision, piece.id);
        return void sentences.slice(at, at + 2).some((next) => putValidity(draft, next));
      }
    }
}
function ownDecisionIn(sentence, words) {
  const [found] = decisionsIn(sentence, words);
  if (!found || found.value.body == null || found.value.date == null) return void 0;
  const subject = sentence.slice(0, sentence.indexOf(found.words));
  return wordsIn(subject).length <= 4 && Object.values(words.kinds).some((kinds) => says(subject, kinds)) ? found.value : void 0;
}
function readFollowUp(draft, entry) {
  for (const sentence of sentencesIn(draft, entry)) {
    const found = around(sentence, draft.words.cycles);
    if (found && entry.cycle === void 0)
      entry.cycle = found.words + (/^[^.;:(),]{0,60}(?![\p{L}\d])/u.exec(found.after)?.[0] ?? "").trimEnd();
    const responsible = responsibleIn$1(draft, sentence);
    if (responsible !== void 0 && entry.responsible === void 0) entry.responsible = [responsible];
  }
}
function readFunding(draft, entry) {
  for (const sentence of sentencesIn(draft, entry)) {
    const period = periodIn(sentence, draft.words);
    if (period && entry.period === void 0) entry.period = period.value;
    const responsible = responsibleIn$1(draft, sentence);
    if (responsible !== void 0 && entry.responsible === void 0) entry.responsible = [responsible];
  }
}
function readParticipation(draft, entry) {
  const [first] = sentencesIn(draft, entry).flatMap((sentence) => datesIn(sentence, draft.words));
  if (first && entry.date === void 0) entry.date = first.value;
}
function responsibleIn$1({ words }, sentence) {
  const found = bodyIn(sentence, words);
  return found && sentence.search(/\S/) === found.from && around(sentence, words.answers) ? found.name : void 0;
}

const TITLE = 110;
const SENTENCE = /^([^]{8,220}?[^\s.][^\s.][^\s.][.!?])\s+(?=["”“»]?\p{Lu})/u;
const SEPARATOR = /^[\s:;.,–—-]+/;
function runsFrom(runs, offset) {
  let passed = 0;
  return runs.flatMap((run) => {
    const start = Math.max(0, offset - passed);
    passed += run.text.length;
    return start >= run.text.length && run.text ? [] : start ? [{ ...run, text: run.text.slice(start) }] : [run];
  });
}
const rawOf = (runs) => runs.map(({ text }) => text).join("");
function leadIn({ runs }) {
  const end = runs.findIndex(({ text, bold }) => text.trim() && !bold);
  if (end < 1) return void 0;
  const lead = plainOf(runs.slice(0, end));
  if (!/\p{L}{2}/u.test(lead) || lead.length > 2 * TITLE) return void 0;
  return { title: lead.replace(/[\s:.–—-]+$/, ""), rest: withoutSeparator(runs.slice(end)) };
}
function beforeSeparator({ runs }) {
  const raw = rawOf(runs);
  const [found, title] = /^([^:–—=\n]{2,80}?)\s*(?::|=|\s[–—-])\s+(?=\S)/.exec(raw) ?? [];
  return found && title?.trim() ? { title: tidy(title), rest: runsFrom(runs, found.length) } : void 0;
}
function firstSentence({ runs }) {
  const [found, title] = SENTENCE.exec(rawOf(runs)) ?? [];
  return found && title ? { title: tidy(title), rest: runsFrom(runs, found.length) } : void 0;
}
const isTitle = (text) => text.length <= TITLE && !SENTENCE.test(text) && !/[!?:]$|\p{L}\. /u.test(text);
const withoutEnd = (title) => title.replace(/(?<!\.\.|\p{L}\.\p{L})[.;,]$/u, "").trim();
const withoutSeparator = (runs) => runsFrom(runs, SEPARATOR.exec(rawOf(runs))?.[0].length ?? 0);

const BULLET$1 = /^\s*[•●○◦▪■□‣·*–—-]\s+(?=\S)|^\s*o[\t\u00A0 ]{1,8}(?=\p{Lu})/u;
const NUMBER$2 = /^\s*(\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/;
function asMeant(document) {
  const { pieces } = document;
  const typed = pieces.map(typedIn);
  let list = 0;
  const meant = pieces.map((piece, i) => {
    const mark = typed[i];
    const goesOn = follows(typed[i - 1], mark);
    if (!mark || !(goesOn || follows(mark, typed[i + 1]) || isBullet(mark))) return piece;
    if (!goesOn) list++;
    return itemOf(piece, mark, `typed ${list}`);
  });
  return list ? { ...document, pieces: meant } : document;
}
function typedIn(piece) {
  if (piece.kind !== "paragraph" || piece.number !== void 0 || piece.role || piece.runs[0]?.bold)
    return void 0;
  const raw = rawOf(piece.runs);
  const [bullet] = BULLET$1.exec(raw) ?? [];
  if (bullet !== void 0) return { length: bullet.length };
  const [found, number] = NUMBER$2.exec(raw) ?? [];
  return found === void 0 ? void 0 : { number, length: found.length };
}
const isBullet = ({ number }) => number === void 0;
function follows(one, next) {
  if (!one || !next || isBullet(one) !== isBullet(next)) return false;
  return isBullet(one) || order(next.number) === order(one.number) + 1;
}
const order = (number) => {
  const sign = number.replace(/[().]/g, "");
  return /^\d/.test(sign) ? Number(sign) : sign.charCodeAt(0);
};
function itemOf({ id, place, language, direction, runs }, { number, length }, list) {
  return {
    id,
    place,
    ...language !== void 0 && { language },
    ...direction && { direction },
    kind: "item",
    level: 1,
    list,
    ...number !== void 0 && { number },
    guessed: true,
    runs: runsFrom(runs, length)
  };
}

const NAMES = ["short", "term", "title", "name", "label", "summary", "body", "intro"];
const LONGEST$5 = 48;
function giveIds(content) {
  const content_ = entries.get("content");
  const taken = new Map([...content_.keys.keys()].map((key) => [key.toLowerCase(), 1]));
  const ids = /* @__PURE__ */ new Map();
  const walk = (schema, entry) => {
    if (schema.keys.has("id")) {
      const id = unique(slugOf(entry) || schema.name.toLowerCase(), taken);
      ids.set(entry, id);
      entry["id"] = id;
    }
    for (const [key, value] of schema.keys) each(value, entry[key], walk);
  };
  walk(content_, content);
  return ids;
}
function each(schema, value, walk) {
  if (Array.isArray(value)) for (const one of value) each(schema.item, one, walk);
  else if (typeof value === "object" && value !== null) {
    const name = schema.entry ?? schema.object?.entry;
    if (name) walk(entries.get(name), value);
  }
}
function slugOf(entry) {
  const name = NAMES.map((key) => entry[key]).find((value) => typeof value === "string" && slug(value));
  return slug(name ?? "");
}
function slug(text) {
  const whole = text.slice(0, 300).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[æ]/g, "a").replace(/[ø]/g, "o").replace(/[^a-z\d]+/g, "-").replace(/^-|-$/g, "");
  return whole.length <= LONGEST$5 ? whole : whole.slice(0, LONGEST$5 + 1).replace(/-[^-]*$/, "").slice(0, LONGEST$5);
}
function unique(id, taken) {
  let free = id;
  for (let n = taken.get(id) ?? 0; taken.has(free); ) free = `${id}-${++n}`;
  taken.set(id, Number(/-(\d+)$/.exec(free.slice(id.length))?.[1] ?? 1));
  taken.set(free, 1);
  return free;
}

function linkActors(draft) {
  const { content } = draft;
  const actors = /* @__PURE__ */ new Map();
  const namings = [];
  const name = (entry, key) => {
    const value = entry[key];
    if (typeof value === "object" && value !== null) return name(value, "actor");
    if (typeof value !== "string") return;
    const actor = actorFor(value);
    if (!actor) return;
    namings.push({ entry, key, actor });
    for (const piece of draft.origins.get(entry)?.get("") ?? []) comesFrom(draft, actor, "", piece);
  };
  const actorFor = (said) => {
    const named = bodyNamed(said, draft.words) ?? tidy(said);
    const known = actors.get(named.toLowerCase());
    if (known) return known;
    const isName = isOrganisation(said, draft.words) && /^\p{Lu}/u.test(named);
    if (!isName && !refersById(named)) return void 0;
    const actor = { name: named, ...isShortForm(said) && { short: said.trim() } };
    actors.set(named.toLowerCase(), actor);
    return actor;
  };
  for (const { entries } of content.roles ?? []) for (const entry of entries) name(entry, "actor");
  for (const list of responsibleIn(content)) list.forEach((_, i) => name(list, String(i)));
  if (typeof content.owner === "string") name(content, "owner");
  if (actors.size) content.actors = [...content.actors ?? [], ...actors.values()];
  const publisher = actors.get(JSON.stringify(content.publisher.name).slice(1, -1).toLowerCase());
  if (publisher) namings.push({ entry: content.publisher, key: "actor", actor: publisher });
  return (ids) => {
    for (const { entry, key, actor } of namings) entry[key] = ids.get(actor);
  };
}
function responsibleIn(content) {
  const goals = allGoals(content.goals);
  const followUps = [content, ...goals].flatMap(({ followUp }) => followUp ?? []);
  const { measures = [], indicators = [], funding = [] } = content;
  return [...goals, ...measures, ...indicators, ...funding, ...followUps].flatMap(
    ({ responsible }) => responsible ? [responsible] : []
  );
}

function addGoal$1(holder, goal2) {
  const above = holder.goal ?? holder.draft.content;
  (above.goals ??= []).push(goal2);
  if (!holder.goal) holder.stand(goal2);
  return goal2;
}
const goal = {
  open(branch, holder, put) {
    const { draft } = holder;
    const named = from(draft, headed(headingOf(branch.piece)), branch.piece);
    const title = tidy(typeof named.title === "string" ? named.title : "");
    const listed = draft.listed.get(keyOf$1(title));
    if (listed?.isFirst) named.priority = listed.rank === void 0 ? true : { rank: listed.rank };
    if (listed) comesFrom(draft, named, "", listed.piece);
    const entry = addGoal$1(holder, named);
    put(branch.members, goalHolder(holder, entry, title));
  },
  leaf({ piece }, holder) {
    const { draft } = holder;
    const number = "number" in piece ? piece.number : void 0;
    const said = plainOf(piece.runs);
    const lead = leadIn(piece);
    const label = lead ? void 0 : labelOf(piece, draft.words);
    const rank = rankIn(piece);
    if (draft.headedGoals.has(keyOf$1(said)) && holder.goal === void 0) {
      const isFirst = says(holder.heading ?? "", draft.words.priority);
      draft.listed.set(keyOf$1(said), { isFirst, ...rank && { rank }, piece: piece.id });
      return void 0;
    }
    const headline = lead ? headed(headingOf({ ...piece, runs: [{ text: lead.title }] })) : void 0;
    if (!headline && !label && isTitle(said)) {
      const named = headed(headingOf({ ...piece, runs: [{ text: withoutEnd(said) }] }));
      const entry2 = addGoal$1(holder, from(draft, answeredFor(named, holder), piece));
      return goalHolder(holder, entry2, said);
    }
    const entry = addGoal$1(
      holder,
      from(
        draft,
        answeredFor(headline ?? { ...numbered$1(number), ...label && { label: label.title } }, holder),
        piece
      )
    );
    const own = goalHolder(holder, entry, lead?.title);
    own.text({
      ...piece,
      kind: "paragraph",
      number: void 0,
      runs: lead?.rest ?? label?.rest ?? piece.runs
    });
    return own;
  }
};
function answeredFor(goal2, { draft, entry }) {
  const who = draft.answering.get(entry);
  if (!who) return goal2;
  const answered = { ...goal2, responsible: [who.name] };
  comesFrom(draft, answered, "", who.piece);
  return answered;
}
function labelOf(piece, words) {
  const label = beforeSeparator(piece);
  return label && label.title.length < 40 && says(label.title, words.headings.goals) ? label : void 0;
}
const headed = ({ label, code, title }) => ({
  ...label !== void 0 && { label },
  ...code !== void 0 && { code },
  ...title && { title }
});
const numbered$1 = (number) => {
  const code = tidy(number ?? "").replace(/[.:)]+$/, "");
  return code ? { code } : {};
};
function goalNamed(content, name) {
  const sought = keyOf$1(name);
  const among = (goals) => {
    for (const goal2 of goals ?? []) {
      const { title, label, code } = goal2;
      const names = [
        title,
        label,
        code,
        `${textIn(label)} ${textIn(title)}`,
        `${textIn(code)} ${textIn(title)}`
      ];
      const isNumber = /^\d{1,2}$/.test(sought) && textIn(label).endsWith(` ${sought}`);
      if (isNumber || names.some((one) => typeof one === "string" && keyOf$1(one) === sought)) return goal2;
      const below = among(goal2.goals);
      if (below) return below;
    }
    return void 0;
  };
  return sought ? among(content.goals) : void 0;
}
const textIn = (text) => typeof text === "string" ? text : "";
const keyOf$1 = (title) => tidy(title).toLowerCase().replace(/[\s.,;:]+$/, "");
function rankIn(piece) {
  const number = "number" in piece ? piece.number : void 0;
  return Number(/\d+/.exec(number ?? "")?.[0] ?? 0);
}

function linkGoals(draft, ids) {
  const { content, goalsOf, goalNames } = draft;
  for (const [entry, goal] of goalsOf) entry.goals = idsOf([goal], ids);
  for (const [entry, names] of goalNames) {
    const goals = names.map((name) => goalNamed(content, name));
    const measure = entry;
    const found = idsOf(goals, ids);
    if (found.length) measure.goals = [.../* @__PURE__ */ new Set([...measure.goals ?? [], ...found])];
    const unknown = names.filter((_, i) => !goals[i]);
    if (!content.measures?.includes(measure)) continue;
    if (unknown.length === 1 && names.length === 1 && measure.category === void 0)
      [measure.category] = unknown;
    else if (unknown.length) measure.related = [...measure.related ?? [], ...unknown];
  }
  for (const { steps } of content.journeys ?? [])
    for (const step of steps) leadOn(step, content.goals ?? [], ids);
}
const idsOf = (goals, ids) => goals.flatMap((goal) => goal ? ids.get(goal) ?? [] : []);
function leadOn(step, goals, ids) {
  const said = [step.title, step.body].filter((text) => typeof text === "string").join(" ").toLowerCase();
  const named = goals.filter(({ title }) => typeof title === "string" && hasWords(said, title.toLowerCase()));
  const [only] = named;
  if (only && named.length === 1 && ids.has(only)) step.goal = ids.get(only);
}
function hasWords(text, words) {
  if (!words) return false;
  const at = text.indexOf(words);
  const around = [text.charAt(at - 1), text.charAt(at + words.length)];
  return at >= 0 && around.every((sign) => !/[\p{L}\p{N}]/u.test(sign));
}

const MEMBERS = {
  journey: "steps",
  roles: "entries",
  principles: "items",
  glossary: "terms"
};
const SILENT$1 = /* @__PURE__ */ new Set(["id", "kind", "numbered", "event"]);
function dropEmpty(draft) {
  dropIn(draft, "content", draft.content);
  if (!draft.dropped.size) return;
  for (const [holder, parts] of draft.standing)
    draft.standing.set(
      holder,
      parts.filter((part) => typeof part === "string" || !draft.dropped.has(part))
    );
}
function dropIn(draft, name, entry) {
  for (const [key, schema] of entries.get(name).keys) {
    const value = entry[key];
    if (Array.isArray(value)) {
      dropItems(draft, schema.item, value);
      if (!value.length && !entries.get(name).required.includes(key)) delete entry[key];
    } else if (isEmpty(draft, schema, value)) delete entry[key];
  }
  const members = MEMBERS[name];
  if (members !== void 0 && !entry[members].length) return true;
  const says = Object.entries(entry).some(
    ([key, value]) => !SILENT$1.has(key) && value !== void 0 && !(Array.isArray(value) && !value.length)
  );
  if (says) nameWhatLacksIt(name, entry);
  return !says;
}
function nameWhatLacksIt(name, entry) {
  if (name === "content" || name === "publisher") return;
  const { required, keys } = entries.get(name);
  for (const key of required) if (entry[key] === void 0 && !keys.get(key).item) entry[key] = "\u2013";
}
function isEmpty(draft, schema, value) {
  if (typeof value === "string") return !value;
  if (typeof value !== "object" || value === null) return false;
  const name = schema.entry ?? schema.object?.entry;
  if (name === void 0 || name === "publisher" || !dropIn(draft, name, value)) return false;
  draft.dropped.add(value);
  return true;
}
function dropItems(draft, schema, list) {
  const kept = list.map((_, i) => i).filter((i) => !isEmpty(draft, schema, list[i]));
  if (kept.length === list.length) return;
  const origins = draft.origins.get(list);
  if (origins) {
    const moved = kept.flatMap((from, to) => [
      ...origins.has(String(from)) ? [[String(to), origins.get(String(from))]] : []
    ]);
    draft.origins.set(list, new Map(moved));
  }
  list.splice(0, list.length, ...kept.map((i) => list[i]));
}

function ownOr(entry, key, value) {
  const own = ownWordsIn(entry);
  return (own && ownWord(own, key, value)?.details["nearest"]) ?? value;
}
function inOrder(draft) {
  const origins = [];
  const told = (value, pointer) => {
    for (const [key, pieces] of draft.origins.get(value) ?? [])
      if (pieces.size) origins.push({ pointer: key ? `${pointer}/${key}` : pointer, pieces: [...pieces] });
  };
  const copy = (schema, value, pointer) => {
    if (typeof value === "string") return value.slice(0, LIMITS.text);
    if (typeof value !== "object" || value === null) return value;
    told(value, pointer);
    if (Array.isArray(value)) return value.map((one, i) => copy(schema.item, one, `${pointer}/${i}`));
    const name = schema.entry ?? schema.object?.entry;
    return name ? entry(name, value, pointer) : value;
  };
  const entry = (name, value, pointer) => Object.fromEntries(
    [...entries.get(name).keys].filter(([key]) => value[key] !== void 0).map(([key, schema]) => [key, ownOr(name, key, copy(schema, value[key], `${pointer}/${key}`))])
  );
  told(draft.content, "");
  const content = entry("content", draft.content, "");
  return { content, origins };
}

function lostWords(pieces, content, origins, leftOvers, words) {
  const saidByKeys = {
    fact: new Set(wordsIn([words.valid, words.until].flat().join(" "))),
    decision: new Set(wordsIn([words.by, words.valid, words.until].flat().join(" ")))
  };
  const kept = /* @__PURE__ */ new Map();
  const names = actorNames(content.actors);
  for (const { pointer, pieces: from } of origins) {
    const stays = new Set(wordsIn(textsAt(content, pointer, names)));
    for (const piece of from) {
      const sets = kept.get(piece) ?? kept.set(piece, []).get(piece);
      sets.push(stays, ...said(pointer).map((kind) => saidByKeys[kind]));
    }
  }
  const told = /* @__PURE__ */ new Map();
  for (const { place, text } of leftOvers) {
    const left = told.get(place.block) ?? /* @__PURE__ */ new Set();
    for (const word of wordsIn(text)) left.add(word);
    told.set(place.block, left);
  }
  return pieces.flatMap((piece) => {
    const from = kept.get(piece.id) ?? [];
    const sets = [...from.length > 4 ? [new Set(from.flatMap((set) => [...set]))] : from];
    const left = told.get(piece.place.block);
    if (left) sets.push(left);
    const text = textOfPiece(piece);
    const lost = wordsIn(text).filter((word) => !sets.some((set) => set.has(word)));
    return lost.length ? [lostFrom(piece.place, sets.length ? lost.join(" ") : text)] : [];
  });
}
const said = (pointer) => pointer === "" ? ["fact"] : /^\/(?:decisions|documents)\//.test(pointer) ? ["decision"] : [];
const lostFrom = (place, text) => ({ text, place, reason: "no-place" });
const OWN$1 = /* @__PURE__ */ new Set(["sections", "goals", "measures", "indicators"]);
function actorNames(actors, names = /* @__PURE__ */ new Map()) {
  for (const { id, name, short, actors: within } of Array.isArray(actors) ? actors : []) {
    if (id !== void 0) names.set(id, [name, short].map((one) => JSON.stringify(one ?? "")).join(" "));
    actorNames(within, names);
  }
  return names;
}
function textsAt(content, pointer, names) {
  let value = content;
  for (const key of pointer.split("/").slice(1))
    value = value?.[key];
  const texts = [];
  const gather = (one) => {
    if (typeof one === "string" || typeof one === "number")
      texts.push(String(one), names.get(String(one)) ?? "");
    else if (Array.isArray(one)) one.forEach(gather);
    else if (typeof one === "object" && one !== null) {
      for (const [key, inner] of Object.entries(one)) if (!OWN$1.has(key) && key !== "id") gather(inner);
    }
  };
  gather(value);
  return texts.join(" ");
}

const NAME = /(?<=\S\s|[“”"])(\p{Lu}[\p{L}-]{3,40})((?:\s\p{L}[\p{L}-]*){0,8})/gu;
const AFTER = /\s(?:från|som|i|på|och|där|from|which|that|in|on|and)(?=\s|$)[^]*$/u;
function documentsIn(sentence, words) {
  const [decision] = decisionsIn(sentence, words);
  return [...sentence.matchAll(NAME)].flatMap(([whole, kind, rest], at, all) => {
    if (!isKind(kind, words)) return [];
    const title = `${kind}${rest.replace(AFTER, "")}`;
    const start = all[at].index;
    const before = sentence.slice(0, start);
    const after = sentence.slice(start + whole.length);
    const bracketed = /^\s?\(([^)]{4,60})\)/u.exec(after)?.[1];
    const reference = bracketed === void 0 ? void 0 : referenceIn(bracketed, words);
    if (reference) return [{ title, decision: { event: "adopted", reference: reference.value } }];
    if (decision?.value.date !== void 0 && /[,:]\s$/.test(before) && endsWith(before, decision.words))
      return [{ title, decision: decision.value }];
    return says(before.slice(-24), words.relations.related) ? [{ title, relation: "related" }] : [];
  });
}
const isKind = (word, words) => !isOneOf(word, words.itself) && Object.entries(words.kinds).some(([kind, list]) => kind !== "m\xE5l" && isOneOf(word, list));
const endsWith = (text, words) => text.replace(/[\s,:]+$/u, "").endsWith(words);

const LONGEST$4 = 4e3;
function nameDocuments(draft) {
  const { content, words } = draft;
  const known = (title) => typeof title === "string" && [{ title: content.title }, ...content.documents ?? []].some(
    (one) => typeof one.title === "string" && keyOf$1(one.title) === keyOf$1(title)
  );
  for (const keys of draft.prose.values())
    for (const piece of [...keys.values()].flat())
      for (const sentence of sentencesOf(textOfPiece(piece).slice(0, LONGEST$4)))
        for (const document of documentsIn(sentence, words)) {
          if (known(document.title)) continue;
          (content.documents ??= []).push(document);
          draft.standing.get(content)?.push(document);
          comesFrom(draft, document, "", piece.id);
        }
}

function nameGoals(draft) {
  const { content, goalNames } = draft;
  for (const indicator of content.indicators ?? []) {
    let above = draft.goalsOf.get(indicator);
    for (const name of goalNames.get(indicator) ?? []) {
      const known = goalNamed(content, name);
      above = known ?? (isName(name) ? addGoal(draft, { title: name }, indicator, above) : above);
      for (const piece of draft.origins.get(indicator)?.get("") ?? [])
        if (above) comesFrom(draft, above, "", piece);
    }
  }
}
const isName = (name) => /\p{L}{2}/u.test(name);
function addGoal(draft, goal, indicator, above) {
  ((above ?? draft.content).goals ??= []).push(goal);
  if (!above) standBefore(draft, goal, indicator);
  return goal;
}
function standBefore(draft, goal, indicator) {
  for (const parts of draft.standing.values()) {
    const at = parts.indexOf(indicator);
    if (at >= 0) return void parts.splice(at, 0, goal);
  }
}

const allSections = (sections = []) => sections.flatMap((section) => [section, ...allSections(section.sections)]);

function settleGlobalGoals(draft) {
  const { content } = draft;
  const ofGoals = new Set(allGoals(content.goals));
  const ofDocument = /* @__PURE__ */ new Set([content, ...allSections(content.sections)]);
  for (const [entry, texts] of draft.prose) {
    const of = ofGoals.has(entry) ? entry : ofDocument.has(entry) ? content : void 0;
    if (!of) continue;
    for (const piece of [...texts.values()].flat())
      for (const sentence of sentencesOf(textOfPiece(piece).slice(0, LONGEST$3))) {
        const { sdg, sdgTargets } = globalGoalsTold(sentence, draft.words) ?? {};
        if (sdg) of.sdg = [.../* @__PURE__ */ new Set([...of.sdg ?? [], ...sdg])];
        if (sdgTargets) of.sdgTargets = [.../* @__PURE__ */ new Set([...of.sdgTargets ?? [], ...sdgTargets])];
        if (sdg) comesFrom(draft, of, "sdg", piece.id);
        if (sdgTargets) comesFrom(draft, of, "sdgTargets", piece.id);
      }
  }
}
const LONGEST$3 = 4e3;

function tableMarkdown(table, label) {
  const caption = table.caption ? `${inlineMarkdown([{ text: table.caption }])}

` : "";
  const width = Math.max(1, ...table.rows.map((row) => Math.max(0, ...row.map(({ column }) => column + 1))));
  const rows = table.rows.map((row) => cellsOf$1(row, width, label)).filter((cells) => cells.some(Boolean));
  if (!rows.length) return caption.trim();
  if (width === 1) return caption + rows.map(([only]) => only).join("\n\n");
  const [head = [], ...body] = rows;
  return caption + [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function cellsOf$1(row, width, label) {
  const cells = new Array(width).fill("");
  for (const cell of row) {
    const tick = cell.tick && (cell.tick === "checked" ? "\u2611" : "\u2610");
    const texts = cell.pieces.map((piece) => lineOf(piece, label)).filter(Boolean);
    cells[cell.column] = [cells[cell.column], tick, sentences(texts)].filter(Boolean).join(" ");
  }
  return cells;
}
const sentences = (texts) => texts.reduce((all, text) => all ? `${all}${/[.:;,!?]$/.test(all) ? "" : ";"} ${text}` : text, "");
function lineOf(piece, label) {
  if (piece.kind === "table" || piece.kind === "figure")
    return bars(inlineMarkdown([{ text: textOfPiece(piece) }], "line"));
  const number = "number" in piece && piece.number !== void 0 ? [{ text: `${piece.number} ` }] : [];
  return bars(inlineMarkdown([...number, ...piece.runs], "line", label));
}
const bars = (text) => text.replace(/\|/g, "\\|");

const NUMBER$1 = /^\(?(\d{1,9})[.):]?$/;
const DEEPEST = 12;
function blocksMarkdown(pieces, label) {
  let written = "";
  let open;
  let previous;
  for (const piece of pieces) {
    const item = asItem(piece);
    const continued = open;
    if (item) open = openFor(item, open);
    const block = item ? itemMarkdown(item, open, label) : blockMarkdown(piece, label);
    if (!block) continue;
    const tight = item && continued && !item.continues && previous && asItem(previous);
    written += (written ? tight ? "\n" : "\n\n" : "") + block;
    if (!item) open = void 0;
    previous = piece;
  }
  return written;
}
function asItem(piece) {
  if (piece.kind === "item") return piece;
  return piece.kind === "paragraph" && piece.number !== void 0 && NUMBER$1.test(piece.number) ? { ...piece, kind: "item", level: 1, list: "numbered paragraphs" } : void 0;
}
function openFor(item, open) {
  if (open?.list === item.list || open && item.level > 1) return open;
  return { list: item.list, levels: open ? [{ ...open.levels[0], last: -1 }] : [] };
}
function itemMarkdown(item, { levels }, label) {
  const depth = Math.min(item.level, DEEPEST, levels.length + 1);
  const text = inlineMarkdown(item.runs, "block", label);
  if (item.continues && levels.length) {
    const { indent: indent2, mark } = levels[Math.min(depth, levels.length) - 1];
    return indented(text, indent2 + mark.length + 1);
  }
  const above = levels[depth - 2];
  const indent = above ? above.indent + above.mark.length + 1 : 0;
  const known = levels[depth - 1];
  levels.length = depth - 1;
  const number = NUMBER$1.exec(item.number ?? "")?.[1];
  const level = { indent, last: Number(number ?? 0), mark: markFor(number, known) };
  levels.push(level);
  const said = item.number !== void 0 && number === void 0 ? `${inlineMarkdown([{ text: item.number }], "line")} ` : "";
  const tick = item.tick && (item.tick === "checked" ? "\u2611 " : "\u2610 ");
  if (!text && !said && !tick) return "";
  return indented(`${level.mark} ${tick ?? ""}${said}${text}`, indent, level.mark.length + 1);
}
function markFor(number, known) {
  if (number === void 0)
    return known?.last === -1 && known.mark === "-" ? "+" : known && known.last === 0 ? known.mark : "-";
  const sign = known && /[.)]$/.test(known.mark) ? known.mark.at(-1) : ".";
  const follows = !known || Number(number) === known.last + 1 || !/[.)]$/.test(known.mark);
  return `${number}${follows ? sign : sign === "." ? ")" : "."}`;
}
const indented = (text, by, more = 0) => " ".repeat(by) + text.replace(/\n/g, `
${" ".repeat(by + more)}`);
function blockMarkdown(piece, label) {
  switch (piece.kind) {
    case "table":
      return tableMarkdown(piece, label);
    case "figure":
      return figureMarkdown(piece);
    case "heading":
      return bold(textOfPiece(piece));
    case "paragraph":
      return paragraphMarkdown(piece, label);
    default:
      return inlineMarkdown(piece.runs, "block", label);
  }
}
function paragraphMarkdown(piece, label) {
  const number = piece.kind === "paragraph" && piece.number !== void 0 ? [{ text: `${piece.number} ` }] : [];
  const text = inlineMarkdown([...number, ...piece.runs], "block", label);
  return piece.role === "quote" && text ? `> ${text.replace(/\n/g, "\n> ")}` : text;
}
const bold = (text) => inlineMarkdown([{ text, bold: true }], "block");
const figureMarkdown = (piece) => inlineMarkdown([{ text: textOfPiece(piece) }], "block");

const SAYS = ["body", "byline", "figures", "sections", "note"];
function settleHeadings(draft) {
  const { content } = draft;
  settle$1(draft, content.sections, false);
  for (const { followUp } of [content, ...allGoals(content.goals)]) {
    if (!followUp || followUp.body !== void 0 || followUp.title === void 0) continue;
    followUp.body = bold(titleOf$1(followUp));
    delete followUp.title;
    delete followUp.label;
  }
}
function settle$1(draft, sections, isToldOf) {
  for (const section of sections ?? []) settle$1(draft, section.sections, section.body !== void 0);
  const bare = (sections ?? []).filter((section) => isBare(draft, section));
  if (isToldOf && bare.length === sections?.length) return;
  for (const section of bare) {
    section.body = bold(titleOf$1(section));
    delete section.title;
    delete section.label;
  }
}
const isBare = (draft, section) => section.title !== void 0 && !SAYS.some((key) => section[key] !== void 0) && !draft.standing.get(section)?.some((part) => typeof part !== "string" || Object.hasOwn(draft.content, part));
const titleOf$1 = ({ label, title }) => [label, title].filter((part) => typeof part === "string").join(" ");

const WHOLE = ["goals", "measures", "indicators", "documents"];
function settleOrder(draft, ids) {
  const { content } = draft;
  const lists = /* @__PURE__ */ new Map();
  for (const key of WHOLE) for (const entry of content[key] ?? []) lists.set(entry, key);
  for (const [holder, parts] of draft.standing) {
    const names = namesOf(content, parts, ids, lists);
    if (holder === content) {
      const facts = content.decisions?.length && !names.includes("decisions") ? ["decisions"] : [];
      if (facts.length + names.length > 1) content.outline = [...facts, ...names];
    } else if (ids.has(holder) && parts.some((part) => !isSectionOf(holder, part)) && names.length)
      holder.parts = [...names];
  }
}
const isSectionOf = (holder, part) => typeof part !== "string" && !!holder.sections?.includes(part);
function namesOf(content, parts, ids, lists) {
  const here = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const key = typeof part === "string" ? void 0 : lists.get(part);
    if (key) here.set(key, (here.get(key) ?? 0) + 1);
  }
  const names = parts.map((part) => {
    if (typeof part === "string") return Object.hasOwn(content, part) ? part : void 0;
    const key = lists.get(part);
    return key && here.get(key) === content[key]?.length ? key : ids.get(part);
  });
  return [...new Set(names.filter((name) => name !== void 0))];
}

function textOf$1(piece) {
  switch (piece.kind) {
    case "table":
      return piece.rows.map((row) => row.map((cell) => textsOf(cell.pieces)).join(" | ")).join("\n");
    case "figure":
      return [piece.alt, piece.caption].filter(Boolean).join("\n");
    default: {
      const text = piece.runs.map((run) => run.text).join("");
      return "number" in piece && piece.number !== void 0 ? `${piece.number} ${text}` : text;
    }
  }
}
const UNSEEN = /[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;
const textsOf = (pieces) => pieces.map(textOf$1).join("\n").replace(UNSEEN, (sign) => /\s/.test(sign) ? sign : "").replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").trim();
const BULLET = /^\s*[•●▪○◦*–-]\s+/u;
function linesOf(pieces) {
  return pieces.flatMap((piece) => {
    if (piece.kind !== "paragraph" && piece.kind !== "item") return [piece];
    const lines = [[]];
    for (const run of piece.runs) {
      for (const [at, text] of run.text.split("\n").entries()) {
        if (at > 0) lines.push([]);
        if (text) lines.at(-1).push({ ...run, text });
      }
    }
    return lines.map((runs) => runs.map((run, at) => at === 0 ? { ...run, text: run.text.replace(BULLET, "") } : run)).filter((runs) => runs.some(({ text }) => text.trim())).map((runs) => ({ ...piece, runs }));
  });
}

const MOST_COLUMNS = 60;
const MOST_FIELDS = 4e5;
function gridOf({ rows, columns, headRows }) {
  const width = Math.max(columns, ...rows.map((row) => Math.min(row.length, MOST_COLUMNS + 1)));
  if (rows.length === 0 || width < 1 || width > MOST_COLUMNS || rows.length * width > MOST_FIELDS)
    return void 0;
  const fields = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      if (cell.column >= width) continue;
      const field = fieldOf(cell, row, width);
      const last = Math.min(row + Math.max(1, cell.rowSpan), rows.length);
      for (let down = row; down < last; down++) {
        for (let along = 0; along < field.columnSpan; along++) fields[down][cell.column + along] ??= field;
      }
    }
  }
  return {
    rows: fields.map(
      (row, at) => [...Array(width).keys()].map((column) => row[column] ?? emptyAt(at, column))
    ),
    columns: width,
    headRows
  };
}
function fieldOf(cell, row, width) {
  const texts = cell.pieces.flatMap((piece) => "runs" in piece ? piece.runs : []);
  return {
    text: textsOf(cell.pieces),
    pieces: cell.pieces,
    tick: cell.tick ?? tickIn(cell.pieces),
    head: cell.head,
    isBold: texts.length > 0 && texts.every((run) => run.bold ?? !run.text.trim()),
    row,
    column: cell.column,
    columnSpan: Math.max(1, Math.min(cell.columnSpan, width - cell.column))
  };
}
const tickIn = (pieces) => pieces.length === 1 && pieces[0].kind === "item" ? pieces[0].tick : void 0;
const emptyAt = (row, column) => ({
  text: "",
  pieces: [],
  isBold: false,
  row,
  column,
  columnSpan: 1
});
function wholeRow(row) {
  const [first] = row;
  const isOne = row.every((field) => field === first || !field.text && !field.tick);
  return row.length > 1 && first?.text && isOne && first.columnSpan > row.length / 2 ? first : void 0;
}
const isEmptyRow = (row) => row.every(({ text, tick }) => !text && !tick);

const SHORT = 60;
const YEAR$1 = /^(?:19|20)\d\d\b/;
function headedBy(grid, isHead) {
  const over = [];
  let first = 0;
  while (first < grid.rows.length - 1) {
    const whole = wholeRow(grid.rows[first]);
    if (!whole && !isEmptyRow(grid.rows[first])) break;
    if (whole) over.push(whole.text);
    first++;
  }
  const row = grid.rows[first];
  const isMarked = first < grid.headRows || row.every(({ head, text }) => head === "column" || !text);
  const known2 = row.filter(({ text }) => text.length <= SHORT && isHead(text)).length;
  const below = grid.rows[first + 1]?.[0];
  const isOverYears = YEAR$1.test(below?.text ?? "") && /^\p{L}+$/u.test(row[0].text) && isHead(row[0].text);
  const said = row.filter(({ text }) => text).length;
  const isBold = said > 1 && row.every(({ isBold: isBold2, text }) => isBold2 || !text);
  if (said === 0 || !(isMarked || isBold || isOverYears || known2 >= Math.min(2, said))) return void 0;
  const second = hasSecondRow(grid, first) ? first + 1 : first;
  const heads = row.map(({ text }, column) => {
    const below2 = second > first ? grid.rows[second][column] : void 0;
    return below2 && below2.text !== text && below2.row !== row[column].row ? `${text} ${below2.text}`.trim() : text;
  });
  const body = bodyOf(grid, second + 1, grid.rows.slice(first, second + 1), over.at(-1));
  return {
    ...body,
    heads,
    over: [...over.slice(0, -1), ...body.over],
    isSure: isMarked || known2 >= Math.min(2, said)
  };
}
function hasSecondRow({ rows, headRows }, first) {
  const below = rows[first + 1];
  if (!below || rows.length < first + 3) return false;
  if (headRows > first + 1) return true;
  const under = rows[first].flatMap(
    (field, column) => field.columnSpan > 1 && field.columnSpan < rows[first].length ? [below[column]] : []
  );
  return under.length > 1 && under.every(({ text, row }) => row === first + 1 && text && text.length <= 30);
}
function bodyOf(grid, from, headRows, over) {
  const again = new Set(headRows.map(wordsOf$1));
  const rows = [];
  const lone = [];
  let group = over;
  let opens = true;
  for (const [at, fields] of grid.rows.entries()) {
    if (at < from || isEmptyRow(fields) || again.has(wordsOf$1(fields))) continue;
    const whole = wholeRow(fields);
    if (whole) {
      if (group !== void 0 && opens) lone.push(group);
      group = whole.text;
      opens = true;
      continue;
    }
    rows.push({ row: at, fields, ...group !== void 0 && { group, ...opens && { opens } } });
    opens = false;
  }
  if (group !== void 0 && opens) lone.push(group);
  return {
    rows,
    over: lone,
    headWords: [...new Set(headRows.flatMap((row) => row.map(({ text }) => text)).filter(Boolean))]
  };
}
const wordsOf$1 = (row) => row.map(({ text }) => text.toLowerCase()).join("\0");
const NONE = { exact: /* @__PURE__ */ new Set(), loose: /* @__PURE__ */ new Set() };
const known = /* @__PURE__ */ new WeakMap();
const MOST_KNOWN = 2e3;
function topicsOf$1(head, words) {
  if (!head || head.length > 2 * SHORT) return NONE;
  const heads = known.get(words) ?? /* @__PURE__ */ new Map();
  known.set(words, heads);
  const earlier = heads.get(head);
  if (earlier) return earlier;
  if (heads.size > MOST_KNOWN) heads.clear();
  const topics = Object.keys(words.columns);
  const outside = onLine$1(head.replace(/\([^)]*\)/g, " ")) || head;
  const found = outside.length > SHORT ? NONE : {
    exact: new Set(topics.filter((topic) => isOneOf(outside, words.columns[topic]))),
    loose: new Set(topics.filter((topic) => says(outside, words.columns[topic])))
  };
  heads.set(head, found);
  return found;
}
const onLine$1 = (text) => text.replace(/\s+/g, " ").trim();

const NUMBER = {
  ",": /^([+-]|[−–](?=\d))?(\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?!\d)/u,
  ".": /^([+-]|[−–](?=\d))?(\d{1,3}(?:[ \u00a0\u2009\u202f,]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d)/u
};
const THOUSANDS = {
  ",": /[ \u00a0\u2009\u202f]|\.(?=\d{3}(?:\D|$))/gu,
  ".": /[ \u00a0\u2009\u202f,]/gu
};
const UNIT = /^\s*(%|‰|[\p{L}°µ€$][\p{L}\d/²³°%. -]{0,24})$/u;
function measuredIn(text, words) {
  const written = text.replace(/\s+/g, " ").trim();
  if (written === "" || isOneOf(written, words.missing)) return { value: null };
  const about = beginning(written, words.about);
  const rest = (about && /^[^\p{L}\d]*$/u.test(about.before) ? about.after.replace(/^\./, "") : written).trim();
  const number = NUMBER[words.decimal].exec(rest);
  const after = number && rest.slice(number[0].length);
  if (!number || /^\s*[-–—]\s*\d/u.test(after)) return { value: { text: written } };
  const digits = number[2].replace(THOUSANDS[words.decimal], "").replace(",", ".");
  const value = Number(digits) * (number[1] && number[1] !== "+" ? -1 : 1);
  const unit = UNIT.exec(after)?.[1]?.trim();
  if (after.trim() !== "" && unit === void 0) return { value: { value, text: written } };
  const isPlain = rest === written && isWrittenSo(value, number[0]);
  return { value: isPlain ? value : { value, text: written }, ...unit !== void 0 && { unit } };
}
const isWrittenSo = (value, written) => written.replace(/[ \u00a0\u2009\u202f]/gu, "").replace(",", ".").replace(/^[−–]/u, "-") === String(value);

function tableRows({ rows, heads }, { topics }, by) {
  const key = topics.indexOf(by);
  const gathered = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    const isSame = by !== void 0 && key >= 0 && last?.[0].fields[key] === row.fields[key] && row.fields[key].text;
    if (isSame) last.push(row);
    else gathered.push([row]);
  }
  return gathered.map((together) => rowOf(together, heads, topics));
}
function rowOf(together, heads, topics) {
  const all = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { fields: fields2 } of together) {
    for (const [column, field] of fields2.entries()) {
      if (seen.has(field) || !(field.text || field.tick)) continue;
      seen.add(field);
      all.push({ field, topic: topics[column], head: heads[column] ?? "" });
    }
  }
  const fields = (topic) => all.filter((one) => one.topic === topic).map(({ field }) => field);
  return {
    row: together[0].row,
    group: together[0].group,
    opens: together[0].opens,
    fields,
    has: (topic) => topics.includes(topic),
    text: (topic) => fields(topic)[0]?.text ?? "",
    others: all.filter(({ topic }) => topic === void 0),
    all
  };
}
const READ = /* @__PURE__ */ new Set([
  "number",
  "responsible",
  "actor",
  "time",
  "start",
  "due",
  "status",
  "trend",
  "value",
  "baseline",
  "target",
  "unit",
  "date",
  "body",
  "decision",
  "reference"
]);
function tableEntry(entry, row, certainty, reason, goals = [], isReadToo = () => false) {
  const kept = new Set(wordsIn([...goals, ...stringsIn(entry)].join(" ")));
  const said = [];
  const unplaced = [];
  for (const { field, topic } of row.all) {
    const missing = wordsIn(field.text).filter((word) => !kept.has(word));
    if (missing.length)
      (READ.has(topic) || isReadToo(field) ? said : unplaced).push(whole(field.text, missing));
  }
  return { entry, row: row.row, certainty, reason, goals, said, unplaced };
}
const withGroup = (found, { group, opens }) => group === void 0 || !opens ? found : { ...found, unplaced: [group, ...found.unplaced] };
const whole = (text, missing) => wordsIn(text).length === missing.length ? text : missing.join(" ");
function stringsIn(value) {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value), String(value).replace(".", " ")];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}
function noteOf(row, { prose }, skip = () => false) {
  const notes = row.fields("note").map(({ pieces }) => prose(pieces));
  const others = row.others.filter(({ head, field }) => !skip(head, field)).map(({ head, field }) => under(head, field, prose(field.pieces)));
  return [...notes, ...others].filter(Boolean).join("\n\n") || void 0;
}
function under(head, { pieces }, said) {
  const label = inlineMarkdown([{ text: head.replace(/[\s:]+$/u, "") }]);
  if (!label || !said) return said;
  return `${label}:${pieces[0]?.kind === "item" ? "\n\n" : " "}${said}`;
}
const paragraphs = (...texts) => texts.filter((text) => typeof text === "string" && text !== "").join("\n\n") || void 0;
const onLine = (text) => text.replace(/\s+/g, " ").trim();
const plainProse = (pieces) => textsOf(pieces).replace(/\n/g, "\n\n");
function titleAndBody({ pieces, text }, lines, { prose }) {
  if (lines.length < 2) return { title: onLine(text) };
  return {
    title: onLine(textsOf(lines.slice(0, 1))),
    body: prose(lines.length === pieces.length ? pieces.slice(1) : lines.slice(1))
  };
}

const INDICATORS = {
  needs: [["indicator"], ["value", "baseline", "target", "unit", "frequency", "trend", "source"]],
  takes: [
    "number",
    "goal",
    "value",
    "baseline",
    "target",
    "unit",
    "frequency",
    "trend",
    "source",
    "description",
    "responsible",
    "note",
    "status",
    "judgement"
  ]
};
function yearsOf(heads, words) {
  return heads.map((head) => {
    const dates = datesIn(head, words);
    const [date] = dates;
    if (!date || dates.length > 1 || head.length > 40) return { head };
    const rest = `${head.slice(0, date.from)} ${head.slice(date.to)}`.replace(/[():,]/g, " ").replace(/\s+/g, " ").trim();
    return { head: rest, date: date.iso };
  });
}
function indicatorsOf(headed, columns, dates, making) {
  let goal = [];
  let group;
  return tableRows(headed, columns, "indicator").map((row) => {
    const own = row.fields("goal").map(({ text }) => onLine(text));
    if (own.length || row.group !== group) goal = own;
    group = row.group;
    const goals = [.../* @__PURE__ */ new Set([...group === void 0 ? [] : [onLine(group)], ...goal])];
    const cells = row.all.flatMap(({ field, topic }) => {
      const date = dates[field.column];
      if (topic !== "value" && topic !== "baseline" && topic !== "target") return [];
      return [
        { topic, head: headed.heads[field.column], text: field.text, ...date !== void 0 && { date } }
      ];
    });
    const blank = headed.heads.flatMap((head, column) => {
      const topic = columns.topics[column];
      const date = dates[column];
      const isValue = topic === "value" || topic === "baseline" || topic === "target";
      return isValue && !cells.some((cell) => cell.head === head) ? [{ topic, head, text: "", ...date !== void 0 && { date } }] : [];
    });
    const title = onLine(row.text("indicator"));
    const order = (head) => headed.heads.indexOf(head);
    const values = [...cells, ...blank].sort((one, other) => order(one.head) - order(other.head));
    const entry = {
      title,
      ...measured(values, onLine(row.text("unit")) || unitIn(title), making),
      ...aboutOf(row, making)
    };
    return tableEntry(entry, row, columns.certainty, { code: "table-heads", words: columns.words }, goals);
  });
}
const unitIn = (title) => /\((%|‰|[\p{L}°µ€$][\p{L}\d/²³°% ]{0,20})\)\s*$/u.exec(title)?.[1] ?? "";
function measured(cells, unit, { words }) {
  const read = cells.map((cell) => ({ ...cell, ...measuredIn(cell.text, words) }));
  const units = new Set(read.flatMap((cell) => cell.unit ?? []));
  const common = unit || (units.size === 1 ? [...units][0] : "");
  const valueOf = (cell) => typeof cell.value === "number" && cell.unit !== void 0 && cell.unit !== common ? { value: cell.value, text: onLine(cell.text) } : cell.value;
  const pointOf = (cell) => cell.value === null && cell.date === void 0 ? null : { ...cell.date !== void 0 && { date: cell.date }, value: valueOf(cell) };
  const targets = read.filter(({ topic }) => topic === "target");
  const last = targets.reduce(
    (one, other) => one && (one.date ?? "") > (other.date ?? "") ? one : other,
    void 0
  );
  const [baseline, ...more] = read.filter(({ topic }) => topic === "baseline");
  const dated = read.filter(({ topic, date }) => topic === "value" && date !== void 0);
  const values = dated.filter((cell, at) => dated.findIndex(({ date }) => date === cell.date) === at);
  const compared = [
    ...dated.filter((cell) => !values.includes(cell)),
    ...more,
    ...targets.filter((cell) => cell !== last),
    ...read.filter(({ topic, date }) => topic === "value" && date === void 0)
  ].filter(({ text }) => text);
  return {
    ...common && { unit: common },
    ...baseline && { baseline: pointOf(baseline) },
    ...last && { target: pointOf(last) },
    ...values.length && {
      values: values.map((cell) => ({ date: cell.date, value: valueOf(cell) })).sort((one, other) => one.date < other.date ? -1 : one.date > other.date ? 1 : 0)
    },
    ...compared.length && {
      comparisons: compared.map((cell) => ({
        title: onLine(cell.head),
        ...cell.date !== void 0 && { date: cell.date },
        value: valueOf(cell)
      }))
    }
  };
}
function aboutOf(row, making) {
  const { words, prose } = making;
  const code = onLine(row.text("number")).replace(/[.)]$/u, "");
  const summary = row.fields("description").map(({ pieces }) => prose(pieces)).join("\n\n");
  const source = onLine(row.text("source"));
  const names = row.fields("responsible").flatMap(({ text }) => responsibleIn$2(text, words));
  const note = noteOf(row, making);
  return {
    ...code && { code },
    ...summary && { summary },
    ...row.has("frequency") && { frequency: onLine(row.text("frequency")) || null },
    ...row.has("trend") && { trend: trendOf(row.text("trend"), words) },
    ...row.has("status") && { status: onLine(row.text("status")) || null },
    ...judgementOf(row),
    ...source && { source: { title: source } },
    ...row.has("responsible") && { responsible: names.length ? [...names] : null },
    ...note !== void 0 && { note }
  };
}
function judgementOf(row) {
  if (!row.has("judgement")) return {};
  const said = row.fields("judgement").map(({ text }) => onLine(text)).join("; ");
  return row.has("status") ? said ? { assessment: said } : {} : { status: said || null };
}

const YES = /^[x×✓✔☑☒✗✘●•■]{1,2}$/u;
const NO = /^[–—☐□○-]$/u;
function stateOf({ tick, text }, words) {
  if (tick) return tick === "checked" ? "yes" : "no";
  const written = tidy$1(text);
  if (!written || written.length > 20) return void 0;
  const mark = bare(written) || written;
  if (isOneOf(written, words.states.undecided)) return "undecided";
  if (YES.test(mark) || isOneOf(written, words.states.yes)) return "yes";
  return NO.test(written) || isOneOf(written, words.states.no) ? "no" : void 0;
}

const LONGEST_STATUS = 40;
const judgedLevel = (text, { judged }) => Object.keys(judged).find((level) => isOneOf(text, judged[level]));
const judgedHeads = (heads, words) => yearsOf(heads, words).map(
  ({ head }, at) => topicsOf$1(head, words).exact.has("judgement") ? head : heads[at]
);
function hasJudgements({ heads, rows }, words) {
  return judgedHeads(heads, words).some((head, column) => {
    if (!topicsOf$1(head, words).exact.has("judgement")) return false;
    const said = rows.map(({ fields }) => onLine(fields[column].text)).filter(Boolean);
    const judged = said.filter((text) => judgedLevel(text, words) || isOneOf(text, words.missing));
    return said.length > 0 && 2 * judged.length >= said.length;
  });
}
function tickedJudgementsOf(headed, making) {
  const { heads, rows } = headed;
  const { words } = making;
  const scale = heads.flatMap((head, column) => judgedLevel(onLine(head), words) ? [column] : []);
  const marked = ({ fields }, state) => scale.filter((column) => stateOf(fields[column], words) === state);
  const isMarks = rows.every(
    (row) => scale.every((column) => {
      const field = row.fields[column];
      return !(field.text || field.tick) || stateOf(field, words) !== void 0;
    })
  );
  const [text, ...more] = heads.flatMap((_, column) => scale.includes(column) ? [] : [column]);
  if (scale.length < 2 || text === void 0 || more.length || !isMarks) return void 0;
  const topics = heads.map((_, column) => column === text ? "indicator" : void 0);
  return tableRows(headed, { topics }).flatMap((row, at) => {
    const ticked = marked(rows[at], "yes");
    const title = onLine(row.text("indicator"));
    if (!title) return [];
    const status = ticked.length ? ticked.map((column) => onLine(heads[column])).join("; ") : null;
    const reason = { code: "table-ticks", words: onLine(heads[scale[0]]) };
    return [tableEntry({ title, status }, row, "likely", reason, [], () => true)];
  });
}
function judgementsOf(row, { words, prose }) {
  if (!row.has("judgement")) return {};
  const found = row.all.filter(({ topic }) => topic === "judgement").map(({ field, head }) => {
    const text = onLine(field.text);
    const { date } = yearsOf([head], words)[0];
    return { text, date, isMissing: isOneOf(text, words.missing), said: prose(field.pieces) };
  });
  const now = found.filter(({ date }) => !date);
  const [first] = now.filter(({ text }) => text.length <= LONGEST_STATUS);
  const rest = now.filter((one) => one !== first);
  const assessments = found.filter(({ date, isMissing }) => date && !isMissing).map(({ date, text, said }) => ({
    date,
    ...text.length <= LONGEST_STATUS ? { status: text } : { body: said }
  }));
  const assessment = paragraphs(...rest.map(({ said }) => said));
  return {
    ...first && { status: first.isMissing ? null : first.text },
    ...assessment && { assessment },
    ...assessments.length && { assessments }
  };
}

function settleStatuses(draft) {
  const { content } = draft;
  const [goals, indicators] = [judgedBy(allGoals(content.goals)), judgedBy(content.indicators ?? [])];
  const isOne = !goals.size || [...indicators.keys()].some((said) => goals.has(said));
  const scale = [...(isOne ? new Map([...indicators, ...goals]) : goals).values()];
  const levels = scale.map(({ status }) => judgedLevel(status, draft.words));
  if (scale.length < 2 || levels.includes(void 0)) return;
  content.statuses = Object.keys(draft.words.judged).flatMap(
    (level) => scale.filter((_, at) => levels[at] === level).map(({ status, entry }) => {
      const word = { title: status, level };
      for (const piece of draft.origins.get(entry)?.get("") ?? []) comesFrom(draft, word, "", piece);
      return word;
    })
  );
}
function judgedBy(entries) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries)
    for (const { status } of [entry, ...entry.assessments ?? []])
      if (typeof status === "string" && !found.has(tidy$1(status))) found.set(tidy$1(status), { status, entry });
  return found;
}

function settleTargets({ content, goalNames, goalsOf }) {
  const end = yearOf$1(content.period?.to);
  if (end === void 0) return;
  for (const indicator of content.indicators ?? []) {
    const isOfGoal = goalNames.has(indicator) || goalsOf.has(indicator);
    if (isOfGoal && indicator.target === void 0) settle(indicator, end);
  }
}
function settle(indicator, end) {
  const { values = [] } = indicator;
  const last = values?.at(-1);
  if (!values || values.length < 2 || !last || yearOf$1(last.date) !== end || last.value === null) return;
  indicator.target = last;
  indicator.values = values.slice(0, -1);
}
const yearOf$1 = (date) => {
  const written = typeof date === "object" && date !== null && "date" in date ? date.date : date;
  return typeof written === "string" ? /^\d{4}/.exec(written)?.[0] : void 0;
};

const ROOM = LIMITS.text * 0.6;
function writeProse(draft) {
  for (const [entry, keys] of draft.prose)
    for (const [key, pieces] of keys) {
      const fitting = draft.standing.has(entry) && key === "body" ? firstThatFit(pieces) : pieces.length;
      const text = proseOf(draft, entry, key, pieces.slice(0, fitting));
      if (text) entry[key] = text;
      if (fitting < pieces.length) goOn(draft, entry, pieces.slice(fitting));
    }
}
function firstThatFit(pieces) {
  let letters = 0;
  const end = pieces.findIndex((piece, i) => (letters += textOfPiece(piece).length) > ROOM && i > 0);
  return end < 0 ? pieces.length : end;
}
function goOn(draft, section, pieces) {
  const more = {};
  (section.sections ??= []).unshift(more);
  draft.standing.get(section).unshift(more);
  draft.standing.set(more, []);
  for (const piece of pieces) {
    draft.origins.get(section)?.get("body")?.delete(piece.id);
    addProse(draft, more, "body", piece);
  }
}
function proseOf(draft, entry, key, pieces) {
  const labels = /* @__PURE__ */ new Map();
  const label = (note) => {
    const known = labels.get(note) ?? (draft.notes.has(note) ? String(labels.size + 1) : void 0);
    if (known !== void 0) labels.set(note, known);
    return known;
  };
  const text = blocksMarkdown(pieces, label);
  const notes = [];
  for (const [note, number] of labels) {
    const piece = draft.notes.get(note);
    comesFrom(draft, entry, key, piece.id);
    notes.push(`[^${number}]: ${inlineMarkdown(piece.runs, "line", label)}`);
  }
  return [text, ...notes].filter(Boolean).join("\n\n");
}

function statedAudience(text) {
  const lines = text.split(/[\n;]/).map((line) => line.replace(/^[-–•*\s]+|\s+$/gu, ""));
  const items = lines.length > 1 ? lines : text.split(/,\s+/);
  return items.map((item) => item.trim()).filter(Boolean);
}

function factsOf(labels, words) {
  const placed = [];
  const unplaced = [];
  let facts = {};
  let decision = {};
  const decisions = [];
  const close = () => {
    if (Object.values(decision).some((value) => value !== null && value !== void 0))
      decisions.push({ ...decision, event: decision.event ?? "adopted" });
    decision = {};
  };
  const own = {};
  for (const [at, { fact, label, value }] of labels.entries()) {
    if (fact === void 0) continue;
    const empty = value === "" || isOneOf(value, words.missing);
    const part = partOf(fact, label, value, empty, words);
    if (!part) continue;
    const isOther = part.decision?.event !== void 0 && decision.event !== void 0;
    if (isOther && part.decision.event !== decision.event && !fits(facts, decision, part)) close();
    if (!fits(facts, decision, part)) continue;
    placed.push(at);
    facts = { ...facts, ...part.facts };
    decision = merged(decision, part.decision);
    unplaced.push(...part.unplaced ?? []);
    if (part.ownLabel) own[part.ownLabel] = label;
  }
  close();
  if (decisions.length) facts = { ...facts, decisions };
  return { facts: Object.keys(own).length ? { ...facts, factLabels: own } : facts, placed, unplaced };
}
const fits = (facts, decision, part) => Object.keys(part.facts ?? {}).every((key) => !(key in facts)) && Object.entries(part.decision ?? {}).every(
  ([key, value]) => key === "event" || key === "reference" || decision[key] === void 0 || decision[key] === value
);
const merged = (one, other = {}) => ({
  ...one,
  ...other,
  ...one.event !== void 0 && { event: one.event },
  ...one.reference != null && other.reference != null && { reference: `${one.reference}, ${other.reference}` }
});
function partOf(fact, label, value, empty, words) {
  switch (fact) {
    case "title":
      return empty ? void 0 : { facts: { title: value }, ownLabel: "title" };
    case "kind":
      return empty ? void 0 : { facts: { kind: value }, ownLabel: "kind" };
    case "edition":
      return { facts: { edition: empty ? null : value }, ownLabel: "edition" };
    case "owner":
      return { facts: { owner: empty ? null : bodyNamed(value, words) ?? value }, ownLabel: "owner" };
    case "validUntil":
      return { facts: { validUntil: dateOf(value, words) }, ownLabel: "validUntil" };
    case "revision":
      return { facts: { revision: dateOf(value, words) }, ownLabel: "revision" };
    case "updated":
      return { facts: { updated: dateOf(value, words) }, ownLabel: "updated" };
    case "nextRevision":
      return { facts: { followUp: { next: dateOf(value, words) } } };
    case "validFrom":
    case "period":
      return periodPart(fact, label, value, empty, words);
    case "body":
    case "date":
    case "reference":
    case "diaryNumber":
      return decisionPart(fact, label, value, empty, words);
    case "contact": {
      const found = empty ? void 0 : contactIn(value, words);
      return found && { facts: { contacts: [found.contact] }, unplaced: found.unplaced };
    }
    case "audience":
      return empty ? void 0 : { facts: { audience: statedAudience(value) } };
    case "replaces":
      return empty ? void 0 : { facts: { documents: [replaced(value)] } };
    case "publisher":
      return empty ? void 0 : { facts: { publisher: { name: value } } };
  }
}
const replaced = (title) => ({ title, relation: "replaces" });
function periodPart(fact, label, value, empty, words) {
  if (empty) return fact === "period" ? { facts: { period: null } } : void 0;
  const [date, ...more] = datesIn(value, words);
  const period = periodIn(value, words)?.value;
  const whole = period && /^[^\p{L}]*$/u.test(value.replace(periodIn(value, words).words, ""));
  if (period) return { facts: { period: whole ? period : { ...period, text: value } }, ownLabel: "period" };
  const end = validityIn(`${label} ${value}`, words);
  if (end?.value.validUntil && end.rest === "")
    return { facts: { validUntil: end.value.validUntil }, ownLabel: "validUntil" };
  return {
    facts: {
      period: date && more.length === 0 && fact === "validFrom" ? { from: dateOf(value, words) } : { text: value }
    }
  };
}
function decisionPart(fact, label, value, empty, words) {
  const key = fact === "diaryNumber" || fact === "reference" ? "reference" : fact;
  const event = eventOf(label, words);
  const own = key === "reference" ? {} : { ownLabel: key };
  const named = event === void 0 ? {} : { event };
  if (empty) return { decision: { ...named, [key]: null }, ...own };
  const together = decisionsIn(`${Object.values(words.events)[0][0]} ${value}`, words)[0];
  if (together?.rest === "" && key !== "reference") {
    const { body, date, reference } = together.value;
    return {
      decision: {
        ...named,
        ...body != null && { body },
        ...date != null && { date },
        ...reference != null && { reference }
      },
      ...own
    };
  }
  const paragraph = key === "date" ? referenceIn(value, words) : void 0;
  if (paragraph?.rest)
    return {
      decision: { ...named, date: dateOf(paragraph.rest, words), reference: paragraph.value },
      ...own
    };
  if (key === "date") return { decision: { ...named, date: dateOf(value, words) }, ...own };
  if (key === "body") return { decision: { ...named, body: bodyNamed(value, words) ?? value }, ...own };
  const says = fact === "diaryNumber" && referenceIn(value, words)?.rest !== "";
  return { decision: { ...named, reference: says ? `${capitalised(label)} ${value}` : value }, ...own };
}
function eventOf(label, words) {
  const first = /^\p{L}+/u.exec(label)?.[0] ?? "";
  const events = Object.values(words.events).flat();
  return first !== "" && events.includes(first.toLowerCase()) && !words.verbs.includes(first.toLowerCase()) ? capitalised(first) : void 0;
}

function kindIn(title, words) {
  return CHOICES.documentKind.map((kind) => ({ kind, at: around(title, words.kinds[kind])?.before.length ?? Infinity })).filter(({ at }) => at < Infinity).sort((one, other) => one.at - other.at)[0]?.kind;
}

const LOOKED_AT$1 = 300;
function identify(draft) {
  const { content, source, words } = draft;
  const [language] = source.language?.split("-") ?? [];
  if (language && /^[a-z]{2,3}$/.test(language)) content.language = language;
  if (!content.title)
    content.title = source.title?.trim() || (content.language === "en" ? "Untitled document" : "Namnl\xF6st dokument");
  placeFacts(draft);
  for (const heading of [content.title, content.subtitle]) {
    const period = typeof heading === "string" ? periodIn(heading, words)?.value : void 0;
    if (period) content.period ??= period;
  }
  const texts = source.pieces.slice(0, LOOKED_AT$1).map(textOfPiece);
  const leftOut = source.omissions.map(({ text }) => text);
  content.publisher.name ||= publisherIn(texts, words) ?? publisherIn(leftOut, words) ?? "";
  for (const contact of content.contacts ?? []) contact.role ||= content.publisher.name;
  dropRepeatedSubtitle(draft);
  const kind = kindIn(typeof content.title === "string" ? content.title : "", words);
  if (content.kind === void 0 && kind) content.kind = kind;
}
function dropRepeatedSubtitle(draft) {
  const { content } = draft;
  const { subtitle, publisher } = content;
  if (typeof subtitle !== "string" || tidyName(subtitle) !== tidyName(publisher.name)) return;
  delete content.subtitle;
  for (const piece of draft.origins.get(content)?.get("subtitle") ?? []) comesFrom(draft, content, "", piece);
  draft.origins.get(content)?.delete("subtitle");
}
const tidyName = (name) => wordsIn(String(name)).join(" ");
function placeFacts(draft) {
  const labelled = {
    facts: factsOf(draft.labels, draft.words).facts,
    pieces: draft.labels.map(({ piece }) => piece)
  };
  for (const { facts, pieces } of [
    ...draft.facts.map(({ facts: facts2, piece }) => ({ facts: facts2, pieces: [piece] })),
    labelled
  ])
    mergeFacts(draft, facts, new Set(pieces));
}
function mergeFacts(draft, told, pieces) {
  const { decisions = [], followUp, publisher, ...facts } = told;
  const { content } = draft;
  for (const [key, value] of Object.entries(facts))
    if (content[key] === void 0) content[key] = value;
    else if (Array.isArray(content[key])) content[key].push(...value);
    else if (key === "title") shortenTitle(content, value);
  if (followUp) content.followUp = { ...followUp, ...content.followUp };
  if (publisher) content.publisher.name ||= publisher.name;
  for (const piece of pieces) {
    comesFrom(draft, content, "", piece);
    for (const decision of decisions) addDecision(draft, decision, piece);
  }
}
function shortenTitle(content, name) {
  const { title, subtitle } = content;
  if (typeof name !== "string" || typeof title !== "string" || subtitle !== void 0) return;
  const rest = title.slice(name.length);
  if (!title.toLowerCase().startsWith(name.toLowerCase()) || !/^\s*[,:–—-]\s*\S/.test(rest)) return;
  content.title = title.slice(0, name.length);
  content.subtitle = rest.replace(/^[\s,:–—-]+/, "");
}

function ownText(key) {
  return {
    open(branch, holder, put) {
      const { draft } = holder;
      const isFree = !hasProse(draft, draft.content, key) && holder.hasSections;
      openSection(branch.piece, holder, (own) => {
        const texts = branch.members.filter((member) => !isBranch(member));
        const hasText = texts.some(({ kind }) => kind === "text" || kind === key);
        if (!isFree || !hasText) return put(branch.members, own);
        own.stand(key);
        put(texts, {
          ...own,
          hasSections: false,
          text: (piece) => addProse(draft, draft.content, key, piece)
        });
        put(branch.members.filter(isBranch), own);
      });
    },
    leaf({ piece }, holder) {
      holder.stand(key);
      addProse(holder.draft, holder.draft.content, key, piece);
      return void 0;
    }
  };
}
const vision = ownText("vision");
const summary = ownText("summary");
function followUpAround(holder) {
  const { goal, draft } = holder;
  if (!goal) holder.stand("followUp");
  return (goal ?? draft.content).followUp ??= {};
}
const followUp = {
  open(branch, holder, put) {
    const { draft } = holder;
    const isTaken = (holder.goal ?? draft.content).followUp !== void 0;
    const entry = followUpAround(holder);
    const own = entryHolder(holder, entry, "body");
    if (isTaken && entry.title !== void 0) own.text(branch.piece);
    else nameBy(draft, entry, branch.piece);
    put(branch.members, own);
  },
  leaf({ piece }, holder) {
    const own = entryHolder(holder, followUpAround(holder), "body");
    own.text(piece);
    return void 0;
  }
};
function titled(key) {
  const add = (holder, entry) => {
    const { content } = holder.draft;
    (content[key] ??= []).push(entry);
    holder.stand(entry);
  };
  return {
    open(branch, holder, put) {
      const entry = { title: "" };
      add(holder, entry);
      nameBy(holder.draft, entry, branch.piece);
      put(
        branch.members,
        key === "participation" ? resultsHolder(holder, entry) : entryHolder(holder, entry, "body", entry.title)
      );
    },
    leaf({ piece }, holder) {
      const around = holder.draft.content[key];
      const last = around?.at(-1);
      const isHere = last && holder.draft.standing.get(holder.entry)?.at(-1) === last;
      const entry = isHere ? last : from(holder.draft, { title: holder.heading ?? "\u2013" }, piece);
      if (!isHere) add(holder, entry);
      entryHolder(holder, entry, "body").text(piece);
      return void 0;
    }
  };
}
function resultsHolder(holder, entry) {
  const { draft } = holder;
  const own = entryHolder(holder, entry, "body", holder.heading);
  return {
    ...own,
    text(piece) {
      if (piece.kind !== "item" || piece.level > 1 || piece.continues) return own.text(piece);
      const results = entry.results ??= [];
      results.push("");
      addProse(draft, results, String(results.length - 1), {
        ...piece,
        kind: "paragraph",
        number: void 0
      });
    }
  };
}
const funding = titled("funding");
const participation = titled("participation");

function openInGoal(branch, holder, put) {
  const { goal } = holder;
  if (!goal || goal !== holder.entry) return false;
  const members = branch.members.filter(({ kind }) => kind !== "omitted");
  if (!members.length) return false;
  const own = ownPlace(branch, goal, holder, members);
  if (own) put(branch.members, own);
  return Boolean(own);
}
function ownPlace(branch, goal, holder, members) {
  const { draft } = holder;
  const { label, code, title } = headingOf(branch.piece);
  if (title && members.every(({ kind }) => kind === "goal") && !goal.goals && !goal.goalsLabel) {
    goal.goalsLabel = title;
    comesFrom(draft, goal, "goalsLabel", branch.piece.id);
    leaveOver(draft, branch.piece, [label, code].filter(Boolean).join(" "), "said-by-structure");
    return holder;
  }
  if (members.every(({ kind }) => kind === "document") && isOneOf(plainOf(branch.piece.runs), draft.words.headings.documents)) {
    leaveOver(draft, branch.piece, plainOf(branch.piece.runs), "said-by-structure");
    return holder;
  }
  if (!title || !isText$1(members)) return void 0;
  if (!goal.summary && says(title, draft.words.headings.summary)) {
    leaveOver(draft, branch.piece, plainOf(branch.piece.runs), "said-by-structure");
    return holder;
  }
  const section = {};
  (goal.sections ??= []).push(section);
  return entryHolder(holder, section, "body", nameBy(draft, section, branch.piece));
}
const isText$1 = (members) => members.some((member) => !isBranch(member)) && members.every(
  (member) => isBranch(member) ? member.kind === "heading" && isText$1(member.members) : member.kind === "text" && member.piece.kind !== "figure"
);

function openSuperiorGoals(branch, holder, put) {
  const members = branch.members.filter(({ kind }) => kind !== "omitted");
  if (!members.length || members.some(({ kind }) => kind !== "superior-goal")) return false;
  const { label, code, title } = headingOf(branch.piece);
  leaveOver(holder.draft, branch.piece, [label, code].filter(Boolean).join(" "), "said-by-structure");
  put(branch.members, { ...holder, heading: title });
  const named = (holder.goal ?? holder.draft.content).serves ?? [];
  for (const entry of named.slice(-members.length))
    comesFrom(holder.draft, entry, "document", branch.piece.id);
  return true;
}
const superiorGoal = {
  open(branch, holder, put) {
    superiorGoal.leaf(branch, holder);
    put(branch.members, holder);
  },
  leaf({ piece }, holder) {
    const { draft, goal } = holder;
    const labelled = beforeSeparator(piece);
    const isLabelled = labelled && isOneOf(labelled.title, draft.words.headings.superiorGoals);
    const said = isLabelled ? labelled.rest : piece.runs;
    const heading = isLabelled ? labelled.title : holder.heading;
    const { code, label, title } = headingOf({ ...piece, runs: [{ text: withoutEnd(plainOf(said)) }] });
    const entry = {
      title: [label, title].filter(Boolean).join(" ") || "\u2013",
      ...code !== void 0 && { code },
      ...heading && { document: withoutCapitals(heading) }
    };
    ((goal ?? draft.content).serves ??= []).push(from(draft, entry, piece));
    return void 0;
  }
};

const GROUPS = {
  step: ["journeys", "steps"],
  principle: ["principles", "items"],
  term: ["glossaries", "terms"],
  duty: ["roles", "entries"]
};
const isGrouped = (kind) => Object.hasOwn(GROUPS, kind);
const ASIDE = /* @__PURE__ */ new Set(["text", "omitted", "fact", "decision", "contact"]);
function groupedBy({ members }) {
  const kinds = new Set(members.map(({ kind }) => kind).filter((kind) => !ASIDE.has(kind)));
  const [only] = kinds;
  if (kinds.size !== 1 || !only || !isGrouped(only)) return void 0;
  const last = members.at(-1);
  const isOver = last.kind === "text" && !(last.piece.kind === "item" && last.piece.continues);
  return only === "duty" || !isOver ? only : void 0;
}
function openGroup(kind, branch, holder, put) {
  const { draft } = holder;
  const group = addGroup(draft, kind, holder);
  draft.openGroups.set(group, { kind, group });
  const title = nameBy(draft, group, branch.piece);
  const last = branch.members.findLastIndex((member) => member.kind === kind);
  put(branch.members.slice(0, last + 1), entryHolder(holder, group, "intro", title));
  put(branch.members.slice(last + 1), entryHolder(holder, group, "note", title));
}
function groupFor(kind, holder) {
  const { draft } = holder;
  const open = draft.openGroups.get(holder.entry);
  const isHere = open?.kind === kind && (open.group === holder.entry || draft.standing.get(holder.entry)?.at(-1) === open.group);
  const group = isHere ? open.group : addGroup(draft, kind, holder);
  draft.openGroups.set(holder.entry, { kind, group });
  return group[GROUPS[kind][1]];
}
function addGroup(draft, kind, holder) {
  const [key, members] = GROUPS[kind];
  const group = { [members]: [] };
  const groups = draft.content[key] ??= [];
  groups.push(group);
  holder.stand(group);
  return group;
}
function openHeading(branch, holder, put) {
  const kind = groupedBy(branch);
  if (kind) openGroup(kind, branch, holder, put);
  else if (!openSuperiorGoals(branch, holder, put) && !openInGoal(branch, holder, put))
    openSection(branch.piece, holder, (own) => put(branch.members, own));
}

const heading = {
  open: openHeading,
  leaf: ({ piece }, holder) => void holder.text(piece)
};
const text = {
  open: openHeading,
  leaf: ({ piece }, holder) => void holder.text(piece)
};

const BRACKETS = /\s*\(([^()]{12,1500})\)\s*\.?\s*$/;
const TERM = /^([^:.,;]{3,60}?)(?::|\s(?:är|avser|betyder|innebär|means|is))\s+/;
function asideIn({ runs }, words) {
  const raw = rawOf(runs);
  const found = BRACKETS.exec(raw.slice(-1600));
  if (!found) return void 0;
  const start = Math.max(0, raw.length - 1600) + found.index;
  const inside = found[1];
  const left = runsTo(runs, start);
  const [lead, term] = TERM.exec(inside) ?? [];
  if (lead && term && rawOf(left).toLowerCase().includes(term.toLowerCase())) {
    const from = raw.indexOf("(", start) + 1 + lead.length;
    return {
      term: { term: tidy(term), definition: runsTo(runsFrom(runs, from), inside.length - lead.length) },
      runs: left
    };
  }
  const names = [words.kinds.program, words.kinds.plan, words.kinds.policy, words.kinds.strategi];
  return inside.length <= 160 && names.some((list) => says(inside, list)) ? { related: tidy(inside), runs: left } : void 0;
}
function runsTo(runs, offset) {
  let passed = 0;
  return runs.flatMap((run) => {
    const end = offset - passed;
    passed += run.text.length;
    return end <= 0 ? [] : end < run.text.length ? [{ ...run, text: run.text.slice(0, end) }] : [run];
  });
}

function addMeasure(holder, entry) {
  const { draft } = holder;
  (draft.content.measures ??= []).push(entry);
  if (holder.goal) draft.goalsOf.set(entry, holder.goal);
  else holder.stand(entry);
  return entry;
}
function measureHolder(around, entry, heading) {
  const own = entryHolder(around, entry, "body", heading);
  return { ...own, text: (piece) => putMeasureLine(own.draft, entry, piece) || own.text(piece) };
}
const measure = {
  open(branch, holder, put) {
    const { label, code, title } = headingOf(branch.piece);
    const number = label ?? code;
    const entry = { ...number !== void 0 && { number }, ...title && { title } };
    const added = addMeasure(holder, from(holder.draft, entry, branch.piece));
    put(branch.members, measureHolder(holder, added, title));
  },
  leaf(leaf, holder) {
    const { draft } = holder;
    const lead = plainOf(leaf.piece.runs);
    if (leaf.piece.kind === "paragraph" && isOneOf(lead, draft.words.headings.measures))
      return void leaveOver(draft, leaf.piece, lead, "said-by-structure");
    const aside = asideIn(leaf.piece, draft.words);
    const piece = aside ? { ...leaf.piece, runs: aside.runs } : leaf.piece;
    const said = plainOf(piece.runs);
    const headline = leadIn(piece) ?? (isTitle(said) ? { title: said, rest: [] } : firstSentence(piece));
    const entry = { ...numberOf(piece), ...headline && { title: withoutEnd(headline.title) } };
    if (aside?.related !== void 0) entry.related = [aside.related];
    const added = addMeasure(holder, from(draft, entry, piece));
    const own = measureHolder(holder, added, headline?.title);
    if (aside?.term) explain(aside.term, piece, holder);
    const rest = headline ? headline.rest : piece.runs;
    if (plainOf(rest))
      own.text({ ...piece, kind: "paragraph", number: void 0, runs: rest });
    return own;
  }
};
function explain({ term, definition }, piece, holder) {
  const { draft } = holder;
  const entry = { term };
  const groups = draft.content.glossaries ??= [];
  let group = groups.find((one) => one.title === void 0 && draft.names.get(one) === "explained");
  if (!group) {
    groups.push(group = { terms: [] });
    draft.names.set(group, "explained");
  }
  group.terms.push(from(draft, entry, piece));
  addProse(draft, entry, "definition", {
    ...piece,
    kind: "paragraph",
    number: void 0,
    runs: definition
  });
}
const numberOf = (piece) => {
  const number = tidy("number" in piece && piece.number || "").replace(/[.:)]+$/, "").replace(/^\(/, "");
  return number ? { number } : {};
};

const principle = {
  open(branch, holder, put) {
    put(branch.members, add$1(branch.piece, headingOf(branch.piece).title, holder));
  },
  leaf({ piece }, holder) {
    const said = plainOf(piece.runs);
    const lead = leadIn(piece);
    if (!lead && isTitle(said) && said.length <= 80 && !/\.$/.test(said.replace(/\s\S+\.$/, "")))
      return add$1(piece, withoutEnd(said), holder);
    const own = add$1(piece, lead?.title, holder);
    own.text({
      ...piece,
      kind: "paragraph",
      number: void 0,
      runs: lead?.rest ?? piece.runs
    });
    return own;
  }
};
function add$1(piece, title, holder) {
  const { draft } = holder;
  const items = groupFor("principle", holder);
  const number = "number" in piece ? piece.number : void 0;
  const entry = title ? { title } : {};
  items.push(from(draft, entry, piece));
  if (number !== void 0) leaveOver(draft, piece, number, "said-by-structure");
  const group = draft.openGroups.get(holder.entry).group;
  group.numbered = number !== void 0 && (group.numbered ?? true);
  return entryHolder(holder, entry, "body", title);
}

const LAW = /(?:SFS\s*)?(?<!\d)(?:1[6-9]|20)\d\d:\d{1,4}(?!\d)/u;
function documentIn(text, words, relation) {
  const written = text.replace(/\s+/g, " ").trim();
  const decision = decisionOf$1(written, words);
  const title = (decision?.rest ?? written).replace(/[\s.;,]+$/u, "");
  const isLaw = LAW.test(title) || title.length < 80 && says(title, words.relations.law);
  const kind = isLaw ? "law" : relation;
  return {
    title,
    ...kind !== void 0 && { relation: kind },
    ...decision && { decision: decision.value }
  };
}
function decisionOf$1(text, words) {
  const found = decisionsIn(text, words)[0];
  if (!found?.rest) return void 0;
  const at = text.indexOf(found.words);
  const isLast = !/[\p{L}\p{N}]/u.test(text.slice(at + found.words.length));
  return isLast && /[(,–-]\s*$/u.test(text.slice(0, at)) ? found : void 0;
}
const relationIn = (heading, words) => CHOICES.relation.find((relation) => says(heading, words.relations[relation]));

function addDocument(holder, entry) {
  const { goal, draft } = holder;
  ((goal ?? draft.content).documents ??= []).push(entry);
  if (!goal) holder.stand(entry);
  return entry;
}
const document = {
  open(branch, holder, put) {
    if (branch.members.some(({ kind }) => kind === "document"))
      return openSection(branch.piece, holder, (own) => put(branch.members, own));
    const entry = from(holder.draft, { title: headingOf(branch.piece).title || "\u2013" }, branch.piece);
    put(branch.members, entryHolder(holder, addDocument(holder, entry), "note", entry.title));
  },
  leaf({ piece }, holder) {
    const { words } = holder.draft;
    const relation = holder.heading === void 0 ? void 0 : relationIn(holder.heading, words);
    const named = documentIn(withoutEnd(plainOf(piece.runs)), words, relation);
    const entry = addDocument(holder, from(holder.draft, { ...named, title: named.title || "\u2013" }, piece));
    return entryHolder(holder, entry, "note");
  }
};

const responsibility = {
  open: (branch, holder, put) => text.open(branch, holder, put),
  leaf(leaf, holder) {
    const { draft } = holder;
    const name = plainOf(leaf.piece.runs);
    if (!isOrganisationName(name, draft.words)) return text.leaf(leaf, holder);
    draft.answering.set(holder.entry, { name, piece: leaf.piece.id });
    return void 0;
  }
};

const step = {
  open(branch, holder, put) {
    put(branch.members, addStep(branch.piece, { title: plainOf(branch.piece.runs), rest: [] }, holder));
  },
  leaf({ piece }, holder) {
    return addStep(
      piece,
      leadIn(piece) ?? firstSentence(piece) ?? { title: plainOf(piece.runs), rest: [] },
      holder
    );
  }
};
function addStep(piece, { title, rest }, holder) {
  const { draft } = holder;
  const named = headingOf({ ...piece, runs: [{ text: title }] });
  const label = named.label ?? (/\p{L}/u.test(named.code ?? "") ? named.code : void 0);
  if (named.code !== void 0 && named.code !== label)
    leaveOver(draft, piece, named.code, "said-by-structure");
  const entry = { ...label !== void 0 && { label }, ...named.title && { title: named.title } };
  groupFor("step", holder).push(from(draft, entry, piece));
  const own = entryHolder(holder, entry, "body", named.title);
  if (rest.length) own.text({ ...piece, kind: "paragraph", number: void 0, runs: rest });
  return own;
}

const term = {
  open(branch, holder, put) {
    put(branch.members, add(branch.piece, { title: headingOf(branch.piece).title, rest: [] }, holder));
  },
  leaf({ piece }, holder) {
    const said = plainOf(piece.runs);
    const headline = leadIn(piece) ?? beforeSeparator(piece) ?? definedWord(piece);
    const whole = isTitle(said) ? { title: withoutEnd(said), rest: [] } : { title: said.split(" ", 1)[0], rest: piece.runs };
    return add(piece, headline ?? whole, holder);
  }
};
function definedWord(piece) {
  const [found] = /^\s*\p{Lu}[\p{L}-]{1,40}(?:\s[\p{L}-]{1,30}){0,2}\s+(?=(?:är|avser|betyder|innebär|is|means|on)\s)/u.exec(
    rawOf(piece.runs)
  ) ?? [];
  return found === void 0 ? void 0 : { title: tidy(found), rest: runsFrom(piece.runs, 0) };
}
function add(piece, { title, rest }, holder) {
  const { draft } = holder;
  const entry = { term: title || "\u2013" };
  groupFor("term", holder).push(from(draft, entry, piece));
  if ("number" in piece && piece.number !== void 0)
    leaveOver(draft, piece, piece.number, "said-by-structure");
  const own = entryHolder(holder, entry, "definition", title);
  if (plainOf(rest))
    own.text({ ...piece, kind: "paragraph", number: void 0, runs: rest });
  return own;
}

const WHO = /^\s*(?:vi|kommunen|staden|regionen|\p{Lu}[\p{L}-]{1,40}\s(?:kommun|stad|kommunkoncern)|region\s\p{Lu}[\p{L}-]{1,40}|we|kunta)\s+/iu;
function promiseIn(text, words) {
  const [who] = WHO.exec(text.slice(0, 100)) ?? [];
  if (who === void 0 || text.length > 400 || /[.!?]\s+\p{Lu}/u.test(text)) return void 0;
  const found = beginning(text.slice(who.length, who.length + 20), words.shall);
  return found && !found.before.trim() ? who + found.before + found.words : void 0;
}
function promiseLead(text, words) {
  const start = /[.!?]\s+[^.!?]*$/u.exec(text.slice(-100));
  const sentence = start ? start[0].replace(/^[.!?]\s+/, "") : text;
  if (sentence.length > 80) return void 0;
  const found = around(sentence, words.shall);
  const who = found?.before.trim();
  if (!found || !who || !/^\s*\p{L}*\s*:?\s*$/u.test(found.after)) return void 0;
  return { words: sentence.replace(/\s*:?\s*$/, ""), who, isWhole: sentence === text };
}
function promiseLength({ runs }, words) {
  const raw = rawOf(runs);
  const found = promiseIn(raw.trim(), words);
  return found === void 0 ? 0 : raw.length - raw.trimStart().length + found.length + 1;
}

function goalAround(holder) {
  if (holder.goal) return holder.goal;
  const last = holder.draft.standing.get(holder.entry)?.at(-1);
  if (last && holder.draft.names.get(last) === "unnamed") return last;
  const goal = addGoal$1(holder, {});
  holder.draft.names.set(goal, "unnamed");
  return goal;
}
function wants(key, topic2) {
  const add = (piece, holder) => {
    const goal = goalAround(holder);
    const list = goal[key] ??= [];
    list.push("");
    addProse(holder.draft, list, String(list.length - 1), asText(piece));
    return { ...entryHolder(goalHolder(holder, goal, holder.heading), list, String(list.length - 1)) };
  };
  const kind = {
    open(branch, holder, put) {
      const { draft } = holder;
      const said = plainOf(branch.piece.runs);
      if (isOneOf(said, draft.words.headings[topic2]) || branch.members.some((member) => member.kind === branch.kind)) {
        const goal = goalAround(holder);
        const lead = topic2 === "commitments" ? promiseLead(said, draft.words) : void 0;
        if (lead?.isWhole) putPromiser(lead, branch.piece, holder);
        else {
          leaveOver(draft, branch.piece, said, "said-by-structure");
          comesFrom(draft, goal, "", branch.piece.id);
        }
        return put(branch.members, holder.goal ? holder : goalHolder(holder, goal, holder.heading));
      }
      put(branch.members, add(branch.piece, holder));
    },
    leaf({ piece }, holder) {
      const { draft } = holder;
      const said = plainOf(piece.runs);
      if (isOneOf(said, draft.words.headings[topic2])) {
        leaveOver(draft, piece, said, "said-by-structure");
        comesFrom(draft, goalAround(holder), "", piece.id);
        return void 0;
      }
      const lead = topic2 === "commitments" ? promiseLead(said, draft.words) : void 0;
      if (lead?.isWhole) return putPromiser(lead, piece, holder);
      const start = leadLength(piece, draft.words.headings[topic2]) || (topic2 === "commitments" ? promiseLength(piece, draft.words) : 0);
      if (!start) return add(piece, holder);
      leaveOver(draft, piece, rawOf(piece.runs).slice(0, start), "said-by-structure");
      return add({ ...piece, runs: runsFrom(piece.runs, start) }, holder);
    }
  };
  return kind;
}
function putPromiser({ who, words }, piece, holder) {
  const { draft } = holder;
  const goal = goalAround(holder);
  const name = withoutCapitals(who);
  const isBody = isOrganisation(name, draft.words);
  if (isBody) (goal.responsible ??= []).push(bodyNamed(name, draft.words) ?? name);
  comesFrom(draft, goal, isBody ? "responsible" : "", piece.id);
  leaveOver(draft, piece, isBody ? words.slice(who.length) : words, "said-by-structure");
}
function leadLength({ runs }, words) {
  const raw = rawOf(runs);
  const found = beginning(raw.slice(0, 80), words);
  if (!found || found.before.trim() || !found.after.trim()) return 0;
  const length = raw.slice(0, 80).length - found.after.length;
  return length + (/^[\s:–—-]+/.exec(raw.slice(length))?.[0].length ?? 0);
}
const asText = (piece) => ({ ...piece, kind: "paragraph", number: void 0 });
const aim = wants("aims", "aims");
const commitment = wants("commitments", "commitments");
const topic = {
  open(branch, holder, put) {
    if (!branch.members.some((member) => member.kind === "topic")) topic.leaf(branch, holder);
    else leaveOver(holder.draft, branch.piece, plainOf(branch.piece.runs), "said-by-structure");
    put(branch.members, holder);
  },
  leaf({ piece }, holder) {
    const goal = goalAround(holder);
    const said = plainOf(piece.runs);
    const number = "number" in piece ? piece.number ?? "" : "";
    leaveOver(holder.draft, piece, number, "said-by-structure");
    const topics = topicsIn(said);
    (goal.topics ??= []).push(...topics);
    comesFrom(holder.draft, goal, "topics", piece.id);
    const [, and = ""] = /\s(och|samt|and|ja)\s/i.exec(said) ?? [];
    if (and && topics.length > 1) leaveOver(holder.draft, piece, and, "said-by-structure");
    return void 0;
  }
};
function topicsIn(line) {
  const parts = tidy(line).replace(/[.;]$/, "").split(/\s*[,;•·|]\s*/).filter(Boolean);
  const last = parts.at(-1) ?? "";
  const [one, other] = last.split(/\s(?:och|samt|and|ja)\s(?=\p{Lu}[^]*$)/u);
  return other === void 0 ? parts : [...parts.slice(0, -1), one, other];
}

const entryKinds = {
  title,
  heading,
  text,
  foreword,
  quote,
  summary: summary,
  vision: vision,
  goal,
  aim,
  commitment,
  topic,
  step,
  principle,
  duty: text,
  responsibility,
  measure,
  indicator: text,
  term,
  fact,
  decision,
  document,
  contact,
  "follow-up": followUp,
  funding: funding,
  participation: participation,
  "superior-goal": superiorGoal,
  omitted
};

const CREDIT = /[\s,.(]+((?:foto(?:graf)?|bild|illustration|photo|kuva)\s*:\s*[^)]{2,80})\)?\.?$/i;
function putFigure(piece, holder) {
  const [alt, caption] = [tidy(piece.alt ?? ""), tidy(piece.caption ?? "")];
  if (!alt && !caption) return void 0;
  const figure = {
    ...alt && { alt },
    ...caption && captioned(inlineMarkdown([{ text: caption }]))
  };
  if (!hang(figure, holder)) return void leaveOver(holder.draft, piece, `${alt} ${caption}`, "no-place");
  comesFrom(holder.draft, figure, "", piece.id);
  return figure;
}
function putCaption(piece, before, holder) {
  const figure = before && before.caption === void 0 ? before : {};
  if (figure !== before && !hang(figure, holder)) return void holder.text(piece);
  Object.assign(figure, captioned(inlineMarkdown(plainLook(piece.runs))));
  comesFrom(holder.draft, figure, "", piece.id);
  return figure;
}
const looksLikeCaption = ({ runs }) => plainOf(runs).length <= 160 && runs.every(({ text, italic }) => italic || !text.trim());
function plainLook(runs) {
  const isAll = (look) => runs.every((run) => run[look] || !run.text.trim());
  return runs.map(({ bold, italic, ...run }) => ({
    ...run,
    ...bold && !isAll("bold") && { bold },
    ...italic && !isAll("italic") && { italic }
  }));
}
function captioned(markdown) {
  const [found, credit] = CREDIT.exec(markdown) ?? [];
  if (credit?.includes("*")) return { caption: markdown };
  const caption = found === void 0 ? markdown : markdown.slice(0, -found.length);
  return { ...caption && { caption }, ...credit && { credit } };
}
function hang(figure, { entry, goal, hasSections, draft }) {
  if (goal && !goal.figure) goal.figure = figure;
  else if (!goal && hasSections && entry !== draft.content)
    (entry.figures ??= []).push(figure);
  else return false;
  return true;
}

const MANY = /* @__PURE__ */ new Set([
  "responsible",
  "value",
  "duty",
  "note",
  "target",
  "description",
  "actor",
  "judgement"
]);
function columnsFor({ needs, takes }, heads, words) {
  const found = heads.map((head) => topicsOf$1(head, words));
  const topics = heads.map(() => void 0);
  const used = /* @__PURE__ */ new Set();
  let score = 0;
  let told;
  let isExact = true;
  const take = (column, topic, exact) => {
    topics[column] = topic;
    used.add(topic);
    score += exact ? 2 : 1;
    isExact &&= exact;
  };
  const unmet = new Set(needs);
  const own = /* @__PURE__ */ new Set([...needs.flat(), ...takes]);
  const meanings = (topics2) => [...topics2].filter((topic) => own.has(topic)).length;
  for (const how of ["exact", "loose"]) {
    for (const need of needs) {
      if (!unmet.has(need)) continue;
      const free = [...found.keys()].filter((at) => topics[at] === void 0);
      const fitting = (one, besides) => free.filter((at) => at !== besides && one.some((topic) => found[at][how].has(topic)));
      const others = [...unmet].filter((one) => one !== need && fitting(one).length > 0);
      const rank = (at) => [
        // None that another need has nothing but.
        Number(others.some((one) => fitting(one, at).length === 0)),
        // "Roll" is who and "Ansvar" is what, though each may be both.
        need.findIndex((topic) => found[at][how].has(topic)),
        // A head that says one thing only goes before one that may be something else: "Målvärde" before "Mål".
        meanings(found[at][how]),
        at
      ];
      const [column] = fitting(need).sort((one, other) => firstDifference(rank(one), rank(other)));
      if (column === void 0) continue;
      take(
        column,
        need.find((one) => found[column][how].has(one)),
        how === "exact"
      );
      unmet.delete(need);
      told ??= heads[column];
    }
    for (const [column, topic] of found.entries()) {
      if (topics[column] !== void 0) continue;
      const may = takes.find((one) => topic[how].has(one) && (!used.has(one) || MANY.has(one)));
      if (may !== void 0 && (how === "exact" || unmet.size === 0)) take(column, may, how === "exact");
    }
  }
  if (unmet.size > 0) return void 0;
  const unknown = heads.filter((head, column) => head && topics[column] === void 0).length;
  return {
    topics,
    score: score - unknown / 2,
    certainty: isExact && unknown === 0 ? "certain" : "likely",
    words: told ?? heads.find(Boolean) ?? ""
  };
}
const firstDifference = (one, other) => one.map((value, at) => value - other[at]).find((difference) => difference !== 0) ?? 0;

const WAYS = [
  "email",
  "phone",
  "website",
  "postalAddress",
  "visitingAddress",
  "openingHours"
];
const CONTACTS = {
  needs: [
    ["role", "organisation"],
    ["email", "phone"]
  ],
  takes: ["role", "organisation", ...WAYS]
};
const OWN = {
  needs: [
    ["email", "phone"],
    ["postalAddress", "visitingAddress", "website"]
  ],
  takes: WAYS
};
const contactsShape = ({ heads }, words) => heads.some((head) => CONTACTS.needs[0].some((topic) => topicsOf$1(head, words).loose.has(topic))) ? CONTACTS : OWN;
const contactsOf = (headed, columns) => tableRows(headed, columns).map((row) => {
  const role = onLine(row.text("role"));
  const organisation = onLine(row.text("organisation"));
  const email = unbroken(row.text("email"));
  const phone = onLine(row.text("phone"));
  const website = unbroken(row.text("website"));
  const entry = {
    role: role || organisation,
    ...role && organisation && { organisation },
    ...email && { email },
    ...phone && { phone },
    ...website && { url: website.startsWith("http") ? website : `https://${website}` },
    ...placeOf(row)
  };
  return withGroup(
    tableEntry(entry, row, columns.certainty, { code: "table-heads", words: columns.words }),
    row
  );
});
const unbroken = (address) => address.replace(/\s+/g, "");
const placeOf = (row) => Object.fromEntries(
  ["postalAddress", "visitingAddress", "openingHours"].map((topic) => [topic, onLine(row.text(topic))]).filter(([, text]) => text)
);

const DECISIONS = {
  needs: [["decision", "body", "reference"], ["date"]],
  takes: ["decision", "body", "reference", "note", "description"]
};
const decisionsOf = (headed, columns, making) => tableRows(headed, columns).flatMap((row) => {
  const decision = decisionOf(row, making) ?? { event: "adopted" };
  const described = row.fields("description").map(({ pieces }) => making.prose(pieces));
  const note = paragraphs(decision.note, ...described, noteOf(row, making));
  const entry = { ...decision, ...note && { note } };
  return [
    withGroup(
      tableEntry(entry, row, columns.certainty, { code: "table-heads", words: columns.words }),
      row
    )
  ];
});
function decisionOf(row, { words, prose }) {
  const text = onLine(row.text("decision"));
  const told = decisionsIn(text, words)[0];
  const whole = told?.rest === "" ? told.value : void 0;
  const isEvent = Object.values(words.events).some((list) => isOneOf(text, list));
  const body = onLine(row.text("body"));
  const reference = onLine(row.text("reference"));
  const date = row.text("date");
  if (!text && !body && !reference && !date) return void 0;
  const inBody = body ? decisionsIn(body, words)[0] : void 0;
  return {
    event: whole ? whole.event : isEvent ? capitalised(text) : "adopted",
    ...whole && without(whole),
    ...inBody?.rest === "" ? without(inBody.value) : body && { body: bodyNamed(body, words) ?? body },
    ...date && { date: dateOf(date, words) },
    ...reference && { reference },
    ...text && !whole && !isEvent && {
      note: row.fields("decision").map(({ pieces }) => prose(pieces)).join("\n\n")
    }
  };
}
const without = ({ body, date, reference }) => ({
  ...body != null && { body },
  ...date != null && { date },
  ...reference != null && { reference }
});

const DOCUMENTS = {
  needs: [["document"], ["decision", "date", "body", "reference", "description", "note", "definition"]],
  takes: ["decision", "date", "body", "reference", "description", "note", "definition"]
};
const documentsOf = (headed, columns, making) => tableRows(headed, columns, "document").map((row) => {
  const title = onLine(row.text("document"));
  const described = [...row.fields("description"), ...row.fields("definition")].map(
    ({ pieces }) => making.prose(pieces)
  );
  const { note: inDecision, ...decision } = decisionOf(row, making) ?? { event: "" };
  const isDecided = Object.values(decision).some(
    (value, at) => at > 0 && value !== null && value !== void 0
  );
  const note = paragraphs(...described, inDecision, noteOf(row, making));
  const entry = {
    ...documentIn(title, making.words, relationIn(row.group ?? making.heading, making.words)),
    ...isDecided && { decision },
    ...note && { note }
  };
  return withGroup(
    tableEntry(entry, row, columns.certainty, { code: "table-heads", words: columns.words }),
    row
  );
});

const TELLING = /* @__PURE__ */ new Set([
  "kind",
  "owner",
  "edition",
  "validFrom",
  "validUntil",
  "revision",
  "nextRevision",
  "diaryNumber",
  "period",
  "replaces",
  "body"
]);
const MOST_ROWS = 60;
function factTableOf(grid, words) {
  if (grid.rows.length > MOST_ROWS) return void 0;
  const ways = [inCells(grid, words), besides(grid, words), above(grid, words)];
  const labels = ways.filter((way) => way !== void 0).map((way) => ({ way, known: way.filter(({ fact }) => fact !== void 0) })).filter(
    ({ way, known }) => isOnePair(grid, way) || known.length >= 2 && known.length >= way.length / 2 && known.some(({ fact }) => TELLING.has(fact))
  ).sort(
    (one, other) => other.known.length / other.way.length - one.known.length / one.way.length || other.known.length - one.known.length
  )[0]?.way;
  if (!labels) return void 0;
  const { facts, placed, unplaced } = factsOf(labels, words);
  const isPlaced = new Set(placed);
  const first = labels[placed[0] ?? 0];
  return {
    entries: [
      {
        entry: facts,
        row: first.row,
        certainty: placed.length === labels.length ? "certain" : "likely",
        reason: { code: "table-labels", words: first.label },
        goals: [],
        // Dates in other words, short names of bodies: what is placed is said one way or another.
        said: labels.filter(({ value }, at) => isPlaced.has(at) && value).map(({ value }) => value),
        unplaced
      }
    ],
    heads: labels.filter((_, at) => isPlaced.has(at)).map(({ label }) => label),
    unplaced: [
      ...grid.rows.flatMap((row) => wholeRow(row)?.text ?? []).filter((text) => !labels.some(({ label, value }) => text.includes(label) && text.includes(value))),
      ...labels.flatMap(
        ({ label, value }, at) => isPlaced.has(at) ? [] : [value ? `${label}: ${value}` : label]
      )
    ]
  };
}
const isOnePair = ({ rows }, [one, ...more]) => rows.length === 1 && more.length === 0 && one !== void 0 && one.value !== "" && one.label.includes(" ") && (TELLING.has(one.fact) || one.fact === "audience");
const labelled = (label, value, row, words) => {
  const fact = factNamed(label, words);
  return { label: onLine(label).replace(/\s*:$/u, ""), value: value.trim(), row, ...fact && { fact } };
};
const bodyRows = (grid) => grid.rows.filter((row) => !isEmptyRow(row) && !wholeRow(row));
const cellsOf = (row) => [...new Set(row)];
function besides(grid, words) {
  const labels = [];
  for (const row of bodyRows(grid)) {
    const cells = cellsOf(row);
    if (cells.length < 2 || cells.length > 6 || cells.length % 2) return void 0;
    for (let at = 0; at < cells.length; at += 2) {
      const [label, value] = [cells[at], cells[at + 1]];
      if (!label.text && !value.text) continue;
      if (!label.text || label.text.length > 80) return void 0;
      if (value.text && factNamed(value.text, words)) return void 0;
      labels.push(labelled(label.text, value.text, label.row, words));
    }
  }
  return labels;
}
function above(grid, words) {
  const rows = grid.rows.filter((row) => !wholeRow(row));
  const labels = [];
  let at = 0;
  while (at < rows.length) {
    const heads = cellsOf(rows[at]).filter(({ text }) => text);
    if (heads.length === 0) {
      at++;
      continue;
    }
    const known = heads.filter(({ text }) => factNamed(text, words)).length;
    if (heads.length < 2 || known < heads.length / 2) return void 0;
    const values = rows[at + 1] ?? [];
    for (const head of heads) {
      labels.push(labelled(head.text, values[head.column]?.text ?? "", head.row, words));
    }
    if (values.some(({ text, column }) => text && !heads.some((head) => head.column === column)))
      return void 0;
    at += 2;
  }
  return labels;
}
function inCells(grid, words) {
  const cells = grid.rows.flatMap(cellsOf).filter(({ text }) => text);
  const labels = cells.map(({ text, row }) => {
    const told = labelledIn(text, words);
    if (told) return { ...told, row };
    const [first, ...rest] = text.split("\n");
    return rest.length && factNamed(first, words) ? labelled(first, rest.join("\n"), row, words) : void 0;
  });
  const known = labels.filter((label) => label !== void 0);
  return known.length === cells.length ? known : void 0;
}

const TERMS = { needs: [["term"], ["definition"]], takes: ["source", "note"] };
const KINDS = { ...TERMS, needs: [["document"], ["definition"]] };
const glossaryShape = ({ heads, rows }, words) => {
  const column = heads.findIndex((head) => topicsOf$1(head, words).exact.has("document"));
  const kinds = Object.values(words.kinds);
  const isKind = (text) => kinds.some((list) => isOneOf(text, list));
  return rows.length > 1 && column >= 0 && rows.every(({ fields }) => isKind(fields[column].text)) ? KINDS : TERMS;
};
const glossaryOf = (headed, columns, making) => tableRows(
  headed,
  { topics: columns.topics.map((topic) => topic === "document" ? "term" : topic) },
  "term"
).map((row) => {
  const note = noteOf(row, making);
  const definition = [...row.fields("definition").map(({ pieces }) => making.prose(pieces)), note].filter(
    Boolean
  );
  const source = onLine(row.text("source"));
  const entry = {
    term: onLine(row.text("term")),
    ...definition.length && { definition: definition.join("\n\n") },
    ...source && { source: { title: source } }
  };
  return withGroup(
    tableEntry(entry, row, columns.certainty, { code: "table-heads", words: columns.words }),
    row
  );
});

const UNJUDGED = {
  needs: [["goal"], ["subGoal", "description", "responsible", "number"]],
  takes: ["subGoal", "description", "responsible", "number", "note", "globalGoals"]
};
const JUDGED = {
  needs: [UNJUDGED.needs[0], [...UNJUDGED.needs[1], "judgement"]],
  takes: [...UNJUDGED.takes, "judgement"]
};
const goalsShape = (headed, words) => hasJudgements(headed, words) ? JUDGED : UNJUDGED;
const LONGEST_TITLE = 120;
function goalsOf(headed, columns, making) {
  const found = [];
  for (const row of tableRows(headed, columns, "goal")) {
    const goals = row.fields("subGoal").flatMap(({ pieces }) => linesOf(pieces)).map((line) => subGoal(onLine(textsOf([line]))));
    const last = found.at(-1);
    if (!row.text("goal") && last) {
      const rest2 = restOf$1(row, making);
      const whole2 = {
        ...last.entry,
        goals: [...last.entry.goals ?? [], ...goals],
        ...rest2.note && { note: paragraphs(last.entry.note, rest2.note) },
        ...rest2.body && { body: paragraphs(last.entry.body, rest2.body) }
      };
      const more = withGroup(tableEntry(whole2, row, "likely", last.reason), row);
      found[found.length - 1] = {
        ...last,
        entry: whole2,
        said: [...last.said, ...more.said],
        unplaced: [...last.unplaced, ...more.unplaced]
      };
      continue;
    }
    const code = onLine(row.text("number")).replace(/[.)]$/u, "");
    const cell = row.fields("goal")[0];
    const { title, body } = cell ? titleAndBody(cell, linesOf(cell.pieces), making) : { title: "" };
    const rest = restOf$1(row, making);
    const whole = paragraphs(body, rest.body);
    const entry = {
      ...code && { code },
      ...title && (title.length > LONGEST_TITLE ? { summary: title } : { title }),
      ...rest,
      ...judgementsOf(row, making),
      ...whole && { body: whole },
      ...goals.length && { goals }
    };
    found.push(
      tableEntry(
        entry,
        row,
        columns.certainty,
        { code: "table-heads", words: columns.words },
        row.group === void 0 ? [] : [onLine(row.group)],
        ({ text }) => isOneOf(onLine(text), making.words.missing)
      )
    );
  }
  return found;
}
const subGoal = (text) => text.length > LONGEST_TITLE || /[.!?]$/.test(text) ? { summary: text } : { title: text };
function restOf$1(row, making) {
  const body = row.fields("description").map(({ pieces }) => making.prose(pieces)).join("\n\n");
  const names = row.fields("responsible").flatMap(({ text }) => responsibleIn$2(text, making.words));
  const note = noteOf(row, making);
  return {
    ...body && { body },
    ...row.has("responsible") && { responsible: names.length ? [...names] : null },
    ...globalGoalsIn(onLine(row.text("globalGoals"))),
    ...note !== void 0 && { note }
  };
}

function measuresOf(headed, columns, making) {
  let goal = [];
  let group;
  return tableRows(headed, columns, "measure").flatMap((row) => {
    const own = [...row.fields("goal"), ...row.fields("subGoal")].map(({ text }) => onLine(text));
    if (own.length || row.group !== group) goal = own;
    group = row.group;
    const goals = [.../* @__PURE__ */ new Set([...group === void 0 ? [] : [onLine(group)], ...goal])];
    const cells = row.fields("measure");
    const rest = restOf(row, making);
    const certainty = cells.length ? columns.certainty : "guess";
    const reason = { code: "table-heads", words: columns.words };
    return measuresIn(cells, making).map(
      (measure) => tableEntry(
        { ...numbered(measure, row), ...joined(measure, rest) },
        row,
        certainty,
        reason,
        goals,
        readToo(row, making)
      )
    );
  });
}
function measuresIn(cells, making) {
  const pieces = cells.flatMap((cell) => cell.pieces);
  const items = pieces.filter((piece) => piece.kind === "item");
  if (items.length > 1 && items.length === pieces.length && items.every(({ level, continues }) => level === 1 && !continues)) {
    return items.map((item) => named$1([item], making));
  }
  return [cells.length ? named$1(pieces, making) : {}];
}
function named$1(pieces, making) {
  const [first] = pieces;
  const number = first && "number" in first ? first.number : void 0;
  const lines = linesOf(number === void 0 ? pieces : [unnumbered(first), ...pieces.slice(1)]);
  const text = lines.map((line) => "runs" in line ? line.runs.map((run) => run.text).join("") : "").join("\n");
  const { title, body } = titleAndBody({ pieces, text }, lines, making);
  const typed = number === void 0 ? /^(\d+(?:\.\d+)+\.?|\d+[.)])\s+(?=\p{L})/u.exec(title) : null;
  return {
    ...number !== void 0 && { number: number.replace(/[.):\s]+$/u, "") },
    ...typed && { number: typed[1].replace(/[.)]+$/u, "") },
    title: typed ? title.slice(typed[0].length) : title,
    ...body && { body }
  };
}
const unnumbered = (piece) => ({ ...piece, number: void 0 });
const numbered = ({ number, title }, row) => {
  const written = onLine(row.text("number")).replace(/[.)]$/u, "") || number;
  return { ...written !== void 0 && { number: written }, ...title && { title } };
};
const joined = ({ body }, { body: more, ...rest }) => {
  const whole = paragraphs(body, more);
  return { ...whole && { body: whole }, ...rest };
};
function restOf(row, making) {
  const { words, prose } = making;
  const description = row.fields("description").map(({ pieces }) => prose(pieces)).join("\n\n");
  const who = responsibleOf(row, making);
  const note = noteOf(row, making, (head, field) => marks(head, field, making));
  const isKept = (topic) => row.has(topic);
  const recipients = row.fields("recipients").flatMap(({ text }) => groupsIn(text));
  return {
    ...description && { body: description },
    ...recipients.length && { recipients },
    ...isKept("place") && { place: textOrNull(row.text("place"), making) },
    ...timesOf(row, making),
    ...isKept("status") && { status: statusOf(row.text("status"), words) },
    ...isKept("priority") && { priority: textOrNull(row.text("priority"), making) },
    ...isKept("funding") && { funding: textOrNull(row.text("funding"), making) },
    ...row.has("cost") && { cost: costOf(row.text("cost"), words) },
    ...row.text("category") && { category: onLine(row.text("category")) },
    ...isKept("result") && {
      result: row.text("result") ? prose(row.fields("result").flatMap(({ pieces }) => pieces)) : null
    },
    ...who !== void 0 && { responsible: who },
    ...note !== void 0 && { note }
  };
}
function costOf(text, words) {
  const { value } = measuredIn(text, words);
  return typeof value === "number" && String(value) !== onLine(text) ? { value, text: onLine(text) } : value;
}
const groupsIn = (text) => text.split(/[\n,;]/).map((group) => onLine(group)).filter(Boolean);
const textOrNull = (text, { words }) => text === "" || isOneOf(text, words.missing) ? null : onLine(text);
function responsibleOf(row, making) {
  const { words } = making;
  const names = [...row.fields("responsible"), ...row.fields("actor")].flatMap(
    ({ text }) => responsibleIn$2(text, words)
  );
  const marked = row.others.flatMap(({ head, field }) => {
    const state = isOrganisation(head, words) ? stateOf(field, words) : void 0;
    return state === void 0 ? [] : [{ actor: head, state }];
  });
  const helping = row.fields("helper").flatMap(({ text }) => responsibleIn$2(text, words)).map((actor) => ({ actor, role: "helps" }));
  const has = row.has("responsible") || row.has("actor");
  const over = has ? void 0 : labelled$1(making.heading).title;
  if (over !== void 0 && isOrganisationName(over, words)) names.push(over);
  return names.length || marked.length || helping.length ? [...new Set(names), ...marked, ...helping] : has ? null : void 0;
}
function timesOf(row, making) {
  const { words } = making;
  const start = row.has("start") ? { start: dateOf(row.text("start"), words) } : {};
  const due = row.has("due") ? { due: dateOf(row.text("due"), words) } : {};
  const text = onLine(row.text("time"));
  const years = row.others.flatMap(({ head, field }) => isMarkedYear(head, field, making) ? [head.trim()] : []).sort();
  if (years.length) return { start: years[0], due: years.at(-1), ...start, ...due };
  if (!row.has("time")) return { ...start, ...due };
  const period = periodIn(text, words);
  const time = period?.rest === "" && period.value.text === void 0 ? { start: period.value.from, due: period.value.to } : { due: dateOf(text, words) };
  return { ...time, ...start, ...due };
}
const isMarkedYear = (head, field, { words }) => /^(?:19|20)\d\d$/.test(head.trim()) && stateOf(field, words) === "yes";
const marks = (head, field, making) => isMarkedYear(head, field, making) || isOrganisation(head, making.words) && stateOf(field, making.words) !== void 0;
const readToo = (row, making) => (field) => row.others.some((other) => other.field === field && marks(other.head, field, making));

const ROLES = { needs: [["actor", "responsible"], ["duty"]], takes: ["note"] };
function rolesOf(headed, columns, making) {
  const by = columns.topics.includes("actor") ? "actor" : "responsible";
  const found = [];
  for (const row of tableRows(headed, columns, by)) {
    const duties = row.fields("duty").flatMap(({ pieces }) => linesOf(pieces)).map((line) => making.prose([line]));
    const actor = onLine(row.text(by));
    const note = noteOf(row, making);
    const last = found.at(-1);
    if (!actor && last) {
      const entry2 = {
        ...last.entry,
        duties: [...last.entry.duties, ...duties],
        ...note && { note: paragraphs(last.entry.note, note) }
      };
      found[found.length - 1] = withGroup({ ...last, entry: entry2 }, row);
      continue;
    }
    const entry = { actor, duties, ...note !== void 0 && { note } };
    const reason = { code: "table-heads", words: columns.words };
    found.push(withGroup(tableEntry(entry, row, columns.certainty, reason), row));
  }
  return found;
}
function transposedRolesOf({ heads, rows, isSure }, making) {
  const named = heads.filter(Boolean);
  const known = named.filter((head) => isOrganisation(head, making.words)).length;
  const isTold = isSure && says(making.heading, making.words.headings.roles) && known > 1;
  const most = known >= named.length - 1 && known >= named.length * 0.6;
  if (named.length < 2 || rows.length === 0 || !(most || isTold)) return void 0;
  if (rows.some(
    ({ fields, group }) => group !== void 0 || fields.some(({ text }, column) => text && !heads[column])
  ))
    return void 0;
  return heads.flatMap((head, column) => {
    if (!head) return [];
    const cells = [...new Set(rows.map(({ fields }) => fields[column]))].filter((field) => field.text);
    const entry = {
      actor: onLine(head),
      duties: cells.flatMap(({ pieces }) => linesOf(pieces)).map((line) => making.prose([line]))
    };
    return [
      {
        entry,
        row: rows[0].row,
        certainty: known === named.length ? "likely" : "guess",
        reason: { code: "table-actors", words: onLine(head) },
        goals: [],
        said: [],
        unplaced: []
      }
    ];
  });
}

function headlessOf(grid, making) {
  const { words, heading } = making;
  const headed = {
    heads: Array(grid.columns).fill(""),
    ...bodyOf(grid, 0, [])
  };
  const columns = (topics) => ({
    topics,
    score: 0,
    certainty: "guess",
    words: heading
  });
  if (headed.rows.length === 0) return void 0;
  if (grid.columns === 2 && says(heading, words.headings.glossary) && headed.rows.every(({ fields }) => isTerm(fields[0].text))) {
    return {
      kind: "glossary",
      heads: [],
      unplaced: headed.over,
      entries: told$1(glossaryOf(headed, columns(["term", "definition"]), making), heading)
    };
  }
  const first = headed.rows.map(({ fields }) => fields[0].text).filter(Boolean);
  const areActors = first.length > 0 && first.filter((text) => isOrganisation(text, words)).length >= first.length * 0.7;
  if (grid.columns === 2 && areActors && (says(heading, words.headings.roles) || says(heading, words.headings.responsibilities))) {
    return {
      kind: "roles",
      heads: [],
      unplaced: headed.over,
      entries: told$1(rolesOf(headed, columns(["actor", "duty"]), making), heading)
    };
  }
  if (grid.columns > 1 && says(heading, words.headings.measures)) {
    const topics = topicsByLooks(headed, making);
    if (topics)
      return {
        kind: "measures",
        heads: [],
        unplaced: headed.over,
        entries: told$1(measuresOf(headed, columns(topics), making), heading)
      };
  }
  return void 0;
}
const isTerm = (text) => text.length > 0 && text.length <= 80;
const told$1 = (entries, heading) => entries.map((entry) => ({
  ...entry,
  certainty: "guess",
  reason: { code: "table-heading", words: heading }
}));
function topicsByLooks({ rows, heads }, { words }) {
  const cells = heads.map((_, column) => rows.map(({ fields }) => fields[column].text).filter(Boolean));
  const most = (texts, is) => texts.length > 0 && texts.filter(is).length >= texts.length * 0.7;
  const topics = cells.map(
    (texts) => most(
      texts,
      (text) => /^\d+(?:\.\d+)*[.)]?$/.test(text) && text.length < 6 && !/^(?:19|20)\d\d$/.test(text)
    ) ? "number" : most(texts, (text) => isOrganisation(text, words)) ? "responsible" : most(texts, (text) => text.length < 40 && typeof dateOf(text, words) === "string") ? "time" : void 0
  );
  const length = (column) => cells[column].reduce((sum, text) => sum + text.length, 0);
  const longest = [...heads.keys()].filter((column) => topics[column] === void 0).sort((one, other) => length(other) - length(one))[0];
  if (longest === void 0 || !topics.some(Boolean)) return void 0;
  return topics.map((topic, column) => column === longest ? "measure" : topic);
}

const MEASURES = {
  needs: [
    ["measure"],
    [
      "responsible",
      "actor",
      "time",
      "start",
      "due",
      "status",
      "funding",
      "number",
      "result",
      "goal",
      "subGoal",
      "description"
    ]
  ],
  takes: [
    "number",
    "goal",
    "subGoal",
    "responsible",
    "helper",
    "time",
    "start",
    "due",
    "status",
    "funding",
    "cost",
    "category",
    "priority",
    "recipients",
    "place",
    "result",
    "note",
    "description",
    "actor"
  ]
};
const givenHeads = ({ heads, rows }, words) => heads.map((head, column) => {
  const { exact } = topicsOf$1(head, words);
  if (exact.has("cost") && heads.some((other) => isFunding(other, words))) return words.columns.cost[0];
  if (!exact.has("due")) return head;
  const said = rows.map(({ fields }) => onLine(fields[column].text)).filter(Boolean);
  return said.length > 0 && said.every((text) => isOrganisation(text, words) && !datesIn(text, words).length) ? words.columns.responsible[0] : head;
});
function isFunding(head, words) {
  const { exact } = topicsOf$1(head, words);
  return exact.has("funding") && !exact.has("cost");
}

const PRINCIPLES = {
  needs: [["principle"], ["description", "definition", "number", "note"]],
  takes: ["description", "definition", "number", "note"]
};
const principlesOf = (headed, columns, making) => tableRows(headed, columns, "principle").map((row) => {
  const cell = row.fields("principle")[0];
  const { title, body } = cell ? titleAndBody(cell, linesOf(cell.pieces), making) : { title: "" };
  const described = [...row.fields("description"), ...row.fields("definition")].map(
    ({ pieces }) => making.prose(pieces)
  );
  const whole = [body, ...described, noteOf(row, making)].filter(Boolean).join("\n\n");
  const entry = { ...title && { title }, ...whole && { body: whole } };
  return withGroup(
    tableEntry(entry, row, columns.certainty, { code: "table-heads", words: columns.words }),
    row
  );
});

function responsibilitiesOf(headed, making) {
  const { heads, rows } = headed;
  const columns = heads.map((_, column) => columnOf(column, rows, making));
  const actors = columns.flatMap((kind, column) => kind === "marks" && heads[column] ? [column] : []);
  if (actors.some((column) => /^(?:19|20)\d\d/.test(heads[column]))) return void 0;
  const empty = columns.flatMap((kind, column) => kind === "empty" && heads[column] ? [column] : []);
  const { words } = making;
  const all = actors.length ? [...actors, ...empty].sort((one, other) => one - other) : empty.length > 1 && empty.every((column) => isOrganisation(heads[column], words)) ? empty : [];
  const texts = columns.flatMap((kind, column) => kind === "text" ? [column] : []);
  const number = texts.length === 2 ? texts.find((column) => isNumber(column, heads, rows, making)) : void 0;
  const text = texts.filter((column) => column !== number);
  if (all.length === 0 || text.length !== 1 || rows.length === 0) return void 0;
  if (all.length === 1 && !isOrganisation(heads[all[0]], words)) return void 0;
  const fields = rows.flatMap((row) => all.map((column) => row.fields[column]));
  const blank = blankState(fields, making);
  const isSure = actors.length > 1 && actors.every((column) => isOrganisation(heads[column], words) || isShortForm(heads[column]));
  const topics = heads.map(
    (_, column) => column === text[0] ? "goal" : all.includes(column) ? "responsible" : column === number ? "number" : void 0
  );
  const named = tableRows(headed, { topics });
  const lone = [];
  const entries = rows.flatMap((row, at) => {
    const field = row.fields[text[0]];
    if (!field.text) {
      lone.push(...[row.group ?? "", ...row.fields.map((one) => one.text)].filter(Boolean));
      return [];
    }
    const code = number === void 0 ? "" : onLine(row.fields[number].text);
    const entry = {
      text: onLine(field.text),
      ...code && { code },
      responsible: all.map((column) => ({
        actor: onLine(heads[column]),
        state: stateIn(row.fields[column], blank, making)
      }))
    };
    const reason = { code: "table-ticks", words: onLine(heads[all[0]]) };
    return [
      tableEntry(
        entry,
        named[at],
        isSure ? "certain" : actors.length ? "likely" : "guess",
        reason,
        row.group === void 0 ? [] : [onLine(row.group)]
      )
    ];
  });
  const last = entries.at(-1);
  return last && [...entries.slice(0, -1), { ...last, unplaced: [...last.unplaced, ...lone] }];
}
function columnOf(column, rows, { words }) {
  const fields = rows.map((row) => row.fields[column]).filter(({ text, tick }) => text || tick);
  if (fields.length === 0) return "empty";
  return fields.every((field) => stateOf(field, words) !== void 0) ? "marks" : "text";
}
const isNumber = (column, heads, rows, { words }) => topicsOf$1(heads[column], words).exact.has("number") || rows.every((row) => /^[\d.]{0,8}$/.test(row.fields[column].text));
function blankState(fields, { words }) {
  const isTicked = fields.some(({ tick }) => tick === "checked");
  const hasYes = isTicked || fields.some((field) => stateOf(field, words) === "yes");
  const hasNo = fields.some((field) => !field.tick && stateOf(field, words) === "no");
  return { box: hasYes ? "no" : "undecided", cell: hasYes && !hasNo ? "no" : "undecided" };
}
function stateIn(field, blank, { words }) {
  if (field.tick === "unchecked" || /^[☐□]$/u.test(field.text)) return blank.box;
  return stateOf(field, words) ?? blank.cell;
}

function valueTopic(head, { words }) {
  if (!head) return "value";
  const { exact, loose } = topicsOf$1(head, words);
  for (const topic of ["baseline", "target", "value"]) if (exact.has(topic)) return topic;
  return ["baseline", "target", "value"].find((topic) => loose.has(topic));
}
function yearColumnsOf(headed, making) {
  const years = yearsOf(headed.heads, making.words);
  const topics = years.map(({ head, date }) => {
    if (date !== void 0) return valueTopic(head, making);
    const { exact } = topicsOf$1(head, making.words);
    return ["unit", "target", "baseline", "source", "note", "trend"].find(
      (topic) => exact.has(topic)
    );
  });
  const dated = years.flatMap(
    ({ date }, column) => date !== void 0 && column > 0 && topics[column] !== void 0 ? [column] : []
  );
  const cells = headed.rows.flatMap(({ fields }) => dated.map((column) => fields[column].text)).filter(Boolean);
  if (dated.length < 2 || years[0].date !== void 0 || !areNumbers(cells, making)) return void 0;
  topics[0] = "indicator";
  const columns = { topics, certainty: "likely", words: headed.heads[dated[0]] };
  return indicatorsOf(
    headed,
    columns,
    years.map(({ date }) => date),
    making
  ).map((found) => ({
    ...found,
    reason: { code: "table-years", words: columns.words }
  }));
}
function yearRowsOf(headed, making) {
  const { heads, rows } = headed;
  const dated = rows.map((row) => ({ row, date: yearOf(row, making) }));
  const cells = rows.flatMap(({ fields }) => fields.slice(1).map(({ text }) => text)).filter(Boolean);
  if (rows.length < 2 || heads.length < 2 || dated.some(({ date }) => date === void 0) || !areNumbers(cells, making))
    return void 0;
  if (rows.some(({ group }) => group !== void 0)) return void 0;
  const topics = heads.map((head) => exactTopic(head, making));
  const cellsOf = (column, topic) => dated.map(({ row, date }) => ({
    topic,
    head: heads[column],
    date,
    text: row.fields[column].text
  }));
  const made = (title2, columns) => ({
    entry: {
      title: onLine(title2),
      ...measured(
        columns.flatMap(
          ([column, topic]) => cellsOf(column, topic).filter(({ text }) => text || topic === "value")
        ),
        "",
        making
      )
    },
    row: rows[0].row,
    certainty: "likely",
    reason: { code: "table-years", words: onLine(rows[0].fields[0].text) },
    goals: [],
    said: columns.flatMap(([column]) => rows.map(({ fields }) => fields[column].text)).filter(Boolean),
    unplaced: []
  });
  const own = heads.flatMap(
    (_, column) => column > 0 && topics[column] !== void 0 ? [[column, topics[column]]] : []
  );
  const rest = heads.flatMap(
    (head, column) => column > 0 && topics[column] === void 0 && head ? [made(head, [[column, "value"]])] : []
  );
  if (heads.some((head, column) => column > 0 && !head && rows.some(({ fields }) => fields[column].text)))
    return void 0;
  const title = making.heading || (own[0] ? heads[own[0][0]] : "");
  return [...own.length ? [made(title, own)] : [], ...rest];
}
const exactTopic = (head, making) => {
  const { exact } = topicsOf$1(head, making.words);
  return ["value", "target", "baseline"].find((topic) => exact.has(topic));
};
function yearOf({ fields }, { words }) {
  const text = fields[0].text;
  const [date] = datesIn(text, words);
  return date && date.to - date.from >= text.length - 1 ? date.iso : void 0;
}
function areNumbers(cells, { words }) {
  const numbers = cells.filter((text) => {
    const { value } = measuredIn(text, words);
    return text.length <= 30 && (value === null || typeof value === "number" || value.value !== void 0);
  });
  return cells.length > 0 && numbers.length >= cells.length * 0.7;
}

function tableMeaning(table, context) {
  const grid = gridOf(table);
  if (!grid) return void 0;
  const { words, heading = "", prose = plainProse } = context;
  const making = { words, heading, prose };
  const facts = factTableOf(grid, words);
  if (facts) return { kind: "facts", ...facts };
  const headed = headedBy(grid, (text) => isHead(text, words)) ?? continued(grid, context);
  const meaning = headed && headedMeaning(headed, making);
  if (meaning) return meaning;
  return headlessOf(grid, making);
}
function isHead(text, words) {
  const { exact, loose } = topicsOf$1(text, words);
  return exact.size > 0 || loose.size > 0 && text.split(/\s+/).length <= 4 || isOrganisation(text, words) || yearsOf([text], words)[0].date !== void 0;
}
function continued(grid, { before, words }) {
  const earlier = before && gridOf(before);
  if (!earlier || earlier.columns !== grid.columns) return void 0;
  const head = headedBy(earlier, (text) => isHead(text, words));
  if (!head) return void 0;
  return { ...head, ...bodyOf(grid, 0, [], head.rows.at(-1)?.group), headWords: [] };
}
const SORTS = [
  { kind: "measures", shape: MEASURES, read: measuresOf },
  { kind: "glossary", shape: glossaryShape, read: glossaryOf },
  { kind: "contacts", shape: contactsShape, read: contactsOf },
  { kind: "documents", shape: DOCUMENTS, read: documentsOf },
  { kind: "roles", shape: ROLES, read: rolesOf },
  { kind: "goals", shape: goalsShape, read: goalsOf },
  { kind: "principles", shape: PRINCIPLES, read: principlesOf },
  { kind: "decisions", shape: DECISIONS, read: decisionsOf }
];
function headedMeaning(headed, making) {
  const made = (kind, entries) => entries?.length ? { kind, entries, heads: headed.headWords, unplaced: headed.over } : void 0;
  const ticked = made("indicators", tickedJudgementsOf(headed, making));
  if (ticked) return ticked;
  const matrix = made("responsibilities", responsibilitiesOf(headed, making));
  const byHeads = bestOf(headed, making);
  if (byHeads && (!matrix || byHeads.score >= 4 || byHeads.kind === "measures"))
    return made(byHeads.kind, byHeads.entries());
  return matrix ?? made("indicators", yearRowsOf(headed, making)) ?? made("indicators", yearColumnsOf(headed, making)) ?? made("roles", transposedRolesOf(headed, making));
}
const isOfNumbers = ({ rows }, column, making) => areNumbers(rows.map(({ fields }) => fields[column].text).filter(Boolean), making);
function bestOf(headed, making) {
  const { words } = making;
  const hasYears = headed.heads.filter((head) => /^(?:19|20)\d\d$/.test(head)).length > 1;
  const sorts = SORTS.flatMap(({ kind, shape: given, read }) => {
    const shape = typeof given === "function" ? given(headed, words) : given;
    const columns2 = columnsFor(
      kind === "measures" && hasYears ? { ...shape, needs: shape.needs.slice(0, 1) } : shape,
      kind === "goals" ? judgedHeads(headed.heads, words) : kind === "measures" ? givenHeads(headed, words) : headed.heads,
      words
    );
    return columns2 ? [{ kind, score: columns2.score, entries: () => read(headed, columns2, making) }] : [];
  });
  const years = yearsOf(headed.heads, words);
  const heads = years.map(({ head, date }) => head || date === void 0 ? head : words.columns.value[0]);
  const columns = columnsFor(INDICATORS, heads, words);
  if (columns) {
    const hasTarget = columns.topics.includes("target");
    const topics = columns.topics.map((topic, column) => {
      const { date, head } = years[column];
      if (date !== void 0 && topic !== "indicator") return valueTopic(head, making) ?? "value";
      const { exact } = topicsOf$1(head, words);
      if (topic !== "target" && topic !== "goal" || !exact.has("goal") || !exact.has("target"))
        return topic;
      return isOfNumbers(headed, column, making) && (topic === "target" || !hasTarget) ? "target" : "goal";
    });
    const dates = years.map(({ date }) => date);
    sorts.unshift({
      kind: "indicators",
      score: columns.score,
      entries: () => indicatorsOf(
        headed,
        { ...columns, topics, words: headed.heads[topics.indexOf("indicator")] },
        dates,
        making
      )
    });
  }
  return sorts.reduce(
    (best, sort) => best && best.score >= sort.score ? best : sort,
    void 0
  );
}

const TABLE_KINDS = {
  measures: "measure",
  roles: "duty",
  responsibilities: "responsibility",
  indicators: "indicator",
  glossary: "term",
  facts: "fact",
  decisions: "decision",
  documents: "document",
  contacts: "contact",
  principles: "principle",
  goals: "goal"
};
function putTable({ kind }, table, holder, before, kinds) {
  const { draft } = holder;
  if (kind === "omitted") return leaveOver(draft, table, textOfPiece(table), "dropped");
  if (kind === "text" || kind === "heading" || kind === "title") return holder.text(table);
  const { words } = draft;
  const meaning = tableMeaning(table, { words, heading: holder.heading, before, prose: blocksMarkdown });
  if (meaning && TABLE_KINDS[meaning.kind] === kind) return putMeaning(meaning, table, holder);
  for (const piece of rowsOf(table)) kinds[kind].leaf({ piece, kind }, holder);
}
const rowsOf = ({ id, place, rows, caption }) => [
  caption ?? "",
  ...rows.map(
    (row) => row.map(({ pieces }) => pieces.map(textOfPiece).join(" ")).filter(Boolean).join(" \u2013 ")
  )
].filter(Boolean).map((text) => ({ id, place, kind: "paragraph", runs: [{ text }] }));
function putMeaning(meaning, table, holder) {
  const { draft } = holder;
  const said = [...meaning.heads, ...meaning.entries.flatMap((one) => one.said)];
  const unplaced = [...meaning.unplaced, ...meaning.entries.flatMap((one) => one.unplaced)];
  if (table.caption)
    holder.text({ id: table.id, place: table.place, kind: "paragraph", runs: [{ text: table.caption }] });
  for (const { entry, goals } of meaning.entries) {
    const put = putEntry(meaning.kind, entry, table, holder);
    comesFrom(draft, put, "", table.id);
    if (goals.length) draft.goalNames.set(put, goals);
  }
  leaveOver(draft, table, said.join(" "), "said-by-structure");
  leaveOver(draft, table, unplaced.join(" "), "no-place");
}
function putEntry(kind, entry, table, holder) {
  const { draft } = holder;
  const { content } = draft;
  switch (kind) {
    case "measures":
      return addMeasure(holder, entry);
    case "roles":
      return pushed(groupFor("duty", holder), entry);
    case "responsibilities":
      return addResponsibility(entry, holder);
    case "indicators":
      return addIndicator(entry, holder);
    case "glossary":
      return pushed(groupFor("term", holder), entry);
    case "facts":
      draft.facts.push({ facts: entry, piece: table.id });
      return content;
    case "decisions":
      addDecision(draft, entry, table.id);
      return content;
    case "documents":
      return addDocument(holder, entry);
    case "contacts":
      holder.stand("contacts");
      return pushed(content.contacts ??= [], entry);
    case "principles":
      return pushed(groupFor("principle", holder), entry);
    case "goals":
      return addGoal$1(holder, entry);
  }
}
function pushed(list, entry) {
  list.push(entry);
  return entry;
}
function addIndicator(entry, holder) {
  (holder.draft.content.indicators ??= []).push(entry);
  if (holder.goal) holder.draft.goalsOf.set(entry, holder.goal);
  else holder.stand(entry);
  return entry;
}
function addResponsibility({ text, code, responsible }, holder) {
  const known = goalNamed(holder.draft.content, text);
  if (known && known.responsible === void 0)
    return Object.assign(known, { responsible: [...responsible] });
  const said = isTitle(plainOf([{ text }])) && text.length <= 80 ? { title: text } : { summary: text };
  return addGoal$1(holder, { ...code !== void 0 && { code }, ...said, responsible: [...responsible] });
}

const GOES_ON = /* @__PURE__ */ new Set(["step", "measure", "principle", "term", "goal"]);
const putMembers = (members, holder) => {
  const nextKinds = kindsAfter(members);
  let last;
  members.forEach((member, i) => {
    if (isBranch(member)) {
      entryKinds[member.kind].open(member, holder, putMembers);
      last = void 0;
    } else last = putLeaf(member, last, nextKinds[i], holder);
  });
};
function putLeaf(member, last, next, holder) {
  const { piece, kind } = member;
  if (last?.holder && belongs(member, last, next)) {
    last.holder.text(piece);
    return last;
  }
  if (piece.kind === "figure")
    return { kind, piece, figure: kind === "omitted" ? void 0 : putFigure(piece, holder) };
  if (piece.kind === "table") {
    const before = last?.piece.kind === "table" ? last.piece : void 0;
    putTable(member, piece, holder, before, entryKinds);
    return { kind, piece };
  }
  if (kind === "text" && piece.kind === "paragraph" && isCaption(piece, last?.piece))
    return { kind, piece, figure: putCaption(piece, last?.figure, holder) };
  return { kind, piece, holder: entryKinds[kind].leaf(member, holder) };
}
const isCaption = (piece, before) => piece.role === "caption" && before?.kind !== "table" && !/^tab/i.test(plainOf(piece.runs)) || before?.kind === "figure" && before.caption === void 0 && looksLikeCaption(piece);
function belongs({ piece, kind }, last, next) {
  if (kind !== "text" && kind !== last.kind) return false;
  if (piece.kind === "item" && piece.continues) return true;
  if (kind !== "text" || piece.kind === "figure") return false;
  if (piece.kind === "item" && last.piece.kind === "item" && piece.level > last.piece.level) return true;
  return next === last.kind && GOES_ON.has(last.kind);
}
function kindsAfter(members) {
  const kinds = [];
  let next;
  for (let i = members.length - 1; i >= 0; i--) {
    kinds[i] = next;
    const { kind, piece } = members[i];
    if (isBranch(members[i])) next = void 0;
    else if (kind !== "text" || piece.kind === "figure") next = kind;
  }
  return kinds;
}

const UNSOUND = /* @__PURE__ */ new Set([
  "wrong-type",
  "wrong-format",
  "wrong-choice",
  "odd-email",
  "odd-address"
]);
function withoutUnsound(content) {
  if (!parseContent(content).findings.length) return;
  for (const { pointer, code } of [...readContent(content).problems].reverse())
    if (UNSOUND.has(code)) remove(content, pointer.slice(1).split("/"));
}
function remove(content, keys) {
  let holder = content;
  for (const key of keys.slice(0, -1))
    holder = holder?.[key];
  const last = keys.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (typeof holder === "object" && holder !== null) delete holder[last];
}

const list = (text) => text.join("").split(",").map((word) => word.trim().replace(/\s+/g, " ")).filter(Boolean);

const en = {
  lang: "en",
  decimal: ".",
  /** Headings, and words before a list, that tell what follows. */
  headings: {
    // Goals and areas that the municipality wants to reach something in.
    goals: list`
      goal, goals, objective, objectives, target area, target areas, focus area, focus areas, priority area,
      priority areas, strategic area, strategic areas, priorities, strategic choices`,
    // What it wants.
    aims: list`
      we want, what we want, this is what we want, we aim to, our aims, aims, desired situation,
      we strive for`,
    // What it will do.
    commitments: list`
      we will, we shall, this is what we will do, what we will do, therefore we will, how we do it,
      our commitments, commitments, the municipality will, the municipality shall`,
    // Steps on a way.
    steps: list`step, steps, phase, phases, stage, stages`,
    // What is done.
    measures: list`
      measure, measures, action, actions, action plan, activity, activities, initiatives,
      implementation plan, assignments`,
    // Principles to keep to.
    principles: list`
      principle, principles, guiding principles, starting points, core values, values, approach,
      guiding stars`,
    // What is measured.
    indicators: list`
      indicator, indicators, key figure, key figures, key performance indicators, metrics, measurement,
      measurements, statistics`,
    // Who does what.
    roles: list`
      roles, roles and responsibilities, division of responsibility, responsibilities, who does what,
      organisation, organization, actors, responsible authorities`,
    // Who is responsible for which goal.
    responsibilities: list`
      responsibility matrix, responsible committee, responsible committees, who is responsible,
      responsibility per goal`,
    // Words explained.
    glossary: list`
      glossary, definitions, definition, terms, terminology, concepts, key concepts, explanations,
      abbreviations`,
    // Other documents and laws.
    documents: list`
      related documents, governing documents, steering documents, legislation, laws, laws and regulations,
      references, sources, read more, links, basis for, other documents`,
    // Decisions on the document.
    decisions: list`
      decisions, decision history, revision history, version history, change history, document history`,
    // Facts of the document.
    facts: list`document information, document facts, about the document, about this document, facts`,
    // How it is followed up.
    followUp: list`
      follow-up, monitoring, evaluation, revision, review, reporting, monitoring and evaluation,
      follow-up and evaluation, how we follow up`,
    // Money.
    funding: list`funding, financing, budget, costs, finances, resources, grants, government grants`,
    // Who was heard.
    participation: list`
      citizen dialogue, public consultation, consultation, consultations, dialogue, dialogues, referral,
      participation in the work, how the strategy was made, how the plan was made`,
    // Goals of others that the document serves.
    superiorGoals: list`
      national goal, national objective, regional goal, national goals, national objectives, national targets,
      regional goals, regional objectives, superior goals, overarching national goals`,
    // Whom to turn to.
    contact: list`
      contact, contacts, contact us, contact details, contact persons, questions, more information`,
    // The picture of the future.
    vision: list`vision, our vision, vision statement`,
    // The most important in short.
    summary: list`summary, in short, in brief, executive summary, key points`,
    // Somebody writes to the reader.
    foreword: list`foreword, preface, welcome, greeting, introductory words`,
    // Whom it is for.
    audience: list`
      target group, target groups, audience, who it is for, addressed to, scope and target group`,
    // Appendices.
    appendix: list`appendix, appendices, annex, annexes, attachment`,
    // What is told before and around what is wanted.
    background: list`
      background, purpose, introduction, present situation, current situation, starting position, challenges,
      conditions, limits, reading guide, results, effects, conflicts of goals, conflicts between goals,
      governance model, how the goals are to be reached`,
    // The table of contents.
    contents: list`contents, table of contents`
  },
  /** Words over a table's columns. */
  columns: {
    // The row's number.
    number: list`no, no., nr, number, id, item, code, #`,
    // The goal that the row belongs to.
    goal: list`
      goal, goals, objective, goal area, focus area, priority area, strategic area, area, perspective,
      overall goal`,
    // A goal under it.
    subGoal: list`sub-goal, sub-goals, subgoal, interim goal, interim target, milestone`,
    // What it is about.
    description: list`description, content, purpose, meaning, how, method, implementation, direction`,
    // What is done.
    measure: list`
      measure, measures, action, actions, activity, activities, assignment, what, what to do, initiative,
      task to do`,
    // Who sees to it.
    responsible: list`
      responsible, responsibility, responsible committee, responsible department, responsible party, who,
      lead, owner, carried out by, in cooperation with, participants`,
    // Who takes part.
    helper: list`in cooperation with, participating, partner, partners`,
    // When.
    time: list`time, when, schedule, timetable, time frame, timeframe, period, year`,
    // When it begins.
    start: list`start, start date, begins, from`,
    // When it is done.
    due: list`due, done by, deadline, end, end date, completed by, finished, to, no later than`,
    // How far it has come.
    status: list`status, state, progress, current status`,
    // How it goes with the goal or what is measured.
    judgement: list`goal attainment, assessment, judgement, fulfilment, achieved, reached, status, progress`,
    // How it is paid for.
    funding: list`funding, financing, cost, costs, budget, resources, finances`,
    // What it costs, where the funding stands beside it.
    cost: list`estimated cost, cost estimate, cost, costs`,
    // What sort of measure it is.
    category: list`category, type of measure, type of action`,
    // How urgent it is.
    priority: list`priority, urgency`,
    // Global goals, by their numbers.
    globalGoals: list`global goals, global goal, agenda 2030, sustainable development goals, sdg, sdgs`,
    // Whom it is for.
    recipients: list`target group, target groups, for whom, recipients, beneficiaries`,
    // Where it is done.
    place: list`place, where, location`,
    // What it gave.
    result: list`result, results, follow-up, outcome of the measure, effect, expected result, reporting`,
    // Other remarks.
    note: list`note, notes, comment, comments, remark, remarks, other`,
    // Who has the duties of the row.
    actor: list`
      actor, actors, authority, authorities, committee, committees, department, departments, organisation,
      organization, body, role, function, party`,
    // The duties.
    duty: list`
      duty, duties, task, tasks, responsible for, area of responsibility, responsibilities, responsibility,
      role`,
    // The word explained.
    term: list`term, concept, word, abbreviation, expression`,
    // What it means.
    definition: list`definition, explanation, meaning, description`,
    // Where it comes from.
    source: list`source, sources, data source`,
    // What is measured.
    indicator: list`indicator, indicators, key figure, key figures, metric, kpi, measurement`,
    // What it is measured in.
    unit: list`unit, unit of measurement`,
    // The value to begin from.
    baseline: list`
      baseline, baseline value, base value, current value, starting value, base year, current situation`,
    // The value to reach.
    target: list`target, target value, target level, goal, target year, milestone, sub-goal`,
    // A value measured.
    value: list`outcome, result, value, latest value, actual, forecast`,
    // How often.
    frequency: list`frequency, how often, interval, measured`,
    // Where it goes.
    trend: list`trend, development, direction`,
    // Another document.
    document: list`
      document, document name, act, law, legislation, plan, programme, program, policy, title, regulation,
      appendix`,
    // A decision.
    decision: list`decision, event, change, amendment`,
    // Who decided.
    body: list`decided by, adopted by, approved by, deciding body, decision-maker, body, instance`,
    // When it happened.
    date: list`date, decision date, date of decision, adopted, approved, decided`,
    // Paragraph or number.
    reference: list`section, §, paragraph, reference, reference number, case number, registration number`,
    // A principle.
    principle: list`principle, principles`,
    // A post.
    role: list`role, position, function, title, contact person, contact, post`,
    // Where the post is.
    organisation: list`organisation, organization, department, unit, division`,
    // E-mail address.
    email: list`e-mail, email, e-mail address, email address`,
    // Telephone number.
    phone: list`telephone, phone, telephone number, phone number, mobile, tel, tel.`,
    // The address of a page.
    website: list`website, web, web page, web address, homepage`,
    // Where letters go.
    postalAddress: list`postal address, address`,
    // Where visitors come.
    visitingAddress: list`visiting address, street address`,
    // When it is open.
    openingHours: list`opening hours, open, telephone hours`
  },
  /** Words before a fact of the document. */
  facts: {
    // What it is called.
    title: list`document name, name of document, document title, title, name`,
    // What kind of document it is.
    kind: list`document type, type of document, type, kind, kind of document, category`,
    // Who decided.
    body: list`
      decided by, adopted by, approved by, established by, deciding body, decision-making body,
      decision-maker`,
    // When it was decided.
    date: list`
      date, decision date, date of decision, date adopted, adopted, approved, established, decided,
      date of adoption`,
    // The decision's paragraph.
    reference: list`section, §, paragraph, decision`,
    // The case's number.
    diaryNumber: list`
      reference number, case number, registration number, diary number, ref, ref., file number`,
    // When it begins to hold.
    validFrom: list`valid from, in force from, effective from, applies from, effective date`,
    // When it ends.
    validUntil: list`
      valid until, valid to, valid through, in force until, expires, applies until, expiry date`,
    // The years that it is for.
    period: list`
      period, period of validity, validity, valid, planning period, programme period, applies for,
      term of office`,
    // Who keeps it.
    owner: list`
      document owner, owner, responsible, responsible for the document, process owner, responsible committee,
      responsible department, administrator, prepared by, drawn up by`,
    // When it was last revised.
    revision: list`last revised, revised, last amended, amended, latest revision, revision date`,
    // When it is to be revised.
    nextRevision: list`
      next revision, next review, to be revised, review date, to be reviewed, revision, review`,
    // The edition's number.
    edition: list`version, version number, edition, issue`,
    // When it was updated.
    updated: list`last updated, updated, page updated`,
    // Whom to turn to.
    contact: list`contact, contact person, contact details`,
    // Whom it is for.
    audience: list`target group, target groups, audience, applies to, addressed to, covers`,
    // What it stands in the place of.
    replaces: list`replaces, supersedes, previous version, repeals`,
    // Whose it is.
    publisher: list`municipality, publisher, issuer, organisation, organization, authority`
  },
  /** What stands in a cell for who is responsible. */
  states: {
    // Yes.
    yes: list`x, xx, ×, ✓, ✔, ☑, ☒, ✗, ✘, ●, •, ■, yes, y, responsible, main responsibility, lead, r, a`,
    // No.
    no: list`no, n, –, -, —, ☐, □, ○, not responsible, none, 0`,
    // It is not decided.
    undecided: list`?, ??, unclear, undecided, not decided, to be decided, tbd, under investigation, (x), x?`
  },
  /** How far a measure has come. */
  status: {
    planned: list`planned, not started, to be started, upcoming, not begun`,
    ongoing: list`ongoing, in progress, started, under way, underway, continuous, partly done, running`,
    done: list`done, completed, finished, implemented, carried out, complete`,
    delayed: list`delayed, postponed, late, behind schedule`,
    stopped: list`stopped, cancelled, canceled, discontinued, withdrawn, dropped`
  },
  /** How it goes with a goal. */
  judged: {
    above: list`achieved, fully achieved, met, reached, fulfilled, yes, green`,
    on: list`
      partly achieved, partially achieved, partly met, partially met, partly reached, partly fulfilled, partly,
      yellow, amber, on track`,
    below: list`not achieved, not met, not reached, not fulfilled, no, red, off track`,
    waiting: list`not assessed, cannot be assessed`
  },
  /** Where a value is going. */
  trend: {
    rising: list`rising, increasing, increase, up, upward, ↑, ↗`,
    falling: list`falling, decreasing, decrease, down, downward, ↓, ↘`,
    unchanged: list`unchanged, stable, steady, →`
  },
  /** The months, January first. */
  months: [
    list`january, jan`,
    list`february, feb`,
    list`march, mar`,
    list`april, apr`,
    list`may`,
    list`june, jun`,
    list`july, jul`,
    list`august, aug`,
    list`september, sep, sept`,
    list`october, oct`,
    list`november, nov`,
    list`december, dec`
  ],
  of: "of",
  /** What has happened to the document. */
  events: {
    // It was adopted or decided.
    adopted: list`adopted, decided, approved, was adopted, has adopted, decision`,
    // It was established.
    established: list`established, drawn up`,
    // It was changed.
    revised: list`revised, amended, updated, last revised, was revised`,
    // It holds longer.
    extended: list`extended, prolonged`,
    // It holds no more.
    repealed: list`repealed, revoked, expired`
  },
  /** Those of the words that are verbs in a sentence. */
  verbs: list`was adopted, has adopted, was revised, decision`,
  /** Small words between what happened, who decided and when. */
  by: list`by, in, on, the, at, date, meeting, during, with, of, and, through`,
  /** Those who decide, and their short names. */
  bodies: [
    {
      name: "Municipal Council",
      also: list`municipal council, the municipal council, city council, kommunfullmäktige, kf`
    },
    {
      name: "Municipal Executive Board",
      also: list`
        municipal executive board, executive board, municipal board, city executive board, kommunstyrelsen,
        ks`
    },
    { name: "Regional Council", also: list`regional council, rf` },
    { name: "Regional Executive Board", also: list`regional executive board, rs` },
    { name: "Government", also: list`the government, government` },
    { name: "Parliament", also: list`parliament, the riksdag, riksdag` },
    { name: "Social Welfare Committee", also: list`social welfare committee, social services committee` }
  ],
  /** How names of organisations end or begin. */
  organisations: list`
    committee, committees, board, boards, department, departments, council, agency, authority, authorities,
    company, companies, association, associations, unit, office, municipality, municipalities, region, state,
    county administrative board, police, service, director, manager, head, coordinator, strategist, school,
    schools, foundation, ltd`,
  /** What a publisher calls itself after its name. */
  publishers: list`municipality, city council, county council, region`,
  /** The same before its name. */
  publishersBefore: list`municipality of, city of, region, county administrative board of`,
  /** Kinds of documents. */
  kinds: {
    strategi: list`strategy, strategies`,
    program: list`programme, program, programmes`,
    plan: list`plan, plans`,
    policy: list`policy, policies`,
    riktlinjer: list`guidelines, guideline, guidance`,
    regler: list`rules, regulations, by-laws, bylaws`,
    m\u00E5l: list`goals, objectives`
  },
  /** How another document belongs with this one. */
  relations: {
    "based-on": list`based on, basis for, builds on, starts from, governing documents, founded on, rests on`,
    "part-of": list`part of, included in, appendix to, belongs to`,
    related: list`
      related documents, related, other documents, see also, read more, connected to, in line with,
      references`,
    law: list`act, law, laws, legislation, ordinance, convention, directive, regulation, regulations, code`,
    replaces: list`replaces, supersedes, repeals, previous version, instead of`,
    "replaced-by": list`replaced by, superseded by`
  },
  /** Parts of a year. */
  partsOfYear: list`
    spring, autumn, fall, summer, winter, first half of, second half of, first quarter, second quarter,
    third quarter, fourth quarter, q1, q2, q3, q4, early, late, mid, during, end of, beginning of`,
  /** Before an inexact number. */
  about: list`
    about, approx, approx., approximately, around, circa, ca, ca., c., at least, at most, over, under,
    more than, less than, nearly, max, min, >, <, ≥, ≤, ~`,
  /** For a value that there is none of. */
  missing: list`
    missing, not available, no data, n/a, na, not measured, unknown, not stated, -, –, —, .., ..., …, .`,
  /** Before how long a document holds. */
  valid: list`valid, applies, in force, effective, validity`,
  /** Before the last date. */
  until: list`
    until, to, through, up to, till, no later than, up to and including, by the end of, before the end of`,
  /** For what holds without an end. */
  openEnded: list`until further notice, indefinitely, until replaced, until revoked`,
  /** Between two names. */
  and: list`and, &`,
  /** Before the one who owns the document. */
  ownedBy: list`
    responsible for the document is, responsible for the document, document owner is, document owner,
    responsible for the strategy is, responsible for the strategy, responsible for the plan is,
    responsible for the plan, responsible committee, process owner`,
  /** Posts that a reader may write to. */
  posts: list`
    coordinator, strategist, officer, manager, director, secretary, planner, adviser, advisor, developer,
    registrar, librarian, head of unit, customer service, contact centre, switchboard, controller, chair,
    chairperson`,
  /** Before a telephone number. */
  phone: list`telephone, phone, tel, tel., mobile, call`,
  /** Before an e-mail address. */
  email: list`e-mail, email, mail`,
  /** Before the address of a page. */
  website: list`website, web, web site, homepage, web page, internet, read more`,
  /** Before a case's number. */
  diary: list`ref, ref., ref no, reference number, case number, registration number, diary number, dnr`,
  /** How often or when something is done. */
  cycles: list`
    every year, annually, yearly, annual, when needed, if needed, as needed, continuously, once a year,
    at least once a year, twice a year, every term of office, once per term of office, every other year,
    every second year, every three years, every four years, quarterly, in connection with the annual report`,
  /** What the one who is responsible does. */
  answers: list`
    is responsible, is responsible for, are responsible for, decides, decides on, answers for, follows up,
    adopts`,
  /** Before what somebody promises to do. */
  shall: list`will, shall, must, is to, are to`,
  /** What a document calls itself. */
  itself: list`
    the document, the strategy, the programme, the program, the plan, the policy, the guidelines,
    this document, this strategy, this programme, this plan, this policy`,
  /** Between what a heading says and the document's name. */
  belonging: list`of, to, for, in, with`,
  /** How a heading begins that explains a word. */
  explains: list`what is, what are, what is meant by, what does, why`,
  /** Of what comes first. */
  priority: list`priorit-, priority, priorities, prioritised, prioritized, prioritise, prioritize`
};

const fi = {
  lang: "fi",
  decimal: ",",
  /** Otsikot ja sanat luettelon edellä. */
  headings: {
    // Tavoitteet ja painopisteet.
    goals: list`
      -tavoite, -tavoitteet, -tavoitetta, päämäärä, päämäärät, painopiste, painopisteet, -painopisteet,
      painopistealueet, painopistealue, strategiset valinnat, -alue, -alueet`,
    // Mitä haluamme.
    aims: list`
      haluamme, me haluamme, tätä haluamme, mitä haluamme, tahdomme, pyrimme, tavoittelemme, tahtotila`,
    // Mitä teemme.
    commitments: list`
      lupaamme, me lupaamme, aiomme, teemme näin, näin teemme, mitä teemme, sitoudumme, lupauksemme,
      sitoumukset, kunta aikoo`,
    // Askeleet.
    steps: list`askel, askeleet, vaihe, vaiheet, etappi`,
    // Toimenpiteet.
    measures: list`
      -toimenpide, -toimenpiteet, toimenpideohjelma, toimenpidesuunnitelma, toimet, toimintasuunnitelma,
      toimeenpanosuunnitelma, toimeenpano, tehtävänannot`,
    // Periaatteet.
    principles: list`-periaate, -periaatteet, lähtökohta, lähtökohdat, arvot, arvopohja, arvoperusta`,
    // Mitä mitataan.
    indicators: list`
      indikaattori, indikaattorit, mittari, mittarit, tunnusluku, tunnusluvut, mittaaminen, tilastot`,
    // Kuka tekee mitä.
    roles: list`
      vastuunjako, työnjako, roolit, roolit ja vastuut, vastuut, kuka tekee mitä, organisaatio, organisointi,
      toimijat, vastuuviranomaiset`,
    // Kuka vastaa mistäkin tavoitteesta.
    responsibilities: list`vastuumatriisi, vastuutaho, vastuutahot, vastuulautakunta, kuka vastaa`,
    // Selitetyt sanat.
    glossary: list`
      käsitteet, keskeiset käsitteet, määritelmät, määritelmä, sanasto, termit, lyhenteet,
      käsitteiden määrittely`,
    // Muut asiakirjat ja lait.
    documents: list`
      liittyvät asiakirjat, ohjaavat asiakirjat, muut asiakirjat, lainsäädäntö, lait, säädökset, lähteet,
      viitteet, lue lisää, linkit, perustana, pohjana`,
    // Päätökset.
    decisions: list`päätökset, päätöshistoria, versiohistoria, muutoshistoria, asiakirjan historia`,
    // Asiakirjan tiedot.
    facts: list`asiakirjan tiedot, tietoa asiakirjasta, perustiedot`,
    // Seuranta.
    followUp: list`seuranta, arviointi, seuranta ja arviointi, raportointi, päivittäminen, tarkistaminen`,
    // Raha.
    funding: list`rahoitus, talous, talousarvio, budjetti, kustannukset, resurssit, avustukset, valtionosuus`,
    // Ketä on kuultu.
    participation: list`
      osallistuminen, kuuleminen, kuntalaisdialogi, lausunnot, lausuntokierros, näin strategia tehtiin,
      valmistelu`,
    // Muiden tavoitteet, joita asiakirja edistää.
    superiorGoals: list`
      kansallinen tavoite, valtakunnallinen tavoite, kansalliset tavoitteet, valtakunnalliset tavoitteet,
      alueelliset tavoitteet, maakunnalliset tavoitteet`,
    // Yhteys.
    contact: list`
      yhteystiedot, yhteystieto, ota yhteyttä, yhteyshenkilö, yhteyshenkilöt, lisätietoja, kysymyksiä`,
    // Tulevaisuuden kuva.
    vision: list`visio, visiomme, tulevaisuuskuva`,
    // Tärkein lyhyesti.
    summary: list`tiivistelmä, yhteenveto, lyhyesti, pähkinänkuoressa`,
    // Joku kirjoittaa lukijalle.
    foreword: list`esipuhe, alkusanat, tervehdys, saatesanat`,
    // Kenelle.
    audience: list`kohderyhmä, kohderyhmät, kenelle, suunnattu`,
    // Liitteet.
    appendix: list`liite, liitteet`,
    // Sisällys.
    // Mitä kerrotaan ennen tavoitteita ja niiden ympärillä.
    background: list`
      tausta, tarkoitus, johdanto, nykytila, nykytilanne, toimintaympäristö, haasteet, rajaukset, lukuohje,
      tulokset, vaikutukset, tavoiteristiriidat`,
    contents: list`sisällys, sisällysluettelo, sisältö`
  },
  /** Sanat taulukon sarakkeiden yllä. */
  columns: {
    // Rivin numero.
    number: list`nro, nro., numero, nr, tunnus, kohta, #`,
    // Tavoite, johon rivi kuuluu.
    goal: list`
      tavoite, tavoitteet, päämäärä, painopiste, painopistealue, alue, näkökulma, strateginen tavoite`,
    // Tavoite sen alla.
    subGoal: list`osatavoite, osatavoitteet, alatavoite, välitavoite`,
    // Mistä on kyse.
    description: list`kuvaus, sisältö, tarkoitus, merkitys, miten, toteutus, toteutustapa`,
    // Mitä tehdään.
    measure: list`toimenpide, toimenpiteet, toimi, toimet, tehtävänanto, mitä, mitä tehdään, hanke`,
    // Kuka huolehtii.
    responsible: list`
      vastuu, vastuutaho, vastuutahot, vastuuhenkilö, vastuussa, vastaa, kuka, kuka vastaa, toteuttaja,
      toteuttajat, yhteistyötahot`,
    // Ketkä osallistuvat.
    helper: list`yhteistyössä, osallistuu, yhteistyökumppani, yhteistyökumppanit`,
    // Milloin.
    time: list`aika, aikataulu, milloin, ajankohta, ajanjakso, vuosi`,
    // Milloin alkaa.
    start: list`alku, alkaa, alkamisaika, aloitus`,
    // Milloin valmis.
    due: list`valmis, määräaika, päättyy, loppu, viimeistään, valmistuu`,
    // Kuinka pitkällä.
    status: list`tila, tilanne, status, eteneminen`,
    // Miten tavoite etenee.
    judgement: list`toteutuminen, toteuma, arvio, tavoitteen toteutuminen, tila, tilanne`,
    // Miten rahoitetaan.
    funding: list`rahoitus, kustannus, kustannukset, budjetti, resurssit, määrärahat`,
    // Mitä se maksaa, kun rahoitus on vieressä.
    cost: list`arvioitu kustannus, kustannusarvio, kustannus, kustannukset`,
    // Millainen toimenpide.
    category: list`luokka, toimenpiteen tyyppi`,
    // Kuinka kiireellinen.
    priority: list`prioriteetti, kiireellisyys, tärkeysjärjestys`,
    // Kestävän kehityksen tavoitteet numeroineen.
    globalGoals: list`kestävän kehityksen tavoitteet, agenda 2030, agenda 2030 -tavoitteet, sdg`,
    // Kenelle.
    recipients: list`kohderyhmä, kohderyhmät, kenelle`,
    // Missä.
    place: list`paikka, missä, sijainti`,
    // Mitä siitä tuli.
    result: list`tulos, tulokset, seuranta, vaikutus, odotettu tulos, raportointi`,
    // Muuta.
    note: list`huomautus, huomautukset, kommentti, kommentit, lisätieto, muuta`,
    // Kenen tehtävät.
    actor: list`
      toimija, toimijat, viranomainen, viranomaiset, lautakunta, lautakunnat, osasto, toimiala, organisaatio,
      rooli, taho`,
    // Tehtävät.
    duty: list`tehtävä, tehtävät, vastuualue, vastuualueet, vastuut, vastaa seuraavista`,
    // Selitettävä sana.
    term: list`käsite, termi, sana, lyhenne`,
    // Selitys.
    definition: list`selitys, määritelmä, merkitys, kuvaus`,
    // Lähde.
    source: list`lähde, lähteet, tietolähde`,
    // Mitä mitataan.
    indicator: list`indikaattori, indikaattorit, mittari, mittarit, tunnusluku, tunnusluvut`,
    // Yksikkö.
    unit: list`yksikkö, mittayksikkö`,
    // Lähtöarvo.
    baseline: list`lähtöarvo, nykytila, lähtötaso, lähtötilanne, perusvuosi`,
    // Tavoitearvo.
    target: list`tavoitearvo, tavoitetaso, tavoite, osatavoite, tavoitevuosi`,
    // Mitattu arvo.
    value: list`toteuma, tulos, arvo, viimeisin arvo, ennuste`,
    // Kuinka usein.
    frequency: list`kuinka usein, mittausväli, tiheys`,
    // Mihin suuntaan.
    trend: list`suunta, kehitys, trendi`,
    // Muu asiakirja.
    document: list`asiakirja, asiakirjan nimi, laki, lait, asetus, suunnitelma, ohjelma, nimi, liite`,
    // Päätös.
    decision: list`päätös, tapahtuma, muutos`,
    // Kuka päätti.
    body: list`päättäjä, päättävä elin, hyväksyjä, hyväksynyt, vahvistanut, toimielin`,
    // Milloin.
    date: list`päivämäärä, pvm, päätöspäivä, hyväksytty, vahvistettu, päiväys`,
    // Pykälä tai numero.
    reference: list`pykälä, §, diaarinumero, asianumero, dnro, viite`,
    // Periaate.
    principle: list`periaate, periaatteet`,
    // Virka.
    role: list`rooli, virka, toimi, nimike, yhteyshenkilö, tehtävänimike`,
    // Missä.
    organisation: list`organisaatio, osasto, yksikkö, toimiala`,
    // Sähköposti.
    email: list`sähköposti, sähköpostiosoite, s-posti, e-mail`,
    // Puhelin.
    phone: list`puhelin, puh, puh., puhelinnumero`,
    // Verkko-osoite.
    website: list`verkkosivu, verkkosivut, kotisivu, www`,
    // Minne kirjeet lähetetään.
    postalAddress: list`postiosoite, osoite`,
    // Minne tullaan käymään.
    visitingAddress: list`käyntiosoite, katuosoite`,
    // Milloin on auki.
    openingHours: list`aukioloajat, aukioloaika, puhelinaika`
  },
  /** Sanat asiakirjan tiedon edellä. */
  facts: {
    // Nimi.
    title: list`asiakirjan nimi, asiakirja, otsikko, nimi`,
    // Laji.
    kind: list`asiakirjatyyppi, asiakirjan tyyppi, tyyppi, laji`,
    // Kuka päätti.
    body: list`päättäjä, päättävä elin, hyväksyjä, hyväksynyt, vahvistanut, toimielin`,
    // Milloin päätettiin.
    date: list`päivämäärä, pvm, päätöspäivä, hyväksytty, vahvistettu, päiväys, hyväksymispäivä`,
    // Pykälä.
    reference: list`pykälä, §, päätös`,
    // Asian numero.
    diaryNumber: list`diaarinumero, asianumero, dnro, diaarinro`,
    // Mistä voimassa.
    validFrom: list`voimassa alkaen, voimaantulo, tulee voimaan, voimaantulopäivä`,
    // Mihin asti voimassa.
    validUntil: list`voimassa asti, voimassa saakka, voimassaolo päättyy, päättyy`,
    // Vuodet.
    period: list`
      voimassaolo, voimassaoloaika, kausi, suunnitelmakausi, ohjelmakausi, strategiakausi, voimassa`,
    // Kuka pitää kunnossa.
    owner: list`
      asiakirjan omistaja, omistaja, vastuuhenkilö, vastuutaho, asiakirjasta vastaa, vastuulautakunta,
      laatija, valmistelija`,
    // Milloin tarkistettu viimeksi.
    revision: list`viimeksi päivitetty, tarkistettu, viimeksi tarkistettu, muutettu`,
    // Milloin tarkistetaan.
    nextRevision: list`seuraava tarkistus, seuraava päivitys, tarkistetaan, päivitetään`,
    // Versio.
    edition: list`versio, versionumero, painos`,
    // Milloin päivitetty.
    updated: list`päivitetty, sivu päivitetty`,
    // Yhteys.
    contact: list`yhteyshenkilö, yhteystiedot, yhteys`,
    // Kenelle.
    audience: list`kohderyhmä, kohderyhmät, koskee`,
    // Minkä sijaan.
    replaces: list`korvaa, kumoaa, aiempi versio`,
    // Kenen.
    publisher: list`kunta, kaupunki, julkaisija`
  },
  /** Mitä ruudussa on. */
  states: {
    // Kyllä.
    yes: list`x, xx, ×, ✓, ✔, ☑, ☒, ✗, ✘, ●, •, ■, kyllä, k, vastuu, päävastuu`,
    // Ei.
    no: list`ei, –, -, —, ☐, □, ○, ei vastuuta, 0`,
    // Ei päätetty.
    undecided: list`?, ??, epäselvä, ei päätetty, avoin, selvitetään, (x), x?`
  },
  /** Kuinka pitkällä toimenpide on. */
  status: {
    planned: list`suunniteltu, suunnitteilla, ei aloitettu, aloittamatta, tulossa`,
    ongoing: list`käynnissä, kesken, aloitettu, jatkuva, jatkuvaa, meneillään`,
    done: list`valmis, tehty, toteutettu, toteutunut, päättynyt, suoritettu`,
    delayed: list`myöhässä, viivästynyt, lykätty, siirretty`,
    stopped: list`keskeytetty, peruttu, lopetettu, ei toteudu`
  },
  /** Miten tavoite etenee. */
  judged: {
    above: list`toteutunut, toteutui, saavutettu, kyllä, vihreä`,
    on: list`osittain toteutunut, toteutui osittain, osittain saavutettu, osittain, keltainen`,
    below: list`ei toteutunut, ei saavutettu, ei, punainen`,
    waiting: list`ei arvioitu`
  },
  /** Mihin arvo on menossa. */
  trend: {
    rising: list`nouseva, kasvava, nousee, kasvaa, ylös, ↑, ↗`,
    falling: list`laskeva, vähenevä, laskee, vähenee, alas, ↓, ↘`,
    unchanged: list`ennallaan, vakaa, muuttumaton, →`
  },
  /** Kuukaudet, tammikuu ensin. */
  months: [
    list`tammikuuta, tammikuu, tammikuussa`,
    list`helmikuuta, helmikuu, helmikuussa`,
    list`maaliskuuta, maaliskuu, maaliskuussa`,
    list`huhtikuuta, huhtikuu, huhtikuussa`,
    list`toukokuuta, toukokuu, toukokuussa`,
    list`kesäkuuta, kesäkuu, kesäkuussa`,
    list`heinäkuuta, heinäkuu, heinäkuussa`,
    list`elokuuta, elokuu, elokuussa`,
    list`syyskuuta, syyskuu, syyskuussa`,
    list`lokakuuta, lokakuu, lokakuussa`,
    list`marraskuuta, marraskuu, marraskuussa`,
    list`joulukuuta, joulukuu, joulukuussa`
  ],
  /** Mitä asiakirjalle on tapahtunut. */
  events: {
    // Se on hyväksytty.
    adopted: list`hyväksytty, päätetty, hyväksyi, hyväksyttiin`,
    // Se on vahvistettu.
    established: list`vahvistettu, laadittu`,
    // Se on muutettu.
    revised: list`tarkistettu, muutettu, päivitetty, tarkistettiin`,
    // Se on voimassa pidempään.
    extended: list`jatkettu, pidennetty`,
    // Se ei ole enää voimassa.
    repealed: list`kumottu, lakkautettu`
  },
  /** Sanoista ne, jotka ovat lauseen verbejä. */
  verbs: list`hyväksyi, hyväksyttiin, tarkistettiin`,
  /** Pieniä sanoja välissä. */
  by: list`pvm, kokous, kokouksessa, ja, päivämäärä`,
  /** Päättäjät ja lyhenteet. */
  bodies: [
    {
      name: "Kunnanvaltuusto",
      also: list`kunnanvaltuusto, kunnanvaltuustossa, kunnanvaltuuston, kv, kvalt`
    },
    { name: "Kunnanhallitus", also: list`kunnanhallitus, kunnanhallituksessa, kunnanhallituksen, kh` },
    {
      name: "Kaupunginvaltuusto",
      also: list`kaupunginvaltuusto, kaupunginvaltuustossa, kaupunginvaltuuston`
    },
    {
      name: "Kaupunginhallitus",
      also: list`kaupunginhallitus, kaupunginhallituksessa, kaupunginhallituksen`
    },
    { name: "Aluevaltuusto", also: list`aluevaltuusto, aluevaltuustossa` },
    { name: "Hallitus", also: list`valtioneuvosto` },
    { name: "Eduskunta", also: list`eduskunta` }
  ],
  /** Organisaatioiden nimien loput. */
  organisations: list`
    -lautakunta, -lautakunnat, -hallitus, -valtuusto, -virasto, -osasto, -toimisto, -yksikkö, -yhtiö,
    -liitto, -yhdistys, -yhdistykset, -laitos, -keskus, -toimiala, -jaosto, -johtaja, -päällikkö,
    -koordinaattori, kunta, kunnat, kaupunki, valtio, poliisi, oy, koulut, seurakunta, jaostot`,
  /** Julkaisija nimen jäljessä. */
  publishers: list`kunta, kaupunki, kunnan, kaupungin, hyvinvointialue`,
  /** Sama nimen edellä. */
  publishersBefore: list`region, kuntayhtymä`,
  /** Asiakirjojen lajit. */
  kinds: {
    strategi: list`-strategia, -strategian`,
    program: list`-ohjelma, -ohjelman`,
    plan: list`-suunnitelma, -suunnitelman`,
    policy: list`politiikka, periaatteet, -politiikka`,
    riktlinjer: list`ohjeet, suuntaviivat, ohje, ohjeistus, -ohjeet`,
    regler: list`säännöt, määräykset, -sääntö, -säännöt`,
    m\u00E5l: list`tavoitteet, tavoite`
  },
  /** Miten muu asiakirja liittyy. */
  relations: {
    "based-on": list`perustuu, pohjautuu, perustana, pohjana, lähtökohtana, ohjaavat asiakirjat`,
    "part-of": list`osa, kuuluu, liite asiakirjaan`,
    related: list`liittyvät asiakirjat, muut asiakirjat, katso myös, lue lisää, liittyy, viitteet`,
    law: list`-laki, -lait, lainsäädäntö, -asetus, -sopimus, -direktiivi, säädökset, -kaari`,
    replaces: list`korvaa, kumoaa, aiempi versio`,
    "replaced-by": list`korvattu, korvautuu`
  },
  /** Vuoden osat. */
  partsOfYear: list`
    kevät, keväällä, kesä, kesällä, syksy, syksyllä, talvi, talvella, vuonna, alkuvuosi, loppuvuosi, q1, q2,
    q3, q4`,
  /** Epätarkan luvun edellä. */
  about: list`noin, n., arviolta, vähintään, enintään, yli, alle, lähes, >, <, ≥, ≤, ~`,
  /** Kun arvoa ei ole. */
  missing: list`puuttuu, ei tietoa, ei mitattu, ei saatavilla, -, –, —, .., ..., …, .`,
  /** Kuinka kauan asiakirja on voimassa. */
  valid: list`voimassa, voimassaolo, voimassaoloaika`,
  /** Viimeisen päivän edellä. */
  until: list`asti, saakka, viimeistään, päättyen`,
  /** Mikä on voimassa ilman loppua. */
  openEnded: list`toistaiseksi, kunnes toisin päätetään`,
  /** Kahden nimen välissä. */
  and: list`ja, sekä, &`,
  /** Asiakirjan omistajan edellä. */
  ownedBy: list`
    asiakirjasta vastaa, asiakirjan omistaja, strategiasta vastaa, suunnitelmasta vastaa, ohjelmasta vastaa,
    vastuutaho`,
  /** Virat, joihin voi kirjoittaa. */
  posts: list`
    -koordinaattori, -johtaja, -päällikkö, -sihteeri, -suunnittelija, -asiantuntija, kirjaaja, -neuvoja,
    -kehittäjä, vaihde, asiakaspalvelu, rehtori, puheenjohtaja`,
  /** Puhelinnumeron edellä. */
  phone: list`puhelin, puh, puh., soita`,
  /** Sähköpostiosoitteen edellä. */
  email: list`sähköposti, s-posti, e-mail`,
  /** Verkko-osoitteen edellä. */
  website: list`verkkosivut, verkkosivusto, kotisivut, internet, lue lisää`,
  /** Asian numeron edellä. */
  diary: list`dnro, diaarinumero, asianumero, diaarinro`,
  /** Kuinka usein tai milloin. */
  cycles: list`
    joka vuosi, vuosittain, vuosittainen, tarvittaessa, jatkuvasti, kerran vuodessa,
    vähintään kerran vuodessa, kahdesti vuodessa, valtuustokausittain, kerran valtuustokaudessa,
    joka toinen vuosi, neljännesvuosittain`,
  /** Mitä vastuussa oleva tekee. */
  answers: list`vastaa, vastaavat, päättää, on vastuussa, seuraa, hyväksyy`,
  /** Ennen sitä, mitä joku lupaa tehdä. */
  shall: list`tulee, pitää, on määrä, aikoo`,
  /** Miten asiakirja kutsuu itseään. */
  itself: list`
    asiakirja, asiakirjan, strategia, strategian, ohjelma, ohjelman, suunnitelma, suunnitelman, -strategian,
    -ohjelman, -suunnitelman`,
  /** Sanat otsikon ja asiakirjan nimen välissä. */
  belonging: list`varten`,
  /** Näin alkaa otsikko, joka selittää sanan. */
  explains: list`mikä on, mitä on, mitä tarkoittaa, miksi`,
  /** Mikä tulee ensin. */
  priority: list`ensisijai-, priorisoi-, etusija, painotetaan`
};

const sv = {
  lang: "sv",
  decimal: ",",
  /** Rubriker, och ord före en lista, som säger vad som följer. */
  headings: {
    // Mål och områden som kommunen vill nå något inom.
    goals: list`
      -mål, -målen, -målet, målsättning, målsättningar, målsättningen, -målsättningar, -område, -områden,
      -områdena, -området, målbild, målbilder, inriktning, inriktningar, strategiska vägval, perspektiv,
      prioriteringar`,
    // "Vi vill": det som kommunen vill nå.
    aims: list`
      vi vill, det här vill vi, detta vill vi, det vill vi, vad vill vi, vad vi vill, dit vill vi,
      vi strävar efter, vi vill uppnå, vi vill att, önskat läge, därför vill vi, kommunen vill,
      så här vill vi ha det, vår vilja, viljeinriktning`,
    // "Vi ska": det som kommunen lovar att göra.
    commitments: list`
      vi ska, vi skall, det här ska vi, detta ska vi, därför ska vi, det ska vi göra, det här gör vi,
      så gör vi, så här gör vi, det gör vi, detta gör vi, så ska vi, vad vi ska, vi kommer att, vi lovar,
      våra löften, våra åtaganden, åtagande, åtaganden, kommunen ska, kommunen skall, så här ska vi,
      hur gör vi, strategier för att nå målet, strategier för att nå målen, så når vi målet, så når vi målen,
      så når vi dit, vägen till målet, vägen till målen`,
    // Steg på en väg.
    steps: list`steg, stegen, fas, faser, etapp, etapper`,
    // Det som görs: åtgärder, aktiviteter, insatser, uppdrag.
    measures: list`
      åtgärd, åtgärder, åtgärderna, -åtgärder, åtgärdsplan, åtgärdslista, aktivitet, aktiviteter,
      aktiviteterna, aktivitetsplan, insats, insatser, insatserna, handlingsplan, handlingsplanen,
      genomförandeplan, uppdrag, uppdragen, konkreta åtgärder, det här har vi gjort`,
    // Principer och punkter att hålla sig till.
    principles: list`
      -princip, -principer, -principerna, punkter för, utgångspunkter, utgångspunkt, värdegrund, värderingar,
      förhållningssätt, ledord, ledstjärnor, grundsatser, hörnstenar, framgångsfaktorer`,
    // Sådant som mäts.
    indicators: list`
      indikator, indikatorer, indikatorerna, nyckeltal, nyckeltalen, mått, mätetal, mätning, mätningar,
      mätbara mål, statistik, resultatmått, målvärden, jämförelsemått, jämförelsetal`,
    // Vem som gör vad.
    roles: list`
      ansvarsfördelning, ansvarsfördelningen, roller, roller och ansvar, rollfördelning, ansvar och roller,
      ansvar, aktörer, aktörernas ansvar, myndigheters ansvar, myndigheternas ansvar, uppgifter och ansvar,
      vem gör vad, organisation, organisation och ansvar, ansvariga myndigheter, uppgiftsfördelning`,
    // Vem som ansvarar för vilket mål.
    responsibilities: list`
      ansvarsmatris, ansvarig nämnd, ansvariga nämnder, ansvariga, ansvar per mål, nämndernas ansvar,
      vem ansvarar`,
    // Ord som förklaras.
    glossary: list`
      begrepp, begreppen, begreppsförklaring, begreppsförklaringar, centrala begrepp, definition,
      definitioner, definitionen, ordlista, ordförklaring, ordförklaringar, termer, förkortningar,
      terminologi, så använder vi orden`,
    // Andra dokument och lagar som hör ihop med det här.
    documents: list`
      relaterade dokument, styrande dokument, andra styrdokument, styrdokument, lagar, lagstiftning,
      lagar och styrdokument, till grund för, koppling till andra, kopplingar till andra, referenser, källor,
      hänvisningar, underlag, källförteckning, referenslista, litteratur, med anknytning, styrande lagar, lagrum, länkar, läs mer, samband med andra, dokument som,
      relation till andra, internationella dokument, nationella dokument, lokala dokument`,
    // Beslut om dokumentet.
    decisions: list`
      beslut, besluten, beslutshistorik, beslutsgång, revideringshistorik, versionshistorik,
      ändringshistorik, dokumenthistorik`,
    // Uppgifter om dokumentet.
    facts: list`
      dokumentinformation, dokumentfakta, dokumentuppgifter, om dokumentet, fakta om dokumentet,
      uppgifter om dokumentet, fakta`,
    // Hur dokumentet följs upp.
    followUp: list`
      uppföljning, uppföljningen, utvärdering, revidering, uppföljning och utvärdering,
      revidering och utvärdering, återrapportering, så följer vi upp, hur följer vi upp, rapportering,
      aktualisering`,
    // Pengar.
    funding: list`
      finansiering, finansieringen, ekonomi, budget, kostnader, resurser, ekonomiska förutsättningar,
      statlig ersättning, ersättning, ersättningar, bidrag, medel, ekonomiska konsekvenser, -fond, -fonden,
      -fonder`,
    // Vilka som har fått säga sitt.
    participation: list`
      medborgardialog, medborgardialoger, dialog, dialoger, samråd, remiss, remisser, remissvar,
      remissinstanser, delaktighet i arbetet, hur strategin har tagits fram, så har vi arbetat fram, så togs,
      framtagande, framtagandet, framtagning, framtagningen, arbetsprocess, arbetsprocessen, synpunkter,
      beredningens arbete, arbetsgruppens arbete, beredningsarbete, arbetets gång`,
    // Andras mål som dokumentet bidrar till.
    superiorGoals: list`
      nationella mål, nationella målen, nationellt mål, nationellt miljökvalitetsmål, nationellt miljömål,
      nationellt folkhälsomål, regionalt mål, regionalt miljömål, nationella folkhälsomål, nationella folkhälsomålen,
      nationella miljömål, nationella miljömålen, nationella miljökvalitetsmål, nationella miljökvalitetsmålen,
      nationella kulturpolitiska mål, nationella kulturpolitiska målen, nationella jämställdhetsmål,
      nationella jämställdhetsmålen, nationella ungdomspolitiska mål, nationella funktionshinderspolitiska mål,
      nationella bostadspolitiska mål, nationella klimatmål, nationella klimatmålen, nationella energimål,
      sveriges miljömål, sveriges miljökvalitetsmål, riksdagens mål, regeringens mål, statens mål, regionala mål,
      regionala målen, regionala miljömål, regionala miljömålen, regionala klimatmål, länets mål,
      nationella och regionala mål, överordnade mål`,
    // Vart man vänder sig.
    contact: list`
      kontakt, kontakter, kontakta oss, kontaktuppgifter, kontaktperson, kontaktpersoner, har du frågor,
      mer information, frågor, vill du veta mer`,
    // Framtidsbilden.
    vision: list`vision, visionen, -vision, -visionen, framtidsbild, framtidsbilden, ledstjärna`,
    // Det viktigaste i korthet.
    summary: list`
      sammanfattning, sammanfattningen, i korthet, kort sammanfattning, det viktigaste, på en minut,
      kortfattat, sammanfattat`,
    // Någon skriver till läsaren.
    foreword: list`
      förord, inledande ord, hälsning, en hälsning, kommunalrådet har ordet, ordföranden har ordet, har ordet`,
    // Vilka dokumentet vänder sig till.
    audience: list`
      målgrupp, målgrupper, målgruppen, vem vänder sig, vänder sig till, omfattning och målgrupp, för vem`,
    // Bilagor.
    appendix: list`bilaga, bilagor, bilagan, appendix`,
    // Det som sägs före och runt omkring det som kommunen vill.
    background: list`
      bakgrund, bakgrunden, syfte, syftet, inledning, nuläge, nulägesbeskrivning, nulägesbild, nulägesanalys,
      omvärld, omvärldsanalys, problembild, utmaningar, förutsättningar, avgränsning, avgränsningar,
      läshänvisning, läsanvisning, resultat, effekter, målkonflikt, målkonflikter, funktion, styrmodell,
      styrkedja, målkedja, målstruktur, hur målen ska uppnås, hur målen ska nås`,
    // Innehållsförteckningen.
    contents: list`innehåll, innehållsförteckning, innehållet`
  },
  /** Ord överst i en tabells kolumner. */
  columns: {
    // Radens nummer.
    number: list`nr, nr., nummer, löpnr, löpnummer, id, punkt, åtgärdsnummer, kod, #`,
    // Målet som raden hör till.
    goal: list`
      mål, målet, målområde, fokusområde, insatsområde, strategiområde, område, prioriterat område,
      övergripande mål, inriktningsmål, effektmål, kommunmål, nämndmål, strategi, perspektiv, målsättning,
      utvecklingsområde, strategiskt område, bidrar till mål, koppling till mål`,
    // Mål under målet.
    subGoal: list`delmål, delmålen, mål på kort sikt, resultatmål, etappmål`,
    // Vad det går ut på.
    description: list`
      beskrivning, inriktning, innebörd, kommentar till målet, syfte, innehåll, vad innebär det,
      så här gör vi, hur, genomförande, tillvägagångssätt, metod`,
    // Det som görs.
    measure: list`
      åtgärd, åtgärder, aktivitet, aktiviteter, insats, insatser, uppdrag, vad, vad ska göras, att göra,
      förslag till åtgärd, föreslagen åtgärd, vad gör vi, vad ska vi göra, arbetssätt, handling`,
    // Den som ser till att det blir gjort.
    responsible: list`
      ansvarig, ansvariga, ansvarig nämnd, ansvarig förvaltning, ansvarig för genomförande,
      ansvarig för åtgärd, ansvar, vem, vem ansvarar, utförare, utförs av, genomförs av, ansvarig aktör,
      ansvarig part, huvudansvarig, ansvarig verksamhet, ansvarig enhet, berörda, ansvarig/medverkande`,
    // De som hjälper till.
    helper: list`samverkan med, i samverkan med, medverkande, medverkar, samarbetspartner, samverkanspart`,
    // När det görs.
    time: list`tid, när, tidplan, tidsplan, tidpunkt, tidsperiod, period, år, tidsram`,
    // När det börjar.
    start: list`start, startdatum, startår, påbörjas, börjar, från`,
    // När det är klart.
    due: list`
      klart, klar, klart senast, klar senast, slut, slutdatum, senast, färdigt, färdig, deadline, avslutas,
      till, klart när, slutår, genomfört senast, redovisas senast, redovisas, återrapporteras,
      återrapporteras senast, återredovisas, ska vara klart`,
    // Hur långt det har kommit.
    status: list`status, läge, nuläge för åtgärden, statusläge, genomförd, genomfört`,
    // Hur det går med målet eller det som mäts.
    judgement: list`
      måluppfyllelse, bedömning, bedömd måluppfyllelse, bedömning av måluppfyllelse, måluppföljning,
      uppfyllelse, uppfyllt, uppnått, status, läge, nuläge`,
    // Hur det betalas.
    funding: list`
      finansiering, kostnad, kostnader, budget, resurser, medel, resursbehov, ekonomi, finansieras,
      kostnad/finansiering, finansiär`,
    // Vad det kostar, när finansieringen står bredvid.
    cost: list`beräknad kostnad, uppskattad kostnad, kostnadsberäkning, kostnad, kostnader`,
    // Vilken sorts åtgärd det är.
    category: list`kategori, åtgärdstyp, typ av åtgärd, insatstyp, typ av insats, åtgärdskategori`,
    // Hur angeläget det är.
    priority: list`prioritet, prio, prioritering, prioriteringsgrad, angelägenhetsgrad`,
    // Globala mål, med sina nummer.
    globalGoals: list`
      globala mål, globala målen, globalt mål, agenda 2030, agenda 2030-mål, mål i agenda 2030,
      globala hållbarhetsmål, fn:s globala mål, sdg`,
    // Vilka det är till för.
    recipients: list`målgrupp, målgrupper, för vem, för vilka, till vem, riktar sig till`,
    // Var det görs.
    place: list`plats, var, ort, geografiskt område, bostadsområde`,
    // Vad det har gett.
    result: list`
      resultat, uppföljning, utfall av åtgärden, effekt, förväntat resultat, uppföljning/resultat,
      hur följs det upp, redovisning, förväntad effekt`,
    // Andra upplysningar.
    note: list`kommentar, kommentarer, anmärkning, anmärkningar, anm, not, övrigt, notering`,
    // Den som har uppgifterna på raden.
    actor: list`
      aktör, aktörer, myndighet, myndigheter, nämnd, nämnder, förvaltning, förvaltningar, organisation,
      verksamhet, part, roll, funktion, nämnd/bolag, nämnd/styrelse`,
    // Uppgifterna.
    duty: list`
      ansvarar för, uppdrag, åtagande, åtaganden, uppgift, uppgifter, ansvarsområde, ansvarsområden,
      ansvar och uppgifter, uppdrag och ansvar, arbetsuppgift, arbetsuppgifter, ansvar, roll, ska`,
    // Ordet som förklaras.
    term: list`begrepp, term, ord, förkortning, benämning, uttryck`,
    // Förklaringen.
    definition: list`
      förklaring, definition, betydelse, innebörd, beskrivning, vad det betyder, så här menar vi`,
    // Var uppgiften kommer från.
    source: list`källa, källor, datakälla, mäts genom, mätmetod`,
    // Det som mäts.
    indicator: list`
      indikator, indikatorer, nyckeltal, mått, mätetal, resultatmått, mätvärde, vad vi mäter, mätbart mål,
      styrtal, mäts genom, mäts med, så mäter vi`,
    // Enheten som det mäts i.
    unit: list`enhet, måttenhet, sort`,
    // Värdet att utgå från.
    baseline: list`
      basvärde, nuläge, utgångsläge, startvärde, utgångsvärde, basår, nollvärde, ingångsvärde, nuvärde`,
    // Värdet att nå.
    target: list`
      målvärde, målnivå, mål, måltal, målvärden, önskat värde, slutmål, mål år, etappmål, delmål, riktvärde`,
    // Ett uppmätt värde.
    value: list`utfall, resultat, värde, senaste värde, senaste utfall, uppmätt värde, prognos`,
    // Hur ofta det mäts.
    frequency: list`frekvens, hur ofta, mätfrekvens, mäts, uppföljningsintervall, intervall`,
    // Vart det är på väg.
    trend: list`trend, utveckling, riktning`,
    // Ett annat dokument.
    document: list`
      dokument, dokumentnamn, styrdokument, lag, lagar, lagstiftning, plan, program, titel, policy,
      förordning, författning, namn på dokument, bilaga`,
    // Ett beslut.
    decision: list`beslut, händelse, ändring, beslutet, åtgärd av beslut, förändring`,
    // Den som beslutade.
    body: list`
      beslutsinstans, beslutad av, beslutat av, antaget av, fastställt av, antagen av, fastställd av,
      beslutande, instans, beslutande organ, beslutsfattare, organ, beslutande instans`,
    // När det hände.
    date: list`datum, beslutsdatum, dag, antagen, antaget, fastställd, datum för beslut, beslutad`,
    // Paragraf eller nummer.
    reference: list`
      paragraf, §, dnr, diarienr, diarienummer, ärendenummer, referens, beslutsparagraf, sfs, sfs-nummer`,
    // En princip.
    principle: list`princip, principer, grundprincip`,
    // En befattning.
    role: list`roll, befattning, funktion, titel, kontaktperson, kontakt, tjänst`,
    // Var befattningen finns.
    organisation: list`organisation, förvaltning, enhet, avdelning, arbetsplats`,
    // E-postadressen.
    email: list`e-post, epost, mejl, mail, e-mail, e-postadress, mejladress`,
    // Telefonnumret.
    phone: list`telefon, tel, tel., telefonnummer, tfn, mobil`,
    // Webbadressen.
    website: list`webbplats, hemsida, webb, webbsida, webbadress, internet`,
    // Dit brev skickas.
    postalAddress: list`postadress, adress`,
    // Dit besökare kommer.
    visitingAddress: list`besöksadress, gatuadress`,
    // När det är öppet.
    openingHours: list`öppettider, öppettid, öppet, telefontid, telefontider`
  },
  /** Ord före en uppgift om dokumentet. */
  facts: {
    // Vad dokumentet heter.
    title: list`
      dokumentnamn, dokumentets namn, dokumenttitel, titel, namn, rubrik, namn på dokumentet, styrdokument`,
    // Vilken sorts dokument det är.
    kind: list`
      dokumenttyp, typ av dokument, dokumentslag, typ, dokumentkategori, typ av styrdokument, kategori,
      styrdokumentstyp, dokumenttyp/nivå`,
    // Vem som har beslutat.
    body: list`
      beslutsinstans, beslutad av, antagen av, fastställd av, antaget av, fastställt av, beslutat av,
      beslutande, beslutande instans, beslutande organ, beslutsfattare, antagen av (instans), godkänd av,
      upprättad av`,
    // När det beslutades.
    date: list`
      datum, beslutsdatum, antagen, antaget, fastställd, fastställt, beslutad, fastställd/upprättad,
      fastställd/upprättad datum, datum för beslut, antagen datum, datum för fastställande,
      datum för antagande, beslutad datum, fastställd datum, upprättad, upprättad datum, fastställelsedatum,
      antagandedatum`,
    // Beslutets paragraf.
    reference: list`paragraf, §, beslutsparagraf, beslut §, beslutsnummer, protokollsparagraf, beslut`,
    // Ärendets nummer.
    diaryNumber: list`
      diarienummer, diarienr, diarienr., dnr, dnr., ärendenummer, ärendenr, diarie-/dokumentnummer,
      dokumentnummer, diariebeteckning`,
    // När det börjar gälla.
    validFrom: list`
      gäller från, gäller från och med, gäller fr.o.m., gäller fr o m, giltig från, giltigt från,
      ikraftträdande, träder i kraft, gäller från datum`,
    // När det slutar gälla.
    validUntil: list`
      gäller till, giltig till, giltigt till, gäller till och med, gäller t.o.m., gäller t o m,
      giltig till och med, giltig t.o.m., giltighet till, gäller längst till`,
    // Åren som det gäller.
    period: list`
      giltighetstid, giltighet, giltighetsperiod, gäller, gäller för, gäller för perioden, period,
      planperiod, programperiod, avser, avser perioden, mandatperiod, tidsperiod, gäller under, gäller åren`,
    // Vem som håller dokumentet i skick.
    owner: list`
      dokumentansvarig, dokumentägare, ansvarig, ansvarig för dokumentet, dokumentansvarig/processägare,
      processägare, ansvarig nämnd, ansvarig förvaltning, dokumentansvarig funktion, ansvarig funktion,
      ägare, handläggare, ansvarig tjänsteperson, ansvarig verksamhet, dokumentansvarig tjänst,
      dokumentansvarig nämnd, dokumentansvarig förvaltning, ansvarig för revidering,
      ansvarig för uppföljning, dokumentförvaltare, framtagen av, för revidering ansvarar,
      för uppföljning ansvarar, ansvar för revidering, ansvar för uppföljning, ansvar uppföljning,
      ansvar uppdatering, ansvar för dokumentet`,
    // När det sågs över senast.
    revision: list`
      senast reviderad, senast reviderat, reviderad, reviderat, senast ändrad, ändrad, reviderad datum,
      reviderad den, senaste revidering, revideringsdatum, senast aktualiserad`,
    // När det ska ses över nästa gång.
    nextRevision: list`
      revideras, ska revideras, nästa revidering, revidering, revideras senast, nästa översyn, översyn,
      aktualiseras, aktualitetsprövas, tid för revidering, ska aktualiseras, uppföljning, nästa uppföljning,
      följs upp, revidering senast`,
    // Utgåvans nummer.
    edition: list`version, versionsnummer, utgåva, versionsnr, revision, upplaga`,
    // När det uppdaterades.
    updated: list`senast uppdaterad, uppdaterad, senast granskad, sidan uppdaterad, senast uppdaterat`,
    // Vart man vänder sig.
    contact: list`kontakt, kontaktperson, kontaktuppgifter, frågor besvaras av, kontakta`,
    // Vilka det gäller för.
    audience: list`
      målgrupp, målgrupper, dokumentet gäller för, omfattar, berörda, berörda verksamheter,
      gäller för verksamhet, vänder sig till`,
    // Det som det kommer i stället för.
    replaces: list`ersätter, ersätter dokument, tidigare version, upphäver, ersätter tidigare`,
    // Vems dokumentet är.
    publisher: list`kommun, utgivare, avsändare, organisation, myndighet`
  },
  /** Det som står i en ruta för vem som ansvarar. */
  states: {
    // Ja, den ansvarar.
    yes: list`
      x, xx, ×, ✓, ✔, ☑, ☒, ✗, ✘, ●, •, ■, ja, j, ansvarig, huvudansvar, ansvar, huvudansvarig, a, h, r`,
    // Nej, den ansvarar inte.
    no: list`nej, n, –, -, —, ☐, □, ○, ej, inte, inget ansvar, 0`,
    // Det är inte bestämt.
    undecided: list`
      ?, ??, oklart, ej beslutat, inte beslutat, utreds, ej bestämt, inte bestämt, ej klart, eventuellt, (x),
      x?`
  },
  /** Hur långt en åtgärd har kommit. */
  status: {
    planned: list`
      planerad, planerat, planeras, ej påbörjad, ej påbörjat, inte påbörjad, inte påbörjat, ej startad,
      kommande, ska påbörjas`,
    ongoing: list`
      pågår, pågående, påbörjad, påbörjat, löpande, startad, startat, i arbete, under arbete,
      delvis genomförd, delvis klar, kontinuerligt`,
    done: list`
      klar, klart, genomförd, genomfört, genomförda, avslutad, avslutat, färdig, färdigt, slutförd, slutfört,
      utförd, utfört, verkställd`,
    delayed: list`försenad, försenat, senarelagd, uppskjuten, framflyttad`,
    stopped: list`stoppad, stoppat, avbruten, avbrutet, utgår, utgått, nedlagd, avbryts, struken, avskriven`
  },
  /** Hur det går med ett mål. */
  judged: {
    above: list`
      uppfyllt, uppfylld, uppfyllda, uppfylls, helt uppfyllt, helt uppfylld, uppfyller, uppfyller helt, uppnått,
      uppnådd, uppnås, nått, ja, grön, grönt, helt`,
    on: list`
      delvis uppfyllt, delvis uppfylld, delvis uppfylls, uppfyller delvis, delvis uppnått, delvis uppnådd,
      delvis nått, delvis, gul, gult, på väg, på god väg, på rätt väg, till stor del, till viss del, pågår`,
    below: list`
      ej uppfyllt, ej uppfylld, inte uppfyllt, inte uppfylld, uppfylls ej, uppfylls inte, uppfyller inte,
      uppfyller ej, ej uppnått, ej uppnådd, inte uppnått, inte uppnådd, inte nått, nej, röd, rött, inte alls`,
    waiting: list`ej bedömt, inte bedömt, kan inte bedömas, kan ej bedömas, går inte att bedöma`
  },
  /** Vart ett mätvärde är på väg. */
  trend: {
    rising: list`ökar, ökande, stigande, uppåt, ↑, ↗, öka`,
    falling: list`minskar, minskande, fallande, sjunkande, nedåt, ↓, ↘, minska`,
    unchanged: list`oförändrad, oförändrat, stabil, stabilt, →`
  },
  /** Månaderna, med januari först. */
  months: [
    list`januari, jan`,
    list`februari, feb, febr`,
    list`mars, mar`,
    list`april, apr`,
    list`maj`,
    list`juni, jun`,
    list`juli, jul`,
    list`augusti, aug`,
    list`september, sep, sept`,
    list`oktober, okt`,
    list`november, nov`,
    list`december, dec`
  ],
  /** Det som har hänt med dokumentet. */
  events: {
    // Det har antagits eller beslutats.
    adopted: list`
      antagen, antaget, antagna, antogs, antog, beslutad, beslutat, beslutades, fattade beslut, har antagit,
      godkänd, godkänt, godkändes, beslut`,
    // Det har fastställts.
    established: list`fastställd, fastställt, fastställda, fastställdes, upprättad, upprättat`,
    // Det har ändrats.
    revised: list`
      reviderad, reviderat, reviderades, ändrad, ändrat, ändrades, uppdaterad, uppdaterat, aktualiserad,
      senast reviderad, redaktionellt ändrad`,
    // Det gäller längre än det först var tänkt.
    extended: list`förlängd, förlängt, förlängdes`,
    // Det gäller inte mer.
    repealed: list`upphävd, upphävt, upphävdes, upphör, upphörd, återkallad`
  },
  /** De av orden som är verb i en mening. */
  verbs: list`
    antogs, antog, beslutades, fattade beslut, har antagit, godkändes, fastställdes, reviderades, ändrades,
    förlängdes, upphävdes, upphör, beslut`,
  /** Småord mellan det som hände, den som beslutade och när. */
  by: list`av, i, den, på, vid, genom, datum, dag, beslut, sammanträde, under, enligt, med, senast, och`,
  /** De som beslutar, och hur det förkortas. */
  bodies: [
    {
      name: "Kommunfullm\xE4ktige",
      also: list`kommunfullmäktige, kommunfullmäktiges, fullmäktige, kf, kommunfullmäktig`
    },
    { name: "Kommunstyrelsen", also: list`kommunstyrelsen, kommunstyrelsens, kommunstyrelse, ks` },
    { name: "Kommunstyrelsens arbetsutskott", also: list`kommunstyrelsens arbetsutskott, ksau` },
    { name: "Regionfullm\xE4ktige", also: list`regionfullmäktige, rf` },
    { name: "Regionstyrelsen", also: list`regionstyrelsen, rs` },
    { name: "Landstingsfullm\xE4ktige", also: list`landstingsfullmäktige, lf` },
    { name: "F\xF6rbundsdirektionen", also: list`förbundsdirektionen, direktionen` },
    { name: "Kommundirekt\xF6ren", also: list`kommundirektören, kommundirektör, kommunchefen, kommunchef` },
    { name: "Riksdagen", also: list`riksdagen, sveriges riksdag` },
    { name: "Regeringen", also: list`regeringen` },
    { name: "Socialn\xE4mnden", also: list`socialnämnden, sn` },
    { name: "Byggnadsn\xE4mnden", also: list`byggnadsnämnden, bn` },
    { name: "Barn- och utbildningsn\xE4mnden", also: list`barn- och utbildningsnämnden, bun` }
  ],
  /** Så slutar eller börjar namn på organisationer. */
  organisations: list`
    -nämnden, -nämnd, -nämnder, -nämnderna, -förvaltningen, -förvaltning, -förvaltningar, -förvaltningarna,
    -bolaget, -bolag, -bolagen, -styrelsen, -styrelse, -utskottet, -utskott, -fullmäktige, -kontoret,
    -kontor, -enheten, -enhet, -enheter, -avdelningen, -avdelning, -förbundet, -förbund, -föreningen,
    -förening, -föreningar, -myndigheten, -myndighet, -myndigheter, -verket, -förmedlingen, -styrelserna,
    -kassan, -rådet, -polisen, -tjänsten, -teamet, -skolan, -skolor, -skolorna, -biblioteket, -beredningen,
    -kansliet, -företaget, -företagen, -stiftelsen, -utbildningen, -kyrkan, -samhället, -näringslivet,
    verksamheter, verksamheterna, kommunen, kommuner, kommun, kommunala, regionen, region, staten,
    landstinget, länsstyrelsen, polisen, staden, stad, ab, vd, kf, ks, direktören, -direktören, -direktör,
    -chefen, -chef, -chefer, rektor, -samordnaren, -samordnare, -strateg, -strategen`,
  /** Det en utgivare kallar sig, efter namnet. */
  publishers: list`kommun, stad, kommuns, stads, län, kommunförbund, räddningstjänst, landsting`,
  /** Det en utgivare kallar sig, före namnet. */
  publishersBefore: list`
    region, länsstyrelsen, landstinget, staden, kommunalförbundet, räddningstjänsten, samordningsförbundet`,
  /** Sorter av dokument. */
  kinds: {
    strategi: list`strategi, strategin, -strategi, -strategin, strategier`,
    program: list`program, programmet, -program, -programmet`,
    plan: list`plan, planen, -plan, -planen`,
    policy: list`policy, policyn, -policy, -policyn`,
    riktlinjer: list`riktlinjer, riktlinje, riktlinjerna, -riktlinjer, -riktlinje`,
    regler: list`
      regler, regel, reglerna, -regler, reglemente, -reglemente, föreskrifter, ordningsföreskrifter, taxa`,
    m\u00E5l: list`mål, målen, mål och inriktning, -mål`
  },
  /** Hur ett annat dokument hör ihop med det här. */
  relations: {
    "based-on": list`
      bygger på, utgår från, utgår ifrån, grundas på, grundar sig på, till grund för, ligger till grund,
      med utgångspunkt i, baseras på, baserad på, styrande dokument, överordnade, överordnat, vilar på`,
    "part-of": list`del av, ingår i, en del i, bilaga till, hör till`,
    related: list`
      relaterade dokument, relaterat, relaterade, andra dokument, se även, läs mer, kopplar till,
      koppling till, kopplingar till, knyter an till, i linje med, samspelar med, stämmer överens med,
      samband med, hänvisningar`,
    law: list`
      lag, lagen, -lagen, -lag, lagar, lagstiftning, lagrum, förordning, förordningen, -förordningen,
      -förordning, -balken, balken, konvention, -konventionen, konventionen, direktiv, -direktivet, sfs,
      föreskrifter`,
    replaces: list`ersätter, ersatte, upphäver, tidigare version, i stället för, istället för`,
    "replaced-by": list`ersätts av, ersatt av, ersattes av, ersätts med`
  },
  /** Delar av ett år. */
  partsOfYear: list`
    våren, vår, hösten, höst, sommaren, sommar, vintern, vinter, vt, ht, första halvåret, andra halvåret,
    första kvartalet, andra kvartalet, tredje kvartalet, fjärde kvartalet, kvartal 1, kvartal 2, kvartal 3,
    kvartal 4, q1, q2, q3, q4, början av, slutet av, mitten av, årsskiftet, under, tertial 1, tertial 2,
    tertial 3`,
  /** Ord före ett tal som inte är exakt. */
  about: list`
    ca, ca., cirka, c:a, omkring, ungefär, runt, knappt, drygt, minst, högst, över, under, mer än, mindre än,
    max, minst än, >, <, ≥, ≤, ~`,
  /** Det som står när ett värde inte finns. */
  missing: list`
    saknas, uppgift saknas, ej mätt, inte mätt, ej tillgängligt, ingen uppgift, uppgifter saknas, finns ej,
    u.s., e.t., ej angivet, -, –, —, .., ..., …, ., n/a, värde saknas, mäts ej`,
  /** Ord före den tid som dokumentet gäller. */
  valid: list`gäller, gälla, giltig, giltigt, giltighetstid, giltighet, giltighetsperiod, gäller för`,
  /** Ord före det sista datumet. */
  until: list`
    till och med, t.o.m., t o m, tom, t.o.m, till, längst till, fram till, till utgången av,
    före utgången av, innan utgången av, senast`,
  /** Det som gäller utan slut. */
  openEnded: list`
    tills vidare, tillsvidare, tills nytt beslut, tills ny, tills det ersätts, tills den ersätts`,
  /** Ord mellan två namn. */
  and: list`och, samt, &`,
  /** Ord före den som ansvarar för dokumentet. */
  ownedBy: list`
    dokumentansvarig är, dokumentansvarig, ansvarig för dokumentet är, ansvarig för dokumentet,
    dokumentägare är, dokumentägare, ansvarig för strategin är, ansvarig för strategin,
    ansvarig för planen är, ansvarig för planen, ansvarig för programmet, ansvarig för policyn,
    ansvarig för riktlinjerna, ansvarig nämnd, ansvarig förvaltning, ägare av dokumentet, processägare`,
  /** Befattningar som man kan vända sig till. */
  posts: list`
    -samordnare, -samordnaren, -strateg, -strategen, -handläggare, -handläggaren, -chef, -chefen, -direktör,
    -direktören, -sekreterare, -sekreteraren, -koordinator, -ansvarig, -utvecklare, -utvecklaren, -ledare,
    -ledaren, -rådgivare, registrator, kommunikatör, rektor, bibliotekarie, -planerare, -kurator,
    -kontroller, -controller, växeln, växel, kundtjänst, kontaktcenter, medborgarservice, -ekolog,
    -antikvarie, kommunalråd, ordförande, -ordförande`,
  /** Ord före ett telefonnummer. */
  phone: list`telefon, tel, tel., tfn, telefonnummer, mobil, ring`,
  /** Ord före en e-postadress. */
  email: list`e-post, epost, mejl, mail, e-mail, e-postadress, mejla`,
  /** Ord före en webbadress. */
  website: list`webbplats, hemsida, webb, webbsida, internet, läs mer`,
  /** Ord före ett diarienummer. */
  diary: list`dnr, dnr., diarienr, diarienr., diarienummer, ärendenummer, ärendenr, dnr:`,
  /** Hur ofta eller när något görs. */
  cycles: list`
    varje år, årligen, årlig, årliga, vid behov, löpande, kontinuerligt, en gång per år,
    minst en gång per år, två gånger per år, varje mandatperiod, en gång per mandatperiod,
    en gång varje mandatperiod, vartannat år, vart tredje år, vart fjärde år, vart femte år, varje kvartal,
    halvårsvis, i samband med årsredovisningen`,
  /** Det som den gör som har ansvar. */
  answers: list`
    ansvarar, ansvarar för, beslutar, beslutar om, ansvarig, svarar för, har ansvar, följer upp, antar`,
  /** Ord före det som någon lovar att göra. */
  shall: list`ska, skall, kommer att`,
  /** Det som ett dokument kallar sig självt. */
  itself: list`
    dokumentet, strategin, -strategin, programmet, -programmet, planen, -planen, policyn, -policyn,
    riktlinjerna, -riktlinjerna, reglementet`,
  /** Ord mellan det som en rubrik säger och dokumentets namn. */
  belonging: list`av, till, för, i, med`,
  /** Så börjar en rubrik som förklarar ett ord. */
  explains: list`vad är, vad innebär, vad menas med, vad betyder, varför`,
  /** Ord om det som går först. */
  priority: list`priorit-, prioriter-, prioritet, prioriteringar, prioriterade, prioriterat`
};

const LOOKED_AT = 2e4;
const SMALL = [
  [sv, /(?<!\p{L})(?:och|att|som|för|det|är|ska|till)(?!\p{L})/giu],
  [en, /(?<!\p{L})(?:and|the|of|that|shall|will|to|is)(?!\p{L})/giu],
  [fi, /(?<!\p{L})(?:ja|että|on|sekä|kunta|kunnan|myös|ovat)(?!\p{L})/giu]
];
function wordsFor({ language = "", pieces }) {
  const said = SMALL.find(([{ lang }]) => language.toLowerCase().split("-", 1)[0] === lang);
  if (said) return said[0];
  let text = "";
  for (const piece of pieces) if ((text += ` ${textOfPiece(piece)}`).length > LOOKED_AT) break;
  const counts = SMALL.map(([words, small]) => ({ words, count: text.match(small)?.length ?? 0 }));
  return counts.reduce((most, one) => one.count > most.count ? one : most).words;
}

const compose = (source, suggestions) => {
  const document = asMeant(source);
  const draft = draftOf(document, wordsFor(document));
  const tree = treeOf(document, suggestions);
  for (const title of headedGoals(tree)) draft.headedGoals.add(title);
  putMembers(tree, sectionHolder(draft, draft.content, void 0));
  identify(draft);
  nameGoals(draft);
  settleTargets(draft);
  settleStatuses(draft);
  readChapters(draft);
  readOwnDecision(draft);
  settleGlobalGoals(draft);
  nameDocuments(draft);
  writeProse(draft);
  dropEmpty(draft);
  settleHeadings(draft);
  const writeActors = linkActors(draft);
  const ids = giveIds(draft.content);
  writeActors(ids);
  linkGoals(draft, ids);
  settleOrder(draft, ids);
  const { content, origins } = inOrder(draft);
  withoutUnsound(content);
  const omitted = document.omissions.map(({ text, place, reason }) => ({ text, place, reason }));
  const leftOvers = [...omitted, ...draft.leftOvers];
  const lost = lostWords(source.pieces, content, origins, leftOvers, draft.words);
  return { content: withNeededVersion(content), suggestions, origins, leftOvers: [...leftOvers, ...lost] };
};
const headedGoals = (members) => members.flatMap(
  (member) => isBranch(member) ? [
    ...member.kind === "goal" ? [keyOf$1(headingOf(member.piece).title)] : [],
    ...headedGoals(member.members)
  ] : []
);

const SOURCE_BYTES = 200 * 2 ** 20;
const READERS = {
  csv: async () => (await import('./read-csv.js')).readCsv,
  docx: async () => (await import('./read-docx.js')).readDocx,
  html: async () => (await import('./read-html.js')).readHtml,
  markdown: async () => (await import('./read-markdown.js')).readMarkdown,
  odt: async () => (await import('./read-odt.js')).readOdt,
  pdf: async () => (await import('./read-pdf.js')).readPdf,
  text: async () => (await import('./read-text.js')).readText,
  xlsx: async () => (await import('./read-xlsx.js')).readXlsx
};
async function readSource(bytes, options = {}) {
  try {
    return await read(bytes, options);
  } catch (error) {
    const { code, details } = error instanceof Failure ? error : new Failure("damaged");
    return { failure: { code, details, message: failureWords(code, details) } };
  }
}
async function read(bytes, options) {
  if (bytes.length > SOURCE_BYTES) throw new Failure("too-large", { limit: "bytes", allowed: SOURCE_BYTES });
  stopIfAsked(options);
  const format = detectFormat(bytes, options.name);
  const reader = await READERS[format]().catch(() => {
    throw new Failure("unavailable", { format });
  });
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const document = await reader(plain, options);
  stopIfAsked(options);
  if (!document.pieces.length) throw new Failure("no-text");
  return document;
}
function stopIfAsked({ signal }) {
  if (signal?.aborted) throw new Failure("stopped");
}

const told = (kind, certainty, code, words) => ({
  kind,
  certainty,
  reason: words === void 0 ? { code } : { code, words }
});

const LONGEST$2 = 220;
function factRule(text, words) {
  if (!text || text.length > LONGEST$2) return void 0;
  const label = labelledIn(text, words);
  if (label?.fact === "contact") return told("contact", "likely", "contact-label", label.label);
  if (label && label.value.length <= 120 && label.fact !== "title")
    return told("fact", "likely", "fact-label", label.label);
  const [decision] = decisionsIn(text, words);
  if (decision && sentencesOf(text).every((sentence) => isDecisionOrValidity(sentence, words)))
    return told("decision", "certain", "decision-words", decision.words);
  if (decision && isOnThis(text, decision.rest, words))
    return told("decision", "likely", "decision-words", decision.words);
  const validity = validityIn(text, words);
  if (validity && !isMore(validity.rest)) return told("fact", "likely", "validity-words", validity.words);
  if (/@|www\.|https?:|(?<!\d)0\d{1,3}[\s-]/.test(text) && (contactIn(text, words) ?? contactLine(text, words)))
    return told("contact", "likely", "contact-words");
  return void 0;
}
function coverRule(text, words) {
  if (!text || text.length > LONGEST$2) return void 0;
  const publisher = publisherIn([text], words);
  if (publisher !== void 0 && wordsIn(publisher).length === wordsIn(text).length)
    return told("fact", "likely", "publisher-name", publisher);
  const period = periodIn(text, words);
  if (period && !isMore(period.rest)) return told("fact", "certain", "period", period.words);
  if (/^["”“»'’][^"”“«]{6,80}["”“«'’]$/.test(text)) return told("fact", "guess", "slogan");
  return factRule(text, words);
}
function isDecisionOrValidity(sentence, words) {
  const [decision] = decisionsIn(sentence, words);
  if (decision && !isMore(decision.rest)) return true;
  const validity = validityIn(sentence, words);
  return validity !== void 0 && !isMore(validity.rest);
}
const isOnThis = (text, rest, words) => wordsIn(rest).length <= 6 && !/[.!?]\s/.test(text) && Object.values(words.kinds).some((list) => says(rest, list));
const isMore = (rest) => wordsIn(rest).length > 1;

const LONGEST$1 = 140;
function usualLooks({ pieces }) {
  const letters = /* @__PURE__ */ new Map();
  let [bold, all] = [0, 0];
  for (const piece of pieces) {
    if (piece.kind !== "paragraph") continue;
    const { length } = plainOf(piece.runs);
    all += length;
    if (isBold(piece)) bold += length;
    if (piece.size !== void 0) letters.set(piece.size, (letters.get(piece.size) ?? 0) + length);
  }
  const [size] = [...letters].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { size, isBold: bold > all / 2 };
}
const isBold = ({ runs }) => runs.some(({ text }) => /\p{L}/u.test(text)) && runs.every(({ text, bold }) => bold || !/[\p{L}\p{N}]/u.test(text));
const isItalic = ({ runs }) => runs.some(({ text }) => /\p{L}/u.test(text)) && runs.every(({ text, italic }) => italic || !/[\p{L}\p{N}]/u.test(text));
const isCapitals = (text) => (text.match(/\p{Lu}/gu)?.length ?? 0) > 3 && !/\p{Ll}/u.test(text);
const MANY_NUMBERS = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?\s+\p{Lu}/u;
function headingLooks(piece, usual) {
  if (piece.kind !== "paragraph" || piece.role) return void 0;
  const text = plainOf(piece.runs);
  if (!text || text.length > LONGEST$1 || !/\p{L}{2}/u.test(text) || /[.,]$/.test(text)) return void 0;
  if (piece.size !== void 0 && usual.size !== void 0 && piece.size >= usual.size * 1.12) return "large";
  if (isBold(piece) && !usual.isBold) return "bold";
  if (/^\d{1,3}(?:\.\d{1,3})+\.?$/.test(piece.number ?? "") || MANY_NUMBERS.test(text)) return "numbered";
  return isCapitals(text) && text.length <= 80 ? "capitals" : void 0;
}

const isPart = (member) => "members" in member;
const ownPieces = ({ members }) => members.filter((member) => !isPart(member));
const partsOf = ({ members }) => members.filter(isPart);
function partsFrom(document, headings) {
  const root = { level: 0, heading: { title: "" }, members: [] };
  const open = [root];
  for (const piece of document.pieces) {
    const found = headings.get(piece.id);
    if (!found || piece.kind === "table" || piece.kind === "figure") {
      open.at(-1).members.push(piece);
      continue;
    }
    while (open.length > 1 && open.at(-1).level >= found.level) open.pop();
    const above = open.at(-1);
    const number = "number" in piece ? piece.number : void 0;
    const heading = labelled$1(plainOf(piece.runs), number);
    const part = { piece, level: found.level, heading, told: found.told, members: [], above };
    above.members.push(part);
    open.push(part);
  }
  return root;
}

const topicAmong = ({ topics }, ...wanted) => topics.find(({ topic }) => wanted.includes(topic));

const isItem = (piece) => piece.kind === "item" && !piece.continues && piece.level === 1;
const isText = (piece) => piece.kind === "item" || piece.kind === "paragraph";
function listRule(topic, kind) {
  return (part, context) => {
    const found = topicAmong(context, topic);
    if (!found || partsOf(part).length && topic === "principles") return void 0;
    const items = ownPieces(part).filter(isItem);
    if (!items.length) return void 0;
    const one = told(
      kind,
      found.isAll || items.every(hasNumber) ? "certain" : "likely",
      `${topic}-list`,
      found.words
    );
    return {
      heading: told("heading", "certain", `${topic}-heading`, found.words),
      piece: (piece) => isItem(piece) ? one : void 0
    };
  };
}
const hasNumber = (piece) => "number" in piece && piece.number !== void 0;
const principlesRule = listRule("principles", "principle");
const measuresRule = (part, context) => {
  const { label } = part.heading;
  const { words } = context;
  if (label !== void 0 && says(label, words.headings.measures))
    return { heading: told("measure", "certain", "measure-label", label) };
  const list = listRule("measures", "measure")(part, context);
  if (list) return list;
  const found = topicAmong(context, "measures");
  if (!found?.isAll) return void 0;
  const parts = partsOf(part);
  const areTold = parts.length > 1 && parts.every((below) => below.members.length);
  const one = told("measure", "likely", "measures-heading", found.words);
  return areTold ? { heading: told("heading", "certain", "measures-heading", found.words), part: () => one } : void 0;
};
const isNamed = (item) => isText(item) && plainOf(item.runs).length < 200 && !/[.!?]\s+\p{Lu}/u.test(plainOf(item.runs));
const superiorGoalsRule = (part, context) => {
  const found = topicAmong(context, "superiorGoals");
  const items = ownPieces(part).filter(isItem);
  if (!found || partsOf(part).length || !items.length || !items.every(isNamed)) return void 0;
  const one = told("superior-goal", found.isAll ? "certain" : "likely", "goals-list", found.words);
  return {
    heading: told("heading", "certain", "goals-heading", found.words),
    piece: (piece) => isItem(piece) ? one : void 0
  };
};
const stepsRule = (part, context) => {
  const found = topicAmong(context, "steps");
  const { words } = context;
  if (!found) return void 0;
  const own = ownPieces(part).filter(isText);
  const isStep = (text) => /^\(?\p{L}?\d{0,2}[.):]?\s*/u.test(text) && says(
    text.replace(/^[\s\d.():]+/, "").slice(0, 12).split(" ", 1)[0],
    words.headings.steps
  );
  const isNumbered = own.filter((piece) => isStep(textOfPiece(piece)));
  const heading = told("heading", "certain", "steps-heading", found.words);
  const one = told("step", "certain", "step-label", found.words);
  if (isNumbered.length > 1)
    return { heading, piece: (piece) => isNumbered.includes(piece) ? one : void 0 };
  const parts = partsOf(part).filter((below) => isStep(plainOf(below.piece.runs)));
  if (parts.length > 1) return { heading, part: (below) => parts.includes(below) ? one : void 0 };
  const items = own.filter(isItem);
  const likely = told("step", "likely", "steps-list", found.words);
  return items.length > 1 && !partsOf(part).length ? { heading, piece: (piece) => isItem(piece) ? likely : void 0 } : void 0;
};
const glossaryRule = (part, context) => {
  const found = topicAmong(context, "glossary") ?? kindsOfDocuments(part, context);
  if (!found) return void 0;
  const heading = told("heading", "certain", "glossary-heading", found.words);
  const parts = partsOf(part);
  const one = told("term", "certain", "term-in-glossary", found.words);
  const isTerm = (piece) => isText(piece) && definesTerm(piece) && !factRule(plainOf(piece.runs), context.words) ? one : void 0;
  if (parts.length) return { heading, piece: isTerm, part: () => one };
  return ownPieces(part).some(isTerm) ? { heading, piece: isTerm } : void 0;
};
const definesTerm = (piece) => leadIn(piece) !== void 0 || beforeSeparator(piece) !== void 0 || /^\p{Lu}[\p{L}-]{1,40}(?:\s[\p{L}-]{1,30}){0,2}\s(?:är|avser|betyder|innebär|means|is)\s/u.test(
  plainOf(piece.runs)
);
function kindsOfDocuments(part, { words }) {
  const own = ownPieces(part).filter(isText).filter((piece) => plainOf(piece.runs));
  const explained = own.filter((piece) => isKindExplained(piece, words));
  const [first] = explained;
  return first && explained.length > 2 && explained.length * 2 > own.length ? { words: beforeSeparator(first).title } : void 0;
}
const isKindExplained = (piece, words) => {
  const term = leadIn(piece)?.title ?? beforeSeparator(piece)?.title;
  return term !== void 0 && Object.values(words.kinds).some((list) => isOneOf(term, list));
};
const documentsRule = (part, context) => {
  const { words } = context;
  const own = ownPieces(part);
  const items = own.filter(isItem);
  const found = topicAmong(context, "documents") ?? listOfLaws(part, items, words);
  if (!found || partsOf(part).length) return void 0;
  const isMost = 2 * items.filter((item) => isText(item) && isDocument(item, words)).length > items.length;
  const areAll = (found.isAll || isMost && items.length > 2) && (items.length > 1 || context.isInGoal && items.some((item) => isTitle(textOfPiece(item)))) && items.every((item) => textOfPiece(item).length < 160);
  const named = areAll ? items : (items.length ? items : own).filter((piece) => isText(piece) && isDocument(piece, words));
  if (!named.length) return void 0;
  const one = told(
    "document",
    named.length === items.length ? "certain" : "likely",
    "documents-list",
    found.words
  );
  return {
    heading: told("heading", "certain", "documents-heading", found.words),
    piece: (piece) => named.includes(piece) ? one : void 0
  };
};
function listOfLaws({ heading }, items, words) {
  const laws = items.filter(
    (item) => /\(\d{4}:\d{1,4}\)/.test(textOfPiece(item)) && says(textOfPiece(item), words.relations.law)
  );
  return laws.length > 1 && 2 * laws.length > items.length ? { words: heading.title, isAll: false } : void 0;
}
const isDocument = (piece, words) => {
  const text = textOfPiece(piece);
  if (text.length > 220 || piece.kind === "paragraph" && !isTitle(text)) return false;
  const names = [...Object.values(words.kinds), words.relations.law];
  return names.some((list) => says(text, list)) || /\(.{4,80}\d.{0,40}\)/.test(text) || says(text, words.events.adopted);
};

const MOST$1 = 16;
const LINE = 160;
function findCover(document, headings, titles, words) {
  const found = /* @__PURE__ */ new Map();
  const title = document.pieces.find(({ id }) => titles.has(id));
  const named = title ? textOfPiece(title).toLowerCase() : "";
  const kinds = kindsExplained(document.pieces.slice(0, MOST$1), words);
  let hasTitle = false;
  let hasSubtitle = [...titles.values()].some(({ reason }) => reason.code === "subtitle-style");
  for (const piece of document.pieces.slice(0, MOST$1)) {
    hasTitle ||= piece === title;
    if (titles.has(piece.id) || piece.kind === "table" || piece.kind === "figure") continue;
    const text = textOfPiece(piece);
    if (isHeading(piece, document, headings) || text.length > LINE) break;
    if (piece.kind !== "paragraph") continue;
    const one = kinds.has(piece) ? told("term", "likely", "kinds-explained") : coverLine(text, named, words);
    if (one) found.set(piece.id, one);
    else if (hasTitle && !hasSubtitle && isSubtitle(piece, text)) {
      hasSubtitle = true;
      found.set(piece.id, told("title", "guess", "subtitle-looks"));
    }
  }
  return found;
}
function kindsExplained(pieces, words) {
  const explained = pieces.filter((piece) => piece.kind === "paragraph" && isKindExplained(piece, words));
  return new Set(explained.length > 2 ? explained : []);
}
function isHeading(piece, { pieces }, headings) {
  const heading = headings.get(piece.id);
  if (!heading || piece.kind === "heading") return heading !== void 0;
  const next = pieces[pieces.indexOf(piece) + 1];
  const text = next ? textOfPiece(next) : "";
  if (!next || next.kind === "item" || text.length > LINE || /[.!?]$/.test(text)) return true;
  const alike = [...headings.values()].filter(({ level }) => level === heading.level);
  return heading.told.reason.code === "heading-large" && alike.length > 2;
}
function coverLine(text, title, words) {
  if (text.toLowerCase() === title) return told("title", "certain", "title-again");
  if (isOneOf(text, words.headings.contents)) return told("omitted", "certain", "contents-list", text);
  return coverRule(text, words);
}
const isSubtitle = (piece, text) => isBold(piece) || text.length <= 110 && /^["”]?\p{Lu}/u.test(text) && !/[.!?:,]$/.test(text);

const [LONGEST, MOST] = [1200, 4];
function findSummary({ pieces }, headings, titles, cover) {
  const begin = pieces.findIndex(({ id }) => titles.get(id)?.kind === "title");
  const none = /* @__PURE__ */ new Map();
  if (begin < 0 || begin > 12) return none;
  const found = [];
  let letters = 0;
  for (const piece of pieces.slice(begin + 1)) {
    if (titles.has(piece.id) || cover.has(piece.id)) continue;
    if (headings.has(piece.id)) break;
    letters += textOfPiece(piece).length;
    if (piece.kind !== "paragraph" || piece.role || found.length === MOST || letters > LONGEST) return none;
    found.push(piece.id);
  }
  const isText = pieces.some(({ id }, i) => i > begin && headings.has(id));
  return isText && letters > 80 ? new Map(found.map((id) => [id, told("summary", "guess", "summary-first")])) : none;
}

function findHeadings(document) {
  const usual = usualLooks(document);
  const ranks = ranksOf(document.pieces, usual);
  const headings = /* @__PURE__ */ new Map();
  let source = 0;
  for (const piece of document.pieces) {
    if (piece.kind === "heading" && piece.level > 0) {
      if (plainOf(piece.runs).length > 300) continue;
      source = piece.level;
      const certainty = piece.guessed ? "likely" : "certain";
      headings.set(piece.id, {
        level: piece.level,
        told: told("heading", certainty, piece.guessed ? "heading-looks" : "heading-style")
      });
      continue;
    }
    const looks = headingLooks(piece, usual);
    if (!looks) continue;
    const level = levelOf$1(piece, ranks, source);
    headings.set(piece.id, {
      level,
      told: told("heading", looks === "capitals" ? "guess" : "likely", `heading-${looks}`)
    });
  }
  return headings;
}
function ranksOf(pieces, usual) {
  const ranks = /* @__PURE__ */ new Map();
  for (const piece of pieces)
    if (piece.kind === "paragraph" && headingLooks(piece, usual)) ranks.set(rankOf(piece), weightOf(piece));
  return [...ranks].sort(([, one], [, other]) => other - one).map(([rank]) => rank);
}
const rankOf = (piece) => `${piece.size ?? 0} ${isBold(piece)}`;
const weightOf = (piece) => (piece.size ?? 0) * 2 + Number(isBold(piece));
function levelOf$1(piece, ranks, source) {
  const numbers = MANY_NUMBERS.exec(plainOf(piece.runs))?.[1] ?? piece.number?.replace(/\.$/, "");
  if (numbers && /^\d+(?:\.\d+)+$/.test(numbers)) return numbers.split(".").length;
  return source + 1 + ranks.indexOf(rankOf(piece));
}

const NEAR = 12;
function findTitle(document, headings) {
  const { pieces } = document;
  const titles = /* @__PURE__ */ new Map();
  for (const piece of pieces.slice(0, 40)) {
    if (piece.kind === "heading" && piece.level === 0)
      titles.set(piece.id, told("title", "certain", "title-style"));
    else if (piece.kind === "paragraph" && piece.role === "subtitle")
      titles.set(piece.id, told("title", "certain", "subtitle-style"));
  }
  if ([...titles.values()].some(({ reason }) => reason.code === "title-style")) return titles;
  const id = onlyFirst(headings) ?? named(document) ?? largest(document, headings);
  if (id === void 0) return titles;
  return new Map([[id, told("title", "likely", "title-first")], ...titles]);
}
function onlyFirst(headings) {
  const [first, ...rest] = headings;
  return first && rest.length && rest.every(([, { level }]) => level > first[1].level) ? first[0] : void 0;
}
function named({ pieces, title }) {
  const sought = tidy(title ?? "").toLowerCase();
  if (!sought) return void 0;
  return pieces.slice(0, NEAR).find((piece) => "runs" in piece && plainOf(piece.runs).toLowerCase() === sought)?.id;
}
function largest({ pieces }, headings) {
  const near = pieces.slice(0, NEAR).filter(({ id }) => headings.has(id));
  const [first, ...rest] = near.sort(
    (one, other) => headings.get(one.id).level - headings.get(other.id).level
  );
  return first && (rest.length === 0 || headings.get(rest[0].id).level >= headings.get(first.id).level) ? first.id : void 0;
}

const CHAPTERS = [
  ["foreword", "foreword"],
  ["summary", "summary"],
  ["vision", "vision"],
  ["participation", "participation"],
  ["followUp", "follow-up"],
  ["funding", "funding"]
];
const chapterRule = (part, context) => {
  if (!part.members.length) return void 0;
  const found = CHAPTERS.find(([topic2]) => topicAmong(context, topic2));
  if (!found) return void 0;
  if (context.isInGoal && !(found[0] === "followUp" && isFollowUpOfGoal(part, context))) return void 0;
  const [topic, kind] = found;
  const { words, isAll } = topicAmong(context, topic);
  return { heading: told(kind, isAll ? "certain" : "likely", `${kind}-heading`, words) };
};
const isFollowUpOfGoal = (part, context) => topicAmong(context, "followUp").isAll && ownPieces(part).some(({ kind }) => kind === "paragraph" || kind === "item");
const contentsRule = (part, context) => {
  const found = topicAmong(context, "contents");
  if (!found?.isAll) return void 0;
  const one = told("omitted", "certain", "contents-list", found.words);
  return { heading: one, piece: () => one };
};

const ORDER = [
  "contents",
  "aims",
  "commitments",
  "foreword",
  "summary",
  "vision",
  "glossary",
  "contact",
  "facts",
  "decisions",
  "audience",
  "steps",
  "principles",
  "participation",
  "followUp",
  "funding",
  "indicators",
  "measures",
  "responsibilities",
  "roles",
  "documents",
  "superiorGoals",
  "background",
  "goals"
];
const BY_THEMSELVES = /* @__PURE__ */ new Set([
  "contents",
  "aims",
  "commitments",
  "summary",
  "contact",
  "facts",
  "background",
  "superiorGoals"
]);
function topicsOf(heading, words) {
  const core = withoutItself(heading, words);
  return ORDER.flatMap((topic) => {
    const list = words.headings[topic];
    const isAll = isOneOf(heading, list) || isOneOf(core, list);
    const found = saying(heading, list);
    if (found === void 0) return [];
    const isNearlyAll = bare(heading).length <= found.length + 12;
    return isAll || !BY_THEMSELVES.has(topic) || isNearlyAll && topic !== "aims" && topic !== "commitments" ? [{ topic, words: found, isAll }] : [];
  });
}
function saysOther(heading, words) {
  const lists = ORDER.filter((topic) => topic !== "goals").map((topic) => words.headings[topic]);
  const parts = withoutItself(heading, words).split(patternsOf(words).between);
  return [[heading], parts].some((all) => all.every((part) => lists.some((list) => isOneOf(part, list))));
}
function withoutItself(heading, words) {
  const { before, after } = patternsOf(words);
  return heading.replace(before, "").replace(after, "");
}
const patternsOf = oncePer((words) => {
  const itself = alternatives(words.itself);
  return {
    before: new RegExp(`^(?:${itself})s\\s+`, "iu"),
    after: new RegExp(`\\s+(?:${alternatives(words.belonging)})\\s+(?:${itself})$`, "iu"),
    between: new RegExp(`,\\s*|\\s(?:${alternatives(words.and)})\\s`, "iu")
  };
});

function wantsTopic(part, words) {
  const said = part.piece && plainOf(part.piece.runs);
  if (said === void 0) return void 0;
  const leadsIn = ownPieces(part)[0]?.kind === "item" && promiseLead(said, words)?.isWhole;
  return wantsIn(said, words) ?? (leadsIn ? "commitment" : void 0);
}
const YEAR = /\s+(?:19|20)\d\d$/;
function wantsIn(text, words) {
  if (text.length > 60) return void 0;
  const said = text.replace(YEAR, "");
  if (isOneOf(said, words.headings.aims)) return "aim";
  return isOneOf(said, words.headings.commitments) ? "commitment" : void 0;
}
const wantsRule = (part, { words }) => {
  const kind = wantsTopic(part, words);
  if (!kind || partsOf(part).length) return void 0;
  const said = plainOf(part.piece.runs);
  return {
    heading: told(kind, "certain", "wants-heading", said),
    piece: (piece) => (piece.kind === "item" || piece.kind === "paragraph" && !piece.role) && textOfPiece(piece) ? told(kind, "certain", "wants-list", said) : void 0
  };
};

const goalRule = (part, context) => {
  const found = isGoal(part, context);
  return found && goalVerdict(found);
};
const goalVerdict = (heading) => ({ heading });
function isGoal(part, { words }) {
  const { label, title } = part.heading;
  if (label !== void 0 && says(label, words.headings.goals) && title)
    return told("goal", "certain", "goal-label", label);
  const wants = partsOf(part).find((below) => wantsTopic(below, words));
  if (wants) return told("goal", "likely", "goal-has-wants", plainOf(wants.piece.runs));
  const promise = promiseOf(part, words);
  const isOneOfSeveral = () => partsOf(part.above).filter(
    (beside) => promiseOf(beside, words) ?? partsOf(beside).some((below) => wantsTopic(below, words))
  ).length > 1;
  return promise !== void 0 && isOneOfSeveral() ? told("goal", "likely", "goal-has-wants", promise) : void 0;
}
function promiseOf(part, words) {
  if (topicsOf(part.heading.title, words).some(({ topic }) => topic !== "goals")) return void 0;
  const own = ownPieces(part);
  const at = own.findIndex(
    (piece, i) => piece.kind === "paragraph" && own[i + 1]?.kind === "item" && leadOf(piece, words)
  );
  return at < 0 ? void 0 : leadOf(own[at], words);
}
const leadOf = (piece, words) => promiseLead(plainOf(piece.runs), words)?.words;
const goalsRule = (part, context) => {
  const parts = partsOf(part);
  const labelled = parts.findIndex((below) => isGoal(below, context));
  const topic = topicAmong(context, "goals");
  if (labelled >= 0) {
    const first = parts[labelled];
    return {
      heading: told(context.isInGoal ? "goal" : "heading", "likely", "holds-goals", topic?.words),
      part: (below) => parts.indexOf(below) >= labelled ? amongGoals(below, first, context) : void 0
    };
  }
  if (!topic || isExplanation(part, context.words)) return void 0;
  const heading = told("heading", "likely", "goals-heading", topic.words);
  const own = ownPieces(part);
  const inText = topic.isAll ? goalsInText(own, topic.words, context.words) : void 0;
  if (parts.length) {
    const isGroup = parts.length === 1 && topicsOf(plainOf(parts[0].piece.runs), context.words).some((one) => one.topic === "goals");
    return isGroup ? { heading } : { heading, piece: inText, part: (below) => amongGoals(below, void 0, context) };
  }
  const items = own.filter(({ kind }) => kind === "item");
  const areNames = items.length > 1 && items.every((item) => isTitle(textOfPiece(item)));
  if (areNames || items.length && topic.isAll)
    return {
      heading,
      piece: (piece) => piece.kind === "item" && !piece.continues ? told("goal", "likely", "goals-list", topic.words) : void 0
    };
  return inText && { heading, piece: inText };
};
const isExplanation = ({ heading }, words) => heading.title.endsWith("?") && beginning(heading.title, words.explains) !== void 0;
function goalsInText(own, said, words) {
  const texts = own.filter(({ kind }) => kind === "paragraph");
  const end = texts.findIndex((piece) => textOfPiece(piece).length > 220);
  const first = new Set(end < 0 ? texts : texts.slice(0, end));
  return (piece) => first.has(piece) || piece.kind === "paragraph" && saysGoal(piece, words) ? told("goal", "guess", "goals-text", said) : void 0;
}
const saysGoal = (piece, words) => {
  const lead = beforeSeparator(piece)?.title;
  return lead !== void 0 && lead.length < 40 && says(lead, words.headings.goals);
};
function amongGoals(part, first, { words }) {
  const own = isGoal(part, { words });
  if (own) return own;
  const said = part.heading.title;
  if (saysOther(said, words) || topicsOf(said, words).some(({ topic, isAll }) => isAll && topic !== "goals"))
    return void 0;
  if (isOneOf(said, words.headings.goals)) return void 0;
  const hasText = part.members.some((member) => isPart(member) || textOfPiece(member));
  return hasText ? told("goal", "likely", "among-goals", first && plainOf(first.piece.runs)) : void 0;
}

const partRules = [
  contentsRule,
  wantsRule,
  goalRule,
  stepsRule,
  glossaryRule,
  principlesRule,
  measuresRule,
  documentsRule,
  superiorGoalsRule,
  goalsRule,
  chapterRule
];

const LISTS$1 = /^(?:principles|measures|documents|glossary|steps|contents)-/;
function judgeParts(root, words) {
  const verdicts = /* @__PURE__ */ new Map([[root, { heading: told("heading", "certain", "document") }]]);
  const inGoals = /* @__PURE__ */ new Set();
  const goalTitles = /* @__PURE__ */ new Set();
  const judgeBelow = (part) => {
    for (const below of partsOf(part)) {
      const verdict = judge(below, verdicts.get(part).part?.(below), words, inGoals.has(part));
      verdicts.set(below, verdict);
      const isGoal = verdict.heading.kind === "goal";
      if (isGoal || inGoals.has(part)) inGoals.add(below);
      if (isGoal) goalTitles.add(keyOf$1(below.heading.title));
      judgeBelow(below);
    }
  };
  judgeBelow(root);
  return { verdicts, inGoals, goalTitles };
}
function judge(part, above, words, isInGoal) {
  const context = {
    words,
    isInGoal,
    topics: topicsOf(part.heading.title || plainOf(part.piece.runs), words)
  };
  let own;
  for (const rule of partRules) if (own = rule(part, context)) break;
  if (!above) return own ?? { heading: part.told };
  if (own && above.kind === "goal" && above.certainty !== "certain" && LISTS$1.test(own.heading.reason.code))
    return own;
  return { ...own?.heading.kind === above.kind || above.kind === "goal" ? own : void 0, heading: above };
}

const TEXT = told("text", "certain", "text");
function pieceRule(piece, { part, isInGoal, isMeasure, words, goalTitles }, before) {
  if (piece.kind === "table" || piece.kind === "figure" || piece.kind === "note") return TEXT;
  const text = plainOf(piece.runs);
  if (piece.kind === "item") {
    if (isPriority(piece, part, goalTitles, words))
      return told("goal", "likely", "priority-list", part.heading.title);
    if (before?.reason.code === "promise-lead" || before?.reason.code === "promise-list")
      return told("commitment", "likely", "promise-list", before.reason.words);
    if (before?.reason.code === "measures-lead") return before;
    if (before?.reason.code === "organisation-lead" || before?.reason.code === "goals-of")
      return told("goal", "likely", "goals-of", before.reason.words);
    const isListed = before?.reason.code === "wants-lead" || before?.reason.code === "wants-list";
    return isListed ? { ...before, reason: { ...before.reason, code: "wants-list" } } : TEXT;
  }
  const label = beforeSeparator(piece)?.title;
  if (label && isOneOf(label, words.headings.superiorGoals))
    return told("superior-goal", "certain", "goal-label", label);
  if (piece.kind === "paragraph" && piece.role === "quote" && !isInGoal)
    return told("quote", "certain", "quote-style");
  if (isInGoal && leadsList(piece, part) && isOrganisationName(text, words))
    return told("responsibility", "likely", "organisation-lead", text);
  if (leadsList(piece, part) && isOneOf(text, words.headings.measures))
    return told("measure", "likely", "measures-lead", text);
  const wants = isInGoal ? wantsIn(text, words) : void 0;
  if (wants) return told(wants, "certain", "wants-lead", text);
  const lead = isInGoal && piece.kind === "paragraph" ? promiseLead(text, words) : void 0;
  if (lead) return told(lead.isWhole ? "commitment" : "text", "likely", "promise-lead", lead.words);
  if (isInGoal && piece.kind === "paragraph" && ownPieces(part)[0] === piece && isTopics(piece, text))
    return told("topic", "likely", "topics-line");
  const promise = isInGoal && piece.kind === "paragraph" && ownPieces(part)[0] !== piece ? promiseIn(text, words) : void 0;
  if (promise !== void 0) return told("commitment", "likely", "commitment-sentence", promise);
  return (isInGoal || isMeasure ? void 0 : factRule(text, words)) ?? TEXT;
}
function leadsList(piece, part) {
  if (piece.kind !== "paragraph") return false;
  const own = ownPieces(part);
  return own[own.indexOf(piece) + 1]?.kind === "item";
}
const isPriority = (piece, part, goalTitles, words) => goalTitles.has(keyOf$1(plainOf(piece.runs))) && says(part.heading.title, words.priority);
const isTopics = (piece, text) => isItalic(piece) && text.length < 200 && !/[.!?:]$/.test(text) && (/[,;·•|]/.test(text) || text.split(" ").length < 6);

const WEIGHTS = ["certain", "likely", "guess"];
function tableRule(table, { part, words }, before) {
  const heading = part.piece && textOfPiece(part.piece);
  const meaning = tableMeaning(table, {
    words,
    heading,
    before: before?.kind === "table" ? before : void 0
  });
  if (!meaning) return void 0;
  const certainties = meaning.entries.map(({ certainty: certainty2 }) => WEIGHTS.indexOf(certainty2));
  const certainty = WEIGHTS[Math.max(0, ...certainties)];
  const { code = "table-heads", words: said } = meaning.entries[0]?.reason ?? {};
  return told(TABLE_KINDS[meaning.kind], certainty, code, said);
}

const suggest = (source) => {
  const document = asMeant(source);
  const words = wordsFor(document);
  const found = findHeadings(document);
  const titles = findTitle(document, found);
  const cover = findCover(document, found, titles, words);
  const known = new Map([...findSummary(document, found, titles, cover), ...cover, ...titles]);
  const root = partsFrom(document, new Map([...found].filter(([piece]) => !known.has(piece))));
  const { verdicts, inGoals, goalTitles } = judgeParts(root, words);
  const suggestions = [];
  const walk = (part) => {
    const verdict = verdicts.get(part);
    const isMeasure = verdict.heading.kind === "measure";
    const around = { part, words, goalTitles, isInGoal: inGoals.has(part), isMeasure };
    let before;
    let last;
    part.members.forEach((member, i) => {
      if (isPart(member)) {
        suggestions.push(suggestion(member.piece, verdicts.get(member).heading, levelOf(member)));
        before = last = void 0;
        return walk(member);
      }
      if (member.kind === "note") return;
      last = known.get(member.id) ?? (member.kind === "table" ? tableRule(member, around, before) : verdict.piece?.(member, i)) ?? pieceRule(member, around, last);
      before = member;
      suggestions.push(suggestion(member, last));
    });
  };
  walk(root);
  return suggestions;
};
const suggestion = (piece, { kind, certainty, reason }, level) => ({
  piece: piece.id,
  kind,
  ...level !== void 0 && { level },
  certainty,
  reason
});
const levelOf = ({ piece, level }) => piece?.kind === "heading" && piece.level === level ? void 0 : level;

async function importDocument(bytes, options = {}) {
  const source = await readSource(bytes, options);
  return "failure" in source ? source : { ...compose(source, suggest(source)), source };
}

function freeId(id, taken) {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

const LISTS = {
  document: {
    sections: "section",
    goals: "goal",
    journeys: "journey",
    actors: "actor",
    roles: "roles",
    principles: "principles",
    measures: "measure",
    indicators: "indicator",
    glossaries: "glossary",
    documents: "related-document",
    funding: "funding",
    participation: "participation"
  },
  section: { sections: "section" },
  goal: { goals: "goal", sections: "section", documents: "related-document" },
  journey: { steps: "step" },
  actor: { actors: "actor" },
  principles: { items: "principle" },
  glossary: { terms: "term" }
};
const listsOf = (kind) => LISTS[kind] ?? {};
const TITLES = ["title", "term", "name"];
const NUMBERS = ["number", "code", "label"];
const SILENT = /* @__PURE__ */ new Set([
  ...TITLES,
  ...NUMBERS,
  "id",
  "goals",
  "goal",
  "parts",
  "outline",
  "responsible",
  "sdg",
  "url",
  "figure",
  "figures",
  "actor"
]);
function entriesOf(content) {
  const language = content.language ?? "sv";
  const all = [];
  const visit = (kind, value, pointer, parent) => {
    const lists = listsOf(kind);
    const children = [];
    const said = (keys) => keys.map((key) => textOf(value[key], language)).find((text) => text !== "") ?? "";
    const node = {
      kind,
      value,
      pointer,
      ...parent && { parent },
      order: all.length,
      ...typeof value["id"] === "string" && { id: value["id"] },
      title: said(TITLES),
      number: said(NUMBERS),
      body: Object.entries(value).filter(([key]) => !SILENT.has(key) && !(key in lists) && !key.startsWith("x-")).flatMap(([, one]) => textsIn(one, language)).join("\n"),
      children
    };
    all.push(node);
    for (const [key, childKind] of Object.entries(lists)) {
      const list = value[key];
      if (!Array.isArray(list)) continue;
      for (const [at, child] of list.entries()) {
        if (isObject(child)) children.push(visit(childKind, child, `${pointer}/${key}/${at}`, node));
      }
    }
    return node;
  };
  visit("document", content, "");
  return all;
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;
const isTranslated = (value) => isObject(value) && Object.keys(value).length > 0 && Object.entries(value).every(([tag, text]) => TAG.test(tag) && typeof text === "string");
function textOf(value, language) {
  if (typeof value === "string") return value;
  if (!isTranslated(value)) return "";
  return value[language] ?? Object.values(value)[0];
}
function textsIn(value, language) {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (isTranslated(value)) return [textOf(value, language)];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, language));
  return isObject(value) ? Object.values(value).flatMap((one) => textsIn(one, language)) : [];
}

const CARRIED = {
  any: ["url", "sdg", "sdgTargets", "serves", "figure", "figures"],
  document: ["$schema", "translations", "alternates", "labels", "statuses"],
  goal: ["goalsLabel"],
  publisher: ["kommunkod", "url", "slogan", "logo", "actor"],
  actor: ["short", "kind"],
  indicator: ["direction", "breakdown"],
  term: ["own"]
};
function carriedOver(kind, old, next, language) {
  const kept = [];
  const stale = [];
  const lists = listsOf(kind);
  const value = {};
  const keys = [...CARRIED.any, ...CARRIED[kind] ?? []];
  const isOwn = (key) => keys.includes(key) || key.startsWith("x-");
  for (const key of [...Object.keys(old).filter((one) => one in next || isOwn(one)), ...Object.keys(next)]) {
    if (key in value) continue;
    if (key in lists) value[key] = next[key];
    else if (key === "samsyn") value[key] = later(old[key], next[key]);
    else if (!(key in next)) {
      value[key] = old[key];
      kept.push(key);
    } else if (key === "publisher" && kind === "document") {
      const publisher = publisherOf(old[key], next[key], language);
      value[key] = publisher.value;
      kept.push(...publisher.kept.map((one) => `publisher/${one}`));
    } else value[key] = translated(old[key], next[key], language, key, kept, stale);
  }
  return { value, kept, stale };
}
const later = (old, next) => typeof old === "string" && typeof next === "string" && old > next ? old : next;
function publisherOf(old, next, language) {
  if (!isObject(old) || !isObject(next) || spaced(textOf(old["name"], language)) !== spaced(textOf(next["name"], language))) {
    return { value: next, kept: [] };
  }
  const kept = Object.keys(old).filter(
    (key) => !(key in next) && (CARRIED.publisher.includes(key) || key.startsWith("x-"))
  );
  const keys = [...Object.keys(old).filter((key) => key in next || kept.includes(key)), ...Object.keys(next)];
  const value = Object.fromEntries(
    [...new Set(keys)].map((key) => [
      key,
      key in next ? translated(old[key], next[key], language, key, [], []) : old[key]
    ])
  );
  return { value, kept };
}
const spaced = (text) => text.replace(/\s+/g, " ").trim();
function translated(old, next, language, path, kept, stale) {
  if (isTranslated(old) && typeof next === "string") {
    const others = Object.keys(old).filter((tag) => tag !== language);
    if (spaced(textOf(old, language)) === spaced(next)) {
      if (others.length) kept.push(path);
      return old;
    }
    if (others.length) stale.push(path);
    return next;
  }
  if (Array.isArray(old) && Array.isArray(next)) {
    const known = new Map(
      old.flatMap(
        (one) => isTranslated(one) ? [[spaced(textOf(one, language)), one]] : []
      )
    );
    return next.map((one, at) => {
      if (typeof one !== "string")
        return translated(old[at], one, language, `${path}/${at}`, kept, stale);
      const earlier = known.get(spaced(one));
      if (earlier) kept.push(`${path}/${at}`);
      return earlier ?? one;
    });
  }
  if (isObject(old) && isObject(next) && !isTranslated(next)) {
    return Object.fromEntries(
      Object.entries(next).map(([key, one]) => [
        key,
        key in old ? translated(old[key], one, language, `${path}/${key}`, kept, stale) : one
      ])
    );
  }
  return next;
}

function changedKeys(kind, old, next, language) {
  const lists = listsOf(kind);
  return [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(next)])].filter(
    (key) => key !== "id" && key !== "samsyn" && key !== "outline" && !(key in lists) && written(old[key], language) !== written(next[key], language)
  );
}
function written(value, language) {
  if (isTranslated(value)) return JSON.stringify(spaced(textOf(value, language)));
  if (typeof value === "string") return JSON.stringify(spaced(value));
  if (Array.isArray(value)) return `[${value.map((one) => written(one, language)).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "";
  const keys = Object.keys(value).filter((key) => value[key] !== void 0).sort();
  return `{${keys.map((key) => `${key}:${written(value[key], language)}`).join()}}`;
}

function outOfOrder(numbers) {
  const ends = [];
  const before = [];
  for (const [place, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (numbers[ends[middle]] < number) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  }
  const out = new Set(numbers.keys());
  for (let place = ends.at(-1); place !== void 0; place = before[place]) out.delete(place);
  return out;
}

const MOST_WORDS = 150;
const plain = (text) => (text.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
const plainTitle = (title) => plain(title).replace(/^(?:\d+ )+(?=\p{L})/u, "");
const featuresOf = (node) => ({
  title: new Set(words(plainTitle(node.title))),
  // What stands under an entry tells which it is, where it says nothing itself.
  body: new Set(
    words(
      plain([node.body.slice(0, 4e3), ...node.children.slice(0, 20).map(({ title }) => title)].join(" "))
    )
  )
});
const words = (text) => text.split(" ").filter(Boolean).slice(0, MOST_WORDS);
const ENOUGH_WORDS = 6;
function similarity(one, other) {
  const title = dice(one.title, other.title);
  const body = dice(one.body, other.body);
  const hasTitles = one.title.size > 0 && other.title.size > 0;
  const hasBodies = one.body.size > 0 && other.body.size > 0;
  if (hasTitles && hasBodies) {
    const told = body * Math.min(1, Math.min(one.body.size, other.body.size) / ENOUGH_WORDS);
    return Math.max(title * 0.6 + told * 0.4, told * 0.9, title * 0.8);
  }
  return hasTitles ? title : hasBodies ? body : 0;
}
function dice(one, other) {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  const stems = new Set([...other].filter((word) => !one.has(word)).map(stem));
  for (const word of one) common += other.has(word) ? 1 : stems.has(stem(word)) ? 0.5 : 0;
  return 2 * common / (one.size + other.size);
}
const stem = (word) => word.slice(0, 5);

const SIGNS = [
  (node) => sign(node.title, node.number, node.body, node.parent?.title ?? ""),
  (node) => sign(node.title, node.number, node.body),
  ({ title, parent }) => title ? sign(plainTitle(title), plain(parent?.title ?? "")) : void 0,
  ({ title }) => title ? sign(plainTitle(title)) : void 0,
  // A title of its own, for what says the same as before.
  ({ body }) => plain(body).length > 30 ? plain(body) : void 0
];
const sign = (...parts) => parts.some((part) => part !== "") ? parts.join("\0") : void 0;
function pairEntries(old, next) {
  const pairs = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const pair = (node, earlier) => {
    pairs.set(node, earlier);
    taken.add(earlier);
  };
  pair(next[0], old[0]);
  for (const signOf of SIGNS) {
    const waiting = /* @__PURE__ */ new Map();
    for (const node of [...old].reverse()) {
      if (taken.has(node)) continue;
      const key = keyOf(node, signOf);
      if (key === void 0) continue;
      const nodes = waiting.get(key) ?? [];
      nodes.push(node);
      waiting.set(key, nodes);
    }
    for (const node of next) {
      if (pairs.has(node)) continue;
      const key = keyOf(node, signOf);
      const earlier = key === void 0 ? void 0 : waiting.get(key)?.pop();
      if (earlier) pair(node, earlier);
    }
  }
  for (const [node, earlier] of alike(
    old.filter((node2) => !taken.has(node2)),
    next.filter((node2) => !pairs.has(node2)),
    pairs
  )) {
    if (!pairs.has(node) && !taken.has(earlier)) pair(node, earlier);
  }
  return pairs;
}
const keyOf = (node, signOf) => {
  const own = signOf(node);
  return own === void 0 ? void 0 : `${node.kind}\0${own}`;
};
const ALIKE = 0.5;
const MOST_CANDIDATES = 12;
const MOST_WITH_WORD = 40;
function alike(old, next, pairs) {
  const features = new Map([...old, ...next].map((node) => [node, featuresOf(node)]));
  const withWord = /* @__PURE__ */ new Map();
  for (const node of old) {
    for (const word of wordsOf(node, features.get(node))) {
      const nodes = withWord.get(word) ?? [];
      if (nodes.length < MOST_WITH_WORD) nodes.push(node);
      withWord.set(word, nodes);
    }
  }
  const found = [];
  for (const node of next) {
    const common = /* @__PURE__ */ new Map();
    for (const word of wordsOf(node, features.get(node))) {
      const nodes = withWord.get(word) ?? [];
      for (const earlier of nodes) common.set(earlier, (common.get(earlier) ?? 0) + 1 / nodes.length);
    }
    const candidates = [...common].sort(([one, a], [other, b]) => b - a || one.order - other.order).slice(0, MOST_CANDIDATES);
    for (const [earlier] of candidates) {
      const likeness = similarity(features.get(node), features.get(earlier)) + (node.number !== "" && node.number === earlier.number ? 0.1 : 0) + (node.parent && pairs.get(node.parent) === earlier.parent ? 0.05 : 0);
      if (likeness >= ALIKE) found.push({ node, earlier, likeness });
    }
  }
  return found.sort(
    (one, other) => other.likeness - one.likeness || one.node.order - other.node.order || one.earlier.order - other.earlier.order
  ).map(({ node, earlier }) => [node, earlier]);
}
const wordsOf = ({ kind }, { title, body }) => /* @__PURE__ */ new Set([
  ...[...title, ...body].map((word) => `${kind} ${word}`),
  ...[...title].map((word) => `${kind} ${stem(word)}-`)
]);

const REFERENCES = new Set(
  [...entries.values()].flatMap(
    ({ keys }) => [...keys].filter(([, { form, item }]) => (item ?? { form }).form.startsWith("@")).map(([key]) => key)
  )
);
const LINK = /\]\(#([a-z\d-]{1,200})\)/g;
function withIds(value, ids, key = "") {
  if (typeof value === "string") {
    if (key === "id" || REFERENCES.has(key)) return ids.get(value) ?? value;
    return value.includes("](#") ? value.replace(LINK, (link, id) => `](#${ids.get(id) ?? id})`) : value;
  }
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids, key));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name.startsWith("x-") ? one : withIds(one, ids, name)])
  );
}

function matchContent(old, next) {
  const before = entriesOf(old);
  const after = entriesOf(next);
  const pairs = pairEntries(before, after);
  const ids = idsFor(before, after, pairs);
  const language = next.language ?? old.language ?? "sv";
  const moved = movedIn(after, pairs);
  const told = /* @__PURE__ */ new Map();
  const content = rebuilt(after[0], (node) => {
    const value = withIds(withoutLists(node), ids);
    const id = (node.id === void 0 ? void 0 : ids.get(node.id) ?? node.id) ?? pairs.get(node)?.id;
    const earlier = pairs.get(node);
    const named = id === void 0 ? value : { id, ...value };
    const base = {
      entry: node.kind,
      title: titleOf(node),
      ...id !== void 0 && { id },
      pointer: node.pointer
    };
    if (!earlier) {
      told.set(node, { ...base, kind: "new", texts: [], moved: false, kept: [], stale: [] });
      return named;
    }
    const carried = carriedOver(node.kind, earlier.value, named, language);
    const texts = changedKeys(node.kind, earlier.value, carried.value, language);
    const isMoved = moved.has(node);
    const kind = texts.length ? "changed" : isMoved ? "moved" : "same";
    const { kept, stale } = carried;
    told.set(node, { ...base, kind, was: earlier.pointer, texts, moved: isMoved, kept, stale });
    return carried.value;
  });
  const paired = new Set(pairs.values());
  const gone = before.filter((node) => !paired.has(node)).map((node) => ({
    kind: "gone",
    entry: node.kind,
    title: titleOf(node),
    ...node.id !== void 0 && { id: node.id },
    was: node.pointer,
    texts: [],
    moved: false,
    kept: [],
    stale: []
  }));
  return {
    content: withNeededVersion(content),
    changes: [...after.map((node) => told.get(node)), ...gone]
  };
}
const titleOf = ({ title, body }) => title || body.slice(0, 80);
function idsFor(before, after, pairs) {
  const taken = new Set(before.flatMap(({ id }) => id ?? []));
  const ids = /* @__PURE__ */ new Map();
  for (const node of after) {
    const earlier = pairs.get(node)?.id;
    if (node.id !== void 0 && earlier !== void 0) ids.set(node.id, earlier);
  }
  for (const node of after) {
    if (node.id === void 0 || ids.has(node.id)) continue;
    const id = freeId(node.id, taken);
    taken.add(id);
    ids.set(node.id, id);
  }
  return ids;
}
const withoutLists = ({ kind, value }) => {
  const lists = listsOf(kind);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key in lists && Array.isArray(one) ? [] : one])
  );
};
function rebuilt(node, make) {
  const value = make(node);
  const made = {};
  const lists = listsOf(node.kind);
  const children = new Map(node.children.map((child) => [child.pointer, child]));
  for (const key of Object.keys(lists)) {
    const list = node.value[key];
    if (!Array.isArray(list)) continue;
    made[key] = list.map(
      (one, at) => isObject(one) ? rebuilt(children.get(`${node.pointer}/${key}/${at}`), make) : one
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, made[key] ?? one]));
}
const UNORDERED = /* @__PURE__ */ new Set(["actor"]);
function movedIn(after, pairs) {
  const moved = /* @__PURE__ */ new Set();
  for (const parent of after) {
    const kinds = new Set(parent.children.map(({ kind }) => kind));
    for (const kind of kinds) {
      const children = parent.children.filter((child) => child.kind === kind && pairs.has(child));
      const staying = children.filter((child) => pairs.get(child).parent === pairs.get(parent));
      for (const child of children) if (pairs.get(child).parent !== pairs.get(parent)) moved.add(child);
      if (UNORDERED.has(kind)) continue;
      for (const place of outOfOrder(staying.map((child) => pairs.get(child).order)))
        moved.add(staying[place]);
    }
  }
  return moved;
}

var importParts = /*#__PURE__*/Object.freeze({
  __proto__: null,
  SOURCE_BYTES: SOURCE_BYTES,
  failureWords: failureWords,
  importDocument: importDocument,
  matchContent: matchContent
});

export { Failure as F, refuseCompoundFile as a, dataStart as b, centralDirectory as c, detectFormat as d, importParts as e, failureWords as f, importDocument as i, matchContent as m, readSource as r };
//# sourceMappingURL=import-parts.js.map
