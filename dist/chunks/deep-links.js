import { d as decoded } from './address.js';
import { f as findGoal } from './find.js';

const isServer = !globalThis.document?.documentElement;

const files = /* @__PURE__ */ new WeakMap();
const showsFile = (widget, content, src) => void files.set(widget, { content, src });
function isSameFile(one, other, id) {
  const [a, b] = [files.get(one), files.get(other)];
  if (!a || !b) return false;
  if (a.content === b.content) return true;
  if (a.src && b.src) return whole(a.src) === whole(b.src);
  const [goal, same] = [findGoal(a.content, id), findGoal(b.content, id)];
  return nameOf(a) === nameOf(b) && (!goal || !same || textOf(goal.title) === textOf(same.title));
}
const whole = (src) => URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href.replace(/#.*/, "") : src;
const nameOf = ({ content: { title, publisher } }) => textOf([title, publisher.name]);
const textOf = (value) => JSON.stringify(value);

const serverLanguages = /* @__PURE__ */ new WeakMap();

const pages = /* @__PURE__ */ new Set();
let expected;
const listeners = /* @__PURE__ */ new Set();
const watchers = /* @__PURE__ */ new Set();
let followed;
class DeepLinks {
  #onChange;
  /** Of a widget that others lead to, and that leads to others: what it does when they change. */
  #watching;
  /** The entries that it has told of. */
  #told;
  /** Where the links lead that a server has drawn. */
  #drawn;
  /** @param onChange - Called when other widgets may show other entries than before. */
  constructor(host, onChange) {
    this.host = host;
    this.#onChange = onChange;
    host.addController(this);
  }
  hostConnected() {
    if (!pages.size) addEventListener("hashchange", followAnew);
    pages.add(this);
    if (this.#onChange) listeners.add(this.#onChange);
    this.host.addEventListener("click", followClick);
  }
  hostDisconnected() {
    pages.delete(this);
    if (!pages.size) removeEventListener("hashchange", followAnew);
    this.host.removeEventListener("click", followClick);
    if (this.#onChange) listeners.delete(this.#onChange);
    if (this.#watching) watchers.delete(this.#watching);
    this.#watching = this.#told = void 0;
    this.#tell();
  }
  hostUpdated() {
    this.#tell();
    this.look();
  }
  /** Follows the fragment to what has just been drawn here: only that can be news. */
  look() {
    if (followed !== location.hash && this.find(idOf(location.hash))) follow(location.hash);
  }
  /** Whether another widget shows the entry of the same content file, unfolded. */
  isShownElsewhere(id) {
    if (isServer) return Boolean(expected?.has(id));
    this.#drawn ??= new Set(
      [...this.host.shadowRoot.querySelectorAll("a")].map((link) => link.getAttribute("href"))
    );
    if (this.#drawn.has(`#${id}`) && !this.find(id)) return true;
    return [...pages].some(
      (page) => page !== this && page.find(id)?.matches(SHOWN) && isSameFile(page.host, this.host, id)
    );
  }
  /** Has the host drawn again when other widgets show other entries, though others lead to it, too. */
  watch() {
    this.#watching ??= () => this.host.requestUpdate();
    watchers.add(this.#watching);
  }
  /**
   * Tells the others of what stands here. Who listens tells none but those who watch, and who listens or watches tells only
   * of other entries than before: two that lead to each other come to rest.
   */
  #tell() {
    if (this.#onChange || this.#watching) {
      if (!watchers.size) return;
      const shown = [...this.host.shadowRoot.querySelectorAll(SHOWN)].map(({ id }) => id).join(" ");
      if (shown === this.#told) return;
      this.#told = shown;
    }
    if (!this.#onChange) for (const listener of listeners) listener();
    for (const watcher of watchers) if (watcher !== this.#watching) watcher();
  }
  find(id) {
    return this.host.shadowRoot.getElementById(id);
  }
  /** Whether this widget stands before the other one in the document. */
  isBefore(other) {
    return Boolean(this.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING);
  }
}
const SHOWN = "[id][tabindex]";
function expecting(ids, draw) {
  expected = ids;
  try {
    return draw();
  } finally {
    expected = void 0;
  }
}
const BEEN_AT = "samsyn";
function followAnew() {
  followed = void 0;
  if (hasBeenHere()) followed = location.hash;
  else if (follow(location.hash)) keepPlace();
}
const hasBeenHere = () => {
  const state = history.state;
  return typeof state === "object" && state !== null && BEEN_AT in state;
};
function keepPlace() {
  const state = history.state;
  if (typeof (state ?? {}) !== "object" || Array.isArray(state)) return;
  history.replaceState({ ...state, [BEEN_AT]: true }, "");
}
function follow(hash) {
  const place = seek(hash);
  if (place) goTo(place);
  return Boolean(place);
}
const OF_FILE = /^(.+)~(\d+)$/;
function idOf(hash) {
  const whole = decoded(hash.slice(1));
  return OF_FILE.exec(whole)?.[1] ?? whole;
}
function seek(hash, from, link) {
  const whole = decoded(hash.slice(1));
  if (!whole || document.getElementById(whole)) return void 0;
  const [, id = whole, turn = "1"] = OF_FILE.exec(whole) ?? [];
  const files = showing(id);
  if (!files.length) return void 0;
  const at = from ? files.findIndex(([first]) => isSameFile(first.host, from, id)) : Number(turn) - 1;
  const page = files[at]?.[0];
  if (!page) return from && { hash: location.hash };
  const target = (link && nearby(link, id)) ?? page.find(id);
  return { hash: from && at ? `#${id}~${at + 1}` : hash, shown: { target, page } };
}
function showing(id) {
  const isShown = (page) => page.find(id).matches(SHOWN);
  const found = [...pages].filter((page) => page.find(id)).sort((a, b) => Number(isShown(b)) - Number(isShown(a)) || (a.isBefore(b) ? -1 : 1));
  const files = [];
  for (const page of found) {
    const file = files.find(([first]) => isSameFile(first.host, page.host, id));
    if (file) file.push(page);
    else files.push([page]);
  }
  return files;
}
function goTo({ hash, shown }) {
  if (!shown) return;
  const { target, page } = shown;
  followed = hash;
  page.host.reveal?.(target);
  const folded = [target.querySelector("details"), target.closest("details")];
  for (let fold = folded.pop() ?? folded.pop(); fold; fold = fold.parentElement?.closest("details") ?? folded.pop())
    fold.open = true;
  target.scrollIntoView?.({ block: "start" });
  (target.querySelector(":scope > summary") ?? target).focus({ preventScroll: true });
}
function followClick(event) {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const hash = link?.getAttribute("href");
  const place = hash?.startsWith("#") ? seek(hash, event.currentTarget, link) : void 0;
  if (!place) return;
  event.preventDefault();
  if (location.hash !== place.hash) {
    keepPlace();
    history.pushState({ [BEEN_AT]: true }, "", location.pathname + location.search + place.hash);
  }
  goTo(place);
}
function nearby(link, id) {
  if (!link.matches(".noteref, .back")) return void 0;
  const selector = `[id="${id}"]`;
  let around = link;
  while (around && !around.querySelector(selector)) around = around.parentElement;
  return around?.querySelector(selector) ?? void 0;
}

export { DeepLinks as D, showsFile as a, expecting as e, isServer as i, serverLanguages as s };
//# sourceMappingURL=deep-links.js.map
