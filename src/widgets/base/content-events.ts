import type { ReactiveElement } from 'lit';
import type { Finding } from '../../read/problems.js';
import { problem, type Received } from '../../load/accept.js';
import { SamsynErrorEvent, SamsynLoadEvent } from './events.js';
import { missingEntry, notDrawn, tellConsole, type ShownKey } from './widget-problems.js';

/** What the console has been told of. */
const told = new WeakSet<Received>();

/** Tells the page, once for each new outcome, what a widget shows and what is wrong. */
export class ContentEvents {
  readonly #element: ReactiveElement;
  readonly #now: () => Received | undefined;
  /** What was last told of: what was received, and what came of it. */
  #last: readonly [Received | undefined, string] | undefined;

  /** @param now - Gives what the widget has received. */
  constructor(element: ReactiveElement, now: () => Received | undefined) {
    this.#element = element;
    this.#now = now;
  }

  /**
   * Tells of what has been drawn, unless that was told of already.
   *
   * @param shows - The key in the content file that the widget shows an entry of.
   * @param item - The entry that is wanted, where one is named.
   */
  tell(shows: ShownKey, item: string | undefined, isShown: boolean): void {
    const received = this.#now();
    if (!received) return;
    if (this.#isNews(isShown ? 'shown' : `without ${item}`)) void this.#tell(received, shows, item, isShown);
  }

  /** Tells that an exception came of it, once until something else does. */
  tellFailure(error: unknown): void {
    const finding = notDrawn(error);
    if (this.#isNews(`not drawn: ${finding.details?.['reason']}`)) void this.#tellFailure(finding, error);
  }

  #isNews(outcome: string): boolean {
    const received = this.#now();
    if (this.#last?.[0] === received && this.#last?.[1] === outcome) return false;
    this.#last = [received, outcome];
    return true;
  }

  async #tellFailure(finding: Finding, error: unknown): Promise<void> {
    const own = await problem(finding);
    tellConsole(this.#element, [own], false, error);
    this.#element.dispatchEvent(new SamsynErrorEvent([own]));
  }

  async #tell(
    received: Received,
    shows: ShownKey,
    item: string | undefined,
    isShown: boolean,
  ): Promise<void> {
    const element = this.#element;
    const last = this.#last;
    const own =
      received.content && !isShown ? [await problem(missingEntry(received.content, shows, item))] : [];
    const all = [...own, ...((await received.problems?.()) ?? [])];
    await element.updateComplete;
    if (this.#now() !== received || this.#last !== last) return;
    // The file's problems are the file's: the console hears of them once, however many elements share it.
    const news = told.has(received) ? own : all;
    told.add(received);
    tellConsole(element, news, isShown);
    const [load, error] = [new SamsynLoadEvent(all), new SamsynErrorEvent(all)];
    if (isShown) element.dispatchEvent(load);
    if (all.some(({ severity }) => severity === 'error')) element.dispatchEvent(error);
  }
}
