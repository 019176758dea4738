import { nothing } from 'lit';
import { directive, AsyncDirective } from 'lit/async-directive.js';
import { c as letTablesBeFocused } from './rich-text.js';
import { i as isServer } from './deep-links.js';

const [SHORT_TASK, LONG_TASK] = [30, 200];
const MOST_WAIT = 1e3;
class LaterPieces {
  constructor(host, options) {
    this.#waiting = /* @__PURE__ */ new Set();
    /** When the last task ended. */
    this.#paused = 0;
    /** Draws a piece later. */
    this.later = (draw) => this.#isServed ? draw() : laterPiece(draw, this);
    this.#drawSome = () => {
      if (!this.drawn) return;
      const now = performance.now();
      this.#draw(now + Math.min(Math.max(SHORT_TASK, now - this.#paused), LONG_TASK));
      this.#paused = performance.now();
      if (this.#waiting.size) setTimeout(this.#drawSome);
      else this.#end();
    };
    this.#drawAll = () => {
      this.#draw(Infinity);
      this.#end();
    };
    this.#host = host;
    this.#options = options;
    this.#isServed = isServer || Boolean(host.shadowRoot);
    host.addController(this);
  }
  #host;
  #options;
  #waiting;
  /** What a server has drawn is there, and stays. */
  #isServed;
  #resolve;
  #paused;
  hostDisconnected() {
    this.#finish();
  }
  add(piece) {
    this.#waiting.add(piece);
    if (this.drawn) return;
    this.drawn = new Promise((resolve) => this.#resolve = resolve);
    addEventListener("beforeprint", this.#drawAll);
    void this.#begin();
  }
  remove(piece) {
    this.#waiting.delete(piece);
  }
  async #begin() {
    await Promise.resolve();
    const coming = this.#options.coming();
    if (coming) await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, MOST_WAIT))]);
    this.#paused = performance.now();
    setTimeout(this.#drawSome);
  }
  #drawSome;
  #drawAll;
  #draw(until) {
    try {
      for (const piece of this.#waiting) {
        this.#waiting.delete(piece);
        piece.draw();
        if (performance.now() > until) break;
      }
      this.#options.links.look();
    } catch (error) {
      this.#waiting.clear();
      this.#options.fail(error);
    }
  }
  #end() {
    letTablesBeFocused(this.#host.renderRoot);
    this.#options.links.hostUpdated();
    this.#options.done?.();
    this.#finish();
  }
  #finish() {
    removeEventListener("beforeprint", this.#drawAll);
    this.#resolve?.();
    this.drawn = this.#resolve = void 0;
  }
}
class LaterPiece extends AsyncDirective {
  /** Undefined once it is drawn: it holds all that the piece shows. */
  #draw;
  #pieces;
  #isDrawn = false;
  render(draw, pieces) {
    if (this.#isDrawn) return draw();
    this.#draw = draw;
    this.#pieces = pieces;
    pieces.add(this);
    return nothing;
  }
  draw() {
    this.#isDrawn = true;
    this.setValue(this.#draw?.());
    this.#draw = void 0;
  }
  disconnected() {
    this.#pieces?.remove(this);
  }
  reconnected() {
    if (!this.#isDrawn) this.#pieces?.add(this);
  }
}
const laterPiece = directive(LaterPiece);

export { LaterPieces as L };
//# sourceMappingURL=later-pieces.js.map
