import { n as nearest } from './nearest.js';
import { a as shape, t as takeApart, r as refersById, b as sizeOf, h as hasForm, c as typeOfForm } from './outcome.js';
import { L as LIMITS, i as isObject } from './json.js';

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
const perhaps = (nearest, words) => nearest === void 0 ? "" : words(String(nearest));
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
  "limit-nesting": [
    (d) => `Texten har fler listor, citat eller betoningar i varandra \xE4n gr\xE4nsen \u201Dnesting\u201D, ${d.limit}. Det som ligger djupare visas med sina tecken, som det \xE4r skrivet. G\xF6r listan plattare.`,
    (d) => `The text has more lists, quotations or emphasis inside one another than the limit \u201Cnesting\u201D, ${d.limit}. What lies deeper is shown as it is written, with its marks. Make the list flatter.`
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
    (d) => `Texten har HTML i sig, ${d.html}, som visas som text. Ta bort det och skriv Markdown i st\xE4llet: **fet**, *kursiv*, [l\xE4nk](https://\u2026), och en tom rad mellan stycken.`,
    (d) => `The text has HTML in it, ${d.html}, which is shown as text. Take it away and write Markdown instead: **bold**, *italic*, [link](https://\u2026), and an empty line between paragraphs.`
  ],
  "limit-problems": [
    (d) => `\u2026 och ${d.more} till. Fler \xE4n gr\xE4nsen \u201Dproblems\u201D, ${d.limit}, r\xE4knas inte upp. R\xE4tta de h\xE4r och l\xE4s filen igen, eller k\xF6r samsyn check --all.`,
    (d) => `\u2026 and ${d.more} more. No more than the limit \u201Cproblems\u201D, ${d.limit}, are listed. Mend these and read the file again, or run samsyn check --all.`
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
  "not-json": [
    (d) => `Filen \xE4r inte giltig JSON. Ofta saknas ett citattecken eller st\xE5r ett kommatecken f\xF6r mycket. Webbl\xE4saren s\xE4ger: ${d.reason}`,
    (d) => `The file is not valid JSON. Often a quotation mark is missing or a comma is too many. The browser says: ${d.reason}`
  ],
  "no-such-item": [
    (d) => `Filen har ingen post med id \u201D${d.id}\u201D som elementet kan visa.${perhaps(d.nearest, (n) => ` Menade du \u201D${n}\u201D?`)} R\xE4tta attributet item.`,
    (d) => `The file has no entry with the id \u201C${d.id}\u201D that this element can show.${perhaps(d.nearest, (n) => ` Did you mean \u201C${n}\u201D?`)} Mend the attribute item.`
  ],
  "nothing-to-show": [
    (d) => `Filen har inget inneh\xE5ll av det slag som elementet visar (\u201D${d.key}\u201D). L\xE4gg till det i filen, eller byt element.`,
    (d) => `The file has no content of the kind that this element shows (\u201C${d.key}\u201D). Add it to the file, or use another element.`
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

const LONGEST_QUOTE = 300;
const PLAIN = /^[ -~¡-¬®-ɏ]*$/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
function quote(word) {
  const long = word.length > LONGEST_QUOTE;
  const start = long ? word.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, "") : word;
  if (PLAIN.test(start)) return start + (long ? "\u2026" : "");
  const seen = start.replace(UNSEEN, byNumber);
  return (/[a-z]/i.test(start) ? seen.replace(ALIKE, byNumber) : seen) + (long ? "\u2026" : "");
}
const byNumber = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;

function problemOf({ details, ...finding }) {
  const [sv, en] = MESSAGES[finding.code];
  const quoted = Object.fromEntries(
    Object.entries(meant(details ?? {})).map(([key, value]) => [
      key,
      typeof value === "string" ? quote(value) : value
    ])
  );
  return { ...finding, ...details && { details: quoted }, message: { sv: sv(quoted), en: en(quoted) } };
}
function meant({ ids, ...details }) {
  return ids === void 0 ? details : { ...details, nearest: nearest(String(details.id), String(ids).split(" ")) };
}

const entries = new Map(
  Object.entries(shape).map(([name, keys]) => {
    const parts = keys.split(" ").map((part) => part.split(/=(.*)/));
    return [
      name,
      {
        name,
        looks: new Map(parts.map(([key, looks]) => [key, takeApart(looks.replace("!", ""))])),
        needs: parts.flatMap(([key, looks]) => looks.endsWith("!") ? key : [])
      }
    ];
  })
);

const SUSPECT = /[<&#*_]|!\[|>>|[-+>.)][ \t]+[-+>\d]| {20}/;
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
    ...(isLine || !DEEP.test(text) ? 0 : blockLevels(text)) > LIMITS.nesting || markLevels(text) > LIMITS.nesting ? [{ code: "limit-nesting", details: { limit: LIMITS.nesting } }] : []
  ];
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

const SOUGHT = 10;
class References {
  /** Which list the entry with an id stands in: `tillhorighet` → `goals`. */
  #lists = /* @__PURE__ */ new Map();
  #ids = [];
  #references = [];
  #sought = /* @__PURE__ */ new Map();
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
    }
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
    if (!this.#sought.has(name) && this.#sought.size < SOUGHT) this.#sought.set(name, nearest(word, known));
    return this.#sought.get(name);
  }
}

