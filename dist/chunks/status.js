import { nothing, html } from 'lit';
import { d as directionOf } from './localized.js';

const PAUSE = 700;
function statusTemplate(found, chosen) {
  return html`<p class="muted found"><span aria-hidden="true" lang=${found.lang ?? nothing} .textContent=${found.text}></span><span class="vh" role="status" .said=${[...chosen, found]}></span></p>`;
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
    const text = region?.said?.map(({ text: text2 }) => text2).join(": ") ?? "";
    if (!region || text === this.#last && region.hasChildNodes()) return;
    const lang = region.said?.at(-1)?.lang;
    const isWaiting = region.hasChildNodes() && lang === this.#lang;
    [this.#last, this.#lang] = [text, lang];
    clearTimeout(this.#timer);
    if (isWaiting) this.#timer = setTimeout(write, PAUSE, region);
    else write(region);
  }
}
function write(region) {
  region.replaceChildren(
    ...(region.said ?? []).flatMap(({ text, lang }, i) => {
      const part = Object.assign(document.createElement("span"), { textContent: text });
      if (lang) Object.assign(part, { lang, dir: directionOf(lang) });
      return i ? [": ", part] : [part];
    })
  );
}

export { Status as S, statusTemplate as s };
//# sourceMappingURL=status.js.map
