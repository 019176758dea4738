import { css, isServer, html, nothing, LitElement } from 'lit';
import { L as LIMITS } from './limits.js';
import { f as failure, d as receiveText, g as problem, m as missing, t as tellConsole, w as word, i as inline, h as speakers, j as drawAgain, k as wordsFor, c as serverLanguages, l as loadMarkdown, b as lateWords, n as receive } from './deep-links.js';
import { b as sameLanguage, a as say, d as directionOf } from './reader.js';
import { V as VERSION } from './version.js';
import { s as soundAddress, h as hasForm } from './forms.js';

const stateStyles = css`.state{border-block:1px solid var(--_f);padding-block:var(--_c)}.state.error{border-block-start:var(--_e) dashed var(--_a)}.state>*+*{margin-block-start:.4em}.what{font-weight:700}.loading{border-block-start:var(--_e) solid var(--_f);padding-block-start:calc(var(--_c) * .75);position:relative;min-block-size:9em}.loading:before{content:"";position:absolute;inset-block-start:calc(var(--_e) * -1);inset-inline-start:0;inline-size:3em;block-size:var(--_e);background:var(--_a)}@media(prefers-reduced-motion:no-preference){.loading:before{animation:samsyn-drift 2.4s ease-in-out infinite alternate}}@keyframes samsyn-drift{to{inset-inline-start:calc(100% - 3em)}}@media(forced-colors:active){.loading:before{forced-color-adjust:none;background:CanvasText}}`;