const root = entries.get("content");
const TEXTS = /* @__PURE__ */ new Set(["text", "prose", "line"]);
const STRING = takeApart("string");
const LANGUAGE = takeApart("language");
class Walk {
  #found;
  /** The file is of a newer minor version: keys that are not known yet are to be expected. */
  #newer = false;
  #references = new References();
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
    this.#newer = minor !== "0";
    if (this.#newer) this.#found.add("warning", "newer-version", void 0, "samsyn", details);
    const sound = this.#entry(root, value, void 0, "", 1, true);
    this.#references.check(this.#found, (key) => root.looks.has(key) && Object.hasOwn(value, key));
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
  #read(looks, value, above, key, list, level) {
    if (looks.object && isObject(value)) looks = looks.object;
    const { item, entry, form } = looks;
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
    return this.#leaf(looks, value, above, key, list);
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
  #entry({ name, looks, needs }, value, place, list, level, keep = false) {
    const sound = {};
    const { length } = this.#references;
    let says = false;
    for (const key of needs)
      if (!Object.hasOwn(value, key) || value[key] === void 0)
        this.#found.add("error", "missing-key", place, void 0, { key, of: name });
    for (const key of Object.keys(value)) {
      const look = looks.get(key);
      const one = value[key];
      if (look) {
        const isNull = one === null && look.nullable;
        const read = isNull || one === void 0 ? one : this.#read(look, one, place, key, key === "id" ? list : key, level);
        if (read === void 0) continue;
        sound[key] = read;
        says ||= key !== "id";
      } else if (key.startsWith("x-")) {
        if (this.#fits(one, place, key, level)) sound[key] = one;
      } else if (!this.#newer) this.#unknown(key, looks, name, place);
    }
    const whole = needs.every((key) => Object.hasOwn(sound, key));
    if (whole && !says) this.#found.add("error", "empty-entry", place);
    if (whole && says || keep) return sound;
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
    if (form !== "text" && typeof text === "string")
      for (const { code, details } of markdownFaults(text, form === "line"))
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
    if (form[0] === "@") this.#references.refer({ above, key, id: value, refers: form.slice(1) });
    return value;
  }
  #unknown(key, looks, of, place) {
    this.#found.add("warning", "unknown-key", place, key, () => ({
      key,
      nearest: this.#references.nearest(key, looks.keys(), of)
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

export { Walk as W, problemOf as p, quote as q };
//# sourceMappingURL=walk.js.map
