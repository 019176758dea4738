import { n as nearest } from './nearest.js';
import { a as shape, b as sideOf, r as refersById, h as hasForm, t as typeOfForm } from './forms.js';
import { i as isObject, p as pointTo, L as LIMITS } from './limits.js';

const FORMS = {
  string: ["en text inom citattecken", "a text in quotation marks"],
  number: ["ett tal utan citattecken", "a number without quotation marks"],
  boolean: ["true eller false utan citattecken", "true or false without quotation marks"],
  array: ["en lista inom hakparenteser: [ \u2026 ]", "a list in square brackets: [ \u2026 ]"],
  object: ["ett objekt inom klamrar: { \u2026 }", "an object in curly brackets: { \u2026 }"],
  id: [
    "sm\xE5 bokst\xE4ver a\u2013z, siffror och bindestreck, till exempel \u201Darbete-och-bostad\u201D",
    "lower-case letters a\u2013z, digits and hyphens, such as \u201Cwork-and-housing\u201D"
  ],
  date: [
    'ett \xE5r, en m\xE5nad eller en dag: \u201D2021\u201D, \u201D2021-06\u201D eller \u201D2021-06-14\u201D. Dokumentets egen skrivning f\xE5r plats i { "date": \u2026, "text": \u2026 }',
    'a year, a month or a day: \u201C2021\u201D, \u201C2021-06\u201D or \u201C2021-06-14\u201D. The document\u2019s own wording fits in { "date": \u2026, "text": \u2026 }'
  ],
  language: ["en spr\xE5kkod, till exempel \u201Dsv\u201D, \u201Den\u201D eller \u201Dar\u201D", "a language tag, such as \u201Csv\u201D, \u201Cen\u201D or \u201Car\u201D"],
  kommunkod: ["kommunens kod med fyra siffror", "the municipality\u2019s code of four digits"],
  address: [
    "en adress som b\xF6rjar med https:, http:, mailto: eller tel:, eller en adress p\xE5 den egna webbplatsen",
    "an address that begins with https:, http:, mailto: or tel:, or one on the same site"
  ],
  version: ["formatets version inom citattecken: \u201D1.0\u201D", "the format\u2019s version in quotation marks: \u201C1.0\u201D"],
  sdg: ["ett heltal fr\xE5n 1 till 17", "a whole number from 1 to 17"]
};
const form = (name, language) => FORMS[String(name)]?.[language] ?? String(name);
const perhaps = (nearest2, words) => nearest2 === void 0 ? "" : words(String(nearest2));
const among = ({ id, ids }) => nearest(String(id), String(ids).split(" "));
const MESSAGES = {
  "wrong-type": [
    (d) => `H\xE4r ska det st\xE5 ${form(d.expected, 0)}. Det som st\xE5r nu visas inte.`,
    (d) => `This should be ${form(d.expected, 1)}. What stands there now is left out.`
  ],
  "wrong-format": [
    (d) => `Skriv ${form(d.format, 0)}. Det som st\xE5r nu visas inte.`,
    (d) => `Write ${form(d.format, 1)}. What stands there now is left out.`
  ],
  "wrong-choice": [
    (d) => `V\xE4lj ett av orden: ${d.choices}. Det som st\xE5r nu visas inte.`,
    (d) => `Choose one of the words: ${d.choices}. What stands there now is left out.`
  ],
  "missing-key": [
    (d) => `Nyckeln \u201D${d.key}\u201D saknas. L\xE4gg till den${d.of === "content" ? "" : "; utan den visas inte posten"}.`,
    (d) => `The key \u201C${d.key}\u201D is missing. Add it${d.of === "content" ? "" : "; the entry is left out without it"}.`
  ],
  "unknown-key": [
    (d) => `Nyckeln \u201D${d.key}\u201D finns inte i formatet.${perhaps(d.nearest, (n) => ` Menade du \u201D${n}\u201D?`)} Egna nycklar ska b\xF6rja med \u201Dx-\u201D.`,
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
  "newer-version": [
    (d) => `Filen \xE4r skriven f\xF6r formatets version ${d.version}. Allt som version 1.0 k\xE4nner till visas; uppdatera Samsyn f\xF6r resten.`,
    (d) => `The file is written for version ${d.version} of the format. What version 1.0 knows is shown; update Samsyn for the rest.`
  ],
  "other-version": [
    (d) => `Filen \xE4r skriven f\xF6r formatets version ${d.version}, som det h\xE4r Samsyn inte kan l\xE4sa. Byt till ett Samsyn f\xF6r den versionen, eller skriv om filen till 1.0.`,
    (d) => `The file is written for version ${d.version} of the format, which this Samsyn cannot read. Use a Samsyn for that version, or rewrite the file as 1.0.`
  ],
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
    (d) => `${d.url} skickar vidare till ${d.to}. Skriv den adressen i attributet src.`,
    (d) => `${d.url} redirects to ${d.to}. Put that address in the attribute src.`
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
  "not-json": [
    (d) => `Filen \xE4r inte giltig JSON. Ofta saknas ett citattecken eller st\xE5r ett kommatecken f\xF6r mycket. Webbl\xE4saren s\xE4ger: ${d.reason}`,
    (d) => `The file is not valid JSON. Often a quotation mark is missing or a comma is too many. The browser says: ${d.reason}`
  ],
  "no-such-item": [
    (d) => `Filen har ingen post med id \u201D${d.id}\u201D som elementet kan visa.${perhaps(among(d), (n) => ` Menade du \u201D${n}\u201D?`)} R\xE4tta attributet item.`,
    (d) => `The file has no entry with the id \u201C${d.id}\u201D that this element can show.${perhaps(among(d), (n) => ` Did you mean \u201C${n}\u201D?`)} Mend the attribute item.`
  ],
  "nothing-to-show": [
    (d) => `Filen har inget inneh\xE5ll av det slag som elementet visar (\u201D${d.key}\u201D). L\xE4gg till det i filen, eller byt element.`,
    (d) => `The file has no content of the kind that this element shows (\u201C${d.key}\u201D). Add it to the file, or use another element.`
  ],
  unread: [
    () => "N\xE5got i filen \xE4r fel, och samsyn-problems.js kunde inte h\xE4mtas f\xF6r att s\xE4ga vad. L\xE4gg den bredvid samsyn.js.",
    () => "Something in the file is wrong, and samsyn-problems.js could not be fetched to say what. Put it beside samsyn.js."
  ]
};
function problemOf(finding) {
  const [sv, en] = MESSAGES[finding.code];
  const details = finding.details ?? {};
  return { ...finding, message: { sv: sv(details), en: en(details) } };
}

const grammar = Object.fromEntries(
  Object.entries(shape).map(([entry, keys]) => {
    const parts = keys.split(" ").map((part) => /^(.+?)=(.+?)([!~]?)$/.exec(part));
    return [
      entry,
      new Map(parts.map(([, key, looks, necessity]) => [key, { looks, necessity }]))
    ];
  })
);
function siftContent(value) {
  const walk = new Walk();
  if (!isObject(value)) {
    walk.report("error", "wrong-type", { expected: "object" });
    return { content: void 0, findings: walk.findings };
  }
  const [major, minor] = /^(\d+)\.(\d+)$/.exec(typeof value["samsyn"] === "string" ? value["samsyn"] : "")?.slice(1) ?? ["1", "0"];
  if (major !== "1") {
    walk.report("error", "other-version", { version: `${major}.${minor}` }, ["samsyn"]);
    return { content: void 0, findings: walk.findings };
  }
  if (minor !== "0") {
    walk.newer = true;
    walk.report("warning", "newer-version", { version: `${major}.${minor}` }, ["samsyn"]);
  }
  const sound = walk.object("content", value, true);
  const content = {
    ...sound,
    samsyn: sound.samsyn ?? "1.0",
    title: sound.title ?? "",
    publisher: sound.publisher ?? { name: "" }
  };
  walk.checkReferences(value);
  return { content, findings: walk.findings };
}
class Walk {
  constructor() {
    this.findings = [];
    this.path = [];
    /** The file is of a newer minor version: keys that are not known yet are to be expected. */
    this.newer = false;
    /** Which list the entry with an id stands in: `tillhorighet` → `goals`. */
    this.#ids = /* @__PURE__ */ new Map();
    this.#references = [];
    this.#entries = 0;
  }
  #ids;
  #references;
  #entries;
  report(severity, code, details, path = this.path) {
    const pointer = path.reduce(pointTo, "");
    this.findings.push({ pointer, severity, code, ...details && { details } });
  }
  /** Gives what is sound of a value, or undefined if it is left out. */
  read(looks, value) {
    if (looks[0] === "[")
      return Array.isArray(value) ? this.#nest(() => this.#list(looks.slice(1, -1), value)) : this.#wrong("array");
    looks = sideOf(looks, value);
    if (looks[0] === "#")
      return isObject(value) ? this.#nest(() => this.object(looks.slice(1), value)) : this.#wrong("object");
    if (looks === "text") return isObject(value) ? this.#translations(value) : this.#leaf("string", value);
    return this.#leaf(looks, value);
  }
  object(name, value, keep = false) {
    const sound = {};
    const { length } = this.#references;
    const ids = this.#ids.size;
    let whole = true;
    const keys = grammar[name];
    for (const [key, { looks, necessity }] of keys) {
      if (Object.hasOwn(value, key) && value[key] !== void 0) {
        this.path.push(key);
        const read = necessity === "~" && value[key] === null ? null : this.read(looks, value[key]);
        this.path.pop();
        if (read !== void 0) sound[key] = read;
      } else if (necessity === "!") this.report("error", "missing-key", { key, of: name });
      if (necessity === "!" && !(key in sound)) whole = false;
    }
    for (const key of Object.keys(value)) {
      if (key.startsWith("x-")) sound[key] = value[key];
      else if (!keys.has(key) && !this.newer)
        this.report("warning", "unknown-key", { key, nearest: nearest(key, keys.keys()) }, [
          ...this.path,
          key
        ]);
    }
    if (whole && !Object.keys(sound).some((key) => key !== "id" && !key.startsWith("x-"))) {
      this.report("error", "empty-entry");
      whole = false;
    }
    if (whole || keep) return sound;
    this.#references.length = length;
    for (const id of [...this.#ids.keys()].slice(ids)) this.#ids.delete(id);
    return void 0;
  }
  /** Says which references lead nowhere. */
  checkReferences(value) {
    for (const { id, refers, path } of this.#references) {
      const kind = this.#ids.get(id);
      const found = refers === "outline" ? kind !== void 0 || grammar["content"].has(id) && Object.hasOwn(value, id) : kind === refers || refers === "actors" && !refersById(id);
      if (!found)
        this.report("warning", "dangling-reference", { id, nearest: nearest(id, this.#ids.keys()) }, path);
    }
  }
  #list(item, value) {
    const sound = [];
    for (let i = 0; i < value.length; i++) {
      if (++this.#entries > LIMITS.entries) {
        if (this.#entries === LIMITS.entries + 1) this.#limit("entries");
        break;
      }
      this.path.push(i);
      const read = this.read(item, value[i]);
      this.path.pop();
      if (read !== void 0) sound.push(read);
    }
    return sound;
  }
  /** A text in several languages: an unsound one costs only that language. */
  #translations(value) {
    const sound = {};
    for (const key of Object.keys(value)) {
      this.path.push(key);
      const read = this.#leaf("language", key) === void 0 ? void 0 : this.#leaf("string", value[key]);
      this.path.pop();
      if (read !== void 0) sound[key] = read;
    }
    return Object.keys(sound).length ? sound : this.report("error", "empty-entry");
  }
  #leaf(form, value) {
    if (form.includes("|")) {
      const choices = form.split("|");
      if (choices.includes(value)) return value;
      return this.report("error", "wrong-choice", { choices: choices.join(", ") });
    }
    const type = typeOfForm(form);
    if (typeof value !== type) return this.#wrong(type);
    if (typeof value === "string" && value.length > LIMITS.text) return this.#limit("text");
    if (!hasForm(form, value)) return this.report("error", "wrong-format", { format: form });
    if (form[0] === "@")
      this.#references.push({ id: value, refers: form.slice(1), path: [...this.path] });
    if (form === "id") {
      if (this.#ids.has(value))
        return this.report("warning", "duplicate-id", { id: value });
      this.#ids.set(value, String(this.path.at(-3)));
    }
    return value;
  }
  /** Goes one level down, unless that is one too deep. */
  #nest(read) {
    return this.path.length < LIMITS.depth ? read() : this.#limit("depth");
  }
  #wrong(expected) {
    return this.report("error", "wrong-type", { expected });
  }
  #limit(name) {
    return this.report("error", `limit-${name}`, { limit: LIMITS[name] });
  }
}

export { problemOf as p, siftContent as s };
//# sourceMappingURL=sift.js.map
