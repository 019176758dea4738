import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { letTablesBeFocused, type Renderable } from '../../text/rich-text.js';
import type { DeepLinks } from './deep-links.js';
import { isServer } from './on-server.js';

/** Milliseconds that pieces are drawn in one task, at least and at most; then the page has its turn. */
const [SHORT_TASK, LONG_TASK] = [30, 200];
/** Milliseconds that pieces wait for what their texts need, so that they are not drawn twice. */
const MOST_WAIT = 1000;

/** Draws a piece of a widget now, or when its turn comes. */
export type DrawLater = (draw: () => Renderable) => Renderable;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What a widget has to do with what is drawn later. */
export interface LaterPiecesOptions {
  /** Follows a link to an entry as soon as it is drawn. */
  readonly links: DeepLinks;
  /** What the texts need and is on its way, whether it can be had or not: Markdown, words of a language. */
  readonly coming: () => Promise<unknown> | undefined;
  /** Called when all is drawn. */
  readonly done?: () => void;
  /** Takes an exception. */
  readonly fail: (error: unknown) => void;
}

/**
 * Draws what stands far down a long widget a piece at a time, in tasks of their own, so that a reader can scroll, click
 * and write in between. All of it is there within moments, in its order, for who searches the page or listens to it; what
 * is printed is drawn at once, and what has been drawn is drawn again with its widget.
 */
export class LaterPieces implements ReactiveController {
  readonly #host: Host;
  readonly #options: LaterPiecesOptions;
  readonly #waiting = new Set<LaterPiece>();
  /** What a server has drawn is there, and stays. */
  readonly #isServed: boolean;
  /** Resolves when all that waits is drawn; undefined where nothing does. */
  drawn: Promise<void> | undefined;
  #resolve: (() => void) | undefined;
  /** When the last task ended. */
  #paused = 0;

  constructor(host: Host, options: LaterPiecesOptions) {
    this.#host = host;
    this.#options = options;
    this.#isServed = isServer || Boolean(host.shadowRoot);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#finish();
  }

  /** Draws a piece later. */
  readonly later: DrawLater = (draw) => (this.#isServed ? draw() : laterPiece(draw, this));

  add(piece: LaterPiece): void {
    this.#waiting.add(piece);
    if (this.drawn) return;
    this.drawn = new Promise((resolve) => (this.#resolve = resolve));
    addEventListener('beforeprint', this.#drawAll);
    void this.#begin();
  }

  remove(piece: LaterPiece): void {
    this.#waiting.delete(piece);
  }

  async #begin(): Promise<void> {
    // What stands above is still being drawn, and asks for what it needs.
    await Promise.resolve();
    const coming = this.#options.coming();
    if (coming) await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, MOST_WAIT))]);
    this.#paused = performance.now();
    setTimeout(this.#drawSome);
  }

  readonly #drawSome = (): void => {
    if (!this.drawn) return;
    const now = performance.now();
    // As long as the page took in between, since a long page takes the longer for each frame.
    this.#draw(now + Math.min(Math.max(SHORT_TASK, now - this.#paused), LONG_TASK));
    this.#paused = performance.now();
    if (this.#waiting.size) setTimeout(this.#drawSome);
    else this.#end();
  };

  readonly #drawAll = (): void => {
    this.#draw(Infinity);
    this.#end();
  };

  #draw(until: number): void {
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

  #end(): void {
    letTablesBeFocused(this.#host.renderRoot);
    this.#options.links.hostUpdated();
    this.#options.done?.();
    this.#finish();
  }

  #finish(): void {
    removeEventListener('beforeprint', this.#drawAll);
    this.#resolve?.();
    this.drawn = this.#resolve = undefined;
  }
}

/** A place in a template for what is drawn later. */
class LaterPiece extends AsyncDirective {
  /** Undefined once it is drawn: it holds all that the piece shows. */
  #draw: (() => unknown) | undefined;
  #pieces: LaterPieces | undefined;
  #isDrawn = false;

  override render(draw: () => Renderable, pieces: LaterPieces): unknown {
    if (this.#isDrawn) return draw();
    this.#draw = draw;
    this.#pieces = pieces;
    pieces.add(this);
    return nothing;
  }

  draw(): void {
    this.#isDrawn = true;
    this.setValue(this.#draw?.());
    this.#draw = undefined;
  }

  override disconnected(): void {
    this.#pieces?.remove(this);
  }

  override reconnected(): void {
    if (!this.#isDrawn) this.#pieces?.add(this);
  }
}

const laterPiece = directive(LaterPiece);
