import { css, adoptStyles, html, nothing, LitElement } from 'lit';
import { e as entries } from './entries.js';
import { a as isKnownVersion, r as refersById, s as sizeOf, t as typeOfForm, h as hasForm, i as isLanguage } from './own-keys.js';
import { i as isObject } from './json.js';
import { L as LIMITS } from './limits.js';
import { w as wordsFor, c as connectedWidgets, d as drawAgain, l as lateWords } from './locale.js';
import { w as word, i as inline, a as plain, l as loadMarkdown, c as letTablesBeFocused } from './rich-text.js';
import { c as sameLanguage, d as directionOf, s as say } from './localized.js';
import { V as VERSION } from './version.js';
import { n as notDrawn, t as tellConsole, m as missingEntry } from './widget-problems.js';
import { i as isServer, s as serverLanguages, a as showsFile } from './deep-links.js';
import { s as soundAddress, a as addressIn } from './address.js';

const longTableStyles = css`.ground,.self{--_1k:var(--_k)}.sky{--_1k:var(--_o)}table:not(.scroller>*):has(>tbody>:nth-child(10)){border-collapse:separate;border-spacing:0;isolation:isolate}table:not(.scroller>*):has(>tbody>:nth-child(10))>thead>tr>*{position:var(--_15);inset-block-start:0;z-index:1;border-block-end:var(--_g) solid var(--_a);padding-block-start:.5em;background:var(--_1k,var(--_m))}table:not(.scroller>*):has(>tbody>:nth-child(10))>tbody :is(a,[tabindex]){scroll-margin-block-start:6em}@media not print{.scroll[tabindex]:has(tbody>:nth-child(10)){max-block-size:85vh}}@media print{table:not(.scroller>*):has(>tbody>:nth-child(10))>thead>tr>*{position:static}}`;

const proseStyles = css`.prose{max-inline-size:var(--_l)}.prose:has(.scroll){max-inline-size:none}.prose:has(.scroll) :is(p,ul,ol,blockquote,pre){max-inline-size:var(--_l)}:is(p,ul,ol,blockquote,pre,[lang],.scroll)+:is(p,ul,ol,blockquote,pre,[lang],.scroll){margin-block-start:calc(var(--_e) * .75)}ol:not([role]){padding-inline-start:1.5em}blockquote{padding-inline-start:1em;border-inline-start:1px solid var(--_n)}code{font:.9375em ui-monospace,monospace}.scroll{overflow-x:auto;line-height:1.4}.fits{overflow:visible}.scroll[tabindex]{border-inline-end:1px solid var(--_n)}.cells{display:table;table-layout:auto;inline-size:auto;min-inline-size:min(100%,var(--_l));border-collapse:collapse;font-weight:400;font-variant-numeric:lining-nums tabular-nums;overflow-wrap:normal}.cells thead{display:table-header-group;position:static;clip-path:none;border:0}.cells tbody{display:table-row-group;border:0}.cells tr{display:table-row;break-inside:avoid}.cells :is(th,td){display:table-cell;position:static;inline-size:auto;min-inline-size:5em;padding:.5em 0;padding-inline-end:1em;vertical-align:baseline;border:0;border-block-end:1px solid color-mix(in oklab,currentColor 28%,transparent);background:none;font:inherit;color:inherit}.cells :is(th,td):last-child{padding-inline-end:0}.cells th{font-weight:700}.cells thead>tr>*{font-size:var(--_f);vertical-align:bottom;border-block-end:var(--_g) solid var(--_a)}.cells .number{min-inline-size:0;white-space:nowrap}.cells .center{text-align:center}.cells .right{min-inline-size:0;text-align:right}.cells .left{text-align:left}sup{font-size:.75em;line-height:0}.noteref{padding:.25em .15em;text-decoration-thickness:max(1px,.07em)}.notes{font-size:var(--_f);padding-block-start:calc(var(--_e) * .5);border-block-start:1px solid color-mix(in oklab,currentColor 28%,transparent)}.notes li+li{margin-block-start:.3em}.notes :focus:not(a){background:var(--_o);outline:2px solid transparent}.back{padding-inline:.4em}@media print{.scroll{overflow:visible;border:0}.cells :is(th,td){min-inline-size:0;padding-inline-end:.6em;overflow-wrap:anywhere;white-space:normal}.back{display:none}}`;

