import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decoded } from '../../format/address.js';
import { isSameFile } from './content-file.js';
import { isServer } from './on-server.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** Shows an entry that the reader's own choices have hidden. */
    reveal?(target: Element): void;
  };

/** All widgets on the page. */
const pages = new Set<DeepLinks>();
/** On a server: the entries that the widgets of the page to come show. */
let expected: ReadonlySet<string> | undefined;
const listeners = new Set<() => void>();
/** Of widgets that others lead to, and that lead to others. */
const watchers = new Set<() => void>();
/** The fragment that has been followed already: a widget that comes late does not pull the reader back. */
let followed: string | undefined;

/**
 * Makes `#tillhorighet` lead to the entry with that id, wherever a widget shows it.
 *
 * Browsers look for a fragment's target in the document alone, not in shadow roots. The target is scrolled
 * to and focused, so that keyboard and screen reader go on from there; a folded one is opened.
 */
export class DeepLinks implements ReactiveController {
  readonly host: Host;
  readonly #onChange: (() => void) | undefined;
  /** Of a widget that others lead to, and that leads to others: what it does when they change. */
  #watching: (() => void) | undefined;
  /** The entries that it has told of. */
  #told: string | undefined;
  /** Where the links lead that a server has drawn. */
  #drawn: ReadonlySet<string | null> | undefined;

