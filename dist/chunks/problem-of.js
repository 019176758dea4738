import { e as entries } from './entries.js';
import { o as ownExample, k as keyWords, q as quote, t as termOf, a as meaningsOf, e as excerpt, C as COMMA, S as STRING, b as COLON, c as CLOSE_BRACE, L as LINE_COMMENT, B as BLOCK_COMMENT, N as NUMBER, U as UNENDED_STRING, d as CLOSE_BRACKET, E as END, f as UNKNOWN, O as OPEN_BRACKET, g as OPEN_BRACE, T as Tokens, h as textPlaces, p as placeInWords, i as offsetsIn, s as spotsIn } from './spot.js';
import { i as isObject } from './json.js';
import { n as nearest } from './did-you-mean.js';
import { F as FORMAT_VERSION } from './own-keys.js';

const SAMPLES = {
  number: 1,
  boolean: true,
  sdg: 11,
  sdgTarget: "11.3",
  date: "2021-06-14",
  language: "en",
  kommunkod: "2418",
  version: "1.0",
  address: "https://www.exempelby.se/",
  "@goals": "arbete-och-bostad",
  "@actors": "Kommunstyrelsen",
  "@outline": "goals"
};
const TEXT = ["Skriv texten h\xE4r", "Write the text here"];
function exampleOf(entry, key, language) {
  const name = `${entry}.${key}.${language}`;
  let example = known.get(name);
  if (example === void 0) {
    example = `"${key}": ${written(sample(entries.get(entry).keys.get(key), entry, key, language))}`;
    known.set(name, example);
  }
  return example;
}
const known = /* @__PURE__ */ new Map();
const entryExample = (entry, language) => written(sampleEntry(entry, language));
function sample(schema, entry, key, language) {
  if (schema.entry) return sampleEntry(schema.entry, language);
  const own = schema.item?.entry ? void 0 : ownExample(entry, key)?.[language];
  const value = own === void 0 ? void 0 : JSON.parse(own);
  if (schema.item) return Array.isArray(value) ? value : [value ?? sample(schema.item, entry, key, language)];
  if (schema.choices) return schema.choices[0];
  return value ?? SAMPLES[schema.form] ?? TEXT[language];
}
function sampleEntry(name, language) {
  const { keys: schemas, required } = entries.get(name);
  const wanted = [...schemas.keys()].filter((key) => required.includes(key) || key === "title");
  const keys = wanted.length ? wanted : [...schemas.keys()].filter((key) => key !== "id").slice(0, 2);
  return Object.fromEntries(keys.map((key) => [key, sample(schemas.get(key), name, key, language)]));
}
function written(value) {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${written(one)}`).join(", ")}}`;
}
const idFrom = (text) => text.slice(0, 60).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z\d]+/g, "-").replace(/^-|-$/g, "");