const stateStyles = css`.state{border-block:1px solid var(--_b);padding-block:var(--_e)}.state.error{border-block-start:var(--_g) dashed var(--_a)}.state>*+*{margin-block-start:.4em}.what{font-weight:700}.loading{border-block-start:var(--_g) solid var(--_b);padding-block-start:calc(var(--_e) * .75);position:relative;min-block-size:9em}.loading:before{content:"";position:absolute;inset-block-start:calc(var(--_g) * -1);inset-inline-start:0;inline-size:3em;block-size:var(--_g);background:var(--_a)}@media(prefers-reduced-motion:no-preference){.loading:before{animation:samsyn-drift 2.4s ease-in-out infinite alternate}}@keyframes samsyn-drift{to{inset-inline-start:calc(100% - 3em)}}@media(forced-colors:active){.loading:before{forced-color-adjust:none;background:CanvasText}}`;

const elementStyles = css`*{box-sizing:border-box}:where(h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,table,blockquote,pre){margin:0;padding:0;border:0}:where(h1,h2,h3,h4,h5,h6,table,th,dt){font:inherit;color:inherit;text-align:start}p,li,dd{text-wrap:pretty}[tabindex="-1"]{scroll-margin-block:1em}.label{display:block;font-size:var(--_f);font-weight:700;line-height:1.35;color:var(--_a)}.title{font-family:var(--_r);font-weight:var(--_v);font-size:var(--_14);line-height:1.12;letter-spacing:-.012em;text-wrap:balance;hyphens:auto;hyphenate-limit-chars:14 6 6}.title>.label{font-family:var(--_13);letter-spacing:0;font-size:calc(1em/pow(var(--_j),var(--_1j))*.875);margin-block-end:.6em;text-wrap:wrap}.title:dir(rtl){letter-spacing:0;line-height:1.35}.list-head{font-weight:700;font-size:var(--_f);line-height:1.35;color:var(--_a);margin-block-end:.5em}.lead{font-size:var(--_18);line-height:1.42}.muted{color:var(--_d)}*+.figure{margin-block-start:calc(var(--_e) * .75)}.figure img{display:block;max-inline-size:100%;block-size:auto;border-radius:var(--_p)}.figure figcaption{margin-block-start:.5em;font-size:var(--_f);max-inline-size:var(--_l)}.dashes{list-style:"\\2013\\2002";padding-inline-start:1em}.dashes>li+li{margin-block-start:.4em}.dashes>li::marker{color:color-mix(in oklab,currentColor 70%,transparent)}.dashes.lead>li:only-child{list-style:none;margin-inline-start:-1em}a{color:var(--_a);text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em;border-radius:.1em}a:hover{text-decoration-thickness:.16em}.term{text-decoration-style:dotted}:is(.title,.ground,.self) a{color:inherit}.title a{text-decoration-thickness:max(1px,.045em);text-underline-offset:.16em;text-decoration-color:color-mix(in oklab,currentColor 50%,transparent)}.title a:hover{text-decoration-color:currentColor;text-decoration-thickness:.1em}:focus-visible{outline:3px solid var(--_12,var(--_u));outline-offset:2px}.ground,.self{--_12:var(--_i)}.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.sign{color:transparent;forced-color-adjust:none;font-size:.0625em}time:not(.long),.unbroken{white-space:nowrap}.head{padding-block-end:calc(var(--_e) * .9);border-block-end:var(--_g) solid var(--_a)}.head.flat{border:0;padding-block-end:calc(var(--_e) * .85)}.head>*+.intro{margin-block-start:.55em}.intro{max-inline-size:var(--_l);color:var(--_d)}.foot{margin-block-start:calc(var(--_e) * .75);font-size:var(--_f);color:var(--_d);max-inline-size:calc(var(--_l) * 1.1)}.foot>*+*{margin-block-start:.4em}summary{cursor:pointer;display:list-item;inline-size:fit-content;padding-block:.35em;font-weight:600;color:var(--_a);text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em}summary:hover{text-decoration-thickness:.16em}summary::marker{color:var(--_a)}.ground summary,.ground summary::marker{color:inherit}details>:not(summary){margin-block-start:.4em}@media print{:is(.title,.list-head,.label,.head){break-inside:avoid;break-after:avoid}tr{break-inside:avoid}tbody>tr:first-child{break-after:avoid}tbody>tr:last-child:not(:first-child){break-before:avoid}details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none;text-decoration:none}a[href^=http]:after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}}`;
const baseStyles = [elementStyles, proseStyles, longTableStyles, stateStyles];