const elementStyles = css`*{box-sizing:border-box}:where(h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,table,blockquote,pre){margin:0;padding:0;border:0}:where(h1,h2,h3,h4,h5,h6,table,th,dt){font:inherit;color:inherit;text-align:start}p,li,dd{text-wrap:pretty}[tabindex="-1"]{scroll-margin-block:1em}.label{display:block;font-size:var(--_g);font-weight:700;line-height:1.35;color:var(--_a)}.title{font-family:var(--_n);font-weight:var(--_p);font-size:var(--_x);line-height:1.12;letter-spacing:-.012em;text-wrap:balance;hyphens:auto;hyphenate-limit-chars:14 6 6}.title>.label{font-family:var(--_w);letter-spacing:0;font-size:calc(1em/pow(var(--_d),var(--_1a))*.875);margin-block-end:.6em;text-wrap:wrap}.title:dir(rtl){letter-spacing:0;line-height:1.35}.list-head{font-weight:700;font-size:var(--_g);line-height:1.35;color:var(--_a);margin-block-end:.5em}.lead{font-size:var(--_1b);line-height:1.42}.muted{color:var(--_i)}.prose{max-inline-size:var(--_h)}:is(p,ul,ol,blockquote,pre,[lang])+:is(p,ul,ol,blockquote,pre,[lang]){margin-block-start:calc(var(--_c) * .75)}ol:not([role]){padding-inline-start:1.5em}blockquote{padding-inline-start:1em;border-inline-start:1px solid var(--_r)}code{font:.9375em ui-monospace,monospace}.figure img{display:block;max-inline-size:100%;block-size:auto;border-radius:var(--_o)}.figure figcaption{margin-block-start:.5em;font-size:var(--_g);max-inline-size:var(--_h)}.dashes{list-style:"\\2013\\2002";padding-inline-start:1em}.dashes>li+li{margin-block-start:.4em}.dashes>li::marker{color:color-mix(in oklab,currentColor 70%,transparent)}.dashes.lead>li:only-child{list-style:none;margin-inline-start:-1em}a{color:var(--_a);text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em;border-radius:.1em}a:hover{text-decoration-thickness:.16em}.term{text-decoration-style:dotted}:is(.title,.ground,.self) a{color:inherit}.title a{text-decoration-thickness:max(1px,.045em);text-underline-offset:.16em;text-decoration-color:color-mix(in oklab,currentColor 50%,transparent)}.title a:hover{text-decoration-color:currentColor;text-decoration-thickness:.1em}:focus-visible{outline:3px solid var(--_18,var(--_17));outline-offset:2px}.ground,.self{--_18:var(--_l)}.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}time{white-space:nowrap}.head{padding-block-end:calc(var(--_c) * .9);border-block-end:var(--_e) solid var(--_a)}.head.flat{border:0;padding-block-end:calc(var(--_c) * .85)}.head>*+.intro{margin-block-start:.55em}.intro{max-inline-size:var(--_h);color:var(--_i)}.foot{margin-block-start:calc(var(--_c) * .75);font-size:var(--_g);color:var(--_i);max-inline-size:calc(var(--_h) * 1.1)}.foot>*+*{margin-block-start:.4em}summary{cursor:pointer;display:list-item;inline-size:fit-content;padding-block:.35em;font-weight:600;color:var(--_a);text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em}summary:hover{text-decoration-thickness:.16em}summary::marker{color:var(--_a)}.ground summary,.ground summary::marker{color:inherit}details>:not(summary){margin-block-start:.4em}@media print{:is(.title,.list-head,.label,.head){break-inside:avoid;break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none;text-decoration:none}a[href^=http]:after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}}`;
const baseStyles = [elementStyles, stateStyles];

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
  const received = fetchContent(url, abort.signal).catch(
    () => late ? failure("timeout", { url, seconds: timeout / 1e3 }) : failure("network", { url })
  ).then((result) => {
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
async function fetchContent(url, signal) {
  const response = await fetch(url, { signal, credentials: "same-origin" });
  if (response.redirected) return failure("redirected", { url, to: response.url });
  if (response.status === 404) return failure("not-found", { url });
  if (!response.ok) return failure("http-status", { url, status: response.status });
  const bytes = await withinLimit(response);
  if (!bytes) return failure("limit-size", { limit: LIMITS.size });
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return failure("not-utf8", { url });
  }
  return receiveText(text);
}
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

const told = /* @__PURE__ */ new WeakSet();
class Announcement {
  #element;
  #now;
  /** What was last told of: what was received, and what was wanted of it. */
  #last;
  /** @param now - Gives what the widget has received. */
  constructor(element, now) {
    this.#element = element;
    this.#now = now;
  }
  /**
   * Tells of what is being drawn, unless that was told of already.
   *
   * @param shows - The key in the content file that the widget shows an entry of.
   * @param item - The entry that is wanted, where one is named.
   */
  tell(shows, item, isShown) {
    const received = this.#now();
    if (!received) return;
    const outcome = isShown ? "shown" : `without ${item}`;
    if (this.#last?.[0] === received && this.#last[1] === outcome) return;
    this.#last = [received, outcome];
    void this.#tell(received, shows, item, isShown);
  }
  async #tell(received, shows, item, isShown) {
    const element = this.#element;
    const own = received.content && !isShown ? [await problem(missing(received.content, shows, item))] : [];
    const all = [...own, ...await received.problems?.() ?? []];
    await element.updateComplete;
    if (this.#now() !== received) return;
    const news = told.has(received) ? own : all;
    told.add(received);
    tellConsole(element, news, isShown);
    const [load, error] = [new SamsynLoadEvent(all), new SamsynErrorEvent(all)];
    if (isShown) element.dispatchEvent(load);
    if (all.some(({ severity }) => severity === "error")) element.dispatchEvent(error);
  }
}

function hasFallback(element) {
  if (isServer) return true;
  return Array.from(element.childNodes).some(
    (node) => node instanceof Element ? !/^(?:script|style|template)$/i.test(node.localName) : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()
  );
}
function stateTemplate(waiting, src, reader) {
  const { words } = reader;
  if (waiting)
    return html`<div class="loading" role="status"><p class="muted">${word(words.loading, reader)}</p></div>`;
  const href = src && soundAddress(src);
  return html`<div class="state error" part="error"><p class="what">${word(words.failed, reader)}</p>${href ? html`<p><a href=${href}>${word(words.toFile, reader)}</a></p>` : nothing}</div>`;
}

function notice({ translations = [] }, reader) {
  const { lang, fileLang, words } = reader;
  const read = translations.find(({ language }) => sameLanguage(language, lang));
  if (read?.official !== false || sameLanguage(lang, fileLang)) return nothing;
  const own = say(read.note, reader);
  return html`<p class="foot" part="notice">${own ? inline(own, reader) : word(words.unofficial, reader)}</p>`;
}

let observer;
function heedLanguage(element) {
  speakers.add(element);
  observer ??= new MutationObserver(drawAgain);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ["lang"] });
    if (!(root instanceof ShadowRoot)) return;
  }
}
const ignoreLanguage = (element) => void speakers.delete(element);