const HOST = /^(?:www\.[^\s/]+\.[a-z]{2,}|(?:[\w-]+\.)+(?:se|nu|com|org|net|eu))(?![\w.-])/i;
const HALF_PROTOCOL = /^(https?)(?::\/?|\/\/)(?=[\w-]+\.[a-z])/i;
const EMAIL = /^[^\s@/:?#]+@[^\s@/]+\.[^\s@/.]+$/;
const HIDDEN_AT = /\s{0,3}[([{]\s{0,3}(?:at|a|snabel-?a|@)\s{0,3}[)\]}]\s{0,3}/i;
const oddText = (form, key, value) => form === "address" ? oddAddress(value) : form === "string" && key === "email" ? oddEmail(value) : void 0;
function oddAddress(address) {
  const bare = address.trim();
  const nearest = HOST.test(bare) ? `https://${bare}` : HALF_PROTOCOL.test(bare) ? bare.replace(HALF_PROTOCOL, "$1://") : EMAIL.test(bare) ? `mailto:${bare}` : HIDDEN_AT.test(bare) ? `mailto:${mended(bare)}` : void 0;
  return nearest === void 0 ? void 0 : { code: "odd-address", details: { address: bare, nearest } };
}
function oddEmail(address) {
  if (EMAIL.test(address.trim()) || !/[\s@:()[\]{}]/.test(address)) return void 0;
  const nearest = mended(address.trim());
  return {
    code: "odd-email",
    details: { address, ...EMAIL.test(nearest) && { nearest } }
  };
}
const mended = (address) => address.replace(/^mailto:/i, "").replace(HIDDEN_AT, "@");
const OWN_WORDS = /* @__PURE__ */ new Map();
for (const [name, meanings] of Object.entries(keyWords.meanings)) {
  const [entry, key] = name.split(".");
  const keys = OWN_WORDS.get(entry) ?? /* @__PURE__ */ new Map();
  const words = Object.entries(meanings).flatMap(
    ([word, meaning]) => [word, ...meaning.toLowerCase().split(" eller ")].map((said) => [said, word])
  );
  OWN_WORDS.set(entry, keys.set(key, new Map(words)));
}
const ownWordsIn = (entry) => OWN_WORDS.get(entry);
function ownWord(own, key, value) {
  if (typeof value !== "string" || value.length > 40) return void 0;
  const nearest = own.get(key)?.get(plain(value));
  return nearest === void 0 || nearest === value ? void 0 : { code: "own-word", details: { word: value, nearest } };
}
const scaleWords = (statuses) => new Set(
  (Array.isArray(statuses) ? statuses : []).filter(isObject).flatMap(
    ({ id, title }) => [id, ...isObject(title) ? Object.values(title) : [title]].flatMap(
      (word) => typeof word === "string" ? plain(word) : []
    )
  )
);
const isScaleWord = (scale, key, value) => key === "status" && typeof value === "string" && scale.has(plain(value));
const plain = (word) => word.trim().toLowerCase();
const UNDER = /* @__PURE__ */ new Map([
  ["section", "body"],
  ["journey", "steps"],
  ["roles", "entries"],
  ["principles", "items"],
  ["glossary", "terms"],
  ["followUp", "body"]
]);
const KINDS = entries.get("section").keys.get("kind").choices;
const HEAD = /* @__PURE__ */ new Set(["id", "label", "title", "kind", "numbered"]);
const NONE = [];
function bareHeadings(entry, value) {
  if (entry !== "content" && !UNDER.has(entry)) return NONE;
  const own = entry === "section" ? void 0 : bareHeading(entry, value);
  if (own) return [own];
  const { sections, body, note } = value;
  if (!Array.isArray(sections)) return NONE;
  const headings = sections.map((section) => bareHeading("section", section));
  if (headings.every(Boolean) && !(isEmpty(body) && isEmpty(note))) return NONE;
  return headings.flatMap((heading, section) => heading ? { ...heading, section } : []);
}
function bareHeading(entry, value) {
  const key = UNDER.get(entry);
  if (key === void 0 || !isObject(value)) return void 0;
  const { title: heading, kind = "text" } = value;
  if (!KINDS.includes(kind)) return void 0;
  const title = isObject(heading) ? heading["sv"] ?? Object.values(heading)[0] : heading;
  if (typeof title !== "string" || !title.trim()) return void 0;
  const says = Object.entries(value).some(
    ([name, one]) => !HEAD.has(name) && !name.startsWith("x-") && !isEmpty(one)
  );
  return says ? void 0 : { code: "bare-heading", details: { title, key } };
}
const isEmpty = (value) => value === null || value === void 0 || (typeof value === "string" ? !value.trim() : typeof value === "object" && !Object.keys(value).length);

const FORMS = {
  string: ["en text inom citattecken", "a text in quotation marks"],
  number: ["ett tal utan citattecken", "a number without quotation marks"],
  boolean: ["true (ja) eller false (nej), utan citattecken", "true or false, without quotation marks"],
  array: [
    "en lista inom hakparenteser, [ ], \xE4ven om den bara har en sak i sig",
    "a list in square brackets, [ ], even if it holds one thing only"
  ],
  object: ["uppgifterna inom klamrar, { }", "an entry in curly brackets, { }"],
  id: [
    "sm\xE5 bokst\xE4ver a\u2013z, siffror och bindestreck, utan mellanslag",
    "lower-case letters a\u2013z, digits and hyphens, without spaces"
  ],
  date: [
    'ett \xE5r, en m\xE5nad eller en dag: "2021", "2021-06" eller "2021-06-14". Dokumentets egen skrivning f\xE5r plats i {"date": "2021-06-14", "text": "\u2026"}',
    'a year, a month or a day: "2021", "2021-06" or "2021-06-14". The document\u2019s own wording fits in {"date": "2021-06-14", "text": "\u2026"}'
  ],
  language: ['en spr\xE5kkod: "sv", "en", "ar" \u2026', 'a language tag: "sv", "en", "ar" \u2026'],
  translations: [
    'en text inom citattecken, eller samma text p\xE5 flera spr\xE5k, {"sv": "\u2026", "en": "\u2026"}',
    'a text in quotation marks, or the same text in several languages, {"sv": "\u2026", "en": "\u2026"}'
  ],
  kommunkod: [
    "kommunens kod med fyra siffror, inom citattecken",
    "the municipality\u2019s code of four digits, in quotation marks"
  ],
  address: [
    "en adress som b\xF6rjar med https:, http:, mailto: eller tel:, eller en adress p\xE5 den egna webbplatsen",
    "an address that begins with https:, http:, mailto: or tel:, or one on the same site"
  ],
  version: ['formatets version inom citattecken: "1.0"', 'the format\u2019s version in quotation marks: "1.0"'],
  sdgTarget: [
    'ett delm\xE5ls nummer inom citattecken: "4.7", "11.a"',
    'the number of a target in quotation marks: "4.7", "11.a"'
  ],
  sdg: ["ett heltal fr\xE5n 1 till 17", "a whole number from 1 to 17"]
};
const formInWords = (name, language) => FORMS[String(name)]?.[language] ?? String(name);
function valueInWords(value, language, quoted) {
  if (typeof value === "string")
    return value.trim() ? [`texten \u201D${quoted(value)}\u201D`, `the text \u201C${quoted(value)}\u201D`][language] : ["en tom text", "an empty text"][language];
  if (typeof value === "number")
    return Number.isFinite(value) ? [`talet ${value}`, `the number ${value}`][language] : void 0;
  if (typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return ["en lista, [ \u2026 ]", "a list, [ \u2026 ]"][language];
  return typeof value === "object" ? ["uppgifter inom klamrar, { \u2026 }", "an entry in curly brackets, { \u2026 }"][language] : void 0;
}

const LONGEST_VALUE = 60;
function placeDetailsIn(code, details, spot, language) {
  if (!spot) return {};
  const { value, steps } = spot;
  const last = steps.at(-1);
  if (last?.isLanguage) return aroundLanguage(last.key, details, spot, language);
  const isMissing = code === "missing-key";
  const entry = isMissing ? String(details.of) : spot.entry;
  const key = isMissing ? String(details.key) : spot.key;
  return {
    example: exampleFor(entry, key, spot, details, language),
    here: isMissing ? void 0 : inWordsOf(value, language),
    term: termFor(code, details, spot, entry, key),
    choices: choicesOf(entry, key, language)
  };
}
function aroundLanguage(tag, { format }, { value, entry, key }, language) {
  if (format !== "language")
    return {
      here: inWordsOf(value, language),
      example: `"${quote(tag)}": ${['"Skriv texten h\xE4r"', '"Write the text here"'][language]}`
    };
  return {
    here: [`\u201D${quote(tag)}\u201D, som inte \xE4r n\xE5gon spr\xE5kkod`, `\u201C${quote(tag)}\u201D, which is no language tag`][language],
    form: "translations",
    example: entry !== void 0 && key !== void 0 ? exampleOf(entry, key, language) : void 0
  };
}
const inWordsOf = (value, language) => valueInWords(value, language, (text) => excerpt(text, LONGEST_VALUE));
function exampleFor(entry, key, { value, steps }, { format }, language) {
  if (!steps.length && entry === void 0) return entryExample("content", language);
  if (entry === void 0 || key === void 0) return void 0;
  const id = format === "id" && typeof value === "string" ? idFrom(value) : "";
  return id ? `"id": "${id}"` : exampleOf(entry, key, language);
}
function termFor(code, { nearest: meant, key }, { schema }, entry, own) {
  const [of, name] = code === "unknown-key" ? [entry, meant] : code === "bare-heading" ? [schema?.entry, key] : [entry, own];
  return of === void 0 || name === void 0 ? void 0 : termOf(of, String(name));
}
function choicesOf(entry, key, language) {
  const meanings = entry !== void 0 && key !== void 0 ? meaningsOf(entry, key) : void 0;
  return meanings && Object.entries(meanings).map(([word, meaning]) => language ? `"${word}"` : `"${word}" = ${meaning}`).join(", ");
}
function choice({ code }, { entry, key, value } = {}) {
  if (code !== "wrong-choice" || !entry || !key || typeof value !== "string") return {};
  const words = ownWordsIn(entry)?.get(key);
  const found = words && nearest(value, words.keys());
  return found === void 0 ? {} : { nearest: words.get(found) };
}

const endOf = ({ isList }) => isList ? "]" : "}";
class Brackets {
  constructor(tokens) {
    this.frames = [];
    this.#tokens = tokens;
  }
  #tokens;
  /** The first bracket that is missing or too many, as the indentation tells; it counts only once one is. */
  #suspect;
  open(isList) {
    const { indent } = this.#tokens;
    this.frames.push({ isList, indent, last: void 0, lastIsObject: false });
  }
  close() {
    const frame = this.frames.pop();
    const { isFirst, indent, before } = this.#tokens;
    if (isFirst && indent < frame.indent)
      this.#suspect ??= { name: "missing-bracket", offset: before, mark: endOf(frame) };
  }
  /** Takes note of a key or an item that stands no further in than what should hold it, or further than its like. */
  begin() {
    const frame = this.frames.at(-1);
    if (!frame || this.#suspect) return;
    const { text, before, isFirst, indent } = this.#tokens;
    const end = text[before - 1] === "," ? before - 1 : before;
    if (this.frames.length > 1 && this.#isOutside(frame))
      this.#suspect = { name: "missing-bracket", offset: end, mark: endOf(frame) };
    else if (isFirst && indent > (frame.inner ??= indent) && /[}\]]/.test(text[end - 1]))
      this.#suspect = { name: "extra-bracket", offset: end - 1 };
  }
  /** A closing bracket too many, since all are closed. */
  surplus(offset) {
    return this.#suspect ?? { name: "extra-bracket", offset };
  }
  #isOutside({ indent }) {
    return this.#tokens.isFirst && this.#tokens.indent <= indent;
  }
  /** The file ends within an object or a list. */
  unclosed() {
    const offset = this.#tokens.endBefore(this.#tokens.before);
    const frame = this.frames.at(-1);
    if (!frame) return { name: "stray", offset };
    return this.#suspect ?? { name: "missing-bracket", offset, mark: endOf(frame) };
  }
  /** A closing bracket that does not close what is open. */
  wrong(frame) {
    const { kind, text, start: offset, before, isFirst, indent } = this.#tokens;
    const mark = kind === CLOSE_BRACE ? "}" : "]";
    const above = this.frames.at(-2);
    if (this.#suspect) return this.#suspect;
    if (text[before - 1] === mark && offset === before && this.#isKeyNext())
      return { name: "extra-bracket", offset };
    const isInside = mark === "]" && isFirst && indent > frame.indent && frame.last !== void 0;
    if (above && endOf(above) === mark && !isInside) {
      const end = text[before - 1] === "," ? before - 1 : before;
      return { name: "missing-bracket", offset: end, mark: endOf(frame) };
    }
    if (text[before - 1] === mark) return { name: "extra-bracket", offset };
    if (mark === "]" && frame.last !== void 0)
      return { name: "missing-bracket", offset: frame.last, mark: "[" };
    return { name: "wrong-bracket", offset, mark: endOf(frame) };
  }
  /** Whether a comma, a text and a colon follow. Nothing more is read after that. */
  #isKeyNext() {
    const tokens = this.#tokens;
    return tokens.next() === COMMA && tokens.next() === STRING && tokens.next() === COLON;
  }
  /**
   * An object or a list where a key should be: the end of the one before is missing, or the list around them.
   *
   * @param comma - Where the comma before it stands; without one, nothing stands before it.
   */
  forKey(frame, comma) {
    const { text, start, isFirst } = this.#tokens;
    if (comma === void 0)
      return { name: "wrong-bracket", offset: text.lastIndexOf("{", start - 1), mark: "[" };
    const isBeside = this.#isOutside(frame) || this.frames.at(-2)?.isList && !isFirst;
    if (frame.lastIsObject && !isBeside) return { name: "missing-bracket", offset: frame.last, mark: "[" };
    const offset = this.#tokens.endBefore(comma);
    return this.#suspect ?? { name: "missing-bracket", offset, mark: "}" };
  }
  /** A text with a colon after it where there can be no key: an object was to begin, or a list to end. */
  beforeKey(frame) {
    const { text, lineStart, indent } = this.#tokens;
    const key = frame.last;
    const end = this.#tokens.endBefore(key);
    const isFirst = end <= lineStart;
    const isOutside = isFirst ? indent <= frame.indent : /[^}\]\s]\s*,$/.test(text.slice(lineStart, end));
    if (!frame.isList || !isOutside) return { name: "missing-bracket", offset: key, mark: "{" };
    return { name: "missing-bracket", offset: text[end - 1] === "," ? end - 1 : end, mark: "]" };
  }
}