const TEXTS = /* @__PURE__ */ new Set(["text", "prose", "line"]);
function checkContent(value) {
  const ids = /* @__PURE__ */ new Map();
  const references = [];
  let items = 0;
  let flawed = false;
  const sound = isObject(value) && isKnownVersion(value["samsyn"]) && checkEntry("content", value, "", 1);
  if (!sound) return "unsound";
  for (const [id, refers] of references) {
    const list = ids.get(id);
    if (refers === "outline" ? !list && !Object.hasOwn(value, id) : list !== refers && (refers !== "actors" || refersById(id)))
      flawed = true;
  }
  return flawed ? "flawed" : "sound";
  function check(schema, value2, list, level) {
    if (schema.object && isObject(value2)) schema = schema.object;
    if ((schema.item || schema.entry) && level >= LIMITS.depth) return false;
    if (schema.item) {
      if (!Array.isArray(value2) || (items += value2.length) > LIMITS.entries) return false;
      for (const one of value2) if (!check(schema.item, one, list, level + 1)) return false;
      return true;
    }
    if (schema.entry) return isObject(value2) && checkEntry(schema.entry, value2, list, level + 1);
    if (schema.choices) return schema.choices.includes(value2);
    if (!TEXTS.has(schema.form)) return checkLeaf(schema.form, value2, list);
    if (typeof value2 === "string") return value2.length <= LIMITS.text;
    if (!isObject(value2)) return false;
    const tags = Object.keys(value2);
    return tags.length > 0 && tags.every((tag) => checkLeaf("language", tag, tag) && checkLeaf("string", value2[tag], tag));
  }
  function checkEntry(name, value2, list, level) {
    const { keys, required } = entries.get(name);
    let says = false;
    for (const key of Object.keys(value2)) {
      const schema = keys.get(key);
      const one = value2[key];
      if (!schema) {
        flawed ||= !key.startsWith("x-");
        if ((items += sizeOf(one, level, LIMITS.entries - items)) > LIMITS.entries) return false;
      } else if (key === "id") {
        if (!checkLeaf("id", one, list)) return false;
      } else {
        says = true;
        if (one !== void 0 && !(one === null && schema.nullable) && !check(schema, one, key, level))
          return false;
      }
    }
    return says && required.every((key) => value2[key] !== void 0);
  }
  function checkLeaf(form, value2, list) {
    if (typeof value2 !== typeOfForm(form)) return false;
    if (typeof value2 === "string" && value2.length > LIMITS.text) return false;
    if (!hasForm(form, value2)) return false;
    if (typeof value2 !== "string") return true;
    if (form === "id") {
      if (ids.has(value2)) return false;
      ids.set(value2, list);
    } else if (form[0] === "@") references.push([value2, form.slice(1)]);
    return true;
  }
}

const known$1 = /* @__PURE__ */ new WeakMap();
function accept(value, text) {
  if (typeof value !== "object" || value === null) return lookOver(value, text);
  let received = known$1.get(value);
  if (!received) known$1.set(value, received = lookOver(value, text));
  return received;
}
function lookOver(value, text) {
  const read = () => reading().then(({ readContent }) => readContent(value, text));
  const verdict = checkContent(value);
  if (verdict === "sound") return { content: value };
  if (verdict === "flawed")
    return {
      content: value,
      problems: () => read().then(
        ({ problems }) => problems,
        () => []
      )
    };
  return read().then(
    ({ content, problems }) => problems.length ? { content, problems: () => Promise.resolve(problems) } : { content },
    // Without it nothing is shown that has not been found sound.
    () => failure("unread")
  );
}
function acceptText(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return failure("not-json", { text });
  }
  return accept(value, text);
}
function failure(code, details) {
  return {
    content: void 0,
    problems: async () => [
      await problem({ pointer: "", severity: "error", code, ...details && { details } })
    ]
  };
}
async function problem(finding) {
  try {
    return (await reading()).problemOf(finding);
  } catch {
    const words = `${finding.code} ${JSON.stringify(finding.details ?? {}).slice(0, 400)}`;
    return { ...finding, message: { sv: words, en: words } };
  }
}
const reading = () => import('./read-content.js').then(function (n) { return n.a; });