function pageReader(element, content, headingLevel, wantMarkdown) {
  const fileLang = content?.language ?? "sv";
  const wanted = pageLanguage(element) ?? fileLang;
  const words = wordsFor(wanted, fileLang);
  const titles = typeof content?.title === "object" ? Object.keys(content.title) : [fileLang];
  return {
    wanted,
    // The page's language, if the file speaks it; else that of the words.
    lang: titles.some((tag) => sameLanguage(tag, wanted)) ? wanted : words.lang,
    fileLang,
    words,
    level: Math.min(Math.max(Math.trunc(headingLevel) || 2, 1), 6),
    wantMarkdown,
    glossaries: isServer ? void 0 : content?.glossaries
  };
}
function pageLanguage(element) {
  const around = isServer ? langOnServer(element) : nearestLang(element);
  return around && hasForm("language", around) ? around : void 0;
}
function nearestLang(element) {
  const found = element.closest("[lang]");
  if (found) return found.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : "";
}
const langOnServer = (element) => serverLanguages.get(element) ?? element.getAttribute("lang");

const MOMENT = 100;
const moment = () => new Promise((resolve) => setTimeout(resolve, MOMENT));
let fetched;
function markdown() {
  return fetched ??= shownFrame().then(loadMarkdown).catch(() => console.warn("Samsyn: samsyn-markdown.js kunde inte h\xE4mtas / could not be fetched."));
}
function shownFrame() {
  const drawn = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return Promise.race([drawn, moment()]);
}
const takeOver = (element, isReady) => import('./take-over.js').then(
  ({ takeOver: takeOver2 }) => takeOver2(element, isReady),
  () => element.shadowRoot.replaceChildren()
);

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
      content: { attribute: false }
    };
  }
  #received;
  /** The answer that is waited for; an earlier one that comes late is not shown. */
  #awaited;
  #subscription;
  #markdown;
  #words;
  /** What the content was last sought in; undefined before it has been. */
  #sought;
  /** The child script's text that was last read. */
  #child;
  #announcement = new Announcement(this, () => this.#received);
  constructor() {
    super();
    this.headingLevel = 2;
  }
  connectedCallback() {
    if (this.hasAttribute("defer-hydration")) return;
    if (!isServer) heedLanguage(this);
    if (!this.hasUpdated) void this.#open();
    else {
      super.connectedCallback();
      if (!this.#received) this.#begin();
    }
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    ignoreLanguage(this);
    this.#release();
  }
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") this.requestUpdate();
  }
  willUpdate(changed) {
    if (this.hasUpdated && (changed.has("src") || changed.has("content"))) this.#begin();
    else this.#seek();
  }
  render() {
    const content = this.#received?.content;
    const reader = this.#reader(content);
    const shown = content && this.view(content, reader);
    if (!isServer) this.#announcement.tell(this.shows, this.item, shown !== void 0);
    return html`<div class="samsyn" part="base" lang=${reader.lang} dir=${directionOf(reader.lang)}>${shown ? this.#whole(shown, content, reader) : html`${hasFallback(this) ? nothing : stateTemplate(!this.#received, this.src, reader)}<slot @slotchange=${this.#onSlotChange}></slot>`}</div>`;
  }
  async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    if (!this.#subscription) await this.#awaited;
    if (this.#markdown || this.#words || this.isUpdatePending) {
      await super.getUpdateComplete();
      await Promise.all([this.#markdown, this.#words]);
      return super.getUpdateComplete();
    }
    return done;
  }
  /** Leaves the fallback as it stands for a moment: content that is there by then is all that is ever drawn. */
  async #open() {
    await Promise.resolve();
    this.#seek();
    const words = lateWords(pageLanguage(this));
    if (this.shadowRoot) await this.#takeOver();
    else if (!this.#received || words) await Promise.race([Promise.all([this.#awaited, words]), moment()]);
    if (this.isConnected && !this.hasUpdated) super.connectedCallback();
  }
  /** Goes on from what a server has drawn, as soon as there is all that the server had. */
  async #takeOver() {
    await this.#awaited;
    this.render();
    await Promise.all([this.#markdown, this.#words]);
    await takeOver(this, () => Boolean(this.#received?.content));
  }
  /** Gets the content, unless it was sought there already. */
  #seek() {
    const sought = this.#sought;
    if (!sought || sought[0] !== this.content || sought[1] !== this.src) this.#begin();
  }
  /** Finds out where the content comes from, and gets it. */
  #begin() {
    this.#release();
    this.#sought = [this.content, this.src];
    if (this.content !== void 0 && this.content !== null) this.#take(receive(this.content));
    else if (isServer) return;
    else if (this.src && !(this.shadowRoot && !this.hasUpdated && this.#childText() !== void 0)) {
      this.#subscription = subscribe(this.src, this.constructor.timeout);
      this.#take(this.#subscription.received);
    } else {
      this.#received = void 0;
      this.#readChild();
    }
  }
  /** Takes what was received, now or when it has come. */
  #take(received) {
    this.#awaited = received;
    if (!(received instanceof Promise)) {
      this.#received = received;
      return;
    }
    void received.then((late) => {
      if (this.#awaited !== received) return;
      this.#received = late;
      this.requestUpdate();
    });
  }
  #childText() {
    return this.querySelector(':scope > script[type="application/json"]')?.textContent;
  }
  #readChild() {
    const text = this.#childText();
    if (this.#received && text === this.#child) return;
    this.#child = text;
    if (text !== void 0) this.#take(receiveText(text));
    else if (document.readyState !== "loading") this.#take(failure("no-source"));
    else document.addEventListener("DOMContentLoaded", this.#onSlotChange, { once: true });
  }
  #release() {
    this.#subscription?.release();
    this.#subscription = this.#awaited = void 0;
    if (!this.#received?.content) this.#received = this.#sought = void 0;
  }
  #reader(content) {
    const reader = pageReader(this, content, this.headingLevel, () => {
      if (!isServer) this.#markdown ??= markdown().then(() => this.requestUpdate());
    });
    if (!isServer) this.#words = lateWords(reader.wanted, reader.fileLang);
    return reader;
  }
  /** What is shown, and what is to be said of all of it; a document is told first, and its parts not again. */
  #whole(shown, content, reader) {
    if (this.hasAttribute("nested")) return shown;
    const said = notice(content, reader);
    return this.shows === "title" ? [said, shown] : [shown, said];
  }
  #onSlotChange = () => {
    if (!this.#received?.content && !this.src && !this.content) this.#readChild();
    this.requestUpdate();
  };
}

function heading(level, name, inner) {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name}>${inner}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${inner}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${inner}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${inner}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${inner}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${inner}</h6>`;
  }
}

export { ContentWidget as C, SamsynErrorEvent as S, SamsynLoadEvent as a, baseStyles as b, heading as h };
//# sourceMappingURL=heading.js.map
