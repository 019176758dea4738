import { noChange, nothing, html } from 'lit';
import { d as directionOf } from './localized.js';
import { p as phrase } from './rich-text.js';
import { i as isServer } from './deep-links.js';

const QUIET_BEFORE_TELLING = 700;
function statusTemplate(found, chosen) {
  const text = isServer ? phrase(found) : noChange;
  return html`<p class="muted found">
    <span aria-hidden="true" lang=${found.lang ?? nothing}><span>${text}</span></span>
    <span class="vh" role="status" .said=${[...chosen, found]}><span>${text}</span></span>
  </p>`;
}
class Status {
  #host;
  #timer;
  /** What is, or is about to be, in the region. */
  #last = "";
  /** The language that it is in, where that is not the page's. */
  #lang;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostDisconnected() {
    clearTimeout(this.#timer);
  }
  hostUpdated() {
    const region = this.#host.renderRoot.querySelector(".found > [role=status]");
    const found = region?.said?.at(-1);
    if (!region || !found) return;
    const text = region.said.map(({ text: text2 }) => text2).join(": ");
    const stands = region.textContent;
    if (text === this.#last && stands) return;
    const seen = region.previousElementSibling;
    if (seen.textContent !== found.text) seen.textContent = found.text;
    const isWaiting = stands !== "" && (found.lang === this.#lang || !this.#last);
    [this.#last, this.#lang] = [text, found.lang];
    clearTimeout(this.#timer);
    if (stands === text && !found.lang) return;
    if (isWaiting) this.#timer = setTimeout(write, QUIET_BEFORE_TELLING, region);
    else write(region);
  }
}
function write(region) {
  region.replaceChildren(
    ...(region.said ?? []).flatMap((said, i) => {
      const parts = (said.parts ?? [said]).map(partOf);
      return i ? [": ", ...parts] : parts;
    })
  );
}
function partOf({ text, lang }) {
  const part = Object.assign(document.createElement("span"), { textContent: text });
  return lang ? Object.assign(part, { lang, dir: directionOf(lang) }) : part;
}

export { Status as S, statusTemplate as s };
//# sourceMappingURL=status-message.js.map
