import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bringIntoView } from './bring-into-view.js';
import type { SourceEntry } from './source-entries.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly entries: readonly SourceEntry[];
  };

/** Where the focus goes when the list has been drawn. */
interface Going {
  readonly key: string;
  /** Which of the line's controls. */
  readonly control: string;
  /** The entries before the change that is waited for. */
  readonly before: readonly SourceEntry[] | undefined;
}

/** Finds the list's lines, marks the one that is lit, and keeps the focus in the line that was changed. */
export class ListLines implements ReactiveController {
  readonly #host: Host;
  #going: Going | undefined;
  #lit: HTMLElement | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Moves the focus to a line's control, or where it has none such to the one that opens it.
   *
   * @param waits - Whether to wait until the entries have changed.
   */
  goTo(key: string, control: string, waits = false): void {
    this.#going = { key, control, before: waits ? this.#host.entries : undefined };
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { key, control, before } = this.#going ?? {};
    if (key === undefined || before === this.#host.entries) return;
    this.#going = undefined;
    const line = this.line(key);
    if (!line) return;
    bringIntoView(line, this.#host);
    const named = (name = 'more'): HTMLElement | null =>
      line.querySelector(`[data-control="${name}"]:not(:disabled)`);
    (named(control) ?? named())?.focus({ preventScroll: true });
  }

  /** Marks the line that is lit on the page. */
  light(key: string | undefined, scrolls: boolean): void {
    const line = key === undefined ? undefined : this.line(key);
    if (line !== this.#lit) this.#lit?.removeAttribute('data-lit');
    this.#lit = line;
    line?.toggleAttribute('data-lit', true);
    if (scrolls && line) bringIntoView(line, this.#host);
  }

  line(key: string): HTMLElement | undefined {
    const lines = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    return [...lines].find(({ dataset }) => dataset['key'] === key);
  }
}

/** Key of the line that an element stands in. */
export const keyAround = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-key]')?.dataset['key'];
