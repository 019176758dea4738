import type { Content } from '../format/schema.js';
import { accept, acceptText, failure, type Received } from './accept.js';
import { subscribe, type Subscription } from './fetch.js';

/** An element that is given content, or an address to fetch it from, or a child script with it. */
export interface SourceHost extends HTMLElement {
  readonly accepted: Content | undefined;
  readonly content: unknown;
  readonly src: string | undefined;
  readonly hasUpdated: boolean;
  requestUpdate(): void;
}

/** The element's side of getting content. */
export interface SourceOptions {
  /** There is nowhere to fetch from, and no child to read: all that there is has been given. */
  readonly isServer: boolean;
  /** Gives the milliseconds after which a request is given up. */
  readonly timeout: () => number;
  /** Fetches what the content is shown by, before it is taken; undefined where there is nothing to wait for. */
  readonly prepare?: ((content: Content) => Promise<unknown> | undefined) | undefined;
  /** Resolves when whoever has made the element has had the time to give it content. */
  readonly given: () => Promise<void>;
  /** Takes an exception, which is none of the content's doing. */
  readonly fail: (error: unknown) => void;
}

/** Where content may come from, the first one first. */
type Places = readonly [accepted: Content | undefined, content: unknown, src: string | undefined];

/** Gets an element its content, from a property, from `src`, or from a child `<script type="application/json">`. */
export class ContentSource {
  /** The latest that has come; undefined while nothing has. */
  received: Received | undefined;
  /** Resolves when what is waited for has come, undefined where nothing is; an earlier answer that comes late is not shown. */
  awaited: Promise<void> | undefined;
  readonly #host: SourceHost;
  readonly #options: SourceOptions;
  #subscription: Subscription | undefined;
  /** What the content was last sought in; undefined before it has been. */
  #sought: Places | undefined;
  /** The child script's text that was last read. */
  #child: string | undefined;
  /** Sees to it that another script, or another text in it, is read. */
  #children: MutationObserver | undefined;

  constructor(host: SourceHost, options: SourceOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether the content comes, or has come, from an address. */
  get isFetched(): boolean {
    return !!this.#subscription;
  }

  /** Whether there is content to wait for; an element without any source is drawn at once, as is what it is given. */
  get isOnItsWay(): boolean {
    return !this.received && (this.#places().some(Boolean) || !!this.#child);
  }

  /** Gets the content, unless it was sought there already. */
  seek(): void {
    if (!this.#sought || this.#places().some((place, i) => place !== this.#sought![i])) this.begin();
  }

  /** Finds out where the content comes from, and gets it. */
  begin(): void {
    this.release();
    this.#children?.disconnect();
    const { accepted, content, src, hasUpdated, shadowRoot } = this.#host;
    this.#sought = this.#places();
    if (accepted) this.#take({ content: accepted });
    else if (content !== undefined && content !== null) this.#take(accept(content));
    else if (this.#options.isServer) return;
    // What a server has drawn has its content beside it.
    else if (src && !(shadowRoot && !hasUpdated && this.#childText() !== undefined)) {
      this.#subscription = subscribe(src, this.#options.timeout());
      this.#take(this.#subscription.received);
    } else {
      this.received = undefined;
      this.#readChild();
    }
  }

  /** Lets go of a request. What was asked for and has not come is asked for anew when the element is connected again. */
  release(): void {
    this.#subscription?.release();
    this.#subscription = this.awaited = undefined;
    if (!this.received?.content) this.received = this.#sought = undefined;
  }

  /** Reads the element's children anew, where no source goes before them. */
  readonly childrenChanged = (): void => {
    if (!this.received?.content && !this.#places().some(Boolean)) this.#readChild();
    this.#host.requestUpdate();
  };

  #places(): Places {
    const { accepted, content, src } = this.#host;
    return [accepted, content, src];
  }

  /** Takes what was received, now or when it has come. */
  #take(received: Received | Promise<Received>): void {
    // Not by its class: a page may have put another in the place of `Promise`.
    if (!('then' in received)) {
      const prepared = this.#prepare(received);
      if (!prepared) {
        this.received = received;
        this.awaited = undefined;
        return;
      }
      received = prepared;
    } else if (this.#options.prepare) received = received.then((late) => this.#prepare(late) ?? late);
    const taken = (take: () => void): void => {
      if (this.awaited !== awaited) return;
      take();
      this.#host.requestUpdate();
    };
    const awaited: Promise<void> = received.then(
      (late) => taken(() => (this.received = late)),
      (error: unknown) => taken(() => this.#options.fail(error)),
    );
    this.awaited = awaited;
  }

  #prepare(received: Received): Promise<Received> | undefined {
    return received.content && this.#options.prepare?.(received.content)?.then(() => received);
  }

  #childText(): string | undefined {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
  }

  #readChild(): void {
    const text = this.#childText();
    // Other children may come and go; only another script is news. Where it is taken away, what it said stays.
    if (text === this.#child ? (this.received ?? this.awaited) : text === undefined && this.received?.content)
      return;
    this.#child = text;
    this.#children ??= new MutationObserver(() => {
      this.#readChild();
      this.#host.requestUpdate();
    });
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (text !== undefined) this.#take(acceptText(text));
    // A framework sets properties, and puts in children, once the element is in its place.
    else if (document.readyState !== 'loading')
      this.#take(this.#options.given().then(() => failure('no-source')));
    else document.addEventListener('DOMContentLoaded', this.childrenChanged, { once: true });
  }
}
