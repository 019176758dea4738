import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The upper part of the window, in which what one reads stands. */
const READING_MARGIN = '0px 0px -65% 0px';

/** Marks the line of the contents list whose part is being read, by `aria-current`. */
export class CurrentPart implements ReactiveController {
  readonly #host: Host;
  readonly #seen = new Set<Element>();
  #observer: IntersectionObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    // Where tests have no layout, nothing comes into sight.
    if (!('IntersectionObserver' in globalThis)) return;
    this.#observer ??= new IntersectionObserver(this.#onSeen, { rootMargin: READING_MARGIN });
    for (const place of this.#places()) this.#observer.observe(place);
    this.#mark();
  }

  readonly #onSeen = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    this.#mark();
  };

  #places(): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>('.place');
  }

  /** Of those that are seen, the last one has come up to be read. */
  #mark(): void {
    const current = [...this.#places()].findLast((place) => this.#seen.has(place))?.dataset['anchor'];
    if (current === undefined) return;
    const lines = this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>('.contents > * a, .contents a');
    let marked = false;
    for (const line of lines) {
      const isCurrent: boolean = !marked && line.getAttribute('href') === `#${current}`;
      marked ||= isCurrent;
      if (isCurrent) line.setAttribute('aria-current', 'true');
      else line.removeAttribute('aria-current');
    }
  }
}
