import { e as entries, v as valueSchema } from './entries.js';
import { r as refersById, L as LATEST_MINOR, s as sizeOf, h as hasForm, t as typeOfForm } from './own-keys.js';
import { i as isObject } from './json.js';
import { m as meantKey } from './spot.js';
import { o as oddAddress, s as scaleWords, b as ownWordsIn, i as isScaleWord, c as ownWord, d as bareHeadings, e as oddText } from './problem-of.js';
import { L as LIMITS } from './limits.js';
import { i as isOneLetterFrom, n as nearest } from './did-you-mean.js';

const SUSPECT = /[<&#*_]|\]\(|>>|[-+>.)][ \t]+[-+>\d]| {20}/;
const CODE = /^ {0,3}(```|~~~)[^]*?(?:^ {0,3}\1|$(?![^]))|(?<!`)(`{1,3})(?!`)[^]*?[^`]\2(?!`)|\\[!-/:-@[-`{-~]/gm;
const IMAGE = /^[^\]]*\]\(/;
const DEEP = /^(?:[ \t>+*-]|\d+[.)]){20}/m;
const HEADING = /^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*#{1,6}(?:[ \t]|$)/m;
const HTML = /<\/?(?:a|abbr|b|big|blockquote|br|center|code|col|dd|del|details|div|dl|dt|em|figure|font|form|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video)(?:[\s/][^<>]*)?>|<!--|&(?:nbsp|amp|lt|gt|quot|apos|shy|[mn]dash|hellip|bull|middot|sect|copy|laquo|raquo|[lr][sd]quo|[aou]uml|aring|eacute);/i;
function markdownFaults(markdown, isLine) {
  if (!SUSPECT.test(markdown)) return [];
  const text = markdown.replace(CODE, " ");
  const html = HTML.exec(text)?.[0];
  return [
    ...hasImage(text) ? [{ code: "markdown-image" }] : [],
    ...!isLine && HEADING.test(text) ? [{ code: "markdown-heading" }] : [],
    ...html ? [{ code: "markdown-html", details: { html: html.slice(0, 40) } }] : [],
    ...oddLinks(text),
    ...(isLine || !DEEP.test(text) ? 0 : blockLevels(text)) > LIMITS.nesting || markLevels(text) > LIMITS.nesting ? [{ code: "limit-nesting", details: { limit: LIMITS.nesting } }] : []
  ];
}
function htmlIn(text) {
  const html = /[<&]/.test(text) ? HTML.exec(text)?.[0] : void 0;
  return html ? [{ code: "markdown-html", details: { html: html.slice(0, 40), plain: 1 } }] : [];
}
function oddLinks(text) {
  for (const [, address] of text.matchAll(/\]\(<?([^\s)<>]{1,200})/g)) {
    const odd = oddAddress(address);
    if (odd) return [odd];
  }
  return [];
}
function hasImage(text) {
  const [, ...begun] = text.split("![");
  return begun.some((rest) => IMAGE.test(rest));
}
function blockLevels(text) {
  let deepest = 0;
  let open = [];
  for (const line of text.split("\n")) {
    let column = 0;
    if (deepest > LIMITS.nesting) break;
    const mark = /[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$))/y;
    for (let found = mark.exec(line); found && deepest <= LIMITS.nesting; found = mark.exec(line)) {
      const start = column + found[0].search(/\S/);
      open = open.filter((content) => content <= start);
      open.push(column = mark.lastIndex);
      deepest = Math.max(deepest, open.length);
    }
  }
  return deepest;
}
function markLevels(text) {
  let deepest = 0;
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    let open = 0;
    for (const [, before, after] of paragraph.matchAll(/(^|[^*_])[*_]{1,3}(?=([^*_])|$)/g))
      if (after?.trim() && !(before ?? "").replace(/[\p{P}]/u, "").trim())
        deepest = Math.max(deepest, ++open);
      else open = Math.max(0, open - 1);
  }
  return deepest;
}

const MOST_NAMES_SOUGHT = 10;
const MOST_PAIRS_COMPARED = 1e5;
const [SHORTEST, LONGEST] = [4, 100];
class References {
  /** Which list the entry with an id stands in: `tillhorighet` → `goals`. */
  #lists = /* @__PURE__ */ new Map();
  #ids = [];
  /** What actors are called, beside their ids. */
  #names = /* @__PURE__ */ new Set();
  #references = [];
  #sought = /* @__PURE__ */ new Map();
  #near = /* @__PURE__ */ new Map();
  #actors;
  #pairs = MOST_PAIRS_COMPARED;
  /** How many ids and references there are. */
  get length() {
    return [this.#ids.length, this.#references.length];
  }
  /** Takes down an id; false if an earlier entry has it. */
  define(id, list) {
    if (this.#lists.has(id)) return false;
    this.#lists.set(id, list);
    this.#ids.push(id);
    return true;
  }
  /** Takes down what an actor is called: a text, in one language or several. */
  name(text) {
    if (typeof text === "string") this.#names.add(text);
    else if (isObject(text)) {
      for (const one of Object.values(text)) if (typeof one === "string") this.#names.add(one);
    }
  }
  refer(reference) {
    this.#references.push(reference);
  }
  /** Forgets what came after so many ids and references. */
  forget(ids, references) {
    this.#references.length = references;
    for (const id of this.#ids.splice(ids)) this.#lists.delete(id);
  }
  /**
   * Says which references lead nowhere.
   *
   * @param isPart - Whether the file has a part of that name.
   */
  check(found, isPart) {
    for (const reference of this.#references) {
      const { id, refers } = reference;
      const list = this.#lists.get(id);
      const leads = refers === "outline" ? list !== void 0 || isPart(id) : list === refers || refers === "actors" && !refersById(id);
      if (!leads) this.#tell(found, reference);
      else if (list !== refers && refers === "actors") this.#tellIfNear(found, reference);
    }
  }
  /** Words in the place of an actor may be any, unless they are all but an actor's id or name. */
  #tellIfNear(found, reference) {
    const { id } = reference;
    if (this.#names.has(id) || id.length > LONGEST) return;
    if (!this.#near.has(id)) this.#near.set(id, this.#nearActor(id));
    const near = this.#near.get(id);
    if (near !== void 0)
      found.add("warning", "near-reference", reference, void 0, { id, nearest: near });
  }
  #nearActor(words) {
    this.#actors ??= [...this.#ids.filter((id) => this.#lists.get(id) === "actors"), ...this.#names];
    const said = words.toLowerCase();
    for (const actor of this.#actors) {
      if (--this.#pairs < 0) return void 0;
      const name = actor.toLowerCase();
      if (said === name || said.length >= SHORTEST && isOneLetterFrom(said, name)) return actor;
    }
    return void 0;
  }
  #tell(found, reference) {
    const { id } = reference;
    found.add("warning", "dangling-reference", reference, void 0, () => ({
      id,
      nearest: this.nearest(id, this.#ids)
    }));
  }
  /**
   * Seeks the known name nearest to a misspelt one, for the first few that are misspelt.
   *
   * @param of - What the known names are names of.
   */
  nearest(word, known, of = "") {
    const name = `${of} ${word}`;
    if (!this.#sought.has(name) && this.#sought.size < MOST_NAMES_SOUGHT)
      this.#sought.set(name, nearest(word, known));
    return this.#sought.get(name);
  }
}

const root = entries.get("content");
const TEXTS = /* @__PURE__ */ new Set(["text", "prose", "line"]);
const STRING = valueSchema("string");
const LANGUAGE = valueSchema("language");
class Walk {
  #found;
  /** The file is of a newer minor version: keys that are not known yet are to be expected. */
  #newer = false;
  #references = new References();
  #scale = /* @__PURE__ */ new Set();
  #items = 0;
  constructor(found) {
    this.#found = found;
  }
  /** Gives what is sound of a file; undefined if it is of another major version. */
  file(value) {
    const { samsyn } = value;
    const isVersion = typeof samsyn === "string" && samsyn.length <= LIMITS.text;
    const [, major = "1", minor = "0"] = isVersion && /^(\d+)\.(\d+)$/.exec(samsyn) || [];
    const details = { version: `${major}.${minor}` };
    if (major !== "1") return this.#found.add("error", "other-version", void 0, "samsyn", details);
    this.#newer = Number(minor) > LATEST_MINOR;
    if (this.#newer) this.#found.add("warning", "newer-version", void 0, "samsyn", details);
    this.#scale = scaleWords(value["statuses"]);
    const sound = this.#entry(root, value, void 0, "", 1, true);
    this.#references.check(this.#found, (key) => root.keys.has(key) && Object.hasOwn(value, key));
    return {
      ...sound,
      samsyn: sound.samsyn ?? "1.0",
      title: sound.title ?? "",
      publisher: sound.publisher ?? { name: "" }
    };
  }
  /**
   * Gives what is sound of a value, or undefined if it is left out.
   *
   * @param above - Where the object or list is that the value stands in; `key` says where in that.
   * @param list - The list that the value belongs to, or its key.
   * @param level - How many objects and lists the value stands in.
   */
  #read(schema, value, above, key, list, level) {
    if (schema.object && isObject(value)) schema = schema.object;
    const { item, entry, form } = schema;
    if (item) {
      if (!Array.isArray(value)) return this.#wrong("array", above, key);
      if (level >= LIMITS.depth) return this.#limit("depth", above, key);
      return this.#list(item, value, { above, key }, list, level + 1);
    }
    if (entry) {
      if (!isObject(value)) return this.#wrong("object", above, key);
      if (level >= LIMITS.depth) return this.#limit("depth", above, key);
      return this.#entry(entries.get(entry), value, { above, key }, list, level + 1);
    }
    if (TEXTS.has(form))
      return isObject(value) ? this.#translations(form, value, { above, key }) : this.#text(form, value, above, key);
    return this.#leaf(schema, value, above, key, list);
  }
  #list(item, value, place, list, level) {
    const sound = [];
    for (let i = 0; i < value.length; i++) {
      if (++this.#items > LIMITS.entries) {
        if (this.#items === LIMITS.entries + 1) this.#limit("entries", place, void 0);
        break;
      }
      const read = this.#read(item, value[i], place, i, list, level);
      if (read !== void 0) sound.push(read);
    }
    return sound;
  }
  /** @param keep - Whether what is sound is given even if the entry lacks what it cannot do without. */
  #entry({ name, keys, required }, value, place, list, level, keep = false) {
    const sound = {};
    const { length } = this.#references;
    const own = ownWordsIn(name);
    let says = false;
    for (const key of required)
      if (!Object.hasOwn(value, key) || value[key] === void 0)
        this.#found.add("error", "missing-key", place, void 0, { key, of: name });
    for (const key of Object.keys(value)) {
      const schema = keys.get(key);
      const one = value[key];
      if (schema) {
        const isNull = one === null && schema.nullable;
        const read = isNull || one === void 0 ? one : this.#read(schema, one, place, key, key === "id" ? list : key, level);
        if (read === void 0) continue;
        sound[key] = read;
        says ||= key !== "id";
        const slip = own && !isScaleWord(this.#scale, key, read) && ownWord(own, key, read);
        if (slip) this.#found.add("warning", slip.code, place, key, slip.details);
      } else if (key.startsWith("x-")) {
        if (this.#fits(one, place, key, level)) sound[key] = one;
      } else if (!this.#newer) this.#unknown(key, keys, name, place);
    }
    const whole = required.every((key) => Object.hasOwn(sound, key));
    if (whole && !says) this.#found.add("error", "empty-entry", place);
    if (whole && says || keep) {
      if (name === "actor") this.#references.name(value["name"]);
      for (const { code, details, section } of bareHeadings(name, value))
        if (section === void 0) this.#found.add("warning", code, place, void 0, details);
        else this.#found.add("warning", code, { above: place, key: "sections" }, section, details);
      return sound;
    }
    this.#references.forget(...length);
    return void 0;
  }
  /** Whether what stands in a key of one's own is within the limits. */
  #fits(value, above, key, level) {
    const room = Math.max(0, LIMITS.entries - this.#items);
    const size = sizeOf(value, level, room);
    if (size > room) this.#limit(size === Infinity ? "depth" : "entries", above, key);
    else this.#items += size;
    return size <= room;
  }
  /** A text in several languages: an unsound one costs only that language. */
  #translations(form, value, place) {
    const sound = {};
    for (const key of Object.keys(value)) {
      if (this.#leaf(LANGUAGE, key, place, key, "") === void 0) continue;
      const read = this.#text(form, value[key], place, key);
      if (read !== void 0) sound[key] = read;
    }
    return Object.keys(sound).length ? sound : this.#found.add("error", "empty-entry", place);
  }
  /** A text; what Markdown in it cannot show is told. */
  #text(form, value, above, key) {
    const text = this.#leaf(STRING, value, above, key, "");
    if (typeof text === "string")
      for (const { code, details } of form === "text" ? htmlIn(text) : markdownFaults(text, form === "line"))
        this.#found.add("warning", code, above, key, details);
    return text;
  }
  #leaf({ form, choices }, value, above, key, list) {
    if (choices) {
      if (choices.includes(value)) return value;
      return this.#mischosen(choices, above, key);
    }
    const type = typeOfForm(form);
    if (typeof value !== type) return this.#wrong(type, above, key);
    if (typeof value === "string" && value.length > LIMITS.text) return this.#limit("text", above, key);
    if (!hasForm(form, value)) return this.#found.add("error", "wrong-format", above, key, { format: form });
    if (form === "id" && !this.#references.define(value, list))
      return this.#found.add("warning", "duplicate-id", above, key, { id: value });
    const slip = oddText(form, key, value);
    if (slip) this.#found.add("warning", slip.code, above, key, slip.details);
    if (form[0] === "@") this.#references.refer({ above, key, id: value, refers: form.slice(1) });
    return value;
  }
  #unknown(key, keys, of, place) {
    this.#found.add("warning", "unknown-key", place, key, () => ({
      key,
      nearest: meantKey(key, of, [...keys.keys()], (known) => this.#references.nearest(key, known, of))
    }));
  }
  #mischosen(choices, above, key) {
    return this.#found.add("error", "wrong-choice", above, key, () => ({ choices: choices.join(", ") }));
  }
  #wrong(expected, above, key) {
    return this.#found.add("error", "wrong-type", above, key, { expected });
  }
  #limit(name, above, key) {
    return this.#found.add("error", `limit-${name}`, above, key, { limit: LIMITS[name] });
  }
}

export { Walk as W };
//# sourceMappingURL=walk.js.map
