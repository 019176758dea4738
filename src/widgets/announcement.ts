import type { ReactiveElement } from 'lit';
import { problem, type Received } from '../content/receive.js';
import { SamsynErrorEvent, SamsynLoadEvent } from './events.js';
import { missing, tellConsole, type Shown } from './outcome.js';

/** What the console has been told of. */
const told = new WeakSet<Received>();

/** Tells the page, once for each new outcome, what a widget shows and what is wrong. */
export class Announcement {
  readonly #element: ReactiveElement;
  readonly #now: () => Received | undefined;
  /** What was last told of: what was received, and what was wanted of it. */
  #last: readonly [Received, string] | undefined;

  /** @param now - Gives what the widget has received. */
  constructor(element: ReactiveElement, now: () => Received | undefined) {
    this.#element = element;
    this.#now = now;
  }

  /**
   * Tells of what is being drawn, unless that was told of already.
   *
   * @param shows - The key in the content file that the widget shows an entry of.
   * @param item - The entry that is wanted, where one is named.
   */
  tell(shows: Shown, item: string | undefined, isShown: boolean): void {
    const received = this.#now();
    if (!received) return;
    const outcome = isShown ? 'shown' : `without ${item}`;
    if (this.#last?.[0] === received && this.#last[1] === outcome) return;
    this.#last = [received, outcome];
    void this.#tell(received, shows, item, isShown);
  }

  async #tell(received: Received, shows: Shown, item: string | undefined, isShown: boolean): Promise<void> {
    const element = this.#element;
    const own = received.content && !isShown ? [await problem(missing(received.content, shows, item))] : [];
    const all = [...own, ...((await received.problems?.()) ?? [])];
    await element.updateComplete;
    if (this.#now() !== received) return;
    // The file's problems are the file's: the console hears of them once, however many elements share it.
    const news = told.has(received) ? own : all;
    told.add(received);
    tellConsole(element, news, isShown);
    const [load, error] = [new SamsynLoadEvent(all), new SamsynErrorEvent(all)];
    if (isShown) element.dispatchEvent(load);
    if (all.some(({ severity }) => severity === 'error')) element.dispatchEvent(error);
  }
}