  /** @param onChange - Called when other widgets may show other entries than before. */
  constructor(host: Host, onChange?: () => void) {
    this.host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    if (!pages.size) addEventListener('hashchange', followAnew);
    pages.add(this);
    if (this.#onChange) listeners.add(this.#onChange);
    this.host.addEventListener('click', followClick);
  }

  hostDisconnected(): void {
    pages.delete(this);
    if (!pages.size) removeEventListener('hashchange', followAnew);
    this.host.removeEventListener('click', followClick);
    if (this.#onChange) listeners.delete(this.#onChange);
    if (this.#watching) watchers.delete(this.#watching);
    this.#watching = this.#told = undefined;
    this.#tell();
  }

  hostUpdated(): void {
    this.#tell();
    this.look();
  }

  /** Follows the fragment to what has just been drawn here: only that can be news. */
  look(): void {
    if (followed !== location.hash && this.find(idOf(location.hash))) follow(location.hash);
  }

  /** Whether another widget shows the entry of the same content file, unfolded. */
  isShownElsewhere(id: string): boolean {
    if (isServer) return Boolean(expected?.has(id));
    // Where a server has drawn a link, it was told so; who shows the entry may come later.
    this.#drawn ??= new Set(
      [...this.host.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    );
    if (this.#drawn.has(`#${id}`) && !this.find(id)) return true;
    return [...pages].some(
      (page) => page !== this && page.find(id)?.matches(SHOWN) && isSameFile(page.host, this.host, id),
    );
  }

  /** Has the host drawn again when other widgets show other entries, though others lead to it, too. */
  watch(): void {
    this.#watching ??= () => this.host.requestUpdate();
    watchers.add(this.#watching);
  }

  /**
   * Tells the others of what stands here. Who listens tells none but those who watch, and who listens or watches tells only
   * of other entries than before: two that lead to each other come to rest.
   */
  #tell(): void {
    if (this.#onChange || this.#watching) {
      if (!watchers.size) return;
      const shown = [...this.host.shadowRoot!.querySelectorAll(SHOWN)].map(({ id }) => id).join(' ');
      if (shown === this.#told) return;
      this.#told = shown;
    }
    if (!this.#onChange) for (const listener of listeners) listener();
    for (const watcher of watchers) if (watcher !== this.#watching) watcher();
  }

  find(id: string): HTMLElement | null {
    return this.host.shadowRoot!.getElementById(id);
  }

  /** Whether this widget stands before the other one in the document. */
  isBefore(other: DeepLinks): boolean {
    return Boolean(this.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING);
  }
}

/** An entry that is there to be read; one inside a folded step counts only when nothing else shows it. */
const SHOWN = '[id][tabindex]';

/** Draws what a server sends, told which entries the page to come shows. */
export function expecting<T>(ids: ReadonlySet<string>, draw: () => T): T {
  expected = ids;
  try {
    return draw();
  } finally {
    expected = undefined;
  }
}

/** The key in `history.state` of an entry that a reader has been at; beside it stands what the page keeps there. */
const BEEN_AT = 'samsyn';

/** Follows a new fragment. Of one that a reader comes back to the browser knows how far down it was read. */
function followAnew(): void {
  followed = undefined;
  if (hasBeenHere()) followed = location.hash;
  else if (follow(location.hash)) keepPlace();
}

const hasBeenHere = (): boolean => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && BEEN_AT in state;
};

/** Marks the entry that a reader is at as one to come back to; what a page keeps there that is no object is left. */
function keepPlace(): void {
  const state: unknown = history.state;
  if (typeof (state ?? {}) !== 'object' || Array.isArray(state)) return;
  history.replaceState({ ...(state as object | null), [BEEN_AT]: true }, '');
}

/** Goes to the first widget in the document that shows the fragment's target; false where none does. */
function follow(hash: string): boolean {
  const place = seek(hash);
  if (place) goTo(place);
  return Boolean(place);
}

/** Where a fragment leads. */
interface Place {
  /** The fragment that leads there again. */
  readonly hash: string;
  /** What is gone to, and the widget that shows it; without them the reader stays. */
  readonly shown?: { readonly target: HTMLElement; readonly page: DeepLinks };
}

/** A fragment that names the file too, where several on the page have the id: `#framtid~2` is in the second. */
const OF_FILE = /^(.+)~(\d+)$/;

/** The entry that a fragment names. */
function idOf(hash: string): string {
  const whole = decoded(hash.slice(1));
  return OF_FILE.exec(whole)?.[1] ?? whole;
}

/**
 * Looks for the first widget in the document that shows what a fragment names.
 *
 * @param from - The widget whose link was followed: its file's entries are meant, and no other's.
 * @param link - The link: a footnote of the same text goes before those of a text like it.
 * @returns undefined where it is left to the page.
 */
function seek(hash: string, from?: Element, link?: Element): Place | undefined {
  const whole = decoded(hash.slice(1));
  if (!whole || document.getElementById(whole)) return undefined;
  const [, id = whole, turn = '1'] = OF_FILE.exec(whole) ?? [];
  const files = showing(id);
  if (!files.length) return undefined;
  const at = from ? files.findIndex(([first]) => isSameFile(first!.host, from, id)) : Number(turn) - 1;
  const page = files[at]?.[0];
  // An entry of another file is not what the link means.
  if (!page) return from && { hash: location.hash };
  const target = (link && nearby(link, id)) ?? page.find(id)!;
  return { hash: from && at ? `#${id}~${at + 1}` : hash, shown: { target, page } };
}

/** The widgets that show an entry with an id, by content file: those first where it stands unfolded. */
function showing(id: string): readonly (readonly DeepLinks[])[] {
  const isShown = (page: DeepLinks): boolean => page.find(id)!.matches(SHOWN);
  const found = [...pages]
    .filter((page) => page.find(id))
    .sort((a, b) => Number(isShown(b)) - Number(isShown(a)) || (a.isBefore(b) ? -1 : 1));
  const files: DeepLinks[][] = [];
  for (const page of found) {
    const file = files.find(([first]) => isSameFile(first!.host, page.host, id));
    if (file) file.push(page);
    else files.push([page]);
  }
  return files;
}

function goTo({ hash, shown }: Place): void {
  if (!shown) return;
  const { target, page } = shown;
  followed = hash;
  page.host.reveal?.(target);
  // What is folded is opened: the target itself, what it stands in, and what it holds.
  const folded = [target.querySelector('details'), target.closest('details')];
  for (
    let fold = folded.pop() ?? folded.pop();
    fold;
    fold = fold.parentElement?.closest('details') ?? folded.pop()
  )
    fold.open = true;
  target.scrollIntoView?.({ block: 'start' });
  (target.querySelector<HTMLElement>(':scope > summary') ?? target).focus({ preventScroll: true });
}

/** A link to a fragment goes there even if the address already has it, and whatever the page's `<base>`. */
function followClick(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const hash = link?.getAttribute('href');
  const place = hash?.startsWith('#') ? seek(hash, event.currentTarget as Element, link) : undefined;
  if (!place) return;
  event.preventDefault();
  // First the history: with the entry that is left the browser keeps how far down the page stands.
  if (location.hash !== place.hash) {
    keepPlace();
    history.pushState({ [BEEN_AT]: true }, '', location.pathname + location.search + place.hash);
  }
  goTo(place);
}

/** The footnote, or the place that refers to it, nearest a link. */
function nearby(link: Element, id: string): HTMLElement | undefined {
  if (!link.matches('.noteref, .back')) return undefined;
  const selector = `[id="${id}"]`;
  let around: Element | null = link;
  while (around && !around.querySelector(selector)) around = around.parentElement;
  return around?.querySelector<HTMLElement>(selector) ?? undefined;
}