const CURLY = /^[“”„‟«»‘’‚']/;
const CURLY_END = /[“”„‟«»](?=[\s,:}\]]*$)/;
const CURLY_KEY = /(?<=^"[^“”„‟«»:]*)[“”„‟«»](?=\s*:)/;
const WORD = /^(?:true|false|null|none|nil|ja|nej|yes|no|undefined|nan)$/i;
const UNSEEN = /^[\s\p{Cc}\p{Cf}]/u;
function faultInside(tokens) {
  const { text, start: offset, end, kind, error } = tokens;
  if (kind === LINE_COMMENT || kind === BLOCK_COMMENT) return { name: "comment", offset };
  const word = text.slice(offset, end);
  if (kind === NUMBER) {
    const isNumber = !error && !/^-?0\d/.test(word);
    return isNumber ? void 0 : { name: "number", offset, mark: word };
  }
  if (!error) return void 0;
  if (error === UNENDED_STRING) return unended(tokens);
  for (const { 0: escape, index } of word.matchAll(/\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})?/g))
    if (escape === "\\") return { name: "backslash", offset: offset + index };
  return { name: "unseen", offset: offset + word.search(/[^ -\uffff]/) };
}
function unended({ text, start, end }) {
  const curly = curlyEnd(text, start, end);
  if (curly) return curly;
  const [next] = /^[^\r\n]*/.exec(text.slice(end, end + 4e3).trimStart());
  const goesOn = next && (!/^["{}[\]]/.test(next) || /^"\s*[,}\]]*\s*$/.test(next));
  if (goesOn) return { name: "line-break", offset: end };
  return { name: "missing-quote", offset: start + text.slice(start, end).trimEnd().replace(/,$/, "").length };
}
function curlyEnd(text, start, end) {
  const word = text.slice(start, end);
  const found = CURLY_END.exec(word) ?? CURLY_KEY.exec(word);
  return found ? { name: "curly-quote", offset: start + found.index, mark: found[0] } : void 0;
}
function unknownWord(tokens, isAfterComma) {
  const { text, start: offset, end } = tokens;
  const word = text.slice(offset, end);
  if (CURLY.test(word)) return { name: "curly-quote", offset, mark: word[0] };
  if (UNSEEN.test(word)) return { name: "unseen", offset };
  const quote = isAfterComma ? text.lastIndexOf('"', offset - 1) : -1;
  if (quote >= tokens.lineStart && tokens.hasOddQuotes()) return { name: "inner-quote", offset: quote };
  if (WORD.test(word)) return { name: "word", offset, mark: word };
  if (/^(?:-|[+.]?\d)/.test(word)) return { name: "number", offset, mark: word };
  if (/^[=;()]/.test(word)) return { name: "stray", offset };
  return { name: "unquoted", offset, mark: plainWords(tokens) };
}
const plainWords = ({ text, start }) => /^[^"[\]{},:\r\n]*/.exec(text.slice(start, start + 80))[0].trim();

function faultForComma(tokens, brackets, frame) {
  const { text, kind, kindBefore, start, end, before: offset } = tokens;
  const isNear = start === offset;
  const isText = kindBefore === STRING;
  switch (kind) {
    case END:
      return brackets.unclosed();
    case LINE_COMMENT:
    case BLOCK_COMMENT:
      return { name: "comment", offset: start };
    case CLOSE_BRACE:
    case CLOSE_BRACKET:
      return isNear && isText && tokens.hasOddQuotes() ? { name: "inner-quote", offset: offset - 1 } : brackets.wrong(frame);
    case COLON:
      return isText ? brackets.beforeKey(frame) : { name: "stray", offset: start };
  }
  if (kind === UNKNOWN && /^[;.]$/.test(text.slice(start, end)))
    return { name: "missing-comma", offset, mark: text[start] };
  if (tokens.isFirst) return { name: "missing-comma", offset };
  if (isText) {
    const curly = tokens.hasOddQuotes() && curlyEnd(text, frame.last, offset - 1);
    if (curly) return curly;
    if (isNear || kind === UNKNOWN || tokens.hasOddQuotes())
      return { name: "inner-quote", offset: offset - 1 };
  }
  if (kindBefore === NUMBER && (isNear || kind === NUMBER))
    return { name: "number", offset: frame.last, mark: text.slice(frame.last, end) };
  return kind === UNKNOWN ? { name: "stray", offset: start } : { name: "missing-comma", offset };
}
function faultForKey(tokens, brackets, frame, comma) {
  const { text, start: offset, end } = tokens;
  switch (tokens.kind) {
    case END:
      return brackets.unclosed();
    case LINE_COMMENT:
    case BLOCK_COMMENT:
      return { name: "comment", offset };
    case COMMA:
      return { name: "extra-comma", offset };
    case COLON:
      return { name: "stray", offset };
    case CLOSE_BRACKET:
      return brackets.wrong(frame);
    case OPEN_BRACE:
    case OPEN_BRACKET:
      return brackets.forKey(frame, comma);
    case NUMBER:
      if (comma === void 0 || !/[-\d]/.test(text[frame.last]))
        return { name: "unquoted", offset, mark: plainWords(tokens) };
      return comma + 1 === offset ? { name: "number", offset: frame.last, mark: text.slice(frame.last, end) } : { name: "missing-bracket", offset: frame.last, mark: "[" };
    default:
      return unknownWord(tokens, comma !== void 0);
  }
}
function faultForColon(tokens, brackets, frame, key, comma) {
  const { text, kind, start, before: offset } = tokens;
  switch (kind) {
    case COMMA: {
      const fault = textForKey(tokens, frame, key, comma);
      return tokens.next() === COLON ? { name: "extra-comma", offset: start } : fault;
    }
    case CLOSE_BRACE:
    case CLOSE_BRACKET:
      return textForKey(tokens, frame, key, comma);
    case END:
      return brackets.unclosed();
  }
  if (tokens.isFirst || text[start] === "=") return { name: "missing-colon", offset };
  const name = text.slice(key, offset - 1);
  const colon = /:\s*$/.exec(name);
  if (colon) return curlyEnd(text, key, offset - 1) ?? { name: "missing-quote", offset: key + colon.index };
  return start === offset || kind === UNKNOWN ? { name: "inner-quote", offset: offset - 1 } : { name: "missing-colon", offset };
}
function textForKey(tokens, frame, key, comma) {
  const { text } = tokens;
  if (comma === void 0) return { name: "wrong-bracket", offset: text.lastIndexOf("{", key), mark: "[" };
  if (tokens.hasOddQuotes()) return { name: "inner-quote", offset: Math.max(0, comma - 1) };
  return { name: "missing-bracket", offset: frame.last, mark: "[" };
}
function faultAfterEnd(tokens, brackets) {
  const { kind, kindBefore, start: offset, before } = tokens;
  switch (kind) {
    case END:
      return void 0;
    case LINE_COMMENT:
    case BLOCK_COMMENT:
      return { name: "comment", offset };
    case CLOSE_BRACE:
    case CLOSE_BRACKET:
      return brackets.surplus(offset);
    case COLON:
      if (kindBefore === STRING) return { name: "missing-bracket", offset: 0, mark: "{" };
      break;
    case COMMA:
    case STRING:
      return brackets.surplus(Math.max(0, before - 1));
  }
  return { name: "after-end", offset };
}

const DEEPEST_BRACKETS = 1e4;
function findFault(text) {
  return new FaultFinder(text).find();
}
class FaultFinder {
  #tokens;
  #brackets;
  constructor(text) {
    this.#tokens = new Tokens(text);
    this.#brackets = new Brackets(this.#tokens);
  }
  find() {
    const { text, start, kind } = this.#tokens;
    if (kind === END) return { name: "empty", offset: 0 };
    if (text[start] === "<") return { name: "web-page", offset: start };
    const { frames } = this.#brackets;
    let fault = this.#value();
    while (!fault && frames.length) {
      if (frames.length > DEEPEST_BRACKETS) return { name: "stray", offset: this.#tokens.start };
      const frame = frames.at(-1);
      fault = frame.last === void 0 ? this.#first(frame) : this.#afterValue(frame);
    }
    return fault ?? faultAfterEnd(this.#tokens, this.#brackets);
  }
  #first(frame) {
    if (this.#ends(frame)) return this.#end();
    return frame.isList ? this.#value() : this.#key(frame);
  }
  #afterValue(frame) {
    const tokens = this.#tokens;
    if (this.#ends(frame)) return this.#end();
    if (tokens.kind !== COMMA) return faultForComma(tokens, this.#brackets, frame);
    const comma = tokens.start;
    tokens.next();
    if (this.#ends(frame)) return { name: "extra-comma", offset: comma };
    return frame.isList ? this.#value({ isAfterComma: true }) : this.#key(frame, comma);
  }
  #ends({ isList }) {
    return this.#tokens.kind === (isList ? CLOSE_BRACKET : CLOSE_BRACE);
  }
  #end() {
    this.#brackets.close();
    this.#tokens.next();
  }
  /** A key, its colon and its value. `comma` is where the one before stands. */
  #key(frame, comma) {
    const tokens = this.#tokens;
    if (tokens.kind !== STRING) return faultForKey(tokens, this.#brackets, frame, comma);
    this.#brackets.begin();
    const key = tokens.start;
    const fault = faultInside(tokens);
    if (fault) return fault;
    if (tokens.next() !== COLON) return faultForColon(tokens, this.#brackets, frame, key, comma);
    const colon = tokens.start;
    tokens.next();
    return this.#value({ colon });
  }
  /** A value; of an object or a list, its beginning. `colon` is where the one before stands. */
  #value({ isAfterComma = false, colon } = {}) {
    const tokens = this.#tokens;
    const isObject = tokens.kind === OPEN_BRACE;
    const opens = isObject || tokens.kind === OPEN_BRACKET;
    const fault = opens ? void 0 : this.#noValue(isAfterComma, colon);
    if (fault) return fault;
    const frame = this.#brackets.frames.at(-1);
    if (frame) {
      if (frame.isList) this.#brackets.begin();
      frame.last = tokens.start;
      frame.lastIsObject = isObject;
    }
    if (opens) this.#brackets.open(!isObject);
    tokens.next();
    return void 0;
  }
  /** What is wrong with a value that is neither an object nor a list. */
  #noValue(isAfterComma, colon) {
    const tokens = this.#tokens;
    const frame = this.#brackets.frames.at(-1);
    const offset = tokens.start;
    switch (tokens.kind) {
      case END:
        return this.#brackets.unclosed();
      case COMMA:
        if (colon === void 0) return { name: "extra-comma", offset };
        tokens.next();
        return [COLON, END].includes(tokens.next()) ? { name: "missing-value", offset: colon } : { name: "extra-comma", offset };
      case COLON:
        return { name: "stray", offset };
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        if (colon !== void 0) return { name: "missing-value", offset: colon };
        return frame ? this.#brackets.wrong(frame) : { name: "extra-bracket", offset };
      case UNKNOWN:
        return unknownWord(tokens, isAfterComma);
      default:
        return faultInside(tokens);
    }
  }
}

const perhaps = (word, sentence) => word === void 0 ? "" : sentence(String(word));

const BRACKETS = {
  "{": ["en klammer, {,", "a curly bracket, {,"],
  "}": ["en klammer, },", "a curly bracket, },"],
  "[": ["en hakparentes, [,", "a square bracket, [,"],
  "]": ["en hakparentes, ],", "a square bracket, ],"]
};
const bracket = (mark, language) => BRACKETS[String(mark)]?.[language] ?? String(mark);
const isOpening = (mark) => mark === "{" || mark === "[";
const FAULTS = {
  "missing-comma": [
    (d) => `Det saknas ett kommatecken efter \u201D${d.before}\u201D.${perhaps(d.mark, (found) => ` D\xE4r st\xE5r ${found} i st\xE4llet.`)} Mellan tv\xE5 uppgifter ska det st\xE5 ett kommatecken.`,
    (d) => `A comma is missing after \u201C${d.before}\u201D.${perhaps(d.mark, (found) => ` There is ${found} instead.`)} A comma stands between two things.`
  ],
  "extra-comma": [
    (d) => `Det st\xE5r ett kommatecken f\xF6r mycket efter \u201D${d.before}\u201D. Ta bort det. Kommatecken ska bara st\xE5 mellan tv\xE5 uppgifter, och inte efter den sista.`,
    (d) => `There is a comma too many after \u201C${d.before}\u201D. Take it away. Commas stand between two things only, and not after the last one.`
  ],
  "inner-quote": [
    (d) => `Det st\xE5r ett citattecken inne i en text, efter \u201D${d.before}\u201D, och d\xE5 tar texten slut d\xE4r. Skriv \\" i st\xE4llet f\xF6r ", eller anv\xE4nd \u201D i l\xF6pande text.`,
    (d) => `There is a quotation mark inside a text, after \u201C${d.before}\u201D, and so the text ends there. Write \\" in the place of ", or use \u201D in running text.`
  ],
  "missing-quote": [
    (d) => `Det saknas ett citattecken, ", som avslutar texten \u201D${d.before}\u201D.`,
    (d) => `A quotation mark, ", is missing at the end of the text \u201C${d.before}\u201D.`
  ],
  "curly-quote": [
    (d) => `H\xE4r st\xE5r citattecknet ${d.mark}. Runt nycklar och texter ska det vara raka citattecken: ". Ordbehandlare byter g\xE4rna ut dem; skriv om det h\xE4r.`,
    (d) => `Here is the quotation mark ${d.mark}. Around keys and texts the straight one is needed: ". Word processors like to change it; type it anew here.`
  ],
  unquoted: [
    (d) => `\u201D${d.mark}\u201D ska st\xE5 inom citattecken: "${d.mark}".`,
    (d) => `\u201C${d.mark}\u201D should stand in quotation marks: "${d.mark}".`
  ],
  "line-break": [
    (d) => `Texten bryts till en ny rad efter \u201D${d.before}\u201D. En text ska st\xE5 p\xE5 en enda rad. Ta bort radbrytningen, eller skriv \\n d\xE4r en ny rad ska b\xF6rja och \\n\\n mellan stycken.`,
    (d) => `The text is broken into a new line after \u201C${d.before}\u201D. A text stands on one line. Take the line break away, or write \\n where a new line should begin and \\n\\n between paragraphs.`
  ],
  "missing-colon": [
    (d) => `Det saknas ett kolon efter \u201D${d.before}\u201D. Mellan nyckeln och det den inneh\xE5ller ska det st\xE5 ett kolon.`,
    (d) => `A colon is missing after \u201C${d.before}\u201D. A colon stands between a key and what it holds.`
  ],
  "missing-value": [
    (d) => `Efter kolonet st\xE5r ingenting: \u201D${d.before}\u201D. Fyll i n\xE5got, eller ta bort nyckeln.`,
    (d) => `There is nothing after the colon: \u201C${d.before}\u201D. Fill something in, or take the key away.`
  ],
  "missing-bracket": [
    (d) => isOpening(d.mark) ? `Det saknas ${bracket(d.mark, 0)} f\xF6re \u201D${d.after}\u201D.` : `Det saknas ${bracket(d.mark, 0)} efter \u201D${d.before}\u201D.`,
    (d) => isOpening(d.mark) ? `${upper(bracket(d.mark, 1))} is missing before \u201C${d.after}\u201D.` : `${upper(bracket(d.mark, 1))} is missing after \u201C${d.before}\u201D.`
  ],
  "extra-bracket": [
    (d) => `H\xE4r st\xE5r \u201D${d.after}\u201D utan att n\xE5got \xE4r \xF6ppet som det kan st\xE4nga. Ta bort det, eller s\xE4tt in den parentes som saknas l\xE4ngre upp.`,
    (d) => `Here is \u201C${d.after}\u201D with nothing open for it to close. Take it away, or put in the bracket that is missing further up.`
  ],
  "wrong-bracket": [
    (d) => `H\xE4r ska det st\xE5 ${d.mark} i st\xE4llet f\xF6r det som st\xE5r: \u201D${d.after}\u201D.`,
    (d) => `Here should be ${d.mark} in the place of what stands there: \u201C${d.after}\u201D.`
  ],
  number: [
    (d) => `Talet \u201D${d.mark}\u201D g\xE5r inte att l\xE4sa. Skriv tal med siffror och decimalpunkt, utan mellanslag och enhet: 1000 eller 71.5. Annat \xE4n tal ska st\xE5 inom citattecken.`,
    (d) => `The number \u201C${d.mark}\u201D cannot be read. Write numbers with digits and a decimal point, without spaces and units: 1000 or 71.5. Anything else stands in quotation marks.`
  ],
  word: [
    (d) => `H\xE4r st\xE5r \u201D${d.mark}\u201D. Skriv true (ja), false (nej) eller null (uppgift saknas) med sm\xE5 bokst\xE4ver, eller s\xE4tt citattecken runt ordet: "${d.mark}".`,
    (d) => `Here is \u201C${d.mark}\u201D. Write true, false or null (nothing stated) in lower case, or put quotation marks around the word: "${d.mark}".`
  ],
  comment: [
    () => 'H\xE4r st\xE5r en kommentar, och s\xE5dana f\xE5r inte finnas i filen. Ta bort den, eller g\xF6r den till en egen uppgift: "x-kommentar": "\u2026".',
    () => 'Here is a comment, which the file may not have. Take it away, or make it a key of your own: "x-comment": "\u2026".'
  ],
  backslash: [
    (d) => `Det st\xE5r ett omv\xE4nt snedstreck, \\, i texten efter \u201D${d.before}\u201D. Skriv tv\xE5, \\\\, om det ska synas. I adresser ska det vara /.`,
    (d) => `There is a backslash, \\, in the text after \u201C${d.before}\u201D. Write two, \\\\, if it is to be seen. In addresses it should be /.`
  ],
  unseen: [
    (d) => `Det st\xE5r ett tecken som inte syns, till exempel en tabb eller ett h\xE5rt mellanslag, efter \u201D${d.before}\u201D. Ta bort det, eller skriv ett vanligt mellanslag.`,
    (d) => `There is a sign that cannot be seen, such as a tab or a no-break space, after \u201C${d.before}\u201D. Take it away, or write a plain space.`
  ],
  "after-end": [
    (d) => `Filen \xE4r slut f\xF6re \u201D${d.after}\u201D. Ta bort det som st\xE5r efter den sista klammern.`,
    (d) => `The file has ended before \u201C${d.after}\u201D. Take away what stands after the last bracket.`
  ],
  "web-page": [
    () => "Det \xE4r en webbsida, och inte en inneh\xE5llsfil. Kontrollera adressen, och att filen g\xE5r att l\xE4sa utan inloggning.",
    () => "It is a web page, and not a content file. Check the address, and that the file can be read without logging in."
  ],
  empty: [
    () => 'Den \xE4r tom. B\xF6rja till exempel s\xE5 h\xE4r: {"samsyn": "1.0", "title": "\u2026", "publisher": {"name": "\u2026"}}.',
    () => 'It is empty. Begin like this: {"samsyn": "1.0", "title": "\u2026", "publisher": {"name": "\u2026"}}.'
  ],
  stray: [
    (d) => `H\xE4r st\xE5r n\xE5got som inte ska st\xE5 h\xE4r: \u201D${d.after}\u201D. Ta bort det, eller s\xE4tt citattecken runt det.`,
    (d) => `Here is something that should not be here: \u201C${d.after}\u201D. Take it away, or put quotation marks around it.`
  ]
};
function upper(words) {
  return words[0].toUpperCase() + words.slice(1);
}
const NOT_JSON = ["Filen \xE4r inte giltig JSON.", "The file is not valid JSON."];

const now = {
  sv: ({ here }) => perhaps(here, (words) => `H\xE4r st\xE5r ${words}. `),
  en: ({ here }) => perhaps(here, (words) => `Here is ${words}. `)
};
const such = {
  sv: ({ example }) => perhaps(example, (written) => `, till exempel ${written}`),
  en: ({ example }) => perhaps(example, (written) => `, such as ${written}`)
};
const named = ({ term }) => perhaps(term, (word) => ` (${word.toLowerCase()})`);
const CONTENT_MESSAGES = {
  "wrong-type": [
    (d, a) => `${now.sv(a)}${a.here === "null" ? "Ta bort det om uppgiften saknas, eller skriv" : "Skriv"} ${formInWords(d.expected, 0)}${such.sv(a)}. Det som st\xE5r nu visas inte.`,
    (d, a) => `${now.en(a)}${a.here === "null" ? "Take it away if there is nothing to say, or write" : "Write"} ${formInWords(d.expected, 1)}${such.en(a)}. What stands there now is left out.`
  ],
  "wrong-format": [
    (d, a) => `${now.sv(a)}Skriv ${formInWords(a.form ?? d.format, 0)}${such.sv(a)}. Det som st\xE5r nu visas inte.`,
    (d, a) => `${now.en(a)}Write ${formInWords(a.form ?? d.format, 1)}${such.en(a)}. What stands there now is left out.`
  ],
  "wrong-choice": [
    (d, a) => `${now.sv(a)}${perhaps(d.nearest, (n) => `Menade du "${n}"? `)}Skriv ett av orden: ${a.choices ?? d.choices}. Det som st\xE5r nu visas inte.`,
    (d, a) => `${now.en(a)}${perhaps(d.nearest, (n) => `Did you mean "${n}"? `)}Write one of the words: ${a.choices ?? d.choices}. What stands there now is left out.`
  ],
  "missing-key": [
    (d, a) => `Nyckeln \u201D${d.key}\u201D${named(a)} saknas. L\xE4gg till den${such.sv(a)}${d.of === "content" ? "" : "; utan den visas inte posten"}.`,
    (d, a) => `The key \u201C${d.key}\u201D is missing. Add it${such.en(a)}${d.of === "content" ? "" : "; the entry is left out without it"}.`
  ],
  "unknown-key": [
    (d, a) => `Nyckeln \u201D${d.key}\u201D finns inte i formatet.${perhaps(d.nearest, (n) => ` Menade du \u201D${n}\u201D?`)}${d.nearest === void 0 ? "" : perhaps(a.term, (term) => ` S\xE5 heter ${term.toLowerCase()} i formatet.`)} Egna nycklar ska b\xF6rja med \u201Dx-\u201D.`,
    (d) => `The key \u201C${d.key}\u201D is not in the format.${perhaps(d.nearest, (n) => ` Did you mean \u201C${n}\u201D?`)} Keys of your own begin with \u201Cx-\u201D.`
  ],
  "empty-entry": [
    () => "Posten \xE4r tom. Fyll i den eller ta bort den.",
    () => "The entry is empty. Fill it in or remove it."
  ],
  "duplicate-id": [
    (d) => `Id:t \u201D${d.id}\u201D anv\xE4nds redan av en tidigare post. Ge den h\xE4r posten ett eget; den visas, men utan id.`,
    (d) => `The id \u201C${d.id}\u201D is already used by an earlier entry. Give this one its own; it is shown, without an id.`
  ],
  "dangling-reference": [
    (d) => `Det finns ingen post med id \u201D${d.id}\u201D att h\xE4nvisa till.${perhaps(d.nearest, (n) => ` Menade du \u201D${n}\u201D?`)}`,
    (d) => `There is no entry with the id \u201C${d.id}\u201D to refer to.${perhaps(d.nearest, (n) => ` Did you mean \u201C${n}\u201D?`)}`
  ],
  "near-reference": [
    (d) => `Ingen akt\xF6r har id eller namn \u201D${d.id}\u201D, s\xE5 det visas som vanliga ord. Menade du \u201D${d.nearest}\u201D?`,
    (d) => `No actor has the id or the name \u201C${d.id}\u201D, so it is shown as mere words. Did you mean \u201C${d.nearest}\u201D?`
  ],
  "own-word": [
    (d) => `Formatet har ett eget ord f\xF6r \u201D${d.word}\u201D: "${d.nearest}". Skriv det, s\xE5 visas det p\xE5 l\xE4sarens spr\xE5k och r\xE4knas med de andra. Nu visas \u201D${d.word}\u201D som det st\xE5r.`,
    (d) => `The format has a word of its own for \u201C${d.word}\u201D: "${d.nearest}". Write that, and it is shown in the reader\u2019s language and counted with the others. Now \u201C${d.word}\u201D is shown as it stands.`
  ],
  "odd-address": [
    (d) => `Adressen \u201D${d.address}\u201D leder ingenstans som den \xE4r skriven.${perhaps(d.nearest, (n) => ` Menade du "${n}"?`)}`,
    (d) => `The address \u201C${d.address}\u201D leads nowhere as it is written.${perhaps(d.nearest, (n) => ` Did you mean "${n}"?`)}`
  ],
  "odd-email": [
    (d) => `\u201D${d.address}\u201D \xE4r ingen e-postadress som det g\xE5r att skicka till. Skriv ${perhaps(d.nearest, (n) => `"${n}"`) || 'en adress som "namn@exempelby.se"'}.`,
    (d) => `\u201C${d.address}\u201D is not an e-mail address that can be written to. Write ${perhaps(d.nearest, (n) => `"${n}"`) || 'one such as "name@exempelby.se"'}.`
  ],
  "bare-heading": [
    (d, a) => `Under rubriken \u201D${d.title}\u201D st\xE5r ingenting. Skriv n\xE5got i \u201D${d.key}\u201D${named(a)}, eller ta bort rubriken.`,
    (d) => `There is nothing under the heading \u201C${d.title}\u201D. Write something in \u201C${d.key}\u201D, or take the heading away.`
  ],
  "markdown-image": [
    () => "Texten har en bild i sig, ![\u2026](\u2026). Bilder i Markdown visas inte, bara orden inom hakparentes. L\xE4gg bilden i nyckeln \u201Dfigure\u201D eller \u201Dfigures\u201D, eller l\xE4nka till den.",
    () => "The text has a picture in it, ![\u2026](\u2026). Pictures in Markdown are not shown, only the words in square brackets. Put the picture in the key \u201Cfigure\u201D or \u201Cfigures\u201D, or link to it."
  ],
  "markdown-heading": [
    () => "Texten har en rubrik i sig, en rad som b\xF6rjar med #. Den visas som fet text, inte som rubrik. Dela texten i avsnitt (\u201Dsections\u201D) med var sin \u201Dtitle\u201D, eller skriv **fet text**.",
    () => "The text has a heading in it, a line that begins with #. It is shown in bold, not as a heading. Part the text into sections (\u201Csections\u201D) with a \u201Ctitle\u201D each, or write **bold text**."
  ],
  "markdown-html": [
    (d) => `Texten har HTML i sig, ${d.html}, som visas som text. ${d.plain ? "Ta bort det: h\xE4r g\xE5r det bara att skriva vanlig text." : "Ta bort det och skriv Markdown i st\xE4llet: **fet**, *kursiv*, [l\xE4nk](https://\u2026), och en tom rad mellan stycken."}`,
    (d) => `The text has HTML in it, ${d.html}, which is shown as text. ${d.plain ? "Take it away: only plain text can stand here." : "Take it away and write Markdown instead: **bold**, *italic*, [link](https://\u2026), and an empty line between paragraphs."}`
  ],
  "missing-picture": [
    (d) => `Bilden \u201D${d.src}\u201D finns inte: adressen r\xE4knas fr\xE5n mappen som inneh\xE5llsfilen ligger i. L\xE4gg bilden d\xE4r, eller r\xE4tta adressen.`,
    (d) => `There is no picture \u201C${d.src}\u201D: its address counts from the folder that the content file is in. Put the picture there, or mend the address.`
  ],
  "newer-version": [
    (d) => `Filen \xE4r skriven f\xF6r formatets version ${d.version}. Allt som version ${FORMAT_VERSION} k\xE4nner till visas; uppdatera Samsyn f\xF6r resten.`,
    (d) => `The file is written for version ${d.version} of the format. What version ${FORMAT_VERSION} knows is shown; update Samsyn for the rest.`
  ],
  "other-version": [
    (d) => `Filen \xE4r skriven f\xF6r formatets version ${d.version}, som det h\xE4r Samsyn inte kan l\xE4sa. Byt till ett Samsyn f\xF6r den versionen, eller skriv om filen till ${FORMAT_VERSION}.`,
    (d) => `The file is written for version ${d.version} of the format, which this Samsyn cannot read. Use a Samsyn for that version, or rewrite the file as ${FORMAT_VERSION}.`
  ]
};

const LIMIT_MESSAGES = {
  "limit-size": [
    (d) => `Filen \xE4r st\xF6rre \xE4n gr\xE4nsen \u201Dsize\u201D, ${d.limit} byte, och l\xE4ses inte. Dela upp den.`,
    (d) => `The file is larger than the limit \u201Csize\u201D, ${d.limit} bytes, and is not read. Split it.`
  ],
  "limit-entries": [
    (d) => `Filen har fler poster \xE4n gr\xE4nsen \u201Dentries\u201D, ${d.limit}. Resten visas inte. Dela upp filen.`,
    (d) => `The file has more entries than the limit \u201Centries\u201D, ${d.limit}. The rest is left out. Split the file.`
  ],
  "limit-depth": [
    (d) => `H\xE4r ligger fler niv\xE5er i varandra \xE4n gr\xE4nsen \u201Ddepth\u201D, ${d.limit}. Det som ligger djupare visas inte.`,
    (d) => `More levels stand inside one another here than the limit \u201Cdepth\u201D, ${d.limit}. What lies deeper is left out.`
  ],
  "limit-text": [
    (d) => `Texten \xE4r l\xE4ngre \xE4n gr\xE4nsen \u201Dtext\u201D, ${d.limit} tecken, och visas inte. Dela upp den.`,
    (d) => `The text is longer than the limit \u201Ctext\u201D, ${d.limit} characters, and is left out. Split it.`
  ],
  "limit-nesting": [
    (d) => `Texten har fler listor, citat eller betoningar i varandra \xE4n gr\xE4nsen \u201Dnesting\u201D, ${d.limit}. Det som ligger djupare visas med sina tecken, som det \xE4r skrivet. G\xF6r listan plattare.`,
    (d) => `The text has more lists, quotations or emphasis inside one another than the limit \u201Cnesting\u201D, ${d.limit}. What lies deeper is shown as it is written, with its marks. Make the list flatter.`
  ],
  "limit-problems": [
    (d) => `\u2026 och ${d.more} till. Fler \xE4n gr\xE4nsen \u201Dproblems\u201D, ${d.limit}, r\xE4knas inte upp. R\xE4tta de h\xE4r och l\xE4s filen igen, eller k\xF6r samsyn check --all.`,
    (d) => `\u2026 and ${d.more} more. No more than the limit \u201Cproblems\u201D, ${d.limit}, are listed. Mend these and read the file again, or run samsyn check --all.`
  ]
};

const base = (name) => String(name).replace(/-(?:light|dark)$/, "");
const LOAD_MESSAGES = {
  "no-source": [
    () => "Elementet vet inte vad det ska visa. Skriv inneh\xE5llsfilens adress i attributet src.",
    () => "The element does not know what to show. Put the content file\u2019s address in the attribute src."
  ],
  "wrong-address": [
    (d) => `\u201D${d.url}\u201D \xE4r ingen adress som kan h\xE4mtas. R\xE4tta attributet src; det ska b\xF6rja med https: eller vara en adress p\xE5 den egna webbplatsen.`,
    (d) => `\u201C${d.url}\u201D is not an address to fetch from. Mend the attribute src; it begins with https: or is an address on the same site.`
  ],
  "not-found": [
    (d) => `Det finns ingen fil p\xE5 ${d.url} (svar 404). Kontrollera stavningen i attributet src och att filen \xE4r publicerad.`,
    (d) => `There is no file at ${d.url} (status 404). Check the spelling in the attribute src, and that the file is published.`
  ],
  "http-status": [
    (d) => `Servern svarade ${d.status} f\xF6r ${d.url}. \xD6ppna adressen i webbl\xE4saren; om felet finns kvar, kontakta den som sk\xF6ter webbplatsen.`,
    (d) => `The server answered ${d.status} for ${d.url}. Open the address in a browser; if it still fails, tell whoever runs the site.`
  ],
  redirected: [
    (d) => `${d.url} skickar vidare till en annan adress, och den f\xF6ljs inte. \xD6ppna adressen i webbl\xE4saren, och skriv den du kommer till i attributet src.`,
    (d) => `${d.url} redirects to another address, which is not followed. Open it in a browser, and put the address that you come to in the attribute src.`
  ],
  network: [
    (d) => `${d.url} gick inte att h\xE4mta. Antingen \xE4r n\xE4tet nere, eller s\xE5 till\xE5ter den andra webbplatsen inte att filen l\xE4ses h\xE4rifr\xE5n (CORS), eller s\xE5 stoppar sidans s\xE4kerhetsregler det (CSP: connect-src). L\xE4gg helst filen p\xE5 den egna webbplatsen.`,
    (d) => `${d.url} could not be fetched. Either the network is down, or the other site does not allow this one to read it (CORS), or the page\u2019s own policy forbids it (CSP: connect-src). Best keep the file on the same site.`
  ],
  timeout: [
    (d) => `${d.url} svarade inte inom ${d.seconds} sekunder. Ladda om sidan; h\xE4nder det igen \xE4r servern f\xF6r l\xE5ngsam.`,
    (d) => `${d.url} did not answer within ${d.seconds} seconds. Reload the page; if it happens again, the server is too slow.`
  ],
  "not-utf8": [
    () => "Filen \xE4r inte sparad som UTF-8, s\xE5 \xE5, \xE4 och \xF6 g\xE5r inte att l\xE4sa. Spara om den med kodningen UTF-8.",
    () => "The file is not saved as UTF-8, so its letters cannot be read. Save it again with the encoding UTF-8."
  ],
  "no-such-item": [
    (d) => `Filen har ingen post med id \u201D${d.id}\u201D som elementet kan visa.${perhaps(d.nearest, (n) => ` Menade du \u201D${n}\u201D?`)} R\xE4tta attributet item.`,
    (d) => `The file has no entry with the id \u201C${d.id}\u201D that this element can show.${perhaps(d.nearest, (n) => ` Did you mean \u201C${n}\u201D?`)} Mend the attribute item.`
  ],
  "nothing-to-show": [
    (d) => `Filen har inget inneh\xE5ll av det slag som elementet visar (\u201D${d.key}\u201D). L\xE4gg till det i filen, eller byt element.`,
    (d) => `The file has no content of the kind that this element shows (\u201C${d.key}\u201D). Add it to the file, or use another element.`
  ],
  "wrong-colour": [
    (d) => `\u201D${d.name}: ${d.value}\u201D \xE4r ingen f\xE4rg, s\xE5 Samsyns egen f\xE4rg visas i st\xE4llet. Skriv en f\xE4rg, till exempel #7a1f3d. Ska ljust och m\xF6rkt ha var sin skriver du ${base(d.name)}-light och ${base(d.name)}-dark: light-dark() g\xF6rs om av m\xE5nga byggverktyg.`,
    (d) => `\u201C${d.name}: ${d.value}\u201D is no colour, so Samsyn\u2019s own is shown instead. Write a colour, such as #7a1f3d. For one in light and one in dark, write ${base(d.name)}-light and ${base(d.name)}-dark: many build tools rewrite light-dark().`
  ],
  "not-drawn": [
    (d) => `Inneh\xE5llet gick inte att rita, s\xE5 det som st\xE5r i elementet visas i st\xE4llet. Oftast har ett annat skript p\xE5 sidan bytt ut n\xE5got av webbl\xE4sarens eget, som Promise eller Array.from: ta bort det skriptet, eller visa inneh\xE5llet i en ram. Annars \xE4r felet Samsyns: anm\xE4l det tillsammans med inneh\xE5llsfilen. Felet lyder: ${d.reason}`,
    (d) => `The content could not be drawn, so what stands in the element is shown instead. Most often another script on the page has replaced something of the browser\u2019s own, such as Promise or Array.from: remove that script, or show the content in a frame. Otherwise the fault is Samsyn\u2019s: report it with the content file. The error reads: ${d.reason}`
  ],
  unread: [
    () => "N\xE5got i filen \xE4r fel, och samsyn-problems.js kunde inte h\xE4mtas f\xF6r att s\xE4ga vad. L\xE4gg den bredvid samsyn.js.",
    () => "Something in the file is wrong, and samsyn-problems.js could not be fetched to say what. Put it beside samsyn.js."
  ]
};

const fault = (language) => (details) => FAULTS[details.fault]?.[language](details, {}) ?? "";
const MESSAGES = {
  ...CONTENT_MESSAGES,
  ...LIMIT_MESSAGES,
  ...LOAD_MESSAGES,
  // Where nothing is known of the fault, that it is one is all there is to say.
  "not-json": [fault(0), fault(1)]
};

function problemOf(finding) {
  const { text, ...details } = finding.details ?? {};
  if (finding.code !== "not-json" || typeof text !== "string") return inWords(finding, {});
  const fault = findFault(text);
  if (!fault) return inWords({ ...finding, details }, {});
  const { name, offset, mark } = fault;
  return inWords(
    { ...finding, details: { ...details, fault: name, mark, ...around(text, offset) } },
    { place: /^(?:empty|web-page)$/.test(name) ? void 0 : textPlaces(text)(offset) }
  );
}
function problemsOf(findings, file, text) {
  if (!findings.length) return [];
  const placeOf = text === void 0 ? () => void 0 : placesIn(text, findings);
  const spotAt = spotsIn(file);
  return findings.map(
    (finding) => inWords(finding, { spot: spotAt(finding.pointer), place: placeOf(finding) })
  );
}
function placesIn(text, findings) {
  const offsets = offsetsIn(text, new Set(findings.map(({ pointer }) => pointer)));
  const placeOf = textPlaces(text);
  return ({ pointer, code }) => {
    const found = pointer || code === "wrong-type" ? offsets.get(pointer) : void 0;
    return found && placeOf(code === "unknown-key" ? found.key : found.value);
  };
}
function inWords({ details = {}, ...finding }, where) {
  const quoted = Object.fromEntries(
    Object.entries({ ...meant(details), ...choice(finding, where.spot) }).map(([key, value]) => [
      key,
      typeof value === "string" ? quote(value) : value
    ])
  );
  return {
    ...finding,
    ...Object.keys(details).length > 0 && { details: quoted },
    ...where.place,
    message: {
      sv: sentences(finding, quoted, where, 0),
      en: sentences(finding, quoted, where, 1)
    }
  };
}
function sentences({ code }, details, { spot, place }, language) {
  const where = [
    ...place ? [
      [`rad ${place.line}, kolumn ${place.column}`, `line ${place.line}, column ${place.column}`][language]
    ] : [],
    ...spot ? placeInWords(code === "unknown-key" ? above(spot) : spot, language) : []
  ].join(", ");
  const words = MESSAGES[code][language](details, placeDetailsIn(code, details, spot, language));
  const whole = where ? `${where[0].toUpperCase()}${where.slice(1)}: ${words}` : words;
  return code === "not-json" ? `${NOT_JSON[language]} ${whole}`.trimEnd() : whole;
}
const above = (spot) => ({ ...spot, steps: spot.steps.slice(0, -1) });
function around(text, offset) {
  const [before = ""] = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 400), offset).trimEnd()) ?? [];
  const [after = ""] = /^[^\r\n]*/.exec(text.slice(offset, offset + 400).trimStart()) ?? [];
  const start = before.trimStart();
  return {
    before: start.length > 50 ? `\u2026 ${start.slice(-50).replace(/^\S* /, "")}` : start,
    after: after.length > 40 ? `${after.slice(0, 40)}\u2026` : after
  };
}
function meant({ ids, ...details }) {
  return ids === void 0 ? details : { ...details, nearest: nearest(String(details.id), String(ids).split(" ")) };
}

export { problemsOf as a, ownWordsIn as b, ownWord as c, bareHeadings as d, oddText as e, isScaleWord as i, oddAddress as o, problemOf as p, scaleWords as s };
//# sourceMappingURL=problem-of.js.map