const requests = /* @__PURE__ */ new Map();
function subscribe(src, timeout) {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : void 0;
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) {
    return { received: Promise.resolve(failure("wrong-address", { url: src })), release: () => {
    } };
  }
  url.hash = "";
  const request = requests.get(url.href) ?? start(url.href, timeout);
  request.waiting++;
  let released = false;
  return {
    received: request.received,
    release: () => {
      if (released) return;
      released = true;
      if (--request.waiting === 0) request.abort.abort();
    }
  };
}
function start(url, timeout) {
  const abort = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, timeout);
  const received = fetchContent(
    url,
    abort.signal,
    () => late ? failure("timeout", { url, seconds: timeout / 1e3 }) : failure("network", { url })
  ).catch((error) => failure("not-drawn", { reason: String(error) })).then((result) => {
    clearTimeout(timer);
    if (result.content) abort.signal.removeEventListener("abort", forget);
    else forget();
    return result;
  });
  const request = { received, abort, waiting: 0 };
  const forget = () => void (requests.get(url) === request && requests.delete(url));
  abort.signal.addEventListener("abort", forget);
  requests.set(url, request);
  return request;
}
async function fetchContent(url, signal, unreachable) {
  let bytes;
  try {
    const redirect = isPreloaded(url) ? "follow" : "manual";
    const response = await fetch(url, { signal, credentials: "same-origin", redirect });
    if (response.type === "opaqueredirect" || response.redirected) return failure("redirected", { url });
    if (response.status === 404) return failure("not-found", { url });
    if (!response.ok) return failure("http-status", { url, status: response.status });
    bytes = await withinLimit(response);
  } catch {
    return unreachable();
  }
  if (!bytes) return failure("limit-size", { limit: LIMITS.size });
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return failure("not-utf8", { url });
  }
  return acceptText(text);
}
const isPreloaded = (url) => [...document.querySelectorAll("link[rel~=preload][as=fetch]")].some(
  ({ href }) => href === url
);
async function withinLimit(response) {
  if (Number(response.headers.get("content-length")) > LIMITS.size) return void 0;
  const reader = response.body.getReader();
  const chunks = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > LIMITS.size) {
      void reader.cancel();
      return void 0;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

class ContentSource {
  constructor(host, options) {
    /** Reads the element's children anew, where no source goes before them. */
    this.childrenChanged = () => {
      if (!this.received?.content && !this.#places().some(Boolean)) this.#readChild();
      this.#host.requestUpdate();
    };
    this.#host = host;
    this.#options = options;
  }
  #host;
  #options;
  #subscription;
  /** What the content was last sought in; undefined before it has been. */
  #sought;
  /** The child script's text that was last read. */
  #child;
  /** Sees to it that another script, or another text in it, is read. */
  #children;
  /** Whether the content comes, or has come, from an address. */
  get isFetched() {
    return !!this.#subscription;
  }
  /** Whether there is content to wait for; an element without any source is drawn at once, as is what it is given. */
  get isOnItsWay() {
    return !this.received && (this.#places().some(Boolean) || !!this.#child);
  }
  /** Gets the content, unless it was sought there already. */
  seek() {
    if (!this.#sought || this.#places().some((place, i) => place !== this.#sought[i])) this.begin();
  }
  /** Finds out where the content comes from, and gets it. */
  begin() {
    this.release();
    this.#children?.disconnect();
    const { accepted, content, src, hasUpdated, shadowRoot } = this.#host;
    this.#sought = this.#places();
    if (accepted) this.#take({ content: accepted });
    else if (content !== void 0 && content !== null) this.#take(accept(content));
    else if (this.#options.isServer) return;
    else if (src && !(shadowRoot && !hasUpdated && this.#childText() !== void 0)) {
      this.#subscription = subscribe(src, this.#options.timeout());
      this.#take(this.#subscription.received);
    } else {
      this.received = void 0;
      this.#readChild();
    }
  }
  /** Lets go of a request. What was asked for and has not come is asked for anew when the element is connected again. */
  release() {
    this.#subscription?.release();
    this.#subscription = this.awaited = void 0;
    if (!this.received?.content) this.received = this.#sought = void 0;
  }
  #places() {
    const { accepted, content, src } = this.#host;
    return [accepted, content, src];
  }
  /** Takes what was received, now or when it has come. */
  #take(received) {
    if (!("then" in received)) {
      const prepared = this.#prepare(received);
      if (!prepared) {
        this.received = received;
        this.awaited = void 0;
        return;
      }
      received = prepared;
    } else if (this.#options.prepare) received = received.then((late) => this.#prepare(late) ?? late);
    const taken = (take) => {
      if (this.awaited !== awaited) return;
      take();
      this.#host.requestUpdate();
    };
    const awaited = received.then(
      (late) => taken(() => this.received = late),
      (error) => taken(() => this.#options.fail(error))
    );
    this.awaited = awaited;
  }
  #prepare(received) {
    return received.content && this.#options.prepare?.(received.content)?.then(() => received);
  }
  #childText() {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
  }
  #readChild() {
    const text = this.#childText();
    if (text === this.#child ? this.received ?? this.awaited : text === void 0 && this.received?.content)
      return;
    this.#child = text;
    this.#children ??= new MutationObserver(() => {
      this.#readChild();
      this.#host.requestUpdate();
    });
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (text !== void 0) this.#take(acceptText(text));
    else if (document.readyState !== "loading")
      this.#take(this.#options.given().then(() => failure("no-source")));
    else document.addEventListener("DOMContentLoaded", this.childrenChanged, { once: true });
  }
}

class SamsynLoadEvent extends CustomEvent {
  constructor(problems) {
    super("samsyn-load", { bubbles: true, composed: true, detail: { problems } });
  }
}
class SamsynErrorEvent extends CustomEvent {
  constructor(problems) {
    super("samsyn-error", { bubbles: true, composed: true, detail: { problems } });
  }
  /** What is wrong, and what to do about it. */
  get problems() {
    return this.detail.problems;
  }
}

const told$1 = /* @__PURE__ */ new WeakSet();
class ContentEvents {
  #element;
  #now;
  /** What was last told of: what was received, and what came of it. */
  #last;
  /** @param now - Gives what the widget has received. */
  constructor(element, now) {
    this.#element = element;
    this.#now = now;
  }
  /**
   * Tells of what has been drawn, unless that was told of already.
   *
   * @param shows - The key in the content file that the widget shows an entry of.
   * @param item - The entry that is wanted, where one is named.
   */
  tell(shows, item, isShown) {
    const received = this.#now();
    if (!received) return;
    if (this.#isNews(isShown ? "shown" : `without ${item}`)) void this.#tell(received, shows, item, isShown);
  }
  /** Tells that an exception came of it, once until something else does. */
  tellFailure(error) {
    const finding = notDrawn(error);
    if (this.#isNews(`not drawn: ${finding.details?.["reason"]}`)) void this.#tellFailure(finding, error);
  }
  #isNews(outcome) {
    const received = this.#now();
    if (this.#last?.[0] === received && this.#last?.[1] === outcome) return false;
    this.#last = [received, outcome];
    return true;
  }
  async #tellFailure(finding, error) {
    const own = await problem(finding);
    tellConsole(this.#element, [own], false, error);
    this.#element.dispatchEvent(new SamsynErrorEvent([own]));
  }
  async #tell(received, shows, item, isShown) {
    const element = this.#element;
    const last = this.#last;
    const own = received.content && !isShown ? [await problem(missingEntry(received.content, shows, item))] : [];
    const all = [...own, ...await received.problems?.() ?? []];
    await element.updateComplete;
    if (this.#now() !== received || this.#last !== last) return;
    const news = told$1.has(received) ? own : all;
    told$1.add(received);
    tellConsole(element, news, isShown);
    const [load, error] = [new SamsynLoadEvent(all), new SamsynErrorEvent(all)];
    if (isShown) element.dispatchEvent(load);
    if (all.some(({ severity }) => severity === "error")) element.dispatchEvent(error);
  }
}

const COLOURS = "--_a --_16 --_m --_h --_o --_k --_i --_u".split(" ");
const waiting = /* @__PURE__ */ new Set();
const known = /* @__PURE__ */ new Map();
let unsound;
function observeColours(widget) {
  if (!globalThis.CSS?.supports) return;
  if (!waiting.size) requestAnimationFrame(lookAtAll);
  waiting.add(widget);
}
function lookAtAll() {
  const widgets = [...waiting];
  waiting.clear();
  for (const widget of widgets) {
    unsound?.allowColours(widget);
    const style = getComputedStyle(widget);
    if (!COLOURS.every((name) => isColour(style.getPropertyValue(name)))) void keepOut(widget);
  }
}
async function keepOut(widget) {
  unsound ??= await import('./unsound-colours.js').catch(() => void 0);
  unsound?.blockColours(widget, isColour);
}
function isColour(value) {
  let is = known.get(value);
  if (is === void 0) known.set(value, is = !value.trim() || CSS.supports("color", value));
  return is;
}

const copies = /* @__PURE__ */ new WeakMap();
function adoptSheets(root, styles) {
  const { ownerDocument } = root;
  if (ownerDocument === document) return adoptStyles(root, [...styles]);
  const view = ownerDocument.defaultView;
  if (!view) return;
  const own = copies.get(ownerDocument) ?? /* @__PURE__ */ new Map();
  copies.set(ownerDocument, own);
  root.adoptedStyleSheets = styles.map((style) => {
    const copy = own.get(style) ?? new view.CSSStyleSheet();
    if (!own.has(style)) copy.replaceSync(textOf(style));
    own.set(style, copy);
    return copy;
  });
}
const textOf = (style) => "cssText" in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join("");

function pageReader(element, content, headingLevel, wantMarkdown, waitFor) {
  const fileLang = content?.language ?? "sv";
  const around = pageLanguage(element);
  const wanted = around ?? fileLang;
  const words = wordsFor(wanted, fileLang);
  const titles = typeof content?.title === "object" ? Object.keys(content.title) : [fileLang];
  return {
    around,
    wanted,
    // The page's language, if the file speaks it; else that of the words.
    lang: titles.some((tag) => sameLanguage(tag, wanted)) ? wanted : words.lang,
    fileLang,
    words,
    level: Math.min(Math.max(Math.trunc(headingLevel) || 2, 1), 6),
    wantMarkdown,
    waitFor,
    glossaries: isServer ? void 0 : content?.glossaries,
    src: element.src
  };
}
const ownLanguage = (lang, around) => around !== void 0 && sameLanguage(lang, around) ? void 0 : lang;
function pageLanguage(element) {
  const around = isServer ? langOnServer(element) : nearestLang(element);
  return around && isLanguage(around) ? around : void 0;
}
function hostOf(root) {
  const { host } = root;
  return host?.nodeType === Node.ELEMENT_NODE ? host : void 0;
}
const drawnIn = /* @__PURE__ */ new WeakMap();
const stayIn = (element, lang) => void (drawnIn.has(element) || drawnIn.set(element, lang));
const forgetPage = (element) => void drawnIn.delete(element);
function nearestLang(element) {
  const found = element.closest("[lang]");
  if (!found || found === element.ownerDocument.documentElement) {
    const stays = drawnIn.get(element);
    if (stays !== void 0) return stays;
  }
  if (found) return found.getAttribute("lang") ?? "";
  const host = hostOf(element.getRootNode());
  return host ? nearestLang(host) : "";
}
const langOnServer = (element) => serverLanguages.get(element) ?? element.getAttribute("lang");

function hasFallback(element) {
  if (isServer) return true;
  return [...element.childNodes].some(
    ({ nodeType, nodeName, nodeValue }) => nodeType === Node.ELEMENT_NODE ? !/^(?:script|style|template)$/i.test(nodeName) : nodeType === Node.TEXT_NODE && nodeValue?.trim()
  );
}
function standIn(element, root, src) {
  const around = pageLanguage(element);
  const words = wordsFor(around);
  const make = (name, part, text = "") => Object.assign(root.ownerDocument.createElement(name), { className: part, textContent: text });
  const base = make("div", "samsyn");
  const lang = ownLanguage(words.lang, around);
  if (lang) base.lang = lang;
  base.dir = directionOf(words.lang);
  base.setAttribute("part", "base");
  if (hasFallback(element)) base.append(make("slot", ""));
  else {
    const [state, what] = [make("div", "state error"), make("p", "what", words.failed)];
    state.setAttribute("part", "error");
    state.append(what);
    const href = src && soundAddress(src);
    if (href) state.append(Object.assign(make("a", "", words.toFile), { href }));
    base.append(state);
  }
  root.replaceChildren(base);
}
function stateTemplate(waiting, src, reader) {
  const { words } = reader;
  if (waiting)
    return html`<div class="loading" role="status"><p class="muted">${word(words.loading, reader)}</p></div>`;
  const href = src && soundAddress(src);
  return html`<div class="state error" part="error">
    <p class="what">${word(words.failed, reader)}</p>
    ${href ? html`<p><a href=${href}>${word(words.toFile, reader)}</a></p>` : nothing}
  </div>`;
}

let told = false;
function tellOfOldEngine() {
  if (told) return;
  told = true;
  if (globalThis.CSS?.supports("color", "light-dark(red, red)") === false)
    console.warn(
      "Samsyn: webbl\xE4saren \xE4r \xE4ldre \xE4n Chrome 123, Firefox 120 och Safari 17.5, s\xE5 allt visas i sidans textf\xE4rg. / The browser is older than Chrome 123, Firefox 120 and Safari 17.5: all is shown in the page\u2019s text colour."
    );
}

function notice({ translations = [] }, reader) {
  const { lang, fileLang, words } = reader;
  const read = translations.find(({ language }) => sameLanguage(language, lang));
  if (read?.official !== false || sameLanguage(lang, fileLang)) return nothing;
  const own = say(read.note, reader);
  return html`<p class="foot" part="notice">${own ? inline(own, reader) : word(words.unofficial, reader)}</p>`;
}

let observer;
function observeLanguage(element) {
  connectedWidgets.add(element);
  observer ??= new MutationObserver(onChange);
  for (let root = element.getRootNode(); root; ) {
    observer.observe(root, { subtree: true, attributeFilter: ["lang"], attributeOldValue: true });
    root = hostOf(root)?.getRootNode();
  }
}
const unobserveLanguage = (element) => void connectedWidgets.delete(element);
function onChange(records) {
  const ofPages = records.filter(({ target }) => {
    const { documentElement, readyState } = target.ownerDocument;
    return target === documentElement && readyState === "complete";
  });
  for (const { target, oldValue } of ofPages)
    for (const speaker of connectedWidgets)
      if (speaker.hasUpdated && speaker.ownerDocument === target.ownerDocument)
        stayIn(speaker, oldValue ?? "");
  if (ofPages.length < records.length) drawAgain();
}

function publisherLine({ publisher, title, source }, reader) {
  const { src, words } = reader;
  const site = siteElsewhere(src);
  if (site === void 0) return nothing;
  const name = say(publisher.name, reader) ?? { text: site.replace(/^.*\/\/|\/$/g, "") };
  const whole = say(source?.title, reader) ?? say(title, reader);
  const parts = [
    [words.publisher, name, addressIn(publisher.url, src) ?? site],
    ...whole ? [[words.original, whole, addressIn(source?.url, src)]] : []
  ];
  return html`<p class="foot" part="publisher">${parts.map(([label, said, href], i) => html`${i ? " \xB7 " : nothing}${word(label, reader)}: ${href ? html`<a href=${href}>${plain(said)}</a>` : plain(said)}`)}</p>`;
}
function siteElsewhere(src = "") {
  if (isServer) return /^\s*((?:https?:)?[/\\]{2}[^/\\?#\s]+)/i.exec(src)?.[1]?.concat("/");
  if (!src || !URL.canParse(src, document.baseURI)) return void 0;
  const { origin } = new URL(src, document.baseURI);
  return origin.startsWith("http") && origin !== seenSite() ? `${origin}/` : void 0;
}
function seenSite() {
  try {
    return top.origin;
  } catch {
    return "";
  }
}

const MOST_WAIT = 100;
const moment = () => new Promise((resolve) => setTimeout(resolve, MOST_WAIT));
let fetched;
function markdown() {
  return fetched ??= shownFrame().then(loadMarkdown).catch(() => console.warn("Samsyn: samsyn-markdown.js kunde inte h\xE4mtas / could not be fetched."));
}
function shownFrame() {
  const drawn = new Promise((resolve) => globalThis.requestAnimationFrame?.(() => setTimeout(resolve)));
  return Promise.race([drawn, moment()]);
}
const hydrate = (element, isReady) => import('./hydrate.js').then(
  ({ hydrate: hydrate2 }) => hydrate2(element, isReady),
  () => element.shadowRoot.replaceChildren()
);

class LateTexts {
  #host;
  #markdown;
  #words;
  constructor(host) {
    this.#host = host;
  }
  /** Resolves when all that was asked for has come; undefined where nothing was. */
  get coming() {
    return this.#markdown || this.#words ? Promise.all([this.#markdown, this.#words]) : void 0;
  }
  /** Says who reads the content; what the reader's language lacks is on its way from then on. */
  reader(content) {
    const host = this.#host;
    const reader = pageReader(
      host,
      content,
      host.headingLevel,
      () => {
        if (!isServer) this.#markdown ??= markdown().then(() => host.requestUpdate());
      },
      (coming) => void (this.#words = Promise.all([this.#words, coming]))
    );
    if (!isServer) this.#words = lateWords(reader.wanted, reader.fileLang);
    return reader;
  }
}

class ContentWidget extends LitElement {
  static {
    /** The version of the library that the class comes from. */
    this.version = VERSION;
  }
  static {
    /** Milliseconds after which a request for the content file is given up. */
    this.timeout = 1e4;
  }
  static get observedAttributes() {
    return [...super.observedAttributes, "lang"];
  }
  static {
    // Not as decorators, whose helpers every page would download.
    this.properties = {
      src: {},
      item: {},
      headingLevel: { attribute: "heading-level", type: Number },
      content: { attribute: false },
      accepted: { attribute: false }
    };
  }
  /** What went wrong where nothing was being drawn; the next update meets it. */
  #fault;
  /** Whether an entry was found to show. */
  #isShown = false;
  #isStyled = false;
  /** Who has drawn what stands in the root, if it is not the widget. */
  #drawnBy;
  #source = new ContentSource(this, {
    isServer,
    timeout: () => this.constructor.timeout,
    prepare: this.prepare?.bind(this),
    given: shownFrame,
    fail: (error) => this.#fault = { error }
  });
  #texts = new LateTexts(this);
  #events = new ContentEvents(this, () => this.#source.received);
  constructor() {
    super();
    this.headingLevel = 2;
    this.addController({ hostUpdated: () => letTablesBeFocused(this.renderRoot) });
  }
  connectedCallback() {
    if (this.hasAttribute("defer-hydration")) return;
    if (!isServer) {
      observeLanguage(this);
      tellOfOldEngine();
    }
    if (!this.hasUpdated) void this.#open();
    else {
      super.connectedCallback();
      if (!this.#source.received) this.#source.begin();
    }
  }
  /** The element has been put into another document, where the styles of the first are nothing. */
  adoptedCallback() {
    if (!this.#isStyled) return;
    this.#isStyled = false;
    this.requestUpdate();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    unobserveLanguage(this);
    this.#source.release();
  }
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") this.requestUpdate();
  }
  createRenderRoot() {
    return this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
  }
  /** Draws; whatever goes wrong, the fallback stands. */
  scheduleUpdate() {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      this.#standIn(error);
      return;
    }
    if (this.#source.received?.content) this.#drawnBy = void 0;
    if (!this.hasAttribute("nested")) observeColours(this);
    this.#events.tell(this.shows, this.item, this.#isShown);
  }
  update(changed) {
    const root = this.renderRoot;
    if (this.#drawnBy) {
      root.replaceChildren();
      delete root._$litPart$;
      this.#drawnBy = void 0;
      this.#isStyled = false;
    }
    if (!this.#isStyled) adoptSheets(root, this.constructor.elementStyles);
    this.#isStyled = true;
    super.update(changed);
  }
  willUpdate(changed) {
    const fault = this.#fault;
    this.#fault = void 0;
    if (fault) throw fault.error;
    if (this.hasUpdated && (changed.has("src") || changed.has("content") || changed.has("accepted"))) {
      forgetPage(this);
      this.#source.begin();
    } else this.#source.seek();
  }
  render() {
    const { received } = this.#source;
    const content = received?.content;
    const reader = this.#texts.reader(content);
    const shown = this.#shown(content, reader);
    return html`<div class="samsyn" part="base" lang=${ownLanguage(reader.lang, reader.around) ?? nothing} dir=${directionOf(reader.lang)}>
      ${shown ? this.#whole(shown, content, reader) : html`${hasFallback(this) ? nothing : stateTemplate(!received, this.src, reader)}<slot @slotchange=${this.#source.childrenChanged}></slot>`}
    </div>`;
  }
  /** Resolves when all that the texts asked for has come; undefined where they asked for nothing. */
  get coming() {
    return this.#texts.coming;
  }
  async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    if (!this.#source.isFetched) await this.#source.awaited;
    if (this.#texts.coming || this.isUpdatePending) {
      await super.getUpdateComplete();
      await this.#texts.coming;
      return super.getUpdateComplete();
    }
    return done;
  }
  /** Leaves the fallback as it stands for a moment: content that is there by then is all that is ever drawn. */
  async #open() {
    await Promise.resolve();
    try {
      const source = this.#source;
      source.seek();
      const words = lateWords(pageLanguage(this));
      if (this.shadowRoot) await this.#hydrate();
      else if (source.isOnItsWay || words)
        await Promise.race([Promise.all([source.awaited, words]), moment()]);
    } catch (error) {
      this.#fault = { error };
    }
    try {
      if (this.isConnected && !this.hasUpdated) super.connectedCallback();
    } catch (error) {
      this.#standIn(error);
      this.enableUpdating(true);
    }
  }
  /** Goes on from what a server has drawn, as soon as there is all that the server had. */
  async #hydrate() {
    this.#drawnBy = "server";
    await this.#source.awaited;
    try {
      this.render();
    } catch {
    }
    await this.#texts.coming;
    await hydrate(this, () => Boolean(this.#source.received?.content));
    this.#isStyled = true;
  }
  /** Takes an exception in what is drawn between updates; the next one meets it. */
  fail(error) {
    this.#fault = { error };
    this.requestUpdate();
  }
  /** Shows the fallback, and tells why; what a server has drawn is better than that. */
  #standIn(error) {
    if (this.shadowRoot && this.#drawnBy !== "server") {
      standIn(this, this.shadowRoot, this.src);
      this.#drawnBy = "stand-in";
    }
    this.#events.tellFailure(error);
  }
  #shown(content, reader) {
    if (content && !isServer) showsFile(this, content, this.src);
    const shown = content && this.view(content, reader);
    this.#isShown = shown !== void 0;
    return shown;
  }
  /** What is shown, and what is to be said of all of it; a document is told first, and its parts not again. */
  #whole(shown, content, reader) {
    if (this.hasAttribute("nested")) return shown;
    const said = notice(content, reader);
    const whose = publisherLine(content, reader);
    return this.shows === "title" ? [said, shown, whose] : [shown, said, whose];
  }
}

export { ContentWidget as C, SamsynErrorEvent as S, SamsynLoadEvent as a, baseStyles as b, adoptSheets as c };
//# sourceMappingURL=content-widget.js.map
